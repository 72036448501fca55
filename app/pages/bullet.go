package pages

import (
	"fmt"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

var bulletKind = kind{
	name: charts.KindBullet, options: func() options { return new(bulletOptions) },
	measures: unlikeMeasures,
	derives:  report.DerivedTarget,
	derived:  func(w assets.Words) string { return w.T("chart.target-derived") },
}

// bulletOptions are what a chart of results against targets is made of.
type bulletOptions struct {
	Pairs []bulletPair `toml:"pair"`
}

type bulletPair struct {
	Result string      `toml:"result"`
	Label  report.Text `toml:"label"` // empty: the short name of the result
}

// Shows implements report.ChartOptions.
func (o *bulletOptions) Shows(*report.Report) (figures []string, line string) {
	for _, p := range o.Pairs {
		figures = append(figures, p.Result)
	}
	return figures, ""
}

// Check implements report.ChartOptions: the report must imply a target of every result.
func (o *bulletOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Pairs) == 0 {
		return fmt.Errorf("there are no pairs")
	}
	for i, p := range o.Pairs {
		if err := checkLabel(i+1, p.Label); err != nil {
			return err
		}
		result, _ := r.Figure(p.Result) // Load has found it
		if _, ok := r.Target(result); !ok {
			return fmt.Errorf("the report implies no target of %s", p.Result)
		}
	}
	return report.OfOneScope(r.ChartFigures(c))
}

// build draws the targets as derived: the report states how far a result is above its
// target, not the target.
func (o *bulletOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	rows := make([]charts.BulletRow, len(o.Pairs))
	for i, p := range o.Pairs {
		result, err := b.figure(p.Result)
		if err != nil {
			return nil, err
		}
		target, ok := b.report.Target(result)
		if !ok {
			return nil, fmt.Errorf("pages: the report implies no target of %q", p.Result)
		}
		drawn := b.derivedRow(target, "")
		drawn.Text = b.words.T("bullet.target", "value", drawn.Text)
		rows[i] = charts.BulletRow{Label: b.labelOf(p.Label, result), Result: b.row(result), Target: drawn}
	}
	return charts.NewBullet(head, rows)
}
