package charts

import (
	"image"
	"image/color"
)

// ringKey is the line above a strip that says what a ring means: a ring and its words.
type ringKey struct {
	size  float64 // of type, in pixels; 0 if there is no such line
	width int
}

// isRing reports whether a value is drawn as a ring: it is not the exact one that the
// source states.
func (r Row) isRing() bool { return r.Derived || r.Bound != Exact }

// ringColour returns the colour of the ring that is explained: that of most dots.
func (p Strip) ringColour(style Style) color.RGBA {
	return standsOut(p.options.StandsOut).colour(style)
}

// newRingKey returns the line as large as it fits a strip with rings, if it does.
func (s *draft) newRingKey(p Strip, area image.Rectangle) ringKey {
	if !p.hasRings() || area.Dy() < s.px(referenceHeight+stripLeast/2) {
		return ringKey{}
	}
	for size := smallSize * s.unit; size >= leastSize*s.unit; size *= typeStep {
		if w := s.ringKeyWidth(size, s.unit); w <= area.Dx() {
			return ringKey{size, w}
		}
	}
	return ringKey{}
}

// ringKeyWidth returns the width of the line at a size of type.
func (m *measure) ringKeyWidth(size, unit float64) int {
	return 2*round(dotRadius*unit) + round(swatchGap*unit) + ceil(m.width(m.words.ring(), size, false))
}

// beside returns where the line starts in a row that a label takes a part of: at the
// right end, or at the left. It is false if neither has room.
func (k ringKey) beside(row, label image.Rectangle, gap int) (x int, ok bool) {
	switch {
	case label.Empty():
		return row.Min.X, true
	case label.Max.X+gap <= row.Max.X-k.width:
		return row.Max.X - k.width, true
	}
	return row.Min.X, row.Min.X+k.width+gap <= label.Min.X
}

// ringKey draws the line from x in the row below a height, its ring in a colour.
func (s *draft) ringKey(k ringKey, x, y int, c color.RGBA) {
	radius, middle := s.px(dotRadius), float64(y)+referenceMiddle*s.unit
	o := dotOp{x: x + radius, y: round(middle), radius: radius, color: c}
	s.dot(o, Row{Derived: true})
	text := line{s: s.words.ring(), size: k.size, color: s.style.Muted}
	s.text(text, x+2*radius+s.px(swatchGap), centred(middle, k.size))
}
