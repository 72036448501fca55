package pages

import (
	"cmp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/app/pages/search"
	"yulan/charts"
	"yulan/report"
)

// The orders that a comparison can be sorted in.
const (
	SortOwn    = ""       // the reader's
	SortValue  = "value"  // the largest first
	SortReport = "report" // as the text states them
	SortName   = "name"
)

// Arrangement is how a comparison is shown. The zero value shows the figures in the reader's
// own order.
type Arrangement struct {
	Sort string `json:"sort,omitempty"`
	// ByPrices sets growth rates of different price bases in groups of their own.
	ByPrices  bool   `json:"by-prices,omitempty"`
	Reference string `json:"reference,omitempty"` // id of the figure that is a line; may be empty
	Cut       string `json:"cut,omitempty"`       // where the axis is cut, in the base unit; may be empty
}

// Arranged shows a comparison in another way.
func (c Comparisons) Arranged(id string, a Arrangement) Comparisons {
	out := slices.Clone(c)
	for i := range out {
		if out[i].ID == id {
			out[i].Arrangement = a
		}
	}
	return out
}

// Placed puts a figure before another of its comparison, at the end if before is empty, in the
// order that is shown now, which becomes the reader's own.
func (c Comparisons) Placed(r *report.Report, in Speech, figure, before string) Comparisons {
	return c.changed(figure, func(each *Comparison) {
		order := each.Order(r, in)
		order = slices.DeleteFunc(order, func(id string) bool { return id == figure })
		at := slices.Index(order, before)
		if at < 0 {
			at = len(order)
		}
		each.Figures, each.Sort = slices.Insert(order, at, figure), SortOwn
	})
}

// Stepped moves a figure a number of places down in the current order, or up if the number is
// negative, up to the ends.
func (c Comparisons) Stepped(r *report.Report, in Speech, figure string, by int) Comparisons {
	return c.changed(figure, func(each *Comparison) {
		order := each.Order(r, in)
		from := slices.Index(order, figure)
		to := max(0, min(len(order)-1, from+by))
		each.Figures, each.Sort = slices.Insert(slices.Delete(order, from, from+1), to, figure), SortOwn
	})
}

// Order returns the figures of a comparison as they are shown, from the top.
func (c Comparison) Order(r *report.Report, in Speech) []string {
	b := builder{report: r, words: in.Words, language: in.Language}
	figures, err := b.compared(c.Figures)
	if err != nil {
		return c.Figures
	}
	var ids []string
	for _, f := range b.arranged(c, figures) {
		ids = append(ids, f.ID)
	}
	return ids
}

// arranged returns figures in the order of a comparison.
func (b builder) arranged(c Comparison, figures []report.Figure) []report.Figure {
	figures = slices.Clone(figures)
	switch c.Sort {
	case SortValue:
		slices.SortStableFunc(figures, func(f, g report.Figure) int { return g.Base().Cmp(f.Base()) })
	case SortReport:
		slices.SortStableFunc(figures, func(f, g report.Figure) int { return cmp.Or(f.At.Compare(g.At), cmp.Compare(f.Run, g.Run)) })
	case SortName:
		names := nameKeys{search.NewReader()}
		_, together := b.contextOf(figures)
		keys := map[string]string{}
		for i, label := range b.compareLabels(figures, together) {
			keys[figures[i].ID] = names.of(label)
		}
		slices.SortStableFunc(figures, func(f, g report.Figure) int { return strings.Compare(keys[f.ID], keys[g.ID]) })
	}
	if c.ByPrices && areRates(figures) {
		slices.SortStableFunc(figures, func(f, g report.Figure) int { return cmp.Compare(b.priceRank(c, f), b.priceRank(c, g)) })
	}
	return figures
}

// priceRank orders price bases, the one of the reference first.
func (b builder) priceRank(c Comparison, f report.Figure) int {
	prices := b.report.PricesOf(f)
	if line, ok := b.report.Figure(c.Reference); ok && b.report.PricesOf(line) == prices {
		return -1
	}
	return slices.Index(report.LanePrices, prices)
}

// pricesIn lists the price bases of growth rates, in their order.
func pricesIn(r *report.Report, figures []report.Figure) []report.Prices {
	var list []report.Prices
	for _, prices := range report.LanePrices {
		if slices.ContainsFunc(figures, func(f report.Figure) bool { return f.Measure.IsGrowth() && r.PricesOf(f) == prices }) {
			list = append(list, prices)
		}
	}
	return list
}

// areRates tells whether all figures are growth rates: only of these the price basis parts them.
func areRates(figures []report.Figure) bool {
	return !slices.ContainsFunc(figures, func(f report.Figure) bool { return !f.Measure.IsGrowth() })
}

// isFairLine tells whether a figure may be a line across another's bar: of one measure and, of
// growth rates, one known price basis.
func isFairLine(r *report.Report, line, f report.Figure) bool {
	if line.Measure != f.Measure || isDerived(f.ID) || !line.SharesAxis(f) {
		return false
	}
	return !f.Measure.IsGrowth() || r.PricesOf(line) == r.PricesOf(f) && r.PricesOf(f) != report.PricesUnknown
}

// groupsOf returns the groups of arranged figures, nil where they stand together: each under
// the name of its price basis.
func (b builder) groupsOf(c Comparison, figures []report.Figure) []charts.BarGroup {
	if !c.ByPrices || !areRates(figures) || len(pricesIn(b.report, figures)) < 2 {
		return nil
	}
	line, crossed := b.report.Figure(c.Reference)
	groups := b.groupsByPrices(figures)
	from := 0
	for i := range groups {
		first := figures[from]
		groups[i].Heading = b.words.T("compare.group", "basis", groups[i].Heading, "n", groups[i].Rows)
		groups[i].Crossed = crossed && isFairLine(b.report, line, first)
		from += groups[i].Rows
	}
	return groups
}

// lineOf returns the line across the bars; nil if there is none, or if it must not be compared
// with all of what it would cross.
func (b builder) lineOf(c Comparison, figures []report.Figure, groups []charts.BarGroup) *charts.Reference {
	f, ok := b.report.Figure(c.Reference)
	if !ok {
		return nil
	}
	fair := func(g report.Figure) bool { return isFairLine(b.report, f, g) }
	all := !slices.ContainsFunc(figures, func(g report.Figure) bool { return !fair(g) })
	some := len(groups) > 0 && slices.ContainsFunc(groups, func(g charts.BarGroup) bool { return g.Crossed })
	if !all && !some {
		return nil
	}
	name := b.compareName(f, append(slices.Clone(figures), f), b.namedAlone(f))
	return &charts.Reference{
		Key: f.ID, Value: f.Base().InexactFloat64(),
		Label: b.words.T("chart.reference", "name", name, "value", b.value(f)),
	}
}

// References returns the figures that can be a line across a comparison's bars: those of its
// own, and those that the report's charts have for lines, that may be compared with two of the
// bars at least.
func References(r *report.Report, c Comparison) []report.Figure {
	b := builder{report: r}
	figures, err := b.compared(c.Figures)
	if err != nil {
		return nil
	}
	var lines []report.Figure
	add := func(id string) {
		f, ok := r.Figure(id)
		known := slices.ContainsFunc(lines, func(g report.Figure) bool { return g.ID == id })
		if ok && !known && len(beside(r, f, figures)) > 0 {
			lines = append(lines, f)
		}
	}
	for _, chapter := range r.Chapters {
		for _, chart := range chapter.Charts {
			add(chart.Reference)
		}
	}
	for _, f := range figures {
		add(f.ID)
	}
	return lines
}

// beside returns the other figures that a line may be compared with.
func beside(r *report.Report, line report.Figure, figures []report.Figure) []report.Figure {
	var list []report.Figure
	for _, f := range figures {
		if f.ID != line.ID && isFairLine(r, line, f) {
			list = append(list, f)
		}
	}
	return list
}

// IsMixed tells whether growth rates of different price bases are compared, and nothing else.
func (c Comparison) IsMixed(r *report.Report) bool {
	figures, err := builder{report: r}.compared(c.Figures)
	return err == nil && areRates(figures) && len(pricesIn(r, figures)) > 1
}

// CutChoice is a place where the axis of a comparison can be cut.
type CutChoice struct {
	At    string // in the base unit, as Arrangement.Cut
	Label string // "45%"
	Over  int    // how many bars reach beyond it
}

// The cuts that are offered.
const (
	cutAir   = 1.1  // how far beyond the longest bar that is not cut
	cutGains = 1.25 // and how much longer the shortest is that is
	mostCuts = 4
)

// Cuts returns where the axis can be cut so that it helps: just beyond a bar that others are
// much longer than.
func Cuts(r *report.Report, in Speech, c Comparison) []CutChoice {
	b := builder{report: r, words: in.Words, language: in.Language}
	figures, err := b.compared(c.Figures)
	if err != nil || len(figures) < 2 {
		return nil
	}
	figures = slices.Clone(figures)
	slices.SortStableFunc(figures, func(f, g report.Figure) int { return g.Base().Abs().Cmp(f.Base().Abs()) })
	var cuts []CutChoice
	for i := 1; i < len(figures) && len(cuts) < mostCuts; i++ {
		at := roundUp(figures[i].Base().Abs().Mul(decimal.NewFromFloat(cutAir)))
		if at.IsPositive() && figures[i-1].Base().Abs().GreaterThan(at.Mul(decimal.NewFromFloat(cutGains))) {
			cuts = append(cuts, CutChoice{At: at.String(), Label: b.cutLabel(at, figures[i]), Over: i})
		}
	}
	return cuts
}

// roundUp returns the next number of two digits, the second 0 or 5.
func roundUp(v decimal.Decimal) decimal.Decimal {
	if !v.IsPositive() {
		return decimal.Zero
	}
	digits := int32(v.NumDigits()) + v.Exponent() // before the point
	step := decimal.New(5, digits-2)
	return v.Div(step).Ceil().Mul(step)
}

// cutLabel says where an axis is cut, as a figure of it is read.
func (b builder) cutLabel(at decimal.Decimal, like report.Figure) string {
	value := at.Shift(-like.Unit.Power)
	return amount{value: value, places: decimalsOf(value.String()), unit: like.Unit}.text(b.language, b.words)
}

// cutOf returns where the axis is cut, 0 if nowhere: where no bar reaches beyond it, or all do,
// there is nothing to cut.
func cutOf(c Comparison, figures []report.Figure) decimal.Decimal {
	at, err := decimal.NewFromString(c.Cut)
	if err != nil || !at.IsPositive() {
		return decimal.Zero
	}
	over := 0
	for _, f := range figures {
		if f.Base().Abs().GreaterThan(at) {
			over++
		}
	}
	if over == 0 || over == len(figures) {
		return decimal.Zero
	}
	return at
}
