package charts

// dots piles the rows on the axis, as large as the height allows. Without rings all are
// discs.
func (s *draft) dots(a axis, rows []Row, rings bool) {
	xs := make([]int, len(rows))
	for i, r := range rows {
		xs[i] = a.at(r.Value)
	}
	spots, radius := s.placeDots(a, xs)
	dotAt := func(i int) dotOp {
		y := a.y - s.hair() - radius - spots[i].level*dotPitch(radius)
		return dotOp{x: spots[i].x, y: y, radius: radius, color: s.style.series(0)}
	}
	for i, r := range rows {
		if spots[i].level < 0 {
			continue
		}
		o := dotAt(i)
		if !rings {
			r.Derived, r.Bound = false, Exact
		}
		s.dot(o, r)
		s.region(o.box(), r.Key)
	}
	for i, r := range rows {
		if spots[i].level >= 0 && s.isSelected(r.Key) {
			s.outlineDot(dotAt(i))
			s.dot(dotAt(i), r)
		}
	}
}

// dotPitch returns the distance of dots that all but touch.
func dotPitch(radius int) int { return 2*radius + max(1, radius/5) }

// placeDots returns where dots stand, and their radius: the largest at which they pile
// up no higher than the plot, and beyond the usual one no higher than a part of it.
// Under the least radius they stand beside each other.
func (s *draft) placeDots(a axis, xs []int) ([]spot, int) {
	room := a.y - a.area.Min.Y - s.hair()
	least := max(1, s.px(dotLeast))
	usual := max(1, s.px(dotRadius))
	for radius := max(1, s.px(dotMost)); radius >= least; radius-- {
		limit := room
		if radius > usual {
			limit = room * 3 / 5
		}
		if spots, levels := pile(xs, dotPitch(radius)); levels*dotPitch(radius) <= limit {
			return spots, radius
		}
	}
	for radius := least; radius > 1; radius-- {
		pitch := dotPitch(radius)
		if (a.right-a.left)/pitch*(room/pitch) >= len(xs) {
			return crowd(xs, pitch, a.left, a.right, room/pitch), radius
		}
	}
	pitch := dotPitch(1)
	return crowd(xs, pitch, a.left, a.right, room/pitch), 1
}

// dot draws a value: a ring if it is not the exact one that the source states.
func (s *draft) dot(o dotOp, r Row) {
	s.add(o)
	inner := o.radius - max(1, round(0.35*float64(o.radius)))
	if r.isRing() && inner > 0 {
		o.radius, o.color = inner, s.style.Card
		s.add(o)
	}
}
