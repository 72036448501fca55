package pages

import (
	"fmt"

	"yulan/charts"
	"yulan/report"
)

// stack makes a chart of before + new = now. What there was before is derived and drawn
// so; it has no key of its own, as the report does not state it.
func (b builder) stack(c report.Chart, head charts.Head) (charts.Spec, error) {
	rows := make([]charts.StackRow, len(c.Pairs))
	for i, p := range c.Pairs {
		pair, err := b.figures([]string{p.New, p.Total})
		if err != nil {
			return nil, err
		}
		before, err := b.report.Before(pair[0], pair[1])
		if err != nil {
			return nil, fmt.Errorf("pages: %w", err)
		}
		rows[i] = charts.StackRow{
			Label:  b.labelOf(p, pair[1]),
			Before: b.derivedRow(before, b.words.T("stack.before")),
			New:    b.row(pair[0]),
			Total:  b.row(pair[1]),
		}
	}
	return charts.NewStack(head, rows, charts.StackLegend{
		Before: b.words.T("stack.before"),
		New:    b.words.T("stack.new"),
		Scale:  b.words.T("stack.scale"),
	})
}

// bullet makes a chart of results against targets. The report states how far a result
// is above its target, not the target, so that one is derived and marked.
func (b builder) bullet(c report.Chart, head charts.Head) (charts.Spec, error) {
	rows := make([]charts.BulletRow, len(c.Pairs))
	for i, p := range c.Pairs {
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
		rows[i] = charts.BulletRow{Label: b.labelOf(p, result), Result: b.row(result), Target: drawn}
	}
	return charts.NewBullet(head, rows)
}

// labelOf names a row: as the report's chart says, else by the figure's short name.
func (b builder) labelOf(p report.ChartPair, f report.Figure) string {
	if label := p.Label.In(b.language); label != "" {
		return label
	}
	return f.Short.In(b.language)
}

// derivedRow makes a row of a value that the report implies.
func (b builder) derivedRow(d report.Derived, label string) charts.Row {
	a := amount{value: d.Value, places: decimalsOf(d.Value.String()), unit: d.Unit}
	return charts.Row{
		Label:   label,
		Value:   d.Value.Shift(d.Unit.Power).InexactFloat64(),
		Text:    a.text(b.language, b.words),
		Derived: true,
	}
}
