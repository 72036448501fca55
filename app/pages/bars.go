package pages

import (
	"cmp"
	"fmt"
	"slices"

	"yulan/charts"
	"yulan/report"
)

var barsKind = kind{name: charts.KindBars, options: func() options { return new(barOptions) }, beside: true}

// barOptions are what a bar chart is made of. It is ranked unless the order is as given.
type barOptions struct {
	listed
	Reference string `toml:"reference"` // a figure drawn as a line
	AsGiven   bool   `toml:"as-given"`
	// StandsOut is what the title speaks of: ids of rows, or a rule for all of them.
	StandsOut standsOut `toml:"stands-out"`
	// By sets the rows in groups under headings: by the prices that they are at. Without it, rates
	// at constant and at current prices are refused: bars side by side are read as of one basis.
	By string `toml:"by"`
}

// Shows implements report.ChartOptions.
func (o *barOptions) Shows(*report.Report) (figures []string, line string) {
	return o.Figures, o.Reference
}

// Check implements report.ChartOptions.
func (o *barOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Figures) < 2 {
		return fmt.Errorf("a chart of %d bars compares nothing", len(o.Figures))
	}
	if err := o.StandsOut.check(o.Figures, o.Reference != ""); err != nil {
		return err
	}
	if err := o.checkPrices(r); err != nil {
		return err
	}
	return report.Comparable(r.ChartFigures(c))
}

// checkPrices refuses rates some of which have price changes in them and some not, unless they
// stand apart.
func (o *barOptions) checkPrices(r *report.Report) error {
	switch {
	case o.By != "" && o.By != byPrices:
		return fmt.Errorf("by: got %q, want %q", o.By, byPrices)
	case o.By != "" && (o.Reference != "" || o.AsGiven):
		return fmt.Errorf("by: a chart in groups has no reference and no order as given")
	}
	prices := map[report.Prices]string{}
	for _, id := range o.Figures {
		f, _ := r.Figure(id) // Load has found it
		prices[r.PricesOf(f)] = id
	}
	constant, current := prices[report.ConstantPrices], prices[report.CurrentPrices]
	if o.By == "" && constant != "" && current != "" {
		return fmt.Errorf("it mixes prices: %s is at constant and %s at current ones, which by = %q sets apart", constant, current, byPrices)
	}
	return nil
}

func (o *barOptions) build(b builder, c report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(o.Figures)
	if err != nil {
		return nil, err
	}
	reference, err := b.reference(c)
	if err != nil {
		return nil, err
	}
	var groups []charts.BarGroup
	if o.By != "" {
		slices.SortStableFunc(figures, func(f, g report.Figure) int {
			rank := func(f report.Figure) int { return slices.Index(report.LanePrices, b.report.PricesOf(f)) }
			return cmp.Or(cmp.Compare(rank(f), rank(g)), g.Base().Cmp(f.Base()))
		})
		groups = b.groupsByPrices(figures)
	}
	rows := b.rows(figures)
	return charts.NewBars(head, rows, charts.BarOptions{
		Reference: reference, AsGiven: o.AsGiven || len(groups) > 0, StandsOut: o.StandsOut.keys(rows, reference), Groups: groups,
	})
}

// groupsByPrices returns the groups of growth rates that stand in the order of their prices, each
// under the name of these.
func (b builder) groupsByPrices(figures []report.Figure) []charts.BarGroup {
	var groups []charts.BarGroup
	for from := 0; from < len(figures); {
		prices, to := b.report.PricesOf(figures[from]), from+1
		for to < len(figures) && b.report.PricesOf(figures[to]) == prices {
			to++
		}
		groups = append(groups, charts.BarGroup{Heading: b.pricesName(prices), Rows: to - from})
		from = to
	}
	return groups
}
