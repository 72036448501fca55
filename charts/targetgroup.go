package charts

import "image"

// targetGap is between the groups of a Target, in layout units.
const targetGap = 8.0

// targetRoom is what a group takes besides its rows, in pixels: for the target's label above
// them, for the axis below, and the distance of the next group.
type targetRoom struct{ head, foot, gap int }

// all returns the height that a number of groups takes.
func (r targetRoom) all(groups int) int { return groups*(r.head+r.foot) + (groups-1)*r.gap }

// room returns what groups have where the rows have what they need: the axes go first, then
// the lines with their labels.
func (t Target) room(s *draft, area image.Rectangle) targetRoom {
	n := len(t.groups)
	_, least := t.lanes().natural(&s.measure, float64(area.Dx())/s.unit) // of the rows alone
	head, foot, gap := s.px(referenceHeight), s.px(axisHeight), s.px(targetGap)
	for _, r := range []targetRoom{{head, foot, gap}, {head, 0, gap}} {
		if area.Dy()-r.all(n) >= s.px(least) {
			return r
		}
	}
	return targetRoom{gap: gap}
}

// within returns count lanes from the one numbered first, as far as they are kept, placed at a
// height.
func (l lanes) within(first, count, y int) lanes {
	from, to := 0, 0
	for _, k := range l.kept {
		if k < first {
			from++
		}
		if k < first+count {
			to++
		}
	}
	l.kept, l.area.Min.Y = l.kept[from:to], y
	l.fit.lines = l.fit.lines[min(from, len(l.fit.lines)):min(to, len(l.fit.lines))]
	if l.fit.below != nil {
		l.fit.below = l.fit.below[from:to]
	}
	return l
}

// targetGroup draws a group's rows, the line of their target and their axis.
func (s *draft) targetGroup(l lanes, room targetRoom, g TargetGroup, rows []TargetRow, outs standsOut) {
	bars := make([]Row, len(rows))
	for i, r := range rows {
		bars[i] = r.Row
	}
	line := &Reference{Label: g.Line, Value: g.At}
	x := newBarScale(s, l, bars, nil, line, nil)
	top := l.area.Min.Y + l.poster.head
	above := image.Rect(l.area.Min.X, top-room.head, l.area.Max.X, top)
	label := newReference(s, line, above, 0)
	if room.head == 0 {
		label.ref = nil
	}
	for i, r := range rows {
		s.setLabel(l, i, s.isSelected(r.Key, r.Over))
		colour := outs.colour(s.style, r.Key, r.Over)
		s.setBar(l, x, i, r.Row, colour)
		s.outlineSelected(s.beyondTarget(l, x, i, g, r.Row), l.above(i), r.Over)
		s.setTargetValue(l, x, i, r)
		s.targetRegions(l, x, i, g, r)
	}
	s.zeroLine(x, l)
	if room.foot > 0 {
		s.targetAxis(l, x, bars, g, room.foot)
	}
	if label.ref != nil {
		label.ink = s.style.Target
		s.reference(label, x.at(g.At), l.plot())
	}
}

// beyondTarget returns the place of the part of a bar that lies beyond the target, or the whole
// bar if none does: what is short of it is where the bar's text stands.
func (s *draft) beyondTarget(l lanes, x barScale, i int, g TargetGroup, r Row) image.Rectangle {
	from, to := x.at(g.At), x.at(r.Value)
	if g.At > 0 && r.Value < g.At || g.At < 0 && r.Value > g.At {
		from = x.zero
	}
	return l.bar(i, min(from, to), max(from, to)+s.hair())
}

// setTargetValue sets a row's text at the end of its bar, bold if a part of the bar is selected.
func (s *draft) setTargetValue(l lanes, x barScale, i int, r TargetRow) {
	if s.isSelected(r.Over) {
		r.Key = r.Over
	}
	s.setEnd(l, x, i, r.Row, s.valueLine(r.Text, r.Key, l.fit.texts))
}

// targetRegions gives the lane to the result, and what lies beyond the target's line with the
// value to the part between, if that has a key.
func (s *draft) targetRegions(l lanes, x barScale, i int, g TargetGroup, r TargetRow) {
	lane := l.band(i)
	beyond := image.Rect(max(l.x0, min(x.at(g.At), x.at(r.Value))), lane.Min.Y, lane.Max.X, lane.Max.Y)
	s.share(lane, r.Key, beyond, r.Over)
}

// targetAxis draws the axis below a group's rows, with as many ticks as fit.
func (s *draft) targetAxis(l lanes, x barScale, bars []Row, g TargetGroup, height int) {
	low, high := min(0, g.At), max(0, g.At)
	for _, r := range bars {
		low, high = min(low, r.Value), max(high, r.Value)
	}
	if !(high > low) || x.perUnit <= 0 {
		return
	}
	a := axis{area: image.Rect(l.x0, l.area.Min.Y, l.area.Max.X, l.bottom()+height), edge: l.area.Min.X, y: l.bottom(), low: low, high: high}
	a.left, a.right = x.at(low), x.at(high)
	const most = 5
	for n := most; n > 0; n-- {
		if a.ticks = ticksScaled(low, high, n, g.AxisUnit, g.AxisScale); s.ticksFit(a) {
			s.axis(a)
			return
		}
	}
}
