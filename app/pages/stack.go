package pages

import (
	"fmt"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

var stackKind = kind{
	name: charts.KindStack, options: func() options { return new(stackOptions) },
	measures: unlikeMeasures,
	derives:  []report.DerivedKind{report.DerivedBefore},
	derived:  func(w assets.Words) string { return w.T("chart.before-derived") },
}

// stackOptions are what a chart of before + new = now is made of.
type stackOptions struct {
	Pairs     []stackPair `toml:"pair"`
	Threshold threshold   `toml:"threshold"`
	StandsOut standsOut   `toml:"stands-out"` // of the totals
}

type stackPair struct {
	New   string      `toml:"new"`
	Total string      `toml:"total"`
	Label report.Text `toml:"label"` // empty: the short name of the total
}

// Shows implements report.ChartOptions.
func (o *stackOptions) Shows(*report.Report) (figures []string, line string) {
	for _, p := range o.Pairs {
		figures = append(figures, p.New, p.Total)
	}
	return figures, ""
}

// Check implements report.ChartOptions. Every pair has a scale of its own, so units may
// differ from row to row.
func (o *stackOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Pairs) == 0 {
		return fmt.Errorf("there are no pairs")
	}
	for i, p := range o.Pairs {
		if err := checkLabel(i+1, p.Label); err != nil {
			return err
		}
		added, _ := r.Figure(p.New) // Load has found both
		total, _ := r.Figure(p.Total)
		if _, err := r.Before(added, total); err != nil {
			return err
		}
	}
	if err := o.Threshold.check(c); err != nil {
		return err
	}
	if err := o.StandsOut.check(c.Figures, false); err != nil {
		return err
	}
	return report.OfOneScope(r.ChartFigures(c))
}

// build draws what there was before as derived. It has no key of its own, as the report does
// not state it.
func (o *stackOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	rows := make([]charts.StackRow, len(o.Pairs))
	for i, p := range o.Pairs {
		pair, err := b.figures([]string{p.New, p.Total})
		if err != nil {
			return nil, err
		}
		before, err := b.report.Before(pair[0], pair[1])
		if err != nil {
			return nil, fmt.Errorf("pages: %w", err)
		}
		rows[i] = charts.StackRow{
			Label:  b.labelOf(p.Label, pair[1]),
			Before: b.derivedRow(before, b.words.T("stack.before")),
			New:    b.row(pair[0]),
			Total:  b.row(pair[1]),
		}
	}
	return charts.NewStack(head, rows, charts.StackLegend{
		Before: b.words.T("stack.before"),
		New:    b.words.T("stack.new"),
		Scale:  b.words.T("stack.scale"),
		Line:   b.line(o.Threshold),
	}, o.StandsOut.ids...)
}
