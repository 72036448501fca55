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
	// Derived are bars of values that the report implies, each in the group of its prices: what a
	// rate at current prices comes to in real terms stands fairly beside one at constant prices.
	Derived []derivedBar `toml:"derived"`
}

// derivedBar is a bar of a value that the report implies: the one of a kind that is derived of a figure.
type derivedBar struct {
	Of     string             `toml:"of"`
	Kind   report.DerivedKind `toml:"kind"`
	Prices report.Prices      `toml:"prices"`
	Label  report.Text        `toml:"label"`
	// StandsOut says that the title is about it: it is no figure, and has no id for stands-out.
	StandsOut bool `toml:"stands-out"`
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
	if err := o.checkDerived(r); err != nil {
		return err
	}
	return report.Comparable(r.ChartFigures(c))
}

// checkDerived refuses bars that the report does not imply, that are of another unit than the others,
// or that stand in no group.
func (o *barOptions) checkDerived(r *report.Report) error {
	for i, bar := range o.Derived {
		f, _ := r.Figure(bar.Of)
		d, ok := r.DerivedAs(bar.Kind, f)
		switch {
		case !slices.Contains(o.Figures, bar.Of):
			return fmt.Errorf("derived %d: figure %q is not on the chart", i+1, bar.Of)
		case !ok:
			return fmt.Errorf("derived %d: the report implies no %s of %s", i+1, bar.Kind, bar.Of)
		case d.Unit.Base != f.Unit.Base:
			return fmt.Errorf("derived %d: it is in %s, the bars are in %s", i+1, d.Unit.Base, f.Unit.Base)
		case o.By == "" || !slices.Contains(report.LanePrices, bar.Prices):
			return fmt.Errorf("derived %d: prices: got %q, want the prices of its group, one of %v, in a chart with by = %q", i+1, bar.Prices, report.LanePrices, byPrices)
		}
		if err := report.CheckBoth(fmt.Sprintf("derived %d", i+1), bar.Label); err != nil {
			return err
		}
	}
	return nil
}

// drawn implements deriving.
func (o *barOptions) drawn(d report.Derived) bool {
	return slices.ContainsFunc(o.Derived, func(bar derivedBar) bool { return bar.Of == d.Of.ID && bar.Kind == d.Kind })
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
	rows := b.rows(figures)
	var groups []charts.BarGroup
	if o.By != "" {
		rows, groups = b.rowsByPrices(figures, o.Derived)
	}
	return charts.NewBars(head, rows, charts.BarOptions{
		Reference: reference, AsGiven: o.AsGiven || len(groups) > 0, StandsOut: append(o.StandsOut.keys(rows, reference), b.derivedOut(o.Derived)...), Groups: groups,
	})
}

// derivedOut returns the keys of the derived bars that stand out.
func (b builder) derivedOut(bars []derivedBar) []string {
	var keys []string
	for _, bar := range bars {
		f, _ := b.report.Figure(bar.Of)
		if d, ok := b.report.DerivedAs(bar.Kind, f); ok && bar.StandsOut {
			keys = append(keys, DerivedID(d))
		}
	}
	return keys
}

// rowsByPrices returns the rows of growth rates in groups in the order of their prices, each group
// under the name of these and the greatest rate first in it. A value that is derived stands in the
// group that it is said to be of.
func (b builder) rowsByPrices(figures []report.Figure, derived []derivedBar) ([]charts.Row, []charts.BarGroup) {
	var rows []charts.Row
	var groups []charts.BarGroup
	for _, prices := range report.LanePrices {
		var group []charts.Row
		for _, f := range figures {
			if b.report.PricesOf(f) == prices {
				group = append(group, b.row(f))
			}
		}
		for _, bar := range derived {
			if bar.Prices == prices {
				f, _ := b.report.Figure(bar.Of) // Check has found it, and what is derived of it
				d, _ := b.report.DerivedAs(bar.Kind, f)
				row := b.derivedRow(d, bar.Label.In(b.language))
				row.Key = DerivedID(d) // it leads to what the value follows from, as in a comparison
				group = append(group, row)
			}
		}
		if len(group) == 0 {
			continue
		}
		slices.SortStableFunc(group, func(r, s charts.Row) int { return cmp.Compare(s.Value, r.Value) })
		rows = append(rows, group...)
		groups = append(groups, charts.BarGroup{Heading: b.pricesName(prices), Rows: len(group)})
	}
	return rows, groups
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
