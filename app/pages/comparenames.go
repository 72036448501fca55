package pages

import (
	"slices"
	"strings"

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
			if !slices.Contains([]report.ChartKind{report.Bars, report.Shares, report.Strip}, c.Kind) {
				continue // the others name groups and pairs
			}
			own := b.drawn(c, b.report.ChartFigures(c))
			if holdsAll(own, figures) && (least == 0 || len(own) < least) {
				found, least = c, len(own)
				if c.Kind == report.Strip {
					found.Of = report.Text{}
				}
			}
		}
	}
	return found, least > 0
}

// holdsAll says whether all of some figures are among others.
func holdsAll(all, some []report.Figure) bool {
	for _, f := range some {
		if !slices.ContainsFunc(all, func(g report.Figure) bool { return g.ID == f.ID }) {
			return false
		}
	}
	return true
}

// compareLabels names figures beside each other: in short where a chart of the report has
// them together, else by the names that are understood alone, and with what else makes
// them unlike: scope and period. Figures of one name get their places.
func (b builder) compareLabels(figures []report.Figure, together bool) []string {
	labels := make([]string, len(figures))
	count := map[string]int{}
	for i, f := range figures {
		labels[i] = b.compareLabel(f, figures, together)
		count[labels[i]]++
	}
	for i, f := range figures {
		if count[labels[i]] > 1 {
			labels[i] += b.words.T("join.subtitle") + Locate(f.At, b.words)
		}
	}
	return labels
}

func (b builder) compareLabel(f report.Figure, figures []report.Figure, together bool) string {
	name := f.Name.In(b.language)
	if together {
		name = f.Short.In(b.language)
	}
	var more []string
	add := func(said string, common bool) {
		if !common && said != "" && !strings.Contains(strings.ToLower(name), strings.ToLower(said)) {
			more = append(more, said)
		}
	}
	_, oneScope := shared(figures, scopeOf)
	add(f.Scope.In(b.language), oneScope)
	if together { // a full name says what is measured
		_, oneMeasure := shared(figures, func(f report.Figure) report.Measure { return f.Measure })
		add(b.words.T("measure."+string(f.Measure)), oneMeasure)
	}
	_, onePeriod := shared(figures, func(f report.Figure) string { return f.Period })
	add(period(f.Period, b.words), onePeriod)
	if len(more) == 0 {
		return name
	}
	return b.words.T("table.scoped", "name", name, "scope", strings.Join(more, b.words.T("join.list")))
}

// compareNote says what a reader must know before setting the figures against each other,
// what weighs most first.
func (b builder) compareNote(figures []report.Figure) string {
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
	add(b.pricesNote(figures))
	if _, same := shared(figures, func(f report.Figure) report.Measure { return f.Measure }); !same {
		add(b.words.T("compare.measures"))
	}
	if len(figures) > 1 && slices.ContainsFunc(figures, func(f report.Figure) bool { return f.Bound() != report.Exact }) {
		add(b.words.T("compare.bounds"))
	}
	if slices.ContainsFunc(figures, report.Figure.Estimate) {
		add(b.words.T("compare.estimates"))
	}
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
		return b.words.T("compare.scopes-city", "scopes", list)
	}
	return b.words.T("compare.scopes", "scopes", list)
}

// pricesNote warns of growth rates of which some have the change of prices in them.
func (b builder) pricesNote(figures []report.Figure) string {
	count := map[report.Prices]int{}
	rates := 0
	for _, f := range figures {
		if f.Measure == report.Growth {
			count[b.report.PricesOf(f)]++
			rates++
		}
	}
	switch {
	case rates < 2 || count[report.CurrentPrices] == rates || count[report.NoPrices] == rates:
		return ""
	case count[report.CurrentPrices] > 0 && count[report.NoPrices] > 0:
		return b.words.T("compare.prices")
	}
	return b.words.T("compare.prices-unknown")
}

// UnitNames lists the units of figures in a language, each once: in the report's language
// those that they share whatever their power of ten.
func UnitNames(r *report.Report, l report.Language, figures []string) []string {
	var names []string
	for _, id := range figures {
		f, _ := r.Figure(id)
		name := f.Unit.Base
		if l == report.English {
			name = f.Unit.EnglishName
		}
		if name != "" && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}
