package charts

import (
	"image"

	"yulan/charts/typeset"
)

// Measures of a chart of units, in layout units.
const (
	unitsNumber  = 17.0
	unitsLabel   = 13.0
	unitsNote    = 11.0
	unitsColumn  = 0.34 // of the width, for texts
	unitsGap     = 14.0 // below a row
	unitsBeside  = 14.0 // between texts and cells
	unitsLeast   = leastSize / unitsLabel
	unitsLines   = 3    // of a label at most
	unitsMany    = 3    // more rows have number and label beside each other
	unitsBetween = 8.0  // between label and number beside each other
	unitsSpace   = 6    // the part of a cell's pitch that is free
	unitsEdge    = 0.1  // of a derived cell in its outline: it reads as filled, and not as the rest
	unitsRest    = 0.45 // of the axis' colour in the border of a cell that is not of the part
	cellUsual    = 12.0 // from cell to cell
	cellLargest  = 18.0
	cellPoster   = 72.0 // on a sheet, of one whole
	posterPart   = 0.2  // of the height of a plot there, for the number's type
	posterOwn    = 34.0 // the same at least, for the sake of the cells' width
	posterWide   = 0.85 // of the width, which cells are to fill
	cellMany     = 6.0  // of more than unitsCounted, which make a block and are not counted
	cellBlock    = 16.0 // the same where the block has the whole width
	unitsUnder   = 6.0  // between texts and the cells below them
	unitsCounted = 100
	cellSmall    = 5.0 // while there is a gap between rows
	cellLeast    = 3.0
)

// unitsType is how far type is shrunk, and what a layout unit is in pixels.
type unitsType struct {
	shrunk, unit float64
	poster       float64 // on a sheet the number's type, in layout units: the texts above the cells; 0: not so
}

// unitsFit is sizes and places as they fit a chart of units, in pixels.
type unitsFit struct {
	number, label, note float64 // sizes of type
	column              float64 // width of the texts, with the gap
	pitch, across       int     // of cells, and how many stand beside each other
	top                 int     // of the cells below the top of their row
	labels, notes       [][]string
	rows                []float64 // heights
	cut                 int       // labels that are cut or broken within a word
	wide                bool      // something is wider than there is room
	under               float64   // between texts and the cells below them
	// beside says that the number stands at the right of the label's first line, and above that
	// the texts stand above the cells.
	beside, above bool
	poster        bool // on a sheet, as in unitsType
}

// newUnitsFit sets type for a width in pixels; withCells sets the cells beside it.
func newUnitsFit(m *measure, rows []UnitRow, width float64, t unitsType) unitsFit {
	size := func(units float64) float64 { return max(m.sized(leastSize), m.sized(units*t.shrunk)) * t.unit }
	f := unitsFit{number: size(m.valueSize(unitsNumber)), label: size(unitsLabel), note: size(unitsNote), beside: len(rows) > unitsMany}
	if f.beside {
		f.number = f.label
	}
	if f.poster = t.poster > 0; f.poster {
		f.number, f.label = t.poster*t.unit, min(max(posterLabel, posterShare*t.poster), posterLarge)*t.unit
		if m.post {
			f.label = postLabel * t.unit
		}
		f.note = m.snapped(detailShare*f.label, t.unit)
	}
	if f.above = f.poster || isBlock(rows); f.above {
		f.setTexts(m, rows, width)
		f.under = unitsUnder * t.unit
		return f
	}
	numbers := 0.0
	for _, r := range rows {
		numbers = max(numbers, m.width(r.Text, f.number, true)+1)
	}
	if f.beside {
		f.column = f.setTexts(m, rows, unitsColumn*width) + numbers + (unitsBetween+unitsBeside)*t.unit + 1
	} else {
		f.column = max(numbers, f.setTexts(m, rows, max(unitsColumn*width, numbers))) + unitsBeside*t.unit + 1
	}
	return f
}

// withCells returns the fit with cells of a pitch in pixels in a width.
func (f unitsFit) withCells(rows []UnitRow, width float64, pitch int) unitsFit {
	f.pitch = max(2, pitch)
	f.across = int(width-f.column) / f.pitch
	f.wide = f.across < 1
	f.across = max(1, countable(f.across))
	if most := mostUnits(rows); most > unitsCounted && !f.wide {
		f.across = blockLine(int(width-f.column) / f.pitch)
	}
	f.setHeights(rows)
	return f
}

// mostUnits returns the largest whole.
func mostUnits(rows []UnitRow) int {
	most := 0
	for _, r := range rows {
		most = max(most, r.Whole)
	}
	return most
}

// isBlock says whether rows are one whole of more cells than are counted: as a block they need
// the whole width, or they are specks in a small picture.
func isBlock(rows []UnitRow) bool { return len(rows) == 1 && mostUnits(rows) > unitsCounted }

// largestCell returns the largest pitch of the cells of some rows, in layout units.
func largestCell(rows []UnitRow) float64 {
	if isBlock(rows) {
		return cellBlock
	}
	if mostUnits(rows) > unitsCounted {
		return cellMany
	}
	return cellLargest
}

// countable returns how many cells are put in a line where across of them have room: tens, or
// five, so that a reader can count lines instead of cells.
func countable(across int) int {
	switch {
	case across >= 10:
		return across - across%10
	case across >= 5:
		return 5
	}
	return across
}

// blockLine returns the same for a block of more cells than are counted one by one. Thirty in a
// line would look like a calendar, in which each cell is a day of its own.
func blockLine(fit int) int {
	for _, line := range []int{100, 50, 40, 25, 20, 10, 5} {
		if line <= fit {
			return line
		}
	}
	return max(1, fit)
}

// setTexts sets labels and notes in a width, and returns that of the widest.
func (f *unitsFit) setTexts(m *measure, rows []UnitRow, room float64) (widest float64) {
	for _, r := range rows {
		label := m.balanced(r.Label, f.label, room, unitsLines)
		if typeset.IsCut(r.Label, label) || m.text(setText{r.Label, true}).Widest()*f.label > room {
			f.cut++
		}
		note := m.wrap(r.Note, f.note, false, room, unitsLines)
		if typeset.IsCut(r.Note, note) {
			note = nil // it is left out whole: a part of it may mislead
		}
		f.labels, f.notes = append(f.labels, label), append(f.notes, note)
		for _, part := range label {
			widest = max(widest, m.either(part, f.label))
		}
		for _, part := range note {
			widest = max(widest, m.width(part, f.note, false))
		}
	}
	return widest
}

// setHeights sets the heights of rows, by their texts or their cells.
func (f *unitsFit) setHeights(rows []UnitRow) {
	f.top = max(0, lineAdvance(f.number)/2-f.pitch/2)
	f.rows = make([]float64, len(rows))
	for i, r := range rows {
		labels, number := lineAdvance(f.label)*len(f.labels[i]), lineAdvance(f.number)
		if f.beside {
			labels = max(labels, number) // a row without a label still has its number
		} else {
			labels += number
		}
		lines := (r.Whole + f.across - 1) / f.across
		if f.above {
			f.top = ceil(float64(labels+lineAdvance(f.note)*len(f.notes[i])) + f.under)
		}
		f.rows[i] = float64(1 + max(labels+lineAdvance(f.note)*len(f.notes[i]), f.top+lines*f.pitch))
	}
}

// height returns the height of all rows, each with a gap below it.
func (f unitsFit) height(gap float64) float64 {
	h := gap * float64(len(f.rows))
	for _, r := range f.rows {
		h += r
	}
	return h
}

// fitUnits returns the largest type and cells in which rows fit an area, with as few labels
// cut as can be, and the rows that have room; the last ones are left out.
func (s *draft) fitUnits(rows []UnitRow, area image.Rectangle) (fit unitsFit, kept []UnitRow) {
	if f, ok := s.posterUnits(rows, area); ok {
		return f, rows
	}
	width := float64(area.Dx())
	for n := len(rows); n > 0; n-- {
		room := float64(area.Dy())
		if n < len(rows) {
			room -= float64(s.px(moreAbove + moreLine))
		}
		found := false
		for k := 1.0; !found || fit.cut > 0; k = max(unitsLeast, k*typeStep) {
			set := newUnitsFit(&s.measure, rows[:n], width, unitsType{k, s.unit, 0})
			f, ok := s.cellsWithin(rows[:n], width, room, set)
			if ok && (!found || f.cut < fit.cut) {
				fit, found = f, true
			}
			if k == unitsLeast {
				break
			}
		}
		if found {
			return fit, rows[:n]
		}
	}
	return unitsFit{}, nil
}

// posterUnits returns the fit of a single whole on a sheet: its texts above its cells, which have the
// whole width, as the labels of bars stand there.
func (s *draft) posterUnits(rows []UnitRow, area image.Rectangle) (unitsFit, bool) {
	if len(rows) != 1 || s.room.labels == 0 {
		return unitsFit{}, false
	}
	width := float64(area.Dx())
	most := min(aboveMost, width/s.width(rows[0].Text, s.unit, true))
	if s.post {
		return s.postUnits(rows, area, most)
	}
	best, widest := unitsFit{}, 0
	for number := min(max(posterOwn, posterPart*float64(area.Dy())/s.unit), most); number >= aboveLeast; number *= typeStep {
		f, ok := s.posterCells(rows, area, number)
		if !ok {
			continue
		}
		if wide := f.across * f.pitch; wide > widest {
			best, widest = f, wide
		}
		if number <= posterOwn || float64(widest) >= posterWide*width {
			break
		}
	}
	return best, widest > 0
}

// posterCells returns that fit with the largest cells below a number of a size of type, in layout units.
func (s *draft) posterCells(rows []UnitRow, area image.Rectangle, number float64) (unitsFit, bool) {
	width := float64(area.Dx())
	set := newUnitsFit(&s.measure, rows, width, unitsType{1, s.unit, number})
	for pitch := cellPoster; set.cut == 0 && pitch >= largestCell(rows)/2; pitch-- {
		f := set.withCells(rows, width, int(pitch*s.unit))
		if !f.wide && f.height(0) <= float64(area.Dy()) {
			return f, true
		}
	}
	return unitsFit{}, false
}

// cellsWithin returns the largest cells that fit beside type. Cells give way before the gaps
// between rows do, which keep a row's texts and its cells together.
func (s *draft) cellsWithin(rows []UnitRow, width, height float64, set unitsFit) (unitsFit, bool) {
	for _, way := range []struct{ gap, least float64 }{{unitsGap, cellSmall}, {0, cellLeast}} {
		for pitch := largestCell(rows); pitch >= way.least; pitch-- {
			f := set.withCells(rows, width, int(pitch*s.unit))
			if !f.wide && f.height(way.gap*s.unit) <= height {
				return f, true
			}
		}
	}
	return unitsFit{}, false
}
