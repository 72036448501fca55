package across

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/charts"
)

// The measures of a grid, in layout units.
const (
	textSize   = 13
	lineHeight = 19
	cellAir    = 7   // above and below what a cell says
	cellSide   = 12  // beside it
	leastWide  = 84  // of a column
	mostWide   = 260 // of a column; what is longer is shortened, and its cell says it whole
	nameShare  = 0.3 // of the width, for the names
	nameLeast  = 120
	nameMost   = 240
	headHeight = 34
)

// Table is what a grid shows.
type Table struct {
	Corner  string // heads the names
	Columns []string
	Rows    []charts.GridRow
}

// Place is a cell: its row and column. The names are column -1, the headings row -1.
type Place struct{ Row, Column int }

// None is no cell.
var None = Place{-1, -1}

// Grid is the table. It is one stop of the keyboard: the arrows go from cell to cell, Enter
// and the space bar choose.
type Grid struct {
	widget.Table
	Shown    Table
	Chosen   Place
	measurer *kit.Measurer
	choose   func(Place)
	escape   func()
	lines    int // of the cell that has most
}

// New returns a grid. choose is told of the cell, the name or the heading that is chosen.
func New(r *kit.Measurer, t Table, choose func(Place), escape func()) *Grid {
	g := &Grid{measurer: r, choose: choose, escape: escape, Chosen: None}
	g.Length = func() (rows, columns int) { return len(g.Shown.Rows) + 1, len(g.Shown.Columns) + 1 }
	g.CreateCell = func() fyne.CanvasObject { return newCell(r) }
	g.UpdateCell = func(id widget.TableCellID, o fyne.CanvasObject) { g.fill(Place{id.Row - 1, id.Col - 1}, o.(*cell)) }
	g.OnSelected = func(id widget.TableCellID) {
		g.UnselectAll() // the cell is marked as the style has it, and can be chosen once more
		g.choose(Place{id.Row - 1, id.Col - 1})
	}
	g.StickyRowCount, g.StickyColumnCount = 1, 1
	g.ExtendBaseWidget(g)
	g.set(t)
	return g
}

// set shows another table, from its start.
func (g *Grid) set(t Table) {
	g.Shown, g.Chosen, g.lines = t, None, 1
	for _, row := range t.Rows {
		for _, c := range row.Cells {
			g.lines = max(g.lines, len(c.Lines))
		}
	}
	g.fit(g.Size().Width)
	g.ScrollToOffset(fyne.Position{})
	g.Refresh()
}

// Choose marks a cell and brings it into sight.
func (g *Grid) Choose(at Place) {
	g.Chosen = at
	if at.Row >= 0 && at.Column >= 0 {
		g.ScrollTo(widget.TableCellID{Row: at.Row + 1, Col: at.Column + 1})
	}
	g.Refresh()
}

// Resize implements fyne.CanvasObject: columns take what the width gives them.
func (g *Grid) Resize(size fyne.Size) {
	if size.Width != g.Size().Width {
		g.fit(size.Width)
	}
	g.Table.Resize(size)
}

// fit finds the width of each column and the height of the rows.
func (g *Grid) fit(width float32) {
	if width <= 0 {
		return
	}
	names := g.nameWidth(width)
	g.SetColumnWidth(0, names)
	wide := make([]float32, len(g.Shown.Columns))
	all := names
	for j := range wide {
		wide[j] = g.columnWidth(j)
		all += wide[j] + separator
	}
	more := max(0, width-all-separator) / float32(max(1, len(wide)))
	for j := range wide {
		g.SetColumnWidth(j+1, kit.Round(wide[j]+min(more, leastWide)))
	}
	g.SetRowHeight(0, headHeight)
	for i, row := range g.Shown.Rows {
		g.SetRowHeight(i+1, g.rowHeight(row, names))
	}
}

// separator is the width of the line between two columns.
const separator = 1

// nameWidth is the width of the column of names.
func (g *Grid) nameWidth(width float32) float32 {
	widest := g.measurer.Measure(g.Shown.Corner, textSize, true)
	for _, row := range g.Shown.Rows {
		widest = max(widest, g.measurer.Measure(row.Label, textSize, true))
	}
	return kit.Round(max(nameLeast, min(widest+2*cellSide, nameMost, width*nameShare)))
}

// columnWidth is the width of a column, by the widest that stands in it.
func (g *Grid) columnWidth(j int) float32 {
	widest := g.measurer.Measure(g.Shown.Columns[j], textSize, true)
	for _, row := range g.Shown.Rows {
		for _, l := range row.Cells[j].Lines {
			widest = max(widest, g.measurer.Measure(l.Text, textSize, true))
		}
	}
	return max(leastWide, min(mostWide, widest+2*cellSide))
}

// rowHeight is the height of a row: of its cells' lines, or of its name in the column's width.
func (g *Grid) rowHeight(row charts.GridRow, names float32) float32 {
	name := kit.NewLine(g.measurer, lookName, row.Label).HeightFor(names - 2*cellSide)
	if row.Note != "" {
		name += lineHeight
	}
	if row.Lane {
		return kit.Round(name + 2*cellAir)
	}
	high := float32(g.lines) * lineHeight
	if row.HasPlot() {
		high += charts.PlotHeight
	}
	return kit.Round(max(high, name) + 2*cellAir)
}

// fill shows what stands in a place.
func (g *Grid) fill(at Place, c *cell) {
	switch {
	case at.Row < 0 && at.Column < 0:
		c.setName(g.Shown.Corner, "", false)
	case at.Row < 0:
		c.setHeading(g.Shown.Columns[at.Column], at.Column == g.Chosen.Column)
	case at.Column < 0:
		row := g.Shown.Rows[at.Row]
		c.setName(row.Label, row.Note, at.Row == g.Chosen.Row)
		c.lane = row.Lane
		c.Refresh()
	default:
		row := g.Shown.Rows[at.Row]
		c.setLines(row.Cells[at.Column], row.HasPlot(), at == g.Chosen, at.Row == g.Chosen.Row)
		c.lane = row.Lane
		c.Refresh()
	}
}

// TypedKey implements fyne.Focusable.
func (g *Grid) TypedKey(key *fyne.KeyEvent) {
	switch key.Name {
	case fyne.KeyEscape:
		g.escape()
	case fyne.KeyReturn, fyne.KeyEnter:
		g.Table.TypedKey(&fyne.KeyEvent{Name: fyne.KeySpace})
	default:
		g.Table.TypedKey(key)
	}
}

// MinSize implements fyne.CanvasObject.
func (g *Grid) MinSize() fyne.Size { return fyne.NewSize(nameLeast+leastWide, headHeight+3*lineHeight) }

// warns says whether somebody has to look at a cell.
func warns(lines []charts.GridLine) bool {
	return slices.ContainsFunc(lines, func(l charts.GridLine) bool { return l.Role == charts.GridWarning })
}
