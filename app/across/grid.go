package across

import (
	"math"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/charts"
)

// The measures of a grid, in layout units.
const (
	textSize   = 13
	lineHeight = 19
	cellAir    = 7   // above and below what a cell says
	cellSide   = 10  // beside it
	leastWide  = 84  // of a column
	moreWide   = 48  // that a column takes beyond what stands in it
	mostWide   = 260 // of a column; what is longer is shortened, and its cell says it whole
	nameShare  = 0.3 // of the width, for the names
	nameLeast  = 120
	nameMost   = 240
	nameWidest = 420 // where there is room to spare
	headHeight = 34
)

// Table is what a grid shows.
type Table struct {
	Corner  string // heads the names
	Columns []string
	Rows    []charts.GridRow
	Right   bool // numbers end at one line, with the signs behind them
}

// Place is a cell: its row and column. The names are column -1, the headings row -1.
type Place struct{ Row, Column int }

// none is no cell.
var none = Place{-1, -1}

// Grid is the table. It is one stop of the keyboard: the arrows go from cell to cell, Enter
// and the space bar choose.
type Grid struct {
	widget.Table
	Shown    Table
	Chosen   Place
	measurer *kit.Measurer
	choose   func(Place)
	escape   func()
	said     []float32 // the width of the longest line of each column
	named    float32   // and of the longest name
	more     float32   // that a column may take beyond what stands in it
	texts    []float32 // the widths of what the columns say, if there are plots beside it; else 0
}

// newGrid returns a grid. choose is told of the cell, the name or the heading that is chosen.
func newGrid(r *kit.Measurer, t Table, choose func(Place), escape func()) *Grid {
	g := &Grid{measurer: r, choose: choose, escape: escape, Chosen: none, more: moreWide}
	g.Length = func() (rows, columns int) { return len(g.Shown.Rows) + 1, len(g.Shown.Columns) + 1 }
	g.CreateCell = func() fyne.CanvasObject { return newCell(r) }
	g.UpdateCell = func(id widget.TableCellID, o fyne.CanvasObject) { g.fill(Place{id.Row - 1, id.Col - 1}, o.(*cell)) }
	g.OnSelected = func(id widget.TableCellID) {
		g.UnselectAll() // the cell is marked as the style has it, and can be chosen once more
		g.choose(Place{id.Row - 1, id.Col - 1})
	}
	g.StickyRowCount, g.StickyColumnCount = 1, 1
	g.HideSeparators = true // the cells draw the rules between the rows, and there are none between the columns
	g.ExtendBaseWidget(g)
	g.set(t)
	return g
}

// set shows another table, from its start.
func (g *Grid) set(t Table) {
	g.Shown, g.Chosen, g.texts = t, none, make([]float32, len(t.Columns))
	g.measure()
	drawn := slices.ContainsFunc(t.Rows, charts.GridRow.HasPlot)
	for j := range g.texts {
		if drawn {
			g.texts[j] = min(mostWide-2*cellSide, g.said[j])
		}
	}
	g.fit(g.Size().Width)
	g.ScrollToOffset(fyne.Position{})
	g.Refresh()
}

// spot names a cell by its row and its column, wherever these stand.
func (g *Grid) spot(at Place) string {
	return g.Shown.Rows[at.Row].Label + "\n" + g.Shown.Columns[at.Column]
}

// placed returns where the cell of a name stands, none if there is none.
func (g *Grid) placed(spot string) Place {
	for i, row := range g.Shown.Rows {
		for j := range row.Cells {
			if at := (Place{i, j}); !row.Lane && g.spot(at) == spot {
				return at
			}
		}
	}
	return none
}

// Choose marks a cell and brings it into sight.
func (g *Grid) Choose(at Place) {
	g.Chosen = at
	g.Reveal()
	g.Refresh()
}

// Reveal brings the chosen cell into sight.
func (g *Grid) Reveal() {
	if at := g.Chosen; at.Row >= 0 && at.Column >= 0 {
		g.ScrollTo(widget.TableCellID{Row: at.Row + 1, Col: at.Column + 1})
	}
}

// Resize implements fyne.CanvasObject: columns take what the width gives them.
func (g *Grid) Resize(size fyne.Size) {
	first := g.Size().IsZero()
	if size.Width != g.Size().Width {
		g.fit(size.Width)
	}
	if g.Table.Resize(size); first { // a cell that was chosen before was revealed in no room
		g.ScrollToOffset(fyne.Position{})
		g.Reveal()
	}
}

// fit finds the width of each column and the height of the rows.
func (g *Grid) fit(width float32) {
	if width <= 0 {
		return
	}
	names, wide, _ := g.columns(width)
	g.SetColumnWidth(0, names)
	for j := range wide {
		g.SetColumnWidth(j+1, wide[j])
	}
	g.SetRowHeight(0, headHeight)
	for i, row := range g.Shown.Rows {
		g.SetRowHeight(i+1, g.rowHeight(row, names))
	}
}

// columns returns how wide the names and the columns are in a width, and how wide all of them: the
// columns alike where that has room, or else each as what stands in it. What room is left goes to names
// that are broken, and then to all columns.
func (g *Grid) columns(width float32) (names float32, wide []float32, all float32) {
	names, most := g.nameWidth(width)
	all = names
	wide = make([]float32, len(g.Shown.Columns))
	widest := float32(0)
	for j := range wide {
		wide[j] = g.columnWidth(j)
		widest = max(widest, wide[j])
		all += wide[j] + theme.Padding()
	}
	if alike := names + float32(len(wide))*(widest+theme.Padding()); alike <= width {
		all = alike
		for j := range wide {
			wide[j] = widest
		}
	}
	if more := min(most-names, float32(math.Floor(float64(width-all)))); more > 0 {
		names += more
		all += more
	}
	more := min(g.more, max(0, width-all)/float32(max(1, len(wide))))
	for j := range wide {
		wide[j] += float32(math.Floor(float64(more)))
		all += more
	}
	return names, wide, all
}

// Wanted returns how much of a size the table takes.
func (g *Grid) Wanted(size fyne.Size) fyne.Size {
	names, _, wide := g.columns(size.Width)
	high := float32(headHeight)
	for _, row := range g.Shown.Rows {
		high += g.rowHeight(row, names) + theme.Padding()
	}
	if wide > size.Width {
		high += theme.Padding() + scrollBar
	}
	return fyne.NewSize(min(size.Width, float32(math.Ceil(float64(wide)))), min(size.Height, float32(math.Ceil(float64(high)))))
}

// Least returns the width in which the table need not be scrolled sideways, in a width that is there.
func (g *Grid) Least(width float32) float32 {
	names, _ := g.nameWidth(width)
	for j := range g.Shown.Columns {
		names += g.columnWidth(j) + theme.Padding()
	}
	return names
}

// columnWidth is the width that a column takes for what stands in it.
func (g *Grid) columnWidth(j int) float32 {
	wide := max(leastWide, min(mostWide, float32(math.Ceil(float64(g.said[j])))+2*cellSide)) // whole, as grounds and rules meet there
	if g.texts[j] > 0 {
		wide += charts.PlotWidth
	}
	return wide
}

// scrollBar is the room below the rows for what scrolls sideways.
const scrollBar = 6

// nameWidth is the width of the column of names, and the width in which none of them is broken.
func (g *Grid) nameWidth(width float32) (names, most float32) {
	most = kit.Round(max(nameLeast, min(g.named+2*cellSide+1, nameWidest)))
	return kit.Round(min(most, max(nameLeast, min(nameMost, width*nameShare)))), most
}

// measure finds how long the names and the lines of each column are: once for a table, which may have
// the cells of a thousand reports.
func (g *Grid) measure() {
	g.said = make([]float32, len(g.Shown.Columns))
	for j, heading := range g.Shown.Columns {
		g.said[j] = g.measurer.Measure(heading, textSize, true)
	}
	g.named = g.measurer.Measure(g.Shown.Corner, textSize, true)
	for _, row := range g.Shown.Rows {
		g.named = max(g.named, g.measurer.Measure(row.Label, textSize, true))
		for j, c := range row.Cells {
			for _, l := range c.Lines {
				wide := g.measurer.Measure(l.Text, textSize, true)
				if l.Sign != charts.NoSign || g.Shown.Right { // at both sides, so that the line stays in the middle
					wide += 2 * charts.SignRoom
				}
				g.said[j] = max(g.said[j], wide)
			}
		}
	}
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
	lines := 1
	for _, c := range row.Cells {
		lines = max(lines, len(c.Lines))
	}
	high := float32(lines) * lineHeight
	if row.HasPlot() {
		high = max(high, charts.PlotHeight)
	}
	return kit.Round(max(high, name) + 2*cellAir)
}

// fill shows what stands in a place.
func (g *Grid) fill(at Place, c *cell) {
	c.right, c.beyond = g.Shown.Right, 0
	if at.Column == len(g.Shown.Columns)-1 {
		c.beyond = g.Size().Width
	}
	switch {
	case at.Row < 0 && at.Column < 0:
		c.setName("", g.Shown.Corner, false)
	case at.Row < 0:
		c.setHeading(g.Shown.Columns[at.Column], at.Column == g.Chosen.Column)
	case at.Column < 0:
		row := g.Shown.Rows[at.Row]
		c.setName(row.Label, row.Note, at.Row == g.Chosen.Row)
		c.lane = row.Lane
	default:
		row := g.Shown.Rows[at.Row]
		c.setLines(row.Cells[at.Column], g.texts[at.Column], at == g.Chosen, at.Row == g.Chosen.Row)
		c.lane = row.Lane
	}
	c.Refresh()
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
