package charts

// Measures of the columns of a table, in points and in parts of the width.
const (
	columnGap     = 20.0
	halfGap       = 12.0 // the same in a column of the page, where places would break for the sake of more
	placedColumns = 3    // of a table that has places
	placeLeast    = 40.0 // points, for the last column in a column of the page
	placeMost     = 0.32 // of the width, for the last column
	nameLeast     = 0.34 // of the width, for the first column
)

// columns places the columns. All except the first are as wide as their widest text, the last one
// as the widest of the book. If that leaves too little for the first, the widest are narrowed.
func (b *paginator) columns(t BookTable) bookTable {
	out := bookTable{BookTable: t, x: make([]int, len(t.Columns)), width: make([]int, len(t.Columns))}
	x0, x1 := b.across()
	if b.column != (span{}) && len(t.Columns) == placedColumns && b.placesUnder() {
		return b.columnsUnder(out)
	}
	for i := range t.Columns {
		out.width[i] = b.columnWidth(t, i)
	}
	name, gap, others := out.width[0], b.cellGap(), len(t.Columns)-1
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

// cellGap returns what is free between the columns of a table.
func (b *paginator) cellGap() int {
	if b.column != (span{}) {
		return round(halfGap * pagePoint)
	}
	return round(columnGap * pagePoint)
}

// columnsUnder places the columns of a table whose places stand below the names.
func (b *paginator) columnsUnder(t bookTable) bookTable {
	x0, x1 := b.across()
	gap, want := round(columnGap*pagePoint), b.columnWidth(t.BookTable, valueColumn)
	value := min(want, (x1-x0-gap)/2)
	t.under, t.broken = true, value < want
	t.x[valueColumn], t.width[valueColumn] = x1-value, value
	t.x[0], t.width[0] = x0, x1-value-gap-x0
	return t
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
