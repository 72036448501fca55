package charts

import (
	"image"
	"image/color"
	"slices"
)

// dotKey is the line above a strip that says what dots that are no discs mean, of what the strip
// has, and the colour of what stands out: each with its words.
type dotKey struct {
	marks []dotMark
	size  float64 // of type, in pixels; 0 if there is no such line
	width int
}

// dotMark is a mark that is explained.
type dotMark struct {
	like   Row // drawn as a row like this
	word   string
	stands bool // in the colour of what stands out
}

// dotMarks lists the marks of a strip that are to be explained, with the colour of what stands
// out or, where that is said beside it, without.
func (m *measure) dotMarks(p Strip, colour bool) []dotMark {
	var out []dotMark
	on, _ := p.rows()
	if colour && p.options.OutLabel != "" && slices.ContainsFunc(on, func(r Row) bool { return standsOut(p.options.StandsOut).has(r.Key) }) {
		out = append(out, dotMark{word: p.options.OutLabel, stands: true})
	}
	for _, k := range []dotMark{
		{like: Row{Bound: About}, word: m.words.about()},
		{like: Row{Bound: About, Expected: true}, word: m.words.expected()},
		{like: Row{Bound: AtLeast}, word: m.words.atLeast()},
		{like: Row{Bound: AtMost}, word: m.words.atMost()},
		{like: Row{Derived: true}, word: m.words.ring()},
	} {
		if slices.ContainsFunc(on, k.explains) {
			out = append(out, k)
		}
	}
	return out
}

// explains reports whether the mark is one of those that a row is drawn with: a derived one may have
// an end besides.
func (k dotMark) explains(r Row) bool {
	if k.like.Derived {
		return r.Derived
	}
	if r.Derived && r.Bound == About {
		return false
	}
	return r.Bound == k.like.Bound && r.Expected == k.like.Expected
}

// width returns how wide the mark is, with a dot of a radius.
func (k dotMark) width(radius int) int {
	return tailed(image.Rect(0, 0, 2*radius, 0), radius, k.like).Dx()
}

// keyColour returns the colour of the shapes that are explained: that of most dots.
func (p Strip) keyColour(style Style) color.RGBA {
	return standsOut(p.options.StandsOut).colour(style)
}

// newDotKey returns the line as large as it fits a strip with such marks, if it does, with or
// without the colour of what stands out.
func (s *draft) newDotKey(p Strip, area image.Rectangle, counted bool) dotKey {
	marks := s.dotMarks(p, counted)
	if len(marks) == 0 || area.Dy() < s.px(referenceHeight+stripLeast/2) {
		return dotKey{}
	}
	for size := s.sized(smallSize) * s.unit; size >= s.sized(leastSize)*s.unit; size *= typeStep {
		if w := s.dotKeyWidth(marks, size, s.unit); w <= area.Dx() {
			return dotKey{marks, size, w}
		}
	}
	return dotKey{}
}

// dotKeyWidth returns the width of the line at a size of type.
func (m *measure) dotKeyWidth(marks []dotMark, size, unit float64) int {
	width := (len(marks) - 1) * round(legendSpread*unit)
	for _, k := range marks {
		width += k.width(round(dotRadius*unit)) + round(swatchGap*unit) + ceil(m.width(k.word, size, false))
	}
	return width
}

// beside returns where the line starts in a row that a label takes a part of: at the
// right end, or at the left. It is false if neither has room.
func (k dotKey) beside(row, label image.Rectangle, gap int) (x int, ok bool) {
	switch {
	case label.Empty():
		return row.Min.X, true
	case label.Max.X+gap <= row.Max.X-k.width:
		return row.Max.X - k.width, true
	}
	return row.Min.X, row.Min.X+k.width+gap <= label.Min.X
}

// dotKey draws the line from x in the row below a height, its marks in a colour, and returns
// what it takes.
func (s *draft) dotKey(k dotKey, x, y int, c color.RGBA) image.Rectangle {
	from, radius, middle := x, s.px(dotRadius), float64(y)+referenceMiddle*s.unit
	for _, m := range k.marks {
		fill := c
		if m.stands {
			fill = s.style.StandsOut
		}
		wide := m.width(radius)
		o := dotOp{x: x + radius - min(0, tailed(image.Rectangle{}, radius, m.like).Min.X), y: round(middle), radius: radius, color: fill}
		s.dotTails(o, m.like)
		s.dot(o, m.like)
		box := s.text(line{s: m.word, size: k.size, color: s.style.Muted}, x+wide+s.px(swatchGap), centred(middle, k.size))
		x = box.Max.X + s.px(legendSpread)
	}
	return image.Rect(from, y, x-s.px(legendSpread), y+s.px(referenceHeight))
}
