package charts

import (
	"image"
	"image/color"
	"math"
)

// Measures of the marks of dots, as parts of the radius.
const (
	dotRing    = 0.35 // of the border of a derived dot
	dotEdge    = 0.2  // the same of one that is about its value
	dotStep    = 0.75 // from stripe to stripe of one that is about its value
	dotLine    = 0.25 // of a line through an expected one
	dotEndGap  = 0.35 // before each slice of an end
	dotEndWide = 0.4  // of a slice
)

// dotEnd is the height of the slices of an end, of the dot's: it fades out as the end of a bar does.
var dotEnd = []float64{0.9, 0.5}

// dots draws the rows on the axis. Without shapes all are discs.
func (s *draft) dots(a axis, rows []Row, spots []spot, radius int, shapes bool, outs standsOut) {
	dotOf := func(i int) dotOp {
		o := s.dotAt(a, spots[i], radius)
		o.color = outs.colour(s.style, rows[i].Key)
		return o
	}
	shape := func(r Row) Row {
		if !shapes {
			r.Derived, r.Bound, r.Expected = false, Exact, false
		}
		return r
	}
	for i, r := range rows {
		if spots[i].level < 0 {
			continue
		}
		o := dotOf(i)
		s.dotTails(o, shape(r))
		s.dot(o, shape(r))
		s.region(o.box(), r.Key)
	}
	for i, r := range rows {
		if spots[i].level >= 0 && s.isSelected(r.Key) {
			o := dotOf(i)
			s.outlineDot(o, max(s.hair(), o.y-radius-a.area.Min.Y)) // names of the lane above end there
			s.dot(dotOf(i), shape(r))
		}
	}
}

// dotAt returns the dot of a spot, without a colour.
func (s *draft) dotAt(a axis, at spot, radius int) dotOp {
	return dotOp{x: at.x, y: a.y - s.hair() - radius - at.level*dotPitch(radius), radius: radius}
}

// dotPitch returns the distance of dots that all but touch.
func dotPitch(radius int) int { return 2*radius + max(1, radius/5) }

// dotTail returns the length of the end of a dot beyond it.
func dotTail(radius int) int {
	return len(dotEnd) * (partOf(radius, dotEndGap) + partOf(radius, dotEndWide))
}

// partOf returns a part of a dot's radius, a pixel at least.
func partOf(radius int, part float64) int { return max(1, round(part*float64(radius))) }

// dotRadius returns the radius of dots: the largest at which they pile up no higher than the
// plot, down to the smallest of a lane without what names want, and beyond the usual one no
// higher than a part of that. Under the least radius they do not fit.
func (s *draft) dotRadius(a axis, falls []fall, names int) (int, bool) {
	room := a.y - a.area.Min.Y - s.hair()
	usual := max(1, s.px(dotRadius))
	for radius := max(1, s.px(dotMost)); radius >= max(1, s.px(dotLeast)); radius-- {
		limit := room
		switch {
		case radius > usual:
			limit = (room - names) * 3 / 5
		case radius >= s.px(dotNamed):
			limit = room - names
		}
		if _, levels := pile(falls, radius); levels*dotPitch(radius) <= limit {
			return radius, true
		}
	}
	return 0, false
}

// placeDots returns where dots of a radius stand. Without one they stand beside each other, as
// large as there is room.
func (s *draft) placeDots(a axis, falls []fall, radius int) ([]spot, int) {
	if radius > 0 {
		spots, _ := pile(falls, radius)
		return spots, radius
	}
	room := a.y - a.area.Min.Y - s.hair()
	for radius := max(1, s.px(dotLeast)); radius > 1; radius-- {
		pitch := dotPitch(radius)
		if (a.right-a.left)/pitch*(room/pitch) >= len(falls) {
			return crowd(falls, pitch, a.left, a.right, room/pitch), radius
		}
	}
	pitch := dotPitch(1)
	return crowd(falls, pitch, a.left, a.right, room/pitch), 1
}

// dot draws a value, in the grammar of bars: a ring if it is derived, hatched if it is about its
// number, with lines if that is expected.
func (s *draft) dot(o dotOp, r Row) {
	s.add(o)
	inner := o
	inner.color = s.style.Card
	switch {
	case r.Derived:
		if inner.radius -= partOf(o.radius, dotRing); inner.radius > 0 {
			s.add(inner)
		}
	case r.Bound != About:
	case r.Expected:
		s.ruleDot(o)
	default:
		if inner.radius -= partOf(o.radius, dotEdge); inner.radius > 0 {
			s.add(inner)
			s.hatchDot(inner, o.color)
		}
	}
}

// ruleDot draws two lines through a dot in the colour of the card, as the end of an estimated bar has.
func (s *draft) ruleDot(o dotOp) {
	n := partOf(o.radius, dotLine)
	for _, top := range []int{o.y - n - n/2, o.y + n - n/2} {
		far := float64(max(o.y-top, top+n-o.y)) // from the middle to the end of the line that is farther out
		half := round(math.Sqrt(max(0, float64(o.radius*o.radius)-far*far)))
		s.rect(image.Rect(o.x-half, top, o.x+half, top+n), s.style.Card)
	}
}

// hatchDot draws slanted stripes within a circle, one through its middle.
func (s *draft) hatchDot(within dotOp, c color.RGBA) {
	radius := float64(within.radius)
	step := max(3, round(dotStep*radius))
	half := image.Pt((step+2)/4, 0)
	for n := -2 * within.radius / step; n <= 2*within.radius/step; n++ {
		middle := image.Pt(within.x+n*step/2, within.y+n*step-n*step/2)
		reach := round(math.Sqrt(max(0, radius*radius-float64(n*step*n*step)/2) / 2))
		if reach == 0 {
			continue
		}
		low, high := middle.Add(image.Pt(-reach, reach)), middle.Add(image.Pt(reach, -reach))
		s.add(polyOp{points: []image.Point{low.Sub(half), low.Add(half), high.Add(half), high.Sub(half)}, color: c})
	}
}

// dotTails draws the end of a dot that is a bound: slices towards where the true value may lie.
func (s *draft) dotTails(o dotOp, r Row) {
	side := r.Bound.side()
	if side == 0 {
		return
	}
	gap, wide := partOf(o.radius, dotEndGap), partOf(o.radius, dotEndWide)
	at := o.radius
	for _, share := range dotEnd {
		at += gap
		half := max(1, round(share*float64(o.radius)))
		from := o.x + at
		if side < 0 {
			from = o.x - at - wide
		}
		s.rect(image.Rect(from, o.y-half, from+wide, o.y+half), o.color)
		at += wide
	}
}

// tailed returns a place of a dot with its end.
func tailed(box image.Rectangle, radius int, r Row) image.Rectangle {
	switch side := r.Bound.side(); {
	case side > 0:
		box.Max.X += dotTail(radius)
	case side < 0:
		box.Min.X -= dotTail(radius)
	}
	return box
}
