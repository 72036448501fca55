package charts

import (
	"fmt"
	"image"
	"math"
)

// Measures of headings among bars and of the mark of a cut, in layout units.
const (
	groupHeading = 26.0 // height of a heading, with the room above it
	groupLine    = 14.0 // of its text
	cutBack      = 12.0 // from a cut bar's end to the middle of its mark
	cutSlant     = 4.0  // how far a stroke of the mark leans over
	cutStroke    = 2.5  // the width of a stroke, and of what is left between the two
)

// BarGroup is a group of rows under a heading that tells what they have in common and the
// others do not.
type BarGroup struct {
	Heading string
	Rows    int
	// Crossed says that the reference may be compared with these rows; across the others it
	// is not drawn.
	Crossed bool
}

// groups refuses groups that do not add up to all rows.
func (c *checker) groups(groups []BarGroup, rows int) {
	sum := 0
	for _, g := range groups {
		sum += g.Rows
		c.text(g.Heading)
		if g.Rows < 1 {
			c.fail("group %q has %d rows", g.Heading, g.Rows)
		}
	}
	if len(groups) > 0 && sum != rows {
		c.fail("the groups have %d rows of %d", sum, rows)
	}
}

// cutAt refuses an invalid place to cut the axis at.
func (c *checker) cutAt(v float64) {
	if v != 0 {
		c.value(v, fmt.Sprintf("cut at %v", v))
	}
	if v < 0 {
		c.fail("cut at %v: the axis is cut beyond its zero, at both sides alike", v)
	}
}

// headings returns the heading above each row, "" above one that stands below another of its
// group, for the rows that are kept.
func (b Bars) headings(kept []int) []string {
	if len(b.groups) == 0 {
		return nil
	}
	heads, last := make([]string, len(kept)), -1
	for i, row := range kept {
		if g := b.groupOf(row); g != last {
			heads[i], last = b.groups[g].Heading, g
		}
	}
	return heads
}

// groupOf returns which group a row is of.
func (b Bars) groupOf(row int) int {
	for i, g := range b.groups {
		if row -= g.Rows; row < 0 {
			return i
		}
	}
	return len(b.groups) - 1
}

// setHeadings sets the headings above their rows, each but the first below a thin line.
func (s *draft) setHeadings(l lanes) {
	for i, heading := range l.heads {
		if heading == "" {
			continue
		}
		top := l.lane(i).Min.Y - s.px(groupHeading)
		if i > 0 {
			s.rect(image.Rect(l.area.Min.X, top+s.hair(), l.area.Max.X, top+2*s.hair()), s.style.Line)
		}
		size := min(s.sized(smallSize)*s.unit, float64(s.px(groupHeading))/lineHeight)
		text := s.shorten(heading, size, true, float64(l.area.Dx()))
		s.text(line{s: text, size: size, bold: true, color: s.style.Ink}, l.area.Min.X,
			centred(float64(top)+(groupHeading-groupLine/2-2)*s.unit, size))
	}
}

// crossed returns a function that tells whether the reference crosses the i-th of the kept rows.
func (b Bars) crossed(kept []int) func(i int) bool {
	return func(i int) bool { return len(b.groups) == 0 || b.groups[b.groupOf(kept[i])].Crossed }
}

// crossing returns the part of the plot that the reference crosses: all of it, or the rows of
// the groups that may be compared with it, which stand together.
func (b Bars) crossing(l lanes) image.Rectangle {
	plot := l.plot()
	if len(b.groups) == 0 {
		return plot
	}
	plot.Min.Y, plot.Max.Y = math.MaxInt, math.MinInt
	crossed := b.crossed(l.kept)
	for i := range l.kept {
		if crossed(i) {
			lane := l.lane(i)
			plot.Min.Y, plot.Max.Y = min(plot.Min.Y, lane.Min.Y), max(plot.Max.Y, lane.Max.Y)
		}
	}
	switch {
	case plot.Min.Y > plot.Max.Y:
		return image.Rectangle{}
	case b.groups[b.groupOf(l.kept[0])].Crossed:
		plot.Min.Y = l.area.Min.Y // through the heading, up to the label
	}
	return plot
}

// within returns a row as long as the axis is, and whether that cuts it.
func (b Bars) within(r Row) (Row, bool) {
	if b.cut == 0 || math.Abs(r.Value) <= b.cut {
		return r, false
	}
	r.Value = math.Copysign(b.cut, r.Value)
	return r, true
}

// setCut marks a bar whose end is cut off with two slanted strokes in the card's colour.
func (s *draft) setCut(bar image.Rectangle, back bool) {
	lean, stroke := s.px(cutSlant), max(1, s.px(cutStroke))
	if bar.Dx() < 4*(stroke+lean) {
		return // its text is bold all the same
	}
	x := bar.Max.X - s.px(cutBack)
	if back {
		x = bar.Min.X + s.px(cutBack)
	}
	for _, at := range []int{x - 2*stroke, x} {
		s.add(polyOp{points: []image.Point{
			{at + lean/2, bar.Min.Y - 1},
			{at + lean/2 + stroke, bar.Min.Y - 1},
			{at - lean/2 + stroke, bar.Max.Y + 1},
			{at - lean/2, bar.Max.Y + 1},
		}, color: s.style.Card})
	}
}
