package pages

import (
	"fmt"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

var targetKind = kind{
	name: charts.KindTarget, options: func() options { return new(targetOptions) },
	measures: unlikeMeasures,
	derives:  []report.DerivedKind{report.DerivedTarget, report.DerivedIndex},
	derived:  func(w assets.Words) string { return w.T("chart.target-derived") },
}

// targetOptions are what a chart of results against targets is made of.
type targetOptions struct {
	Pairs     []targetPair `toml:"pair"`
	StandsOut standsOut    `toml:"stands-out"`
}

type targetPair struct {
	Result string      `toml:"result"`
	Label  report.Text `toml:"label"` // empty: the short name of the result
}

// Shows implements report.ChartOptions.
func (o *targetOptions) Shows(r *report.Report) (figures []string, line string) {
	for _, p := range o.Pairs {
		figures = append(figures, p.Result)
		if over := overTarget(r, p.Result); over != "" {
			figures = append(figures, over)
		}
	}
	return figures, ""
}

// overTarget returns the id of the figure that says how far a result is above its target, or
// nothing.
func overTarget(r *report.Report, result string) string {
	for _, n := range r.Relations {
		if n.Kind == report.Exceeds && n.A == result {
			return n.B
		}
	}
	return ""
}

// Check implements report.ChartOptions: the report must say how far every result is above its
// target, and of what is no rate also imply what part of the target that is.
func (o *targetOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Pairs) == 0 {
		return fmt.Errorf("there are no pairs")
	}
	for i, p := range o.Pairs {
		if err := checkLabel(i+1, p.Label); err != nil {
			return err
		}
		if _, err := p.against(r); err != nil {
			return err
		}
	}
	if err := o.StandsOut.check(c.Figures, false); err != nil {
		return err
	}
	return report.OfOneScope(r.ChartFigures(c))
}

// againstTarget is a result with what the report says and implies of its target.
type againstTarget struct {
	result, over report.Figure
	target       report.Derived
	share        report.Derived // result by target; of no use for a rate
	isRate       bool
}

// against returns what the report has of a result and its target.
func (t targetPair) against(r *report.Report) (againstTarget, error) {
	var a againstTarget
	a.result, _ = r.Figure(t.Result) // Load has found both
	a.over, _ = r.Figure(overTarget(r, t.Result))
	a.isRate = a.result.Unit.Base == percent
	target, ok := r.Target(a.result)
	if !ok {
		return a, fmt.Errorf("the report implies no target of %s", t.Result)
	}
	a.target = target
	if a.isRate {
		return a, nil
	}
	for _, d := range r.DerivedOf(t.Result) {
		if d.Kind == report.DerivedIndex && d.Of.ID == t.Result && isFrom(d, a.over) {
			a.share = d
			return a, nil
		}
	}
	return a, fmt.Errorf("no row derives what part of its target %s is", t.Result)
}

// isFrom says whether a derived value follows from a figure.
func isFrom(d report.Derived, f report.Figure) bool {
	for _, each := range d.From {
		if each.ID == f.ID {
			return true
		}
	}
	return false
}

// build groups what is shown alike: rates by their points above the targets, everything else as
// a percentage of the targets.
func (o *targetOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	points := charts.TargetGroup{Line: b.words.T("target.line"), AxisUnit: b.words.T("target.points")}
	shares := charts.TargetGroup{Line: b.words.T("target.line-share"), At: 100, AxisUnit: percent}
	for _, p := range o.Pairs {
		a, err := p.against(b.report)
		if err != nil {
			return nil, fmt.Errorf("pages: %w", err)
		}
		group := &shares
		if a.isRate {
			group = &points
		}
		group.Rows = append(group.Rows, b.targetRow(p, a))
	}
	return charts.NewTarget(head, []charts.TargetGroup{points, shares}, o.StandsOut.ids...)
}

// targetRow makes a row. Its target is derived, and marked so.
func (b builder) targetRow(p targetPair, a againstTarget) charts.TargetRow {
	r := charts.TargetRow{Row: b.row(a.result), Over: a.over.ID}
	r.Label = b.labelOf(p.Label, a.result)
	target := b.derivedRow(a.target, "")
	r.Detail = b.words.T("target.detail", "value", r.Text, "target", target.Text)
	if a.isRate {
		r.Value = a.over.Base().InexactFloat64()
		if r.Text = b.value(a.over); len(a.over.Qualifiers) == 0 {
			r.Text = b.words.T("target.above", "number", formatValue(a.over, b.language, b.words).Number)
		}
		return r
	}
	share := b.derivedRow(a.share, "")
	r.Value = share.Value
	r.Text = b.words.T("target.share", "share", share.Text, "over", b.value(a.over))
	return r
}
