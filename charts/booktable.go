package charts

import (
	"image/color"
	"strings"
)

// Measures of a table in a book, in points.
const (
	cellType  = 8.5
	cellLead  = 11.0
	cellPad   = 1.5 // above and below a row
	columnGap = 20.0
	placeMost = 0.32 // of the width, for the last column
	wholeRows = 16   // rows: a table of more may continue on another page
	tableEnd  = 60.0 // points, for what stands below a table
	leastRows = 3    // of such a table, on a page
	nameLeast = 0.34 // of the width, for the first column
)

// valueColumn is the column that is set at the right.
const valueColumn = 1

// bookTable is a table with the places of its columns, in device pixels.
type bookTable struct {
	BookTable
	x, width []int
}

// table sets the table of a chart, and ends it with what stands below. A table of many rows is
// in blocks of one row, and where it continues on another page its head is repeated.
func (b *paginator) table(all BookTable, title string, end func()) {
	defer func() { end(); b.finish() }()
	shown := all.shown()
	if len(shown.Columns) == 0 { // without columns there are no rows either
		return
	}
	t := b.columns(shown)
	parts := false
	top, bottom := b.textBounds()
	if len(t.Rows) > wholeRows || b.y+b.tableHeight(t)+round(tableEnd*pagePoint) > bottom-top {
		parts = true
	}
	group := ""
	b.tableHead(t)
	for i, r := range t.Rows {
		ink := b.look.Style.Ink
		if r.Derived {
			ink = b.look.Style.Muted
		}
		cells := b.cells(t, r.Cells, r.Head)
		end := b.y + round(rowHeight(cells)*pagePoint)
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
		b.tableRow(t, cells, r.Head, ink)
	}
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
	height := rowHeight(b.cells(t, t.Columns, true))
	for _, r := range t.Rows {
		height += rowHeight(b.cells(t, r.Cells, r.Head))
	}
	return ceil(height * pagePoint)
}

// tableAgain lays out what stands above the part of a table that continues on a page: its title,
// its head, and the head of the group of rows that goes on, if one does.
func (b *paginator) tableAgain(t bookTable, title, group string) *bookBlock {
	sheet, y := b.sheet, b.y
	b.sheet, b.y = b.leaf(sheet.bounds), 0
	b.write(strings.ReplaceAll(b.book.Continued, "{title}", title), textStyle{headingType, headingLead, true, b.look.Style.Ink})
	b.skip(passageGap)
	b.tableHead(t)
	if group != "" {
		head := make([]string, len(t.Columns))
		head[0] = strings.ReplaceAll(b.book.Continued, "{title}", group)
		b.tableRow(t, b.cells(t, head, true), true, b.look.Style.Ink)
	}
	again := &bookBlock{sheet: b.sheet, height: b.y, entry: -1}
	b.sheet, b.y = sheet, y
	return again
}

// tableHead sets the names of the columns.
func (b *paginator) tableHead(t bookTable) {
	b.tableRow(t, b.cells(t, t.Columns, true), true, b.look.Style.Muted)
}

// tableRow sets the lines of a row's cells, and a rule below them.
func (b *paginator) tableRow(t bookTable, cells [][]string, bold bool, ink color.RGBA) {
	l := b.page()
	_, x0, x1 := pageBounds()
	top := float64(b.y) + cellPad*l.unit
	for i, lines := range cells {
		set, x := line{size: cellType * l.unit, bold: bold, color: ink}, t.x[i]
		if i == valueColumn {
			set.align, x = right, t.x[i]+t.width[i]
		}
		l.lines(lines, set, x, top, cellLead)
	}
	b.skip(rowHeight(cells))
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
		out[i] = b.page().wrap(text, cellType*pagePoint, bold, float64(t.width[i]), 8)
	}
	return out
}

// rowHeight returns the height of a row in points.
func rowHeight(cells [][]string) float64 {
	most := 1
	for _, lines := range cells {
		most = max(most, len(lines))
	}
	return float64(most)*cellLead + 2*cellPad
}

// columns places the columns. All except the first are as wide as their widest text, the last one
// as the widest of the book. If that leaves too little for the first, the widest are narrowed.
func (b *paginator) columns(t BookTable) bookTable {
	out := bookTable{BookTable: t, x: make([]int, len(t.Columns)), width: make([]int, len(t.Columns))}
	_, x0, x1 := pageBounds()
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
	narrow := out.width[1:] // all but the last one, which keeps its place
	if others > 1 {
		narrow = out.width[1:others]
	}
	for least := min(name, round(nameLeast*float64(x1-x0))); room < least; room += pagePoint {
		narrow[widestOf(narrow)] -= pagePoint
	}
	end := x1
	for i := others; i > 0; i-- {
		out.x[i] = end - out.width[i]
		end = out.x[i] - gap
	}
	out.x[0], out.width[0] = x0, end-x0
	return out
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
