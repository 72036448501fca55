package pages

import (
	"slices"

	"yulan/charts"
	"yulan/report"
)

// facts says each figure of a chart in one line, and after it the values that the chart
// derives from it: "地区生产总值（2021年）：27894亿元，总论 第1段 第4句".
func (b builder) facts(figures []report.Figure, of report.Chart) []string {
	var lines []string
	for _, f := range figures {
		name, value, place := fullName(f, b.language, b.words), asPrinted(f, b.language, b.words), Locate(b.report.Shape, f.At, b.words)
		line := b.words.T("chart.fact", "name", name, "period", period(f.Period, b.words), "value", value, "place", place)
		if f.Period == "" {
			line = b.words.T("chart.fact-undated", "name", name, "value", value, "place", place)
		}
		lines = append(lines, line)
		for _, d := range b.report.DerivedOf(f.ID) {
			if draws(of, d, f) {
				lines = append(lines, statedDerived(b.report, d, b.language, b.words))
			}
		}
	}
	return lines
}

// isUnchecked tells whether a figure is as rules have read it, and nobody has checked it.
func isUnchecked(f report.Figure) bool { return f.State == report.Read }

// cited completes a head with what a file says of the figures shown, and where they are from.
func (b builder) cited(h charts.Head, figures []report.Figure, places []report.Location, of report.Chart) charts.Head {
	in := Speech{b.language, b.words}
	h.Source, h.Origin = sourceLine(b.report, places, in), originLine(b.report, places, in)
	if slices.ContainsFunc(figures, isUnchecked) {
		h.Source, h.Origin = b.words.T("source.read", "line", h.Source), b.words.T("source.read", "line", h.Origin)
	}
	h.Placed = placedSubtitle(b.report, h.Subtitle, figures, in)
	h.Citation = citePlaces(b.report, places, b.language, b.words)
	h.Facts = b.facts(figures, of)
	h.Rights = b.words.T("chart.rights", "issuer", b.report.Source.Issuer.In(b.language))
	return h
}
