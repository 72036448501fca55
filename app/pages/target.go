package pages

import (
	"fmt"
	"math"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

var targetKind = kind{
	name: charts.KindTarget, options: func() options { return new(targetOptions) },
	measures: unlikeMeasures,
	derives:  []report.DerivedKind{report.DerivedTarget},
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
// target.
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
}

// against returns what the report has of a result and its target.
func (t targetPair) against(r *report.Report) (againstTarget, error) {
	var a againstTarget
	a.result, _ = r.Figure(t.Result) // Load has found both
	a.over, _ = r.Figure(overTarget(r, t.Result))
	target, ok := r.Target(a.result)
	if !ok {
		return a, fmt.Errorf("the report implies no target of %s", t.Result)
	}
	a.target = target
	return a, nil
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

// build gives every result a scale of its own, in its unit and from zero, as far as the target's
// line and beyond: one grammar for rates and amounts alike. As percentages of their targets the
// amounts could share an axis, but a rate of 8.3% is not told as 138% of 6%, and a second way to
// read beside the first is one too many.
func (o *targetOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	var groups []charts.TargetGroup
	for _, p := range o.Pairs {
		a, err := p.against(b.report)
		if err != nil {
			return nil, fmt.Errorf("pages: %w", err)
		}
		groups = append(groups, b.targetGroup(p, a))
	}
	return charts.NewTarget(head, groups, o.StandsOut.ids...)
}

// targetGroup makes a result with the line of its target, which is derived, and marked so.
func (b builder) targetGroup(p targetPair, a againstTarget) charts.TargetGroup {
	r := charts.TargetRow{Row: b.row(a.result), Over: a.over.ID}
	r.Label = b.labelOf(p.Label, a.result)
	target := b.derivedRow(a.target, "")
	r.Detail = b.overText(a) // not beside the bar, which would lose a third of its length to it
	g := charts.TargetGroup{Line: b.words.T("target.line", "target", target.Text), At: target.Value, Rows: []charts.TargetRow{r}}
	power, sign := amountOf(a.result).ofAxis(b.language, b.words)
	g.AxisUnit, g.AxisScale = sign, math.Pow10(int(power))
	return g
}

// overText returns how far a result is above its target.
func (b builder) overText(a againstTarget) string {
	if len(a.over.Qualifiers) > 0 {
		return b.words.T("target.above", "value", b.value(a.over))
	}
	v := formatValue(a.over, b.language, b.words)
	if a.result.Unit.Base == percent {
		return b.words.T("target.above-points", "number", v.Number)
	}
	return b.words.T("target.above", "value", v.String())
}
