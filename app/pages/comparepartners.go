package pages

import (
	"slices"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
)

// What is offered to stand beside a figure.
const (
	mostPartners = 8
	partnerSpan  = 25 // the larger is at most so many times the smaller, whose bar is still seen then
)

// Partner is a figure that can stand beside another, by its id and with its value.
type Partner struct{ ID, Label string }

// Partners returns what may well stand beside the figures of a comparison, nothing if its chart
// is full: what is like the first of them, which is to say figures of one unit, measure and
// period, of growth rates one price basis, of the same place, and of such a size that the bars
// are seen beside each other. Those that the report itself shows with it come first. Beside a
// derived value stand derived ones of its kind.
func Partners(r *report.Report, in Speech, c Comparison) []Partner {
	var there []report.Figure
	for _, id := range c.Figures {
		f, ok := comparedOf(r, id)
		if !ok {
			return nil
		}
		there = append(there, f)
	}
	if len(there) == 0 {
		return nil
	}
	b := builder{report: r, words: in.Words, language: in.Language}
	var like []report.Figure
	for _, id := range b.likeOf(there[0]) {
		g, _ := comparedOf(r, id)
		isNamed := func(h report.Figure) bool { return h.ID == g.ID || h.Name == g.Name }
		hides := func(h report.Figure) bool { return !canBeSeenBeside(h, g) }
		if !slices.ContainsFunc(there, isNamed) && !slices.ContainsFunc(like, isNamed) && !slices.ContainsFunc(there, hides) {
			like = append(like, g)
		}
	}
	beside := b.shownWith(there[0])
	slices.SortStableFunc(like, func(g, h report.Figure) int { return beside[h.ID] - beside[g.ID] })
	var out []Partner
	for _, g := range like[:min(mostPartners, len(like), charts.MaxRows-len(there))] {
		out = append(out, Partner{g.ID, in.Words.T("chart.reference", "name", g.Name.In(in.Language), "value", b.value(g))})
	}
	return out
}

// Among returns the chart of a comparison of one figure with what may well stand beside it, in
// which that one stands out; none if nothing may. It is what the reader may make, and not yet a
// comparison.
func Among(r *report.Report, in Speech, c Comparison) (charts.Spec, bool) {
	partners := Partners(r, in, c)
	if len(c.Figures) != 1 || len(partners) == 0 {
		return nil, false
	}
	with := Comparison{ID: c.ID, Figures: slices.Clone(c.Figures), Highlight: c.Figures[0], Arrangement: Arrangement{Sort: SortValue}}
	for _, one := range partners {
		with.Figures = append(with.Figures, one.ID)
	}
	spec, err := comparedWith(r, in.Words, in.Language, with)
	return spec, err == nil
}

// canBeSeenBeside tells whether the shorter of two bars is still seen beside the longer.
func canBeSeenBeside(f, g report.Figure) bool {
	small, large := f.Base().Abs(), g.Base().Abs()
	if small.GreaterThan(large) {
		small, large = large, small
	}
	return small.IsPositive() && large.LessThanOrEqual(small.Mul(decimal.NewFromInt(partnerSpan)))
}

// likeOf returns the ids of what is like a figure, itself among them.
func (b builder) likeOf(f report.Figure) []string {
	if isDerived(f.ID) {
		for _, set := range DerivedSets(b.report, Speech{b.language, b.words}) {
			if slices.Contains(set.IDs, f.ID) {
				return set.IDs
			}
		}
		return nil
	}
	var ids []string
	for _, g := range b.report.Figures {
		alike := CanCompare(g) && g.SharesAxis(f) && g.Measure == f.Measure && g.Period == f.Period && g.Scope == f.Scope
		if alike && b.report.PricesOf(g) == b.report.PricesOf(f) {
			ids = append(ids, g.ID)
		}
	}
	return ids
}

// shownWith returns in how many charts of the report other figures are shown with one.
func (b builder) shownWith(f report.Figure) map[string]int {
	times := map[string]int{}
	for _, chapter := range b.report.Chapters {
		for _, c := range chapter.Charts {
			figures := b.report.ChartFigures(c)
			if !slices.ContainsFunc(figures, func(g report.Figure) bool { return g.ID == f.ID }) {
				continue
			}
			for _, g := range figures {
				times[g.ID]++
			}
		}
	}
	return times
}
