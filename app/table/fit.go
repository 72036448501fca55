package table

import (
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/rows"
)

// The measures of the columns that only a wide table has, in layout units.
const (
	barLeast    = 96 // below it there are no bars
	barMost     = 620
	nameEnough  = 360 // what few names are longer than: they are shortened before there are no bars
	chartsLeast = 150
	chartsMost  = 400
)

// extraPlaces says where the columns stand that only a wide table has: the values as bars, and
// the charts that show them. A column without width is left out.
type extraPlaces struct{ bar, charts kit.Extent }

// fitWith distributes a width: what the other columns leave goes to bars, as far as they can be
// compared, then to charts, and then to longer bars.
func fitWith(widest [rows.ColumnCount]float32, charts, width float32) (rows.Places, extraPlaces) {
	bar, refs := extraWidths(widest, charts, width)
	rest := width
	for _, w := range []float32{bar, refs} {
		if w > 0 {
			rest -= w + rows.Gap
		}
	}
	places := rows.Fit(widest, rest, rows.Margin)
	var extra extraPlaces
	if bar > 0 {
		value := places[rows.ColumnValue]
		extra.bar = kit.Extent{X: value.X + value.Width + rows.Gap, Width: bar}
		for i := rows.ColumnValue + 1; i < rows.ColumnCount; i++ {
			places[i].X += bar + rows.Gap
		}
	}
	if refs > 0 {
		last := places[rows.ColumnLocation]
		x := last.X + last.Width + rows.Gap
		extra.charts = kit.Extent{X: x, Width: width - rows.Margin - x}
	}
	return places, extra
}

// extraWidths returns the widths of the bars and the charts that only a wide table has; 0 if
// there is no room for them.
func extraWidths(widest [rows.ColumnCount]float32, charts, width float32) (bar, refs float32) {
	slack := width - 2*float32(rows.Margin) + rows.Gap
	for _, w := range widest {
		slack -= w + rows.Gap
	}
	spare := max(0, widest[rows.ColumnName]-nameEnough)
	if slack+spare < barLeast+rows.Gap {
		return 0, 0
	}
	slack -= barLeast + rows.Gap
	if charts > 0 && slack >= min(chartsLeast, charts)+rows.Gap {
		refs = min(charts, chartsMost, slack-rows.Gap)
		slack -= refs + rows.Gap
	}
	return kit.Round(min(barMost, barLeast+max(0, slack))), refs
}

// chartLabel names the charts that show a figure: the first, and how many others there are.
func chartLabel(refs []pages.ChartRef, more func(title string, n int) string) string {
	switch len(refs) {
	case 0:
		return ""
	case 1:
		return refs[0].Title
	}
	return more(refs[0].Title, len(refs)-1)
}

// widestChart returns the width of the widest name of a chart. In a long table only the first
// rows are measured, since a chart has many rows.
func widestChart(m *kit.Measurer, l *pages.Listing) float32 {
	const most = 2000
	widest, seen := float32(0), map[string]bool{}
	for place := range min(l.Len(), most) {
		for _, ref := range l.Row(place).Charts {
			if !seen[ref.ID] {
				seen[ref.ID] = true
				widest = max(widest, m.Measure(ref.Title, rows.TextSize, false)+moreRoom)
			}
		}
	}
	return widest
}

// moreRoom is the room for how many more charts there are, in layout units.
const moreRoom = 36
