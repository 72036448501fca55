package charts

import (
	"image/color"
)

// Measures of a table in a book, in points.
const (
	cellType  = 8.5
	cellLead  = 11.0
	cellPad   = 1.5 // above and below a row
	underType = 7.5 // of a place below a name
	underLead = 9.5
	wholeRows = 16   // rows: a table of more may continue on another page
	tableEnd  = 60.0 // points, for what stands below a table
	leastRows = 3    // of such a table, on a page
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

// rows sets a table with its head in one piece.
func (b *paginator) rows(t bookTable) {
	b.tableHead(t)
	for _, r := range t.Rows {
		b.tableRow(t, b.cells(t, r.Cells, r.Head), r.Head, b.rowInk(r))
	}
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
