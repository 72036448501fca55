package charts

import "image/color"

// Measures of a table in a book, in points.
const (
	cellType  = 8.5
	cellLead  = 11.0
	cellPad   = 1.5  // above and below a row
	columnGap = 14.0 // at least
	columnFar = 30.0 // at most, where the first column has room to spare
	nameLeast = 0.34 // of the width, for the first column
)

// valueColumn is the column that is set at the right.
const valueColumn = 1

// bookTable is a table with the places of its columns, in device pixels.
type bookTable struct {
	BookTable
	x, width []int
}

// table sets the table of a chart; where it continues on another page, its head is repeated.
func (b *paginator) table(all BookTable) {
	shown := all.shown()
	if len(shown.Columns) == 0 { // without columns there are no rows either
		return
	}
	t := b.columns(shown)
	first := b.cells(t, t.Rows[0].Cells, false)
	b.need(cellLead + 2*cellPad + rowHeight(first))
	b.tableHead(t)
	for _, r := range t.Rows {
		lines := b.cells(t, r.Cells, false)
		if b.y+round(rowHeight(lines)*pagePoint) > b.bottom {
			b.turn()
			b.tableHead(t)
		}
		ink := b.look.Style.Ink
		if r.Derived {
			ink = b.look.Style.Muted
		}
		b.tableRow(t, lines, false, ink)
	}
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

// columns places the columns. All except the first are as wide as their widest text. If that
// leaves too little for the first, the widest of them are narrowed; if it leaves more than
// enough, they move apart.
func (b *paginator) columns(t BookTable) bookTable {
	out := bookTable{BookTable: t, x: make([]int, len(t.Columns)), width: make([]int, len(t.Columns))}
	_, x0, x1 := pageBounds()
	for i := range t.Columns {
		out.width[i] = b.columnWidth(t, i)
	}
	name, gap, others := out.width[0], round(columnGap*pagePoint), len(t.Columns)-1
	room := x1 - x0 - others*gap
	for _, w := range out.width[1:] {
		room -= w
	}
	for least := min(name, round(nameLeast*float64(x1-x0))); room < least; room += pagePoint {
		out.width[1+widestOf(out.width[1:])] -= pagePoint
	}
	if others > 0 && room > name {
		gap += min((room-name)/others, round((columnFar-columnGap)*pagePoint))
	}
	end := x1
	for i := others; i > 0; i-- {
		out.x[i] = end - out.width[i]
		end = out.x[i] - gap
	}
	out.x[0], out.width[0] = x0, end-x0
	return out
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
