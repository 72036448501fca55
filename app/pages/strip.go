package pages

import (
	"fmt"
	"slices"

	"yulan/charts"
	"yulan/report"
)

var stripKind = kind{name: charts.KindStrip, options: func() options { return new(stripOptions) }, beside: true, ofItself: true}

// stripOptions are what a dot strip is made of: either figures, or all of a measure that are
// the whole city's. A reference is a line, and a dot only if it is one of those.
type stripOptions struct {
	listed
	Select    report.Measure `toml:"select"`
	Reference string         `toml:"reference"`
	// Limit is the id of the largest figure that is on the axis; larger ones are listed at
	// its end.
	Limit string `toml:"limit"`
}

// Shows implements report.ChartOptions.
func (o *stripOptions) Shows(r *report.Report) (figures []string, line string) {
	if o.Select == "" {
		return o.Figures, o.Reference
	}
	for _, f := range r.Figures {
		if f.Measure == o.Select && f.Scope.IsZero() {
			figures = append(figures, f.ID)
		}
	}
	return figures, o.Reference
}

// Check implements report.ChartOptions.
func (o *stripOptions) Check(r *report.Report, c report.Chart) error {
	if (o.Select == "") == (o.Figures == nil) {
		return fmt.Errorf("either figures or select must say what is on the strip")
	}
	if o.Select != "" && !slices.Contains(report.Measures, o.Select) {
		return fmt.Errorf("measure %q is not known", o.Select)
	}
	if len(c.Figures) < 2 {
		return fmt.Errorf("a strip of %d dots compares nothing", len(c.Figures))
	}
	figures := r.ChartFigures(c)
	for _, f := range figures {
		if f.Unit.Base != percent {
			return fmt.Errorf("%s is not in percent", f.ID)
		}
	}
	if o.Limit != "" && !slices.Contains(c.Figures, o.Limit) {
		return fmt.Errorf("limit %s is not on the strip", o.Limit)
	}
	return report.Comparable(figures)
}

func (o *stripOptions) build(b builder, c report.Chart, head charts.Head) (charts.Spec, error) {
	reference, err := b.reference(c)
	if err != nil {
		return nil, err
	}
	figures := figuresOf(b.report, c)
	strip := charts.StripOptions{Reference: reference, AxisUnit: unitSign(figures)}
	if o.Limit != "" {
		limit, err := b.figure(o.Limit)
		if err != nil {
			return nil, err
		}
		strip.Limit = limit.Base().InexactFloat64()
		strip.BeyondLabel = b.words.T("chart.beyond", "value", amountOf(limit).text(b.language, b.words))
	}
	return charts.NewStrip(head, b.rows(figures), strip)
}

// unitSign is what follows each number of an axis: a sign that needs no space, or nothing.
func unitSign(figures []report.Figure) string {
	if u, same := shared(figures, func(f report.Figure) report.Unit { return f.Unit }); same && u.Base == percent {
		return percent
	}
	return ""
}
