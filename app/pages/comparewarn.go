package pages

import (
	"slices"

	"yulan/report"
)

// Warning is what a reader must know before setting the bars of a comparison against each
// other, with what can be done about it.
type Warning struct {
	Text     string
	Remedies []Remedy
}

// Remedy is a change of a comparison that makes it easier or fairer to read.
type Remedy struct {
	Label string
	To    func(list Comparisons) Comparisons
	Takes bool // figures are left out, which can be taken back
}

// CompareWarnings says what is to be known of a comparison, what weighs most first: unlike
// price bases, bars too short to be told apart, a cut axis, and what else its note says.
func CompareWarnings(r *report.Report, in Speech, c Comparison) []Warning {
	b := builder{report: r, words: in.Words, language: in.Language}
	figures, err := b.compared(c.Figures)
	if err != nil {
		return nil
	}
	var all []Warning
	add := func(text string, remedies ...Remedy) {
		if text != "" {
			all = append(all, Warning{text, remedies})
		}
	}
	b.warnOfPrices(c, figures, add)
	if at := cutOf(c, figures); !at.IsZero() {
		add(b.words.T("compare.cut-at", "value", b.cutLabel(at, figures[0])), b.uncut(c))
	} else if f, ok := dwarfing(figures); ok {
		add(b.words.T("compare.dwarfed", "name", fullName(f, b.language, b.words), "value", b.value(f)), b.toSeeMore(c, f)...)
	}
	add(b.scopeNote(figures))
	if _, same := shared(figures, func(f report.Figure) report.Measure { return f.Measure }); !same {
		add(b.words.T("compare.measures"))
	}
	return all
}

// warnOfPrices tells of growth rates of unlike price bases: to be set apart, or left out.
func (b builder) warnOfPrices(c Comparison, figures []report.Figure, add func(string, ...Remedy)) {
	bases := pricesIn(b.report, figures)
	grouped := len(b.groupsOf(c, b.arranged(c, figures))) > 0
	switch {
	case grouped:
		add(b.words.T("compare.grouped"), b.only(c, figures, bases))
	case len(bases) > 1 && areRates(figures):
		to := c.Arrangement
		to.ByPrices = true
		add(b.pricesNote(figures), arrangement(b.words.T("compare.by-prices"), c, to), b.only(c, figures, bases))
	default:
		add(b.pricesNote(figures))
	}
}

// only keeps the figures of the most frequent price basis.
func (b builder) only(c Comparison, figures []report.Figure, bases []report.Prices) Remedy {
	count := func(p report.Prices) int {
		n := 0
		for _, f := range figures {
			if b.report.PricesOf(f) == p {
				n++
			}
		}
		return n
	}
	keep := slices.MaxFunc(bases, func(p, q report.Prices) int { return count(p) - count(q) })
	return Remedy{
		Label: b.words.T("compare.only", "basis", b.pricesName(keep)),
		To: func(list Comparisons) Comparisons {
			for _, f := range figures {
				if b.report.PricesOf(f) != keep {
					list = list.WithoutFigure(f.ID)
				}
			}
			return list
		},
		Takes: true,
	}
}

// arrangement is a remedy that shows the same figures in another way.
func arrangement(label string, c Comparison, to Arrangement) Remedy {
	return Remedy{Label: label, To: func(list Comparisons) Comparisons { return list.Arranged(c.ID, to) }}
}

// uncut shows the whole axis again.
func (b builder) uncut(c Comparison) Remedy {
	to := c.Arrangement
	to.Cut = ""
	return arrangement(b.words.T("compare.uncut"), c, to)
}

// toSeeMore is what can be done about a bar that the others are too short beside.
func (b builder) toSeeMore(c Comparison, f report.Figure) []Remedy {
	var all []Remedy
	if cuts := Cuts(b.report, Speech{b.language, b.words}, c); len(cuts) > 0 {
		to := c.Arrangement
		to.Cut = cuts[0].At
		all = append(all, arrangement(b.words.T("compare.cut-it"), c, to))
	}
	return append(all, Remedy{
		Label: b.words.T("compare.leave-out"), Takes: true,
		To: func(list Comparisons) Comparisons { return list.WithoutFigure(f.ID) },
	})
}

// dwarfing returns the figure that makes most of the other bars too short to be told apart, and
// whether there is one.
func dwarfing(figures []report.Figure) (report.Figure, bool) {
	var largest report.Figure
	for _, f := range figures {
		if f.Base().Abs().GreaterThan(largest.Base().Abs()) {
			largest = f
		}
	}
	short := 0
	for _, f := range figures {
		if f.Base().Abs().Shift(1).LessThan(largest.Base().Abs()) { // below a tenth
			short++
		}
	}
	others := len(figures) - 1
	return largest, short >= 2 && 2*short > others // one alone can be told from the largest
}
