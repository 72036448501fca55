package charts

import "slices"

// Measures of a chart with its table, in points.
const (
	titleType    = 13.0
	titleLead    = 18.0
	subtitleType = 9.0
	subtitleLead = 14.0
	chartGap     = 4.0
	blockGap     = 18.0 // between a chart, or a section, and what precedes it
	sourceGap    = 5.0
	besideMost   = 0.95 // of the height of a chart above its table, for the two beside each other
	besideTable  = 1.7  // of the height of a chart, for a table beside it: a longer one leaves a void below the chart
	besideFoot   = 7.0
	besideTop    = 4.0 // above such a table, whose chart has a margin
	tableStart   = 100 // layout units of a chart, for the head of a table and some of its rows
)

// chart lays out a chart with its title and table in one block, and its source where the table has no
// places. A table that is longer
// than is left of a page goes on, row after row, on the following ones.
func (b *paginator) chart(x BookChart) {
	h, style := x.Spec.Head(), b.look.Style
	k := b.block(blockGap)
	k.grows = true
	b.enter(k)
	b.title(h.Title, textStyle{titleType, titleLead, true, style.Ink})
	b.write(h.Subtitle, textStyle{subtitleType, subtitleLead, false, style.Muted})
	b.skip(chartGap)
	source := func() {
		if len(x.Table.shown().Columns) < placedColumns { // else every row has its place
			b.skip(sourceGap)
			b.write(h.Source, textStyle{smallType, smallLead, false, style.Muted})
		}
	}
	if b.beside(x) {
		source()
		b.finish()
		return
	}
	top, bottom := b.textBounds()
	if x.Spec.Kind() != KindList { // a list is a table already, and the one below has the places too
		room := (bottom - top - b.y) / chartUnit
		b.put(x.Spec, max(MinSide, min(b.chartHeight(x.Spec), room-tableStart)))
		b.skip(chartGap)
	}
	b.table(x.Table, h.Title, source)
}

// beside sets a chart in one column of the page and its table in the other, if that is lower by far
// than one below the other: what a chart of few rows says is read beside its figures.
func (b *paginator) beside(x BookChart) bool {
	shown := x.Table.shown()
	if x.Spec.Kind() == KindList || x.Spec.Kind() == KindStrip || len(shown.Columns) == 0 {
		return false
	}
	left, right := halves()
	var t bookTable
	if b.in(right, func() { t = b.columns(shown) }); t.broken {
		return false
	}
	high, low := b.chartHeight(x.Spec), 0
	table := b.tableHeight(t) + round(besideTop*pagePoint)
	below := high*chartUnit + b.tableHeight(b.columns(shown))
	b.in(left, func() { low = b.chartHeight(x.Spec) })
	most := round((1 + tallerMost) * float64(low))
	height := max(low, min(most, table/chartUnit)) // as high as its table, as far as it grows
	top, bottom := b.textBounds()
	if b.y+max(height*chartUnit, table)+round(tableEnd*pagePoint) > bottom-top {
		return false // it may want more than a page, and a table that is longer goes on
	}
	if float64(max(height*chartUnit, table)) > besideMost*float64(below) || float64(table) > besideTable*float64(low*chartUnit) {
		return false
	}
	from := b.y
	b.in(right, func() {
		b.skip(besideTop)
		b.rows(t)
	})
	end := b.y
	b.y = from
	b.in(left, func() { b.put(x.Spec, height) })
	b.skip(-besideFoot) // of the chart's own margin
	k := &b.blocks[len(b.blocks)-1]
	if free := b.y - end; free < k.chart.lower {
		k.chart.lower = max(0, free)
	}
	if b.y < end { // the table is what the block is as high as
		b.y, k.chart.spec, k.chart.lower, k.chart.height = end, nil, 0, 0
	}
	return true
}

// shown returns the table without columns that have no text.
func (t BookTable) shown() BookTable {
	var kept []int
	for i := range t.Columns {
		if slices.ContainsFunc(t.Rows, func(r BookRow) bool { return r.Cells[i] != "" }) {
			kept = append(kept, i)
		}
	}
	out := BookTable{Columns: pick(t.Columns, kept)}
	for _, r := range t.Rows {
		out.Rows = append(out.Rows, BookRow{pick(r.Cells, kept), r.Derived, r.Head})
	}
	return out
}
