package charts

import "slices"

// Measures of a chart with its table, in points.
const (
	titleType    = 13.0
	titleLead    = 18.0
	subtitleType = 9.0
	subtitleLead = 14.0
	chartGap     = 4.0
	blockGap     = 20.0 // between a chart, or a section, and what precedes it
	sourceGap    = 5.0
	tableStart   = 100 // layout units of a chart, for the head of a table and some of its rows
)

// chart lays out a chart with its title, table and source in one block. A table that is longer
// than is left of a page goes on, row after row, on the following ones.
func (b *paginator) chart(x BookChart) {
	h, style := x.Spec.Head(), b.look.Style
	k := b.block(blockGap)
	k.grows = true
	b.enter(k)
	b.title(h.Title, textStyle{titleType, titleLead, true, style.Ink})
	b.write(h.Subtitle, textStyle{subtitleType, subtitleLead, false, style.Muted})
	b.skip(chartGap)
	top, bottom := b.textBounds()
	if x.Spec.Kind() != KindList { // a list is a table already, and the one below has the places too
		room := (bottom - top - b.y) / chartUnit
		b.put(x.Spec, max(MinSide, min(b.chartHeight(x.Spec), room-tableStart)))
		b.skip(chartGap)
	}
	source := func() {
		b.skip(sourceGap)
		b.write(h.Source, textStyle{smallType, smallLead, false, style.Muted})
	}
	b.table(x.Table, h.Title, source)
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
