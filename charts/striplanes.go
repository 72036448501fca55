package charts

import "image"

// Measures of a strip's lanes, in layout units.
const (
	laneLeast     = 30.0 // height of the dots of one among several
	laneDot       = 4.5  // radius
	laneAir       = 6.0  // above its highest dot
	laneNameRoom  = 31.0 // above the dots of a lane with some named dots: for one line of names and leaders
	laneNameMore  = 15.0 // for another line of names
	laneNameCited = 8.0  // the same where a citation stands below
	laneLabelLine = 19.0 // of the label above a lane
	laneColumn    = 0.27 // of the width: a wider column of labels stands above the lanes
	laneBeside    = 0.75 // the same with the list of what lies beyond the axis
	laneDots      = 12.0 // of a lane's dots: less, and what stands above them goes
	laneList      = 28.0 // the same of all lanes beside a list of what lies beyond the axis
)

// stripNames is where the labels of lanes stand: in a column at the left, or above the lanes
// where column is 0.
type stripNames struct {
	some   bool
	column float64
}

// fitNames decides that for a width; unit is that of the width.
func (p Strip) fitNames(m *measure, width, unit float64) stripNames {
	var n stripNames
	for _, l := range p.lanes {
		if l.Label == "" {
			continue
		}
		n.some = true
		n.column = max(n.column, p.labelWidth(m, l, unit)+2*labelGap*unit)
	}
	if n.column > laneColumn*width || n.column+p.fitBeyond(m, width, unit).width > laneBeside*width {
		n.column = 0
	}
	return n
}

// labelWidth returns the width of a lane's label with its note.
func (p Strip) labelWidth(m *measure, l stripLane, unit float64) float64 {
	w := m.either(l.Label, m.sized(labelSize)*unit)
	if l.Note != "" {
		w += laneNoteGap*unit + m.width(l.Note, m.sized(axisSize)*unit, false)
	}
	return w
}

// laneNoteGap is between a lane's label and its note, in layout units.
const laneNoteGap = 6.0

// above returns the height that a lane's label takes above it.
func (n stripNames) above(l stripLane, unit float64) float64 {
	if !n.some || n.column > 0 || l.Label == "" {
		return 0
	}
	return laneLabelLine * unit
}

// laneLabelHeight returns that height in pixels: where these are coarse, what is set below the
// line of the lane before takes more of them than the label does.
func (s *draft) laneLabelHeight(n stripNames, l stripLane) int {
	h := ceil(n.above(l, s.unit))
	if h == 0 {
		return 0
	}
	return max(h, s.hair()+1+lineBox(s.sized(labelSize)*s.unit))
}

// stripFit is how a strip fits an area.
type stripFit struct {
	axis    axis // below all lanes
	names   stripNames
	lanes   []laneOfDots
	key     image.Rectangle // of the line about marks
	verdict verdict
	// list is the lane at which the list stands of what lies beyond the axis, and listTop how
	// far up it may reach.
	list, listTop int
}

// laneOfDots is where a lane stands.
type laneOfDots struct {
	lane  stripLane
	area  image.Rectangle // of its dots
	label image.Rectangle // of its label above; empty if it stands at the left, or nowhere
	named image.Rectangle // where its label stands with its note once it is set; empty without room
	ref   referenceLabel
}

// fit makes room for the axis, for the line about marks, which it draws, and for the lanes.
// Without room to say what they mean all dots are discs.
func (p Strip) fit(s *draft, area image.Rectangle) (f stripFit, shapes bool) {
	f.names = p.fitNames(&s.measure, float64(area.Dx()), s.unit)
	f.axis = s.newAxis(p, area, ceil(f.names.column), true)
	plot := image.Rect(area.Min.X, area.Min.Y, area.Max.X, f.axis.y)
	p.lay(s, area, plot, &f)
	f.verdict = s.newVerdict(p, f)
	key := s.newDotKey(p, area, f.verdict.at.Empty())
	if key.size == 0 {
		return f, len(s.dotMarks(p, f.verdict.at.Empty())) == 0
	}
	x, row := area.Min.X, s.px(referenceHeight)
	shared := false
	switch first := f.lanes[0]; {
	case !first.label.Empty(): // in the row of that label, which begins at the left
		label := first.label
		label.Max.X = label.Min.X + ceil(p.labelWidth(&s.measure, first.lane, s.unit))
		x, shared = key.beside(area, label, s.px(2*labelGap))
	case first.ref.ref != nil:
		x, shared = key.beside(area, first.ref.label(s, f.axis.at(first.ref.ref.Value)), s.px(2*labelGap))
	}
	if !shared {
		if x, plot.Min.Y = area.Min.X, plot.Min.Y+row; plot.Dy() < s.px(stripLeast/2) {
			return f, false
		}
		p.lay(s, area, plot, &f)
		f.verdict = s.newVerdict(p, f)
	}
	f.key = s.dotKey(key, x, area.Min.Y, p.keyColour(s.style))
	return f, true
}

// lay shares the height out. If the list is to stand over the axis and its lane turns out too
// low for a line of it, the axis ends before the list instead, which then has other lanes too.
func (p Strip) lay(s *draft, area, plot image.Rectangle, f *stripFit) {
	p.divide(s, plot, f)
	if f.axis.beyond.within && !f.hasListRoom(s) {
		f.axis = s.newAxis(p, area, ceil(f.names.column), false)
		p.divide(s, plot, f)
	}
}

// placeList returns the lane beside which the list of values beyond the axis stands, and how
// far up it may extend; only the labels of lines share the right end with it. It is the last
// lane with such values or, if that is low, the last of all. -1 means that there is no list.
func (f *stripFit) placeList(s *draft) {
	f.list = -1
	for i, o := range f.lanes {
		if len(o.lane.beyond) > 0 {
			f.list = i
		}
	}
	if f.list < 0 {
		return
	}
	top := func(i int) int {
		y := f.lanes[i].area.Min.Y
		for ; i > 0 && f.lanes[i].ref.ref == nil; i-- {
			y = f.lanes[i-1].area.Min.Y
		}
		return y
	}
	if f.axis.beyond.within {
		f.listTop = f.lanes[f.list].area.Min.Y
		if f.list > 0 {
			f.listTop += s.hair() // below the line of the lane before
		}
		return
	}
	if f.listTop = top(f.list); f.lanes[f.list].area.Max.Y-f.listTop < s.px(laneList) {
		f.list = len(f.lanes) - 1
		f.listTop = top(f.list)
	}
}

// hasListRoom says whether that list has room for a line, or for all lines if its names are to
// stand above its values.
func (f *stripFit) hasListRoom(s *draft) bool {
	if f.list < 0 {
		return true
	}
	o := f.lanes[f.list]
	return o.area.Max.Y-f.listTop >= s.px(f.axis.beyond.least(len(o.lane.beyond)))
}

// divide shares the height out among the lanes. Where that is little, what stands above the
// dots goes: first the labels, then the references.
func (p Strip) divide(s *draft, area image.Rectangle, f *stripFit) {
	n := len(p.lanes)
	wants := make([]float64, n)
	need := n * s.px(laneDots)
	for _, keep := range []struct{ labels, references bool }{{true, true}, {false, true}, {false, false}} {
		fixed, all := 0, 0.0
		for i, l := range p.lanes {
			wants[i] = p.wantedDots(s, l, f.axis)
			all += wants[i]
			fixed += p.fixedOf(s, l, *f, keep.labels, keep.references && l.Reference != nil, i)
		}
		free := area.Dy() - fixed
		if free < need && (keep.labels || keep.references) {
			continue
		}
		times := p.keepList(s, wants, float64(max(0, free)), all, *f)
		f.lanes = p.placeLanes(s, area, *f, wants, times, keep.labels, keep.references)
		if f.placeList(s); f.hasListRoom(s) || f.axis.beyond.within && f.axis.beyond.stacked {
			return // rather a list beside the axis than lanes without their labels
		}
	}
}

// wantedDots returns the height that a lane's dots want.
func (p Strip) wantedDots(s *draft, l stripLane, a axis) float64 {
	radius := max(1, s.px(p.dot()))
	_, levels := pile(fallsOf(l.on, a.at, true), radius)
	return max(float64(levels*dotPitch(radius))+(p.air()+p.nameRoom(&s.measure, l))*s.unit, p.beyondRoom(l, a.beyond)*s.unit, p.verdictRoom(l)*s.unit, p.leastLane()*s.unit)
}

// fixedOf returns what a lane takes above its dots.
func (p Strip) fixedOf(s *draft, l stripLane, f stripFit, labels, reference bool, i int) int {
	fixed := 0
	if labels {
		fixed += s.laneLabelHeight(f.names, l)
	}
	if reference {
		fixed += s.px(referenceHeight) + s.referenceAir(i)
	}
	return fixed
}

// referenceAir returns the distance of a reference's label from the lane above: the outline of
// a selected dot reaches as far below that lane.
func (s *draft) referenceAir(lane int) int {
	if lane == 0 {
		return 0
	}
	f := s.dotOutline(s.px(dotMost))
	return 1 + max(s.hair(), f.line+f.off-s.hair())
}

// placeLanes places the lanes below each other; the height for their dots is what they want,
// multiplied by times.
func (p Strip) placeLanes(s *draft, area image.Rectangle, f stripFit, wants []float64, times float64, labels, references bool) []laneOfDots {
	var out []laneOfDots
	y, used := area.Min.Y, 0.0
	fixed := 0
	for i, l := range p.lanes {
		o := laneOfDots{lane: l}
		if h := s.laneLabelHeight(f.names, l); labels && h > 0 {
			o.label = image.Rect(area.Min.X, y, area.Max.X, y+h)
			y += h
			fixed += h
		}
		if references && l.Reference != nil {
			air := s.referenceAir(i)
			o.ref = newReference(s, l.Reference, image.Rect(area.Min.X, y+air, area.Max.X, area.Max.Y), 0)
			y += s.px(referenceHeight) + air
			fixed += s.px(referenceHeight) + air
		}
		used += wants[i] * times
		end := min(area.Max.Y, area.Min.Y+fixed+int(used))
		if i == len(p.lanes)-1 {
			end = area.Max.Y
		}
		o.area = image.Rect(area.Min.X, y, area.Max.X, end)
		y = end
		if !o.label.Empty() && o.ref.ref == nil { // the outline of a selected dot must not reach the label
			o.area.Min.Y = min(o.area.Min.Y+s.px(selectLine+selectOff/2)+1, end)
		}
		out = append(out, o)
	}
	return out
}

// axisOf returns the axis of a lane: the one of all, at the foot of its dots.
func (f stripFit) axisOf(o laneOfDots) axis {
	a := f.axis
	a.area, a.y = o.area, o.area.Max.Y
	return a
}
