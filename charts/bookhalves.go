package charts

import "strings"

// Measures of tables in two columns.
const (
	halvedRows = 6    // so many stand in two columns where that is lower
	halvedMost = 0.92 // of the height of one column, for two
	halvedPart = 3    // of a page, beyond which such a table may stand on the page after its chart
	againRoom  = 90.0 // points, for what stands above and below halves on a page of their own
)

// halved returns the two halves of a table that stand beside each other, the higher one as low as can
// be, where the table has rows enough and both are lower than the whole by far. A group that goes on
// in the second half has its head there again.
func (b *paginator) halved(t bookTable) (left, right bookTable, ok bool) {
	if len(t.Rows) < halvedRows {
		return left, right, false
	}
	one, two := halves()
	lowest, group := b.tableHeight(t), ""
	top, bottom := b.textBounds()
	most := min(round(halvedMost*float64(lowest)), bottom-top-round(againRoom*pagePoint))
	for i, r := range t.Rows {
		if t.mayPart(i, false) {
			first, second := t.BookTable, t.BookTable
			first.Rows, second.Rows = t.Rows[:i], t.Rows[i:]
			if group != "" && !r.Head {
				head := BookRow{Cells: make([]string, len(t.Columns)), Head: true}
				head.Cells[0] = b.continued(group)
				second.Rows = append([]BookRow{head}, second.Rows...)
			}
			var l, r bookTable
			b.in(one, func() { l = b.columns(first) })
			b.in(two, func() { r = b.columns(second) })
			if h := max(b.tableHeight(l), b.tableHeight(r)); h < min(lowest, most) && !l.broken && !r.broken {
				left, right, lowest, ok = l, r, h, true
			}
		}
		if r.Head {
			group = r.Cells[0]
		}
	}
	return left, right, ok
}

// tableHalves sets the halves of a table beside each other, on the next page where the chart leaves
// them no room.
func (b *paginator) tableHalves(left, right bookTable, title string) {
	top, bottom := b.textBounds()
	if height := max(b.tableHeight(left), b.tableHeight(right)); b.y+height+round(tableEnd*pagePoint) > bottom-top || b.y > (bottom-top)/halvedPart {
		again := b.again(title)
		b.block(0).again = again
	}
	one, two := halves()
	from, low := b.y, 0
	for _, half := range []struct {
		column span
		table  bookTable
	}{{one, left}, {two, right}} {
		b.y = from
		b.in(half.column, func() { b.rows(half.table) })
		low = max(low, b.y)
	}
	b.y = low
}

// continued says of a heading that it goes on.
func (b *paginator) continued(heading string) string {
	return strings.ReplaceAll(b.book.Continued, "{title}", heading)
}

// again lays out the title that stands above what continues on a page.
func (b *paginator) again(title string) *bookBlock {
	sheet, y := b.sheet, b.y
	b.sheet, b.y = b.leaf(sheet.bounds), 0
	b.write(b.continued(title), textStyle{headingType, headingLead, true, b.look.Style.Ink})
	b.skip(passageGap)
	k := &bookBlock{sheet: b.sheet, height: b.y, entry: -1}
	b.sheet, b.y = sheet, y
	return k
}
