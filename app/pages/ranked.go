package pages

import (
	"yulan/charts"
	"yulan/report"
)

// bars makes a bar chart, ranked unless the report says otherwise.
func (b builder) bars(c report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(c.Figures)
	if err != nil {
		return nil, err
	}
	reference, err := b.reference(c)
	if err != nil {
		return nil, err
	}
	return charts.NewBars(head, b.rows(figures), charts.BarOptions{Reference: reference, AsGiven: c.AsGiven})
}

// shares makes a chart of parts of 100 %.
func (b builder) shares(c report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(c.Figures)
	if err != nil {
		return nil, err
	}
	return charts.NewShares(head, b.rows(figures))
}

// grouped makes a chart with a bar of every series in each group.
func (b builder) grouped(c report.Chart, head charts.Head) (charts.Spec, error) {
	series := make([]string, len(c.Series))
	for i, s := range c.Series {
		series[i] = s.In(b.language)
	}
	groups := make([]charts.Group, len(c.Groups))
	for i, g := range c.Groups {
		figures, err := b.figures(g.Figures)
		if err != nil {
			return nil, err
		}
		groups[i] = charts.Group{Label: g.Label.In(b.language), Rows: b.rows(figures)}
	}
	return charts.NewGrouped(head, series, groups)
}

// strip makes a dot strip of the figures that the report names and of all that have the
// measure it selects; a reference is a line, and a dot only if it is one of those.
func (b builder) strip(c report.Chart, head charts.Head) (charts.Spec, error) {
	reference, err := b.reference(c)
	if err != nil {
		return nil, err
	}
	dots := c
	dots.Reference, dots.Limit = "", ""
	figures := b.report.ChartFigures(dots)
	options := charts.StripOptions{Reference: reference, AxisUnit: unitSign(figures)}
	if c.Limit != "" {
		limit, err := b.figure(c.Limit)
		if err != nil {
			return nil, err
		}
		options.Limit = limit.Base().InexactFloat64()
		options.BeyondLabel = b.words.T("chart.beyond", "value", amountOf(limit).text(b.language, b.words))
	}
	return charts.NewStrip(head, b.rows(figures), options)
}

// unitSign is what follows each number of an axis: a sign that needs no space, or nothing.
func unitSign(figures []report.Figure) string {
	const percent = "%"
	if u, same := shared(figures, func(f report.Figure) report.Unit { return f.Unit }); same && u.Base == percent {
		return percent
	}
	return ""
}
