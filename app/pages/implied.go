package pages

import (
	"yulan/charts"
	"yulan/report"
)

// labelOf names a row: as the report's chart says, else by the figure's short name.
func (b builder) labelOf(own report.Text, f report.Figure) string {
	if label := own.In(b.language); label != "" {
		return label
	}
	return f.Short.In(b.language)
}

// aboutSign stands before a derived value that the rounding of its figures leaves open.
const aboutSign = "≈ "

// derivedRow makes a row of a value that the report implies.
func (b builder) derivedRow(d report.Derived, label string) charts.Row {
	return charts.Row{
		Label:   label,
		Value:   d.Value.Shift(d.Unit.Power).InexactFloat64(),
		Text:    formatDerived(d, b.language, b.words),
		Derived: true,
	}
}

// openSign returns the sign before a derived value, which is none where the figures leave
// nothing open.
func openSign(d report.Derived) string {
	if d.IsOpen() {
		return aboutSign
	}
	return ""
}
