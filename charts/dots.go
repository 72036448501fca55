package charts

import "image"

// dots draws the rows on the axis. Without shapes all are discs.
func (s *draft) dots(a axis, rows []Row, spots []spot, radius int, shapes bool, outs standsOut) {
	dotOf := func(i int) dotOp {
		o := s.dotAt(a, spots[i], radius)
		o.color = outs.colour(s.style, rows[i].Key)
		return o
	}
	for i, r := range rows {
		if spots[i].level < 0 {
			continue
		}
		o := dotOf(i)
		if !shapes {
			r.Derived, r.Bound = false, Exact
		}
		s.dot(o, r)
		s.region(o.box(), r.Key)
	}
	for i, r := range rows {
		if spots[i].level >= 0 && s.isSelected(r.Key) {
			o := dotOf(i)
			s.outlineDot(o, max(s.hair(), o.y-radius-a.area.Min.Y)) // names of the lane above end there
			s.dot(dotOf(i), r)
		}
	}
}

// dotAt returns the dot of a spot, without a colour.
func (s *draft) dotAt(a axis, at spot, radius int) dotOp {
	return dotOp{x: at.x, y: a.y - s.hair() - radius - at.level*dotPitch(radius), radius: radius}
}

// dotPitch returns the distance of dots that all but touch.
func dotPitch(radius int) int { return 2*radius + max(1, radius/5) }

// dotRadius returns the radius of dots: the largest at which they pile up no higher than the
// plot, down to the smallest of a lane without what names want, and beyond the usual one no
// higher than a part of that. Under the least radius they do not fit.
func (s *draft) dotRadius(a axis, xs []int, names int) (int, bool) {
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
		if _, levels := pile(xs, dotPitch(radius)); levels*dotPitch(radius) <= limit {
			return radius, true
		}
	}
	return 0, false
}

// placeDots returns where dots of a radius stand. Without one they stand beside each other, as
// large as there is room.
func (s *draft) placeDots(a axis, xs []int, radius int) ([]spot, int) {
	if radius > 0 {
		spots, _ := pile(xs, dotPitch(radius))
		return spots, radius
	}
	room := a.y - a.area.Min.Y - s.hair()
	for radius := max(1, s.px(dotLeast)); radius > 1; radius-- {
		pitch := dotPitch(radius)
		if (a.right-a.left)/pitch*(room/pitch) >= len(xs) {
			return crowd(xs, pitch, a.left, a.right, room/pitch), radius
		}
	}
	pitch := dotPitch(1)
	return crowd(xs, pitch, a.left, a.right, room/pitch), 1
}

// dot draws a value: a ring if it is derived, as bars and segments are outlines then; a diamond
// if it is a bound or is about its number.
func (s *draft) dot(o dotOp, r Row) {
	if r.Bound != Exact && !r.Derived {
		n := o.radius
		s.add(polyOp{points: []image.Point{{o.x, o.y - n}, {o.x + n, o.y}, {o.x, o.y + n}, {o.x - n, o.y}}, color: o.color})
		return
	}
	s.add(o)
	inner := o.radius - max(1, round(0.35*float64(o.radius)))
	if r.Derived && inner > 0 {
		o.radius, o.color = inner, s.style.Card
		s.add(o)
	}
}
