package pages

import (
	"fmt"

	"yulan/charts"
	"yulan/report"
)

var groupedKind = kind{name: charts.KindGrouped, options: func() options { return new(groupOptions) }}

// groupOptions are what a chart of bars in groups is made of: a name for each series, and
// groups with a figure for each.
type groupOptions struct {
	Series []report.Text `toml:"series"`
	Groups []groupOption `toml:"group"`
}

type groupOption struct {
	Label   report.Text `toml:"label"`
	Figures []string    `toml:"figures"`
}

// Shows implements report.ChartOptions.
func (o *groupOptions) Shows(*report.Report) (figures []string, line string) {
	for _, g := range o.Groups {
		figures = append(figures, g.Figures...)
	}
	return figures, ""
}

// Check implements report.ChartOptions.
func (o *groupOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Series) < 2 || len(o.Groups) == 0 {
		return fmt.Errorf("%d groups of %d series compare nothing", len(o.Groups), len(o.Series))
	}
	for _, s := range o.Series {
		if err := report.CheckBoth("series", s); err != nil {
			return err
		}
	}
	for i, g := range o.Groups {
		if err := report.CheckBoth(fmt.Sprintf("group %d", i+1), g.Label); err != nil {
			return err
		}
		if len(g.Figures) != len(o.Series) {
			return fmt.Errorf("group %d has %d figures for %d series", i+1, len(g.Figures), len(o.Series))
		}
	}
	return report.Comparable(r.ChartFigures(c))
}

func (o *groupOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	series := make([]string, len(o.Series))
	for i, s := range o.Series {
		series[i] = s.In(b.language)
	}
	groups := make([]charts.Group, len(o.Groups))
	for i, g := range o.Groups {
		figures, err := b.figures(g.Figures)
		if err != nil {
			return nil, err
		}
		groups[i] = charts.Group{Label: g.Label.In(b.language), Rows: b.rows(figures)}
	}
	return charts.NewGrouped(head, series, groups)
}
