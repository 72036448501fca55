package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cellWriter writes the text of a document that may have tables: a line for each row of a table of figures, its
// cells parted by tabs, and of all else what stands there. A cell that is as wide as several columns is followed by
// empty ones, so that the cells below each other are of one column.
type cellWriter struct {
	apart  string // stands before a cell of a table that has no columns of figures
	text   strings.Builder
	tables []*openTable // that have begun, the outermost first
	deep   int          // of tables within the deepest that is kept
	spread int          // columns that cells have been wide beyond one
}

// openTable is a table that has begun.
type openTable struct {
	before strings.Builder // what stands in it outside of its cells
	rows   [][]string
	cell   strings.Builder
	inCell bool
	wide   int         // columns of the cell
	below  map[int]int // by column, of how many more rows the cell above is
	high   int         // rows of the cell
	nested bool        // a table stands within it
}

const (
	deepestTable = 6       // a page of nothing but tables in tables is no table
	widestCell   = 60      // columns
	mostSpread   = 1 << 14 // of all cells: a page of nothing but wide ones would be sixty times as long
	longCell     = 100     // characters, more than a cell of figures has
)

// inner returns the innermost table, or nil.
func (w *cellWriter) inner() *openTable {
	if len(w.tables) == 0 {
		return nil
	}
	return w.tables[len(w.tables)-1]
}

// write adds to the cell that is open, or to the text.
func (w *cellWriter) write(s string) {
	switch t := w.inner(); {
	case t == nil:
		w.text.WriteString(s)
	case t.inCell:
		t.cell.WriteString(s)
	default:
		t.before.WriteString(s)
	}
}

// beginTable begins a table.
func (w *cellWriter) beginTable() {
	if len(w.tables) == deepestTable {
		w.deep++
		return
	}
	if t := w.inner(); t != nil {
		t.nested = true
	}
	w.tables = append(w.tables, &openTable{below: map[int]int{}})
}

// beginRow begins a row of the innermost table.
func (w *cellWriter) beginRow() {
	if t := w.inner(); t != nil && w.deep == 0 {
		t.endRow()
		t.rows = append(t.rows, nil)
	}
}

// beginCell begins a cell of some columns and rows.
func (w *cellWriter) beginCell(wide, high int) {
	t := w.inner()
	if t == nil || w.deep > 0 {
		w.write("\t") // or two numbers in a row would be one
		return
	}
	t.endCell()
	if len(t.rows) == 0 {
		t.rows = append(t.rows, nil)
	}
	t.skipBelow()
	t.inCell, t.wide, t.high = true, 1, max(1, high)
	w.widen(wide)
}

// widen makes the cell that is open some columns wide.
func (w *cellWriter) widen(columns int) {
	t := w.inner()
	columns = min(columns, widestCell)
	if t == nil || columns < 2 || w.deep > 0 || w.spread > mostSpread {
		return
	}
	t.wide = columns
	w.spread += columns
}

// skipBelow leaves the columns empty that a cell of a row above goes on in.
func (t *openTable) skipBelow() {
	row := &t.rows[len(t.rows)-1]
	for t.below[len(*row)] > 0 {
		t.below[len(*row)]--
		*row = append(*row, "")
	}
}

func (t *openTable) endCell() {
	if !t.inCell {
		return
	}
	row := &t.rows[len(t.rows)-1]
	for k := range t.wide {
		if t.high > 1 {
			t.below[len(*row)] = t.high - 1
		}
		text := ""
		if k == 0 {
			text = t.cell.String()
		}
		*row = append(*row, text)
	}
	t.cell.Reset()
	t.inCell = false
}

func (t *openTable) endRow() {
	t.endCell()
	if len(t.rows) > 0 {
		t.skipBelow()
	}
}

// endTable ends the innermost table, and writes it where it stands.
func (w *cellWriter) endTable() {
	if w.deep > 0 {
		w.deep--
		return
	}
	if t := w.inner(); t != nil {
		t.endRow()
		w.tables = w.tables[:len(w.tables)-1]
		w.write(t.before.String() + "\n" + t.lines(w.apart))
	}
}

// lines returns the rows of a table, a line for each. One that only sets text in its place has its cells
// as they are.
func (t *openTable) lines(apart string) string {
	var b strings.Builder
	sets := t.setsText()
	for _, row := range t.rows {
		for k, cell := range row {
			switch {
			case sets:
				b.WriteString(apart + cell)
			case k == 0:
				b.WriteString(indentOf(cell) + oneLine(cell))
			default:
				b.WriteString("\t" + oneLine(cell))
			}
		}
		if n := len(row); n == 0 || !sets || !strings.HasSuffix(row[n-1], "\n") {
			b.WriteString("\n")
		}
	}
	return b.String()
}

func oneLine(cell string) string { return strings.Join(strings.Fields(cell), " ") }

// indentOf returns the wide blanks that a cell begins with: they tell what is a part of the row above. Others
// are how its page was written.
func indentOf(cell string) string {
	var b strings.Builder
	for _, r := range cell {
		switch {
		case r == '\u3000' || r == '\u00a0':
			b.WriteRune('\u3000')
		case !unicode.IsSpace(r):
			return b.String()
		}
	}
	return ""
}

// setsText says whether a table has no columns of short cells.
func (t *openTable) setsText() bool {
	columns := 0
	for _, row := range t.rows {
		columns = max(columns, len(row))
		for _, cell := range row {
			if utf8.RuneCountInString(cell) > longCell {
				return true
			}
		}
	}
	return t.nested || columns < 2
}

// end ends what is open, and returns the text.
func (w *cellWriter) end() string {
	w.deep = 0
	for len(w.tables) > 0 {
		w.endTable()
	}
	return w.text.String()
}
