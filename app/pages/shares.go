package pages

import (
	"fmt"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
)

var sharesKind = kind{name: charts.KindShares, options: func() options { return new(shareOptions) }, beside: true}

// shareOptions are what a chart of parts of 100 % is made of.
type shareOptions struct{ listed }

// Check implements report.ChartOptions.
func (o *shareOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Figures) == 0 {
		return fmt.Errorf("there are no figures")
	}
	whole := decimal.NewFromInt(100)
	figures := r.ChartFigures(c)
	for _, f := range figures {
		if f.Unit.Base != percent || f.Measure != report.Share || f.Value.GreaterThan(whole) {
			return fmt.Errorf("%s is not a share of a whole", f.ID)
		}
	}
	return report.Comparable(figures)
}

func (o *shareOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(o.Figures)
	if err != nil {
		return nil, err
	}
	return charts.NewShares(head, b.rows(figures))
}
