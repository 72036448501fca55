package charts

import (
	"math/bits"

	"golang.org/x/image/math/fixed"
)

// coverage fills outlines by the winding rule as freetype's raster.Rasterizer does, to the
// last level of every pixel. That keeps the cells which an outline crosses in sorted lists,
// so that it can fill what is large and empty; a glyph is small, and a table of all of its
// cells takes a third of the time. Large paths stay with freetype.
type coverage struct {
	w, h  int
	cells []cell // of each row one left of the glyph, its w, and one right of it
	bend  int32  // how far a curve may bend away from its chord before it is split
	pen   fixed.Point26_6
}

// keptCells are how many cells are kept for the next glyph: those of one of 500 pixels.
const keptCells = 1 << 18

// end lets go of what only an exceptional glyph needs.
func (c *coverage) end() {
	if cap(c.cells) > keptCells {
		c.cells = nil
	}
}

// cell is what outlines that cross a pixel do to it: the height that they cross, and twice
// the area left of them, in 64ths.
type cell struct{ cover, area int32 }

// begin makes it ready for a glyph of a size in pixels.
func (c *coverage) begin(w, h int) {
	c.w, c.h, c.bend = w, h, 32
	switch {
	case max(w, h) > 120:
		c.bend *= 4
	case max(w, h) > 24:
		c.bend *= 2
	}
	if n := (w + 2) * h; n <= cap(c.cells) {
		c.cells = c.cells[:n]
	} else {
		c.cells = make([]cell, n)
	}
	clear(c.cells)
}

// Start implements raster.Adder.
func (c *coverage) Start(a fixed.Point26_6) { c.pen = a }

// Add1 implements raster.Adder: a straight line, row by row.
func (c *coverage) Add1(b fixed.Point26_6) {
	x, y0, x1, y1 := int32(c.pen.X), int32(c.pen.Y), int32(b.X), int32(b.Y)
	c.pen = b
	high := y1 - y0
	row, last := y0/64, y1/64
	y0, y1 = y0-64*row, y1-64*last
	if row == last {
		c.inRow(row, x, y0, x1, y1)
		return
	}
	first, from, to, step := 64-y0, int32(0), int32(64), int32(1)
	if high < 0 {
		first, from, to, step, high = y0, 64, 0, -1, -high
	}
	steps := slope{rise: x1 - x, run: high}
	next := x + steps.first(first)
	c.inRow(row, x, y0, next, to)
	for row += step; row != last; row += step {
		x, next = next, next+steps.next()
		c.inRow(row, x, from, next, to)
	}
	c.inRow(row, next, from, x1, y1)
}

// inRow adds a straight line within a row, cell by cell.
func (c *coverage) inRow(row, x0, y0, x1, y1 int32) {
	high := y1 - y0
	if high == 0 || row < 0 || int(row) >= c.h {
		return
	}
	wide := x1 - x0
	at, last := x0/64, x1/64
	x0, x1 = x0-64*at, x1-64*last
	if at == last {
		c.add(row, at, high, (x0+x1)*high)
		return
	}
	first, from, to, step := 64-x0, int32(0), int32(64), int32(1)
	if wide < 0 {
		first, from, to, step, wide = x0, 64, 0, -1, -wide
	}
	steps := slope{rise: high, run: wide}
	rise := steps.first(first)
	c.add(row, at, rise, (x0+to)*rise)
	for at += step; at != last; at += step {
		high -= rise
		rise = steps.next()
		c.add(row, at, rise, 64*rise)
	}
	high -= rise
	c.add(row, last, high, (from+x1)*high)
}

// add adds to a cell; what lies beside the glyph counts in the cell beside its row.
func (c *coverage) add(row, at, cover, area int32) {
	x := min(max(int(at), -1), c.w)
	to := &c.cells[int(row)*(c.w+2)+x+1]
	to.cover += cover
	to.area += area
}

// slope divides a rise over a run into steps of whole numbers that add up to it.
type slope struct {
	rise, run   int32
	whole, over int32 // of a full step, once it is known
	left        int32 // what the steps so far lack, less the run
	known       bool
}

// first returns the rise of the first step, which is not a full one.
func (s *slope) first(run int32) int32 {
	rise, left := floorDiv(run*s.rise, s.run)
	s.left = left - s.run
	return rise
}

// next returns the rise of a full step, 64.
func (s *slope) next() int32 {
	if !s.known {
		s.whole, s.over = floorDiv(64*s.rise, s.run)
		s.known = true
	}
	rise := s.whole
	if s.left += s.over; s.left >= 0 {
		rise++
		s.left -= s.run
	}
	return rise
}

// floorDiv returns the quotient, rounded down, and what is left over.
func floorDiv(a, b int32) (quotient, rest int32) {
	quotient, rest = a/b, a%b
	if rest < 0 {
		quotient, rest = quotient-1, rest+b
	}
	return quotient, rest
}

// Add2 implements raster.Adder: a curve, split in halves until two lines do for each.
func (c *coverage) Add2(b, to fixed.Point26_6) {
	bent := max(abs26(c.pen.X-2*b.X+to.X), abs26(c.pen.Y-2*b.Y+to.Y)) / c.bend
	c.curve(c.pen, b, to, (bits.Len32(uint32(bent))+1)/2)
}

func (c *coverage) curve(a, b, to fixed.Point26_6, splits int) {
	if splits == 0 {
		c.Add1(fixed.Point26_6{X: (to.X + 2*b.X + a.X) / 4, Y: (to.Y + 2*b.Y + a.Y) / 4})
		c.Add1(to)
		return
	}
	before := fixed.Point26_6{X: (a.X + b.X) / 2, Y: (a.Y + b.Y) / 2}
	behind := fixed.Point26_6{X: (to.X + b.X) / 2, Y: (to.Y + b.Y) / 2}
	middle := fixed.Point26_6{X: (behind.X + before.X) / 2, Y: (behind.Y + before.Y) / 2}
	c.curve(a, before, middle, splits-1)
	c.curve(middle, behind, to, splits-1)
}

// Add3 is there for raster.Adder; TrueType has no such curves.
func (c *coverage) Add3(_, _, to fixed.Point26_6) { c.Add1(to) }

func abs26(v fixed.Int26_6) int32 { return int32(max(v, -v)) }

// levels fills an empty mask with what the outlines cover of each pixel.
func (c *coverage) levels(pix []uint8) {
	for y := range c.h {
		row := c.cells[y*(c.w+2):][:c.w+1]
		cover := row[0].cover
		levels := pix[y*c.w:][:c.w]
		for x, at := range row[1:] {
			if cover += at.cover; cover|at.area != 0 {
				levels[x] = coveredLevel(cover*128 - at.area)
			}
		}
	}
}

// coveredLevel returns the level of twice an area in 64ths of a pixel. Of its 4,096 steps,
// freetype keeps the upper eight bits.
func coveredLevel(twice int32) uint8 {
	part := (twice + 1) >> 1
	part = min(max(part, -part), 0xfff)
	return levelOf[part>>4]
}

// levelOf is level of each coverage.
var levelOf = func() (of [256]uint8) {
	for a := range of {
		of[a] = uint8(level(uint32(a)))
	}
	return of
}()
