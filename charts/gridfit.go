package charts

import (
	"image"
	"math"

	"yulan/charts/typeset"
)

// Measures of a grid, in layout units.
const (
	gridLabel = 13.0
	gridNote  = 11.0
	gridHead  = 12.0
	gridPad   = 12.0 // of a row beyond its type
	gridGap   = 16.0 // between two columns
	gridWide  = 96.0 // of a column at most, where there is room to spare
	gridLeast = leastSize / gridLabel
	gridLines = 3    // of a name at most
	gridNames = 0.18 // of the width, for names at least
)

// gridFit is sizes and places as they fit a grid, in pixels.
type gridFit struct {
	label, note, head float64 // sizes of type
	columns           []int   // those that have room, of the grid's
	headings          []string
	widths            []float64 // of columns, with the gap between them
	texts             []float64 // of what the cells of a column say, at most
	plots             float64   // the width of the plots beside that; 0 if there are none
	names, notes      [][]string
	rows              []float64 // heights, without any room around the type
	top               float64   // height of the headings
	cut               int       // names that are cut or broken within a word
}

// newGridFit sets a grid's type for some of its columns and a width in pixels. It is false
// if these leave names no room.
func (g Grid) newGridFit(m *measure, columns []int, width float64, t listType) (gridFit, bool) {
	size := func(units float64) float64 { return max(leastSize, units*t.shrunk) * t.unit }
	f := gridFit{label: size(gridLabel), note: size(gridNote), head: size(gridHead), columns: columns}
	if hasPlots(g.rows) {
		f.plots = math.Ceil(PlotWidth * t.unit)
	}
	all := 0.0
	for _, j := range columns {
		w := m.either(g.columns[j], f.head)
		for _, r := range g.rows {
			for _, l := range r.Cells[j].Lines {
				w = max(w, m.either(l.Text, f.label)+l.signs()*f.label/gridLabel)
			}
		}
		f.headings = append(f.headings, g.columns[j])
		f.texts = append(f.texts, w)
		f.widths = append(f.widths, f.plots+w+gridGap*t.unit+2) // for rounding up to pixels
		all += f.widths[len(f.widths)-1]
	}
	room := width - all
	if len(columns) == 0 || room < labelLeast*f.label || t.shrunk > gridLeast && room < gridNames*width {
		return f, false
	}
	room = f.spread(room, width, t.unit)
	for _, h := range f.headings {
		if h != "" {
			f.top = float64(lineAdvance(f.head)) + 2*t.unit
		}
	}
	for _, r := range g.rows {
		f.row(m, r, room-gridGap*t.unit/2, t.unit)
	}
	return f, true
}

// spread widens all columns alike where names have room to spare, and returns what is left
// for these.
func (f *gridFit) spread(room, width, unit float64) float64 {
	more := max(0, room-columnShare*width) / float64(len(f.widths))
	for i, w := range f.widths {
		add := max(0, min(more, gridWide*unit-w))
		f.widths[i] += add
		room -= add
	}
	return room
}

// row breaks the name of a row and finds how high it is.
func (f *gridFit) row(m *measure, r GridRow, room, unit float64) {
	var name []string
	if isLine(r.Label, m.either(r.Label, f.label), room) {
		name = []string{r.Label}
	} else {
		name = m.balanced(r.Label, f.label, room, gridLines)
		if typeset.IsCut(r.Label, name) || m.text(setText{r.Label, true}).Widest()*f.label > room {
			f.cut++
		}
	}
	var note []string
	if r.Note != "" && m.either(r.Note, f.note) <= room {
		note = []string{r.Note}
	}
	lines := 1
	for _, j := range f.columns {
		lines = max(lines, len(r.Cells[j].Lines))
	}
	advance := lineAdvance(f.label)
	high := max(lines*advance, len(name)*advance+len(note)*lineAdvance(f.note))
	if r.HasPlot() {
		high = max(high, int(math.Ceil(PlotHeight*unit))+1)
	}
	f.names, f.notes = append(f.names, name), append(f.notes, note)
	// Above each row stands a rule; a pixel more is for rounding.
	f.rows = append(f.rows, max(1, unit)+1+float64(high))
}

// height returns the height of all, each row with so much room beyond its type.
func (f gridFit) height(pad float64) float64 { return f.heightOf(len(f.rows), pad) }

// heightOf returns the height of the headings and the first rows.
func (f gridFit) heightOf(n int, pad float64) float64 {
	h := math.Ceil(f.top) + pad*float64(n)
	for _, r := range f.rows[:n] {
		h += r
	}
	return h
}

// above returns what the line takes that says how many are left out, if some are.
func (f gridFit) above(some bool, s *draft) int {
	if some {
		return s.px(moreAbove + moreLine)
	}
	return 0
}

// column returns the place of a column in a row. The last one ends with the row.
func (f gridFit) column(row image.Rectangle, at int) image.Rectangle {
	end := float64(row.Max.X)
	for _, w := range f.widths[at+1:] {
		end -= w
	}
	return image.Rect(round(end-f.widths[at]), row.Min.Y, round(end), row.Max.Y)
}

// every lists all columns.
func (g Grid) every() []int {
	columns := make([]int, len(g.columns))
	for i := range columns {
		columns[i] = i
	}
	return columns
}

// largest returns the largest type in which all of a grid fits a width and a height with no
// name cut, or else with as few as can be.
func (g Grid) largest(m *measure, width, height, unit float64) (fit gridFit, ok bool) {
	for k := 1.0; ; k = max(gridLeast, k*typeStep) {
		f, fits := g.newGridFit(m, g.every(), width, listType{k, unit})
		if fits && f.height(0) <= height && (!ok || f.cut < fit.cut) {
			fit, ok = f, true
		}
		if ok && fit.cut == 0 || k == gridLeast {
			return fit, ok
		}
	}
}

// smallest returns a grid in the smallest type, without the first columns if not all fit a
// width: of years the last ones matter most.
func (g Grid) smallest(m *measure, width, unit float64) (gridFit, bool) {
	columns := g.every()
	for len(columns) > 0 {
		if f, ok := g.newGridFit(m, columns, width, listType{gridLeast, unit}); ok {
			return f, true
		}
		columns = columns[1:]
	}
	return gridFit{}, false
}

// fitGrid returns how a grid is set in an area, and how many of its rows have room.
func (s *draft) fitGrid(g Grid, area image.Rectangle) (fit gridFit, shown int) {
	width, height := float64(area.Dx()), float64(area.Dy())
	if fit, ok := g.largest(&s.measure, width, height, s.unit); ok {
		return fit, len(g.rows)
	}
	fit, ok := g.smallest(&s.measure, width, s.unit)
	if !ok {
		return gridFit{}, 0
	}
	whole := len(fit.columns) == len(g.columns)
	room := height - float64(s.px(moreAbove+moreLine))
	for n := len(g.rows); n > 0; n-- {
		if fit.heightOf(n, 0) <= room || whole && n == len(g.rows) && fit.heightOf(n, 0) <= height {
			return fit, n
		}
	}
	return gridFit{}, 0
}
