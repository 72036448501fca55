package pages

import (
	"errors"
	"slices"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// contextOf returns the report's own chart that sets all of these figures beside each
// other, the smallest if there are several: short names are made for such charts. A strip
// says of itself what it is, so its words fit no other chart.
func (b builder) contextOf(figures []report.Figure) (report.Chart, bool) {
	var found report.Chart
	least := 0
	for _, chapter := range b.report.Chapters {
		for _, c := range chapter.Charts {
			if !kindOf(c.Kind).beside {
				continue // the others name groups and pairs
			}
			own := figuresOf(b.report, c)
			if holdsAll(own, figures) && (least == 0 || len(own) < least) {
				found, least = c, len(own)
				if kindOf(c.Kind).ofItself {
					found.Of = report.Text{}
				}
			}
		}
	}
	return found, least > 0
}

// holdsAll says whether all of some figures are among others, or are what those say again.
func holdsAll(all, some []report.Figure) bool {
	for _, f := range some {
		if !slices.ContainsFunc(all, func(g report.Figure) bool {
			return g.ID == f.ID || g.Short == f.Short && g.Value.Equal(f.Value) && g.Unit == f.Unit && g.Scope == f.Scope
		}) {
			return false
		}
	}
	return true
}

// namedAlone says whether a figure's short name is understood beside unlike ones: it stands
// among a chapter's main figures or on a strip.
func (b builder) namedAlone(f report.Figure) bool {
	for _, chapter := range b.report.Chapters {
		if slices.Contains(chapter.Main, f.ID) {
			return true
		}
		for _, c := range chapter.Charts {
			if kindOf(c.Kind).ofItself && holdsAll(b.report.ChartFigures(c), []report.Figure{f}) {
				return true
			}
		}
	}
	return false
}

// compareName names a figure beside others: in short where that is understood, and with its
// scope where they have another.
func (b builder) compareName(f report.Figure, figures []report.Figure, together bool) string {
	return b.with(b.nameBeside(f, together), b.scopeBeside(f, figures))
}

func (b builder) nameBeside(f report.Figure, together bool) string {
	if together || b.namedAlone(f) {
		return f.Short.In(b.language)
	}
	return f.Name.In(b.language)
}

// scopeBeside returns a figure's scope if others have another.
func (b builder) scopeBeside(f report.Figure, figures []report.Figure) string {
	if _, same := shared(figures, scopeOf); same {
		return ""
	}
	return f.Scope.In(b.language)
}

// with adds to a name what else it must say, unless it says that already.
func (b builder) with(name string, more ...string) string {
	var said []string
	for _, m := range more {
		if m != "" && !strings.Contains(strings.ToLower(name), strings.ToLower(m)) {
			said = append(said, m)
		}
	}
	if len(said) == 0 {
		return name
	}
	return b.words.T("table.scoped", "name", name, "scope", strings.Join(said, b.words.T("join.list")))
}

// compareLabels names figures for their bars: with what is measured, where short names
// leave that open, and the period, where these differ. Figures of one name get their places.
func (b builder) compareLabels(figures []report.Figure, together bool) []string {
	_, oneMeasure := shared(figures, func(f report.Figure) report.Measure { return f.Measure })
	_, onePeriod := shared(figures, func(f report.Figure) string { return f.Period })
	labels := make([]string, len(figures))
	count := map[string]int{}
	for i, f := range figures {
		name := b.nameBeside(f, together)
		more := []string{b.scopeBeside(f, figures)}
		if !oneMeasure && name == f.Short.In(b.language) {
			more = append(more, b.words.T("measure."+string(f.Measure)))
		}
		if !onePeriod {
			more = append(more, period(f.Period, b.words))
		}
		labels[i] = b.with(name, more...)
		count[labels[i]]++
	}
	for i, f := range figures {
		if count[labels[i]] > 1 {
			labels[i] += b.words.T("join.subtitle") + Locate(b.report.Shape, f.At, b.words)
		}
	}
	return labels
}

// compareNote says what a reader must know before setting the figures against each other,
// what weighs most first.
func (b builder) compareNote(c Comparison, figures []report.Figure, groups []charts.BarGroup) string {
	said := ""
	add := func(note string) {
		switch {
		case said == "":
			said = note
		case note != "":
			said = b.words.T("chart.noted", "note", said, "derived", note)
		}
	}
	add(b.scopeNote(figures))
	if len(groups) == 0 {
		add(b.pricesNote(figures))
	} else {
		add(b.words.T("compare.grouped"))
	}
	if at := cutOf(c, figures); !at.IsZero() {
		add(b.words.T("compare.cut-at", "value", b.cutLabel(at, figures[0])))
	}
	if _, same := shared(figures, func(f report.Figure) report.Measure { return f.Measure }); !same {
		add(b.words.T("compare.measures"))
	}
	b.notesOnEnds(figures, add)
	return said
}

// notesOnEnds explains what the ends and the outlines of bars say.
func (b builder) notesOnEnds(figures []report.Figure, add func(note string)) {
	if len(figures) > 1 && slices.ContainsFunc(figures, func(f report.Figure) bool { return f.Bound() != report.Exact }) {
		add(b.words.T("compare.bounds"))
	}
	if len(figures) > 0 && isDerived(figures[0].ID) {
		add(b.words.T("compare.derived"))
	}
	if slices.ContainsFunc(figures, report.Figure.Estimate) {
		add(b.words.T("compare.estimates"))
	}
}

// CompareNotes explains below a comparison what the ends and the outlines of its bars say; what
// warns of it is in CompareWarnings.
func CompareNotes(r *report.Report, in Speech, c Comparison) string {
	b := builder{report: r, words: in.Words, language: in.Language}
	figures, err := b.compared(c.Figures)
	if err != nil {
		return ""
	}
	said := ""
	b.notesOnEnds(figures, func(note string) {
		if said != "" {
			note = in.Words.T("join.sentences", "a", said, "b", note)
		}
		said = note
	})
	return said
}

// scopeNote names the figures that are not of the same place as the others.
func (b builder) scopeNote(figures []report.Figure) string {
	if _, same := shared(figures, scopeOf); same {
		return ""
	}
	var scopes []string
	city := false
	for _, f := range figures {
		if f.Scope.IsZero() {
			city = true
		} else if scope := f.Scope.In(b.language); !slices.Contains(scopes, scope) {
			scopes = append(scopes, scope)
		}
	}
	list := strings.Join(scopes, b.words.T("join.list"))
	if city {
		return b.words.T("compare.scopes-city", "scopes", list,
			"whole", wholePlace(b.report.Source, Speech{b.language, b.words}))
	}
	return b.words.T("compare.scopes", "scopes", list)
}

// pricesNote warns about growth rates if some of them include changes of prices.
func (b builder) pricesNote(figures []report.Figure) string {
	var with, without, unknown int
	for _, f := range figures {
		switch prices := b.report.PricesOf(f); {
		case !f.Measure.IsGrowth():
		case prices == report.CurrentPrices:
			with++
		case prices == report.PricesUnknown:
			unknown++
		default:
			without++
		}
	}
	switch {
	case with > 0 && without > 0:
		return b.words.T("compare.prices")
	case unknown > 0 && with+without+unknown > 1:
		return b.words.T("compare.prices-unknown")
	}
	return ""
}

// mostUnits is how many unlike units are named.
const mostUnits = 4

// WhyNotCompared says why figures cannot stand in one chart, by an error of NewComparison
// or With, as the end of a sentence.
func WhyNotCompared(err error, r *report.Report, l report.Language, w assets.Words, figures []string) string {
	switch {
	case errors.Is(err, errDerived):
		return w.T("compare.derived-apart")
	case errors.Is(err, errTooMany):
		return w.T("compare.too-many", "n", charts.MaxRows)
	case errors.Is(err, errUnlike):
		units := unitNames(r, l, figures)
		if len(units) < 2 { // English counts without naming what
			return w.T("compare.unlike-things")
		}
		list := strings.Join(units[:min(mostUnits, len(units))], w.T("join.list"))
		if rest := len(units) - mostUnits; rest > 0 {
			list = w.T("compare.names-more", "names", list, "rest", rest)
		}
		return w.T("compare.unlike", "units", list)
	}
	return w.T("compare.no-unit")
}

// unitNames lists the units of figures in a language, each once: in the report's language
// those that they share whatever their power of ten.
func unitNames(r *report.Report, l report.Language, figures []string) []string {
	var names []string
	for _, id := range figures {
		f, _ := comparedOf(r, id)
		name := f.Unit.BaseIn(l)
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// CompareName names a comparison in short: what is measured and on which price basis, if it
// is one thing, and the unit.
func CompareName(r *report.Report, in Speech, c Comparison) string {
	b := builder{report: r, words: in.Words, language: in.Language}
	figures, err := b.compared(c.Figures)
	if err != nil || len(figures) == 0 {
		return in.Words.T("tab.compare")
	}
	var said []string
	if measure, same := shared(figures, func(f report.Figure) report.Measure { return f.Measure }); same {
		said = append(said, UpperFirst(in.Words.T("measure."+string(measure))), b.sharedBasis(figures))
	}
	if unit := figures[0].Unit.BaseIn(in.Language); unit != "" && figures[0].Unit.Base == percent {
		said = append(said, percent) // no word, which would stand in the middle of a name
	} else if unit != "" {
		said = append(said, unit)
	}
	if isDerived(figures[0].ID) {
		said = append(said, in.Words.T("chart.derived"))
	}
	return UpperFirst(b.saidParts(said))
}

// CompareLabel names one of what is compared, or a line across it, with its value.
func CompareLabel(r *report.Report, in Speech, id string) string {
	f, ok := comparedOf(r, id)
	if !ok {
		return ""
	}
	b := builder{report: r, words: in.Words, language: in.Language}
	return in.Words.T("chart.reference", "name", b.nameBeside(f, false), "value", b.value(f))
}
