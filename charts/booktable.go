package charts

import (
	"image/color"
	"strings"
)

// Measures of a table in a book, in points.
const (
	cellType      = 8.5
	cellLead      = 11.0
	cellPad       = 1.5 // above and below a row
	columnGap     = 20.0
	underType     = 7.5 // of a place below a name
	underLead     = 9.5
	placedColumns = 3    // of a table that has places
	placeLeast    = 40.0 // points, for the last column in a column of the page
	placeMost     = 0.32 // of the width, for the last column
	wholeRows     = 16   // rows: a table of more may continue on another page
	tableEnd      = 60.0 // points, for what stands below a table
	leastRows     = 3    // of such a table, on a page
	nameLeast     = 0.34 // of the width, for the first column
	halvedRows    = 6    // so many stand in two columns where that is lower
	halvedMost    = 0.92 // of the height of one column, for two
	halvedPart    = 3    // of a page, beyond which such a table may stand on the page after its chart
	againRoom     = 90.0 // points, for what stands above and below halves on a page of their own
)

// valueColumn is the column that is set at the right.
const valueColumn = 1

// bookTable is a table with the places of its columns, in device pixels.
type bookTable struct {
	BookTable
	x, width []int
	under    bool // the last column stands below the names, in small type
	broken   bool // there is no room for a value in one line
}

// set is how many columns stand beside each other.
func (t bookTable) set() int {
	if t.under {
		return len(t.Columns) - 1
	}
	return len(t.Columns)
}

// table sets the table of a chart, and ends it with what stands below: in two columns where that is
// lower by far.
func (b *paginator) table(all BookTable, title string, end func()) {
	defer func() { end(); b.finish() }()
	shown := all.shown()
	if len(shown.Columns) == 0 { // without columns there are no rows either
		return
	}
	t := b.columns(shown)
	if left, right, ok := b.halved(t); ok {
		b.tableHalves(left, right, title)
		return
	}
	b.tableRows(t, title)
}

// tableRows sets a table in one column. One of many rows is in blocks of one row, and where it
// continues on another page its head is repeated.
func (b *paginator) tableRows(t bookTable, title string) {
	parts := false
	top, bottom := b.textBounds()
	if len(t.Rows) > wholeRows || b.y+b.tableHeight(t)+round(tableEnd*pagePoint) > bottom-top {
		parts = true
	}
	group := ""
	b.tableHead(t)
	for i, r := range t.Rows {
		cells := b.cells(t, r.Cells, r.Head)
		end := b.y + round(t.rowHeight(cells)*pagePoint)
		if i == len(t.Rows)-1 {
			end += round(tableEnd * pagePoint)
		}
		if r.Head {
			group = ""
		}
		if parts && t.mayPart(i, end > bottom-top) {
			again := b.tableAgain(t, title, group)
			b.block(0).again = again
		}
		if r.Head {
			group = r.Cells[0]
		}
		b.tableRow(t, cells, r.Head, b.rowInk(r))
	}
}

// rowInk returns the colour of a row.
func (b *paginator) rowInk(r BookRow) color.RGBA {
	if r.Derived {
		return b.look.Style.Muted
	}
	return b.look.Style.Ink
}

// mayPart tells whether a page may end before a row: where it is full, or where enough rows stand
// on either side; never behind the head of a group.
func (t bookTable) mayPart(row int, full bool) bool {
	if row == 0 || t.Rows[row-1].Head {
		return false
	}
	return full || row >= leastRows && len(t.Rows)-row >= leastRows
}

// tableHeight returns how high a table is with its head.
func (b *paginator) tableHeight(t bookTable) int {
	height := t.rowHeight(b.cells(t, t.head(), true))
	for _, r := range t.Rows {
		height += t.rowHeight(b.cells(t, r.Cells, r.Head))
	}
	return ceil(height * pagePoint)
}

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

// rows sets a table with its head in one piece.
func (b *paginator) rows(t bookTable) {
	b.tableHead(t)
	for _, r := range t.Rows {
		b.tableRow(t, b.cells(t, r.Cells, r.Head), r.Head, b.rowInk(r))
	}
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

// tableAgain lays out what stands above the part of a table that continues on a page: its title,
// its head, and the head of the group of rows that goes on, if one does.
func (b *paginator) tableAgain(t bookTable, title, group string) *bookBlock {
	sheet, y := b.sheet, b.y
	b.sheet, b.y = b.leaf(sheet.bounds), 0
	b.write(b.continued(title), textStyle{headingType, headingLead, true, b.look.Style.Ink})
	b.skip(passageGap)
	b.tableHead(t)
	if group != "" {
		head := make([]string, len(t.Columns))
		head[0] = b.continued(group)
		b.tableRow(t, b.cells(t, head, true), true, b.look.Style.Ink)
	}
	again := &bookBlock{sheet: b.sheet, height: b.y, entry: -1}
	b.sheet, b.y = sheet, y
	return again
}

// head returns the names of the columns, where what stands below another is named behind it.
func (t bookTable) head() []string {
	if !t.under {
		return t.Columns
	}
	head := make([]string, len(t.Columns))
	copy(head, t.Columns[:t.set()])
	head[0] += " · " + t.Columns[t.set()]
	return head
}

// tableHead sets the names of the columns.
func (b *paginator) tableHead(t bookTable) {
	b.tableRow(t, b.cells(t, t.head(), true), true, b.look.Style.Muted)
}

// tableRow sets the lines of a row's cells, and a rule below them.
func (b *paginator) tableRow(t bookTable, cells [][]string, bold bool, ink color.RGBA) {
	l := b.page()
	x0, x1 := b.across()
	top := float64(b.y) + cellPad*l.unit
	for i, lines := range cells[:t.set()] {
		set, x := line{size: cellType * l.unit, bold: bold, color: ink}, t.x[i]
		if i == valueColumn {
			set.align, x = right, t.x[i]+t.width[i]
		}
		l.lines(lines, set, x, top, cellLead)
	}
	if t.under {
		set := line{size: underType * l.unit, color: b.look.Style.Muted}
		l.lines(cells[t.set()], set, t.x[0], top+float64(len(cells[0]))*cellLead*l.unit, underLead)
	}
	b.skip(t.rowHeight(cells))
	below := b.look.Style.Line
	if bold {
		below = b.look.Style.Axis
	}
	l.rule(x0, x1, b.y-l.px(bookRuleLine), below)
}

// cells breaks a row's texts for their columns.
func (b *paginator) cells(t bookTable, texts []string, bold bool) [][]string {
	out := make([][]string, len(texts))
	for i, text := range texts {
		size, column := cellType, i
		if i == t.set() {
			if size, column = underType, 0; text == "" {
				continue
			}
		}
		out[i] = b.page().wrap(text, size*pagePoint, bold, float64(t.width[column]), 8)
	}
	return out
}

// rowHeight returns the height of a row in points.
func (t bookTable) rowHeight(cells [][]string) float64 {
	most := cellLead
	for i, lines := range cells[:t.set()] {
		height := float64(len(lines)) * cellLead
		if t.under && i == 0 {
			height += float64(len(cells[t.set()])) * underLead
		}
		most = max(most, height)
	}
	return most + 2*cellPad
}

// columns places the columns. All except the first are as wide as their widest text, the last one
// as the widest of the book. If that leaves too little for the first, the widest are narrowed.
func (b *paginator) columns(t BookTable) bookTable {
	out := bookTable{BookTable: t, x: make([]int, len(t.Columns)), width: make([]int, len(t.Columns))}
	x0, x1 := b.across()
	if out.under = b.column != (span{}) && len(t.Columns) == placedColumns && b.placesUnder(); out.under {
		gap := round(columnGap * pagePoint)
		value := min(b.columnWidth(t, valueColumn), (x1-x0-gap)/2)
		out.broken = value < b.columnWidth(t, valueColumn)
		out.x[valueColumn], out.width[valueColumn] = x1-value, value
		out.x[0], out.width[0] = x0, x1-value-gap-x0
		return out
	}
	for i := range t.Columns {
		out.width[i] = b.columnWidth(t, i)
	}
	name, gap, others := out.width[0], round(columnGap*pagePoint), len(t.Columns)-1
	if others > 1 { // the last column begins at one place in all tables, so values end at one
		out.width[others] = min(max(out.width[others], b.placeWidth()), round(placeMost*float64(x1-x0)))
	}
	room := x1 - x0 - others*gap
	for _, w := range out.width[1:] {
		room -= w
	}
	narrow := out.width[1:] // all but the last one, which keeps its place, or in a column of the page that
	switch {
	case others > 1 && b.column != (span{}):
		narrow = out.width[others:]
	case others > 1:
		narrow = out.width[1:others]
	}
	for least := min(name, round(nameLeast*float64(x1-x0))); room < least; room += pagePoint {
		narrow[widestOf(narrow)] -= pagePoint
	}
	if b.column != (span{}) && others > 0 {
		out.broken = out.width[valueColumn] < b.columnWidth(t, valueColumn) || out.width[others] < min(b.columnWidth(t, others), round(placeLeast*pagePoint))
	}
	end := x1
	for i := others; i > 0; i-- {
		out.x[i] = end - out.width[i]
		end = out.x[i] - gap
	}
	out.x[0], out.width[0] = x0, end-x0
	return out
}

// placesUnder tells whether the places stand below the names in the columns of a page, as they do in all
// tables of a book where that makes them lower.
func (b *paginator) placesUnder() bool {
	if b.under == nil {
		heights := map[bool]int{}
		for _, under := range []bool{false, true} {
			b.under = &under
			for _, c := range b.book.Chapters {
				for _, x := range c.Charts() {
					heights[under] += b.tableHeight(b.columns(x.Table.shown()))
				}
			}
		}
		under := heights[true] <= heights[false]
		b.under = &under
	}
	return *b.under
}

// placeWidth returns the width of the widest text in the last columns of the book's tables.
func (b *paginator) placeWidth() int {
	if b.places == 0 {
		for _, c := range b.book.Chapters {
			for _, x := range c.Charts() {
				if t := x.Table.shown(); len(t.Columns) > 2 {
					b.places = max(b.places, b.columnWidth(t, len(t.Columns)-1))
				}
			}
		}
	}
	return b.places
}

// columnWidth returns the width of a column's widest text.
func (b *paginator) columnWidth(t BookTable, i int) int {
	m := b.page().measure
	w := m.width(t.Columns[i], cellType*pagePoint, true)
	for _, r := range t.Rows {
		w = max(w, m.width(r.Cells[i], cellType*pagePoint, false))
	}
	return ceil(w)
}

// widestOf returns which column is the widest.
func widestOf(widths []int) int {
	at := 0
	for i, w := range widths {
		if w > widths[at] {
			at = i
		}
	}
	return at
}
