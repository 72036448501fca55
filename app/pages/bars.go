package pages

import (
	"fmt"

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
	return report.Comparable(r.ChartFigures(c))
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
	return charts.NewBars(head, rows, charts.BarOptions{
		Reference: reference, AsGiven: o.AsGiven, StandsOut: o.StandsOut.keys(rows, reference),
	})
}
