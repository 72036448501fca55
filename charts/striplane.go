package charts

import (
	"image"
	"slices"
)

// radius returns the radius of all dots: the largest at which those of every lane have room, 0
// where they must crowd.
func (p Strip) radius(s *draft, f stripFit, shapes bool) int {
	out := max(1, s.px(dotMost))
	for _, o := range f.lanes {
		a := f.axisOf(o)
		r, fits := s.dotRadius(a, fallsOf(o.lane.on, a.at, shapes), s.px(p.nameRoom(&s.measure, o.lane)))
		if !fits {
			return 0
		}
		out = min(out, r)
	}
	return out
}

// xs returns the pixels of rows.
func (a axis) xs(rows []Row) []int {
	xs := make([]int, len(rows))
	for i, r := range rows {
		xs[i] = a.at(r.Value)
	}
	return xs
}

// stripLane draws a lane: its label, its line, its dots with their names, and what lies beyond.
func (s *draft) stripLane(p Strip, f stripFit, i, radius int, shapes bool) {
	o := f.lanes[i]
	a := f.axisOf(o)
	if i == f.list {
		_, beyond := p.rows()
		under := a
		under.area.Min.Y = f.listTop
		s.beyond(under, beyond, p.options.BeyondLabel, i == len(f.lanes)-1)
	}
	if i < len(f.lanes)-1 {
		end := a.area.Max.X
		if i < f.list {
			end = s.laneEnd(a)
		}
		s.rect(image.Rect(a.area.Min.X, a.y, end, a.y+s.hair()), s.style.Line)
	}
	taken := append(s.aroundLabels(f, i), f.key)
	if o.ref.ref != nil && !f.verdict.at.Empty() {
		taken = append(taken, f.verdict.at)
	}
	if a.beyond.within && i == f.list {
		taken = append(taken, image.Rect(a.area.Max.X-ceil(a.beyond.width), a.area.Min.Y, a.area.Max.X, a.y))
	}
	if o.ref.ref != nil {
		x := a.at(o.ref.ref.Value)
		line := image.Rect(a.left, a.area.Min.Y, a.right, a.y)
		taken = append(taken, s.edged(s.referenceLine(x, line)))
		s.reference(o.ref, x, line)
		taken = append(taken, o.ref.label(s, x))
	}
	spots, r := s.placeDots(a, fallsOf(o.lane.on, a.at, shapes), radius)
	s.dots(a, o.lane.on, spots, r, shapes, p.options.StandsOut)
	taken = s.nameDots(p, o, a, spots, r, taken)
	if o.ref.ref != nil && !f.verdict.at.Empty() {
		s.verdict(f.verdict, a.xs(o.lane.on), taken)
	}
}

// underLanes draws the tints, behind all else, and the labels of all lanes, from which the names of
// dots keep away. It returns the number of operations below the labels.
func (s *draft) underLanes(p Strip, f stripFit) int {
	for _, o := range f.lanes {
		s.tintAbove(p, o, f.axisOf(o))
	}
	below := len(s.ops)
	for i, o := range f.lanes {
		f.lanes[i].named = s.laneLabel(f, o)
	}
	return below
}

// laneLabel sets the label of a lane, if it has room, and returns where it stands.
func (s *draft) laneLabel(f stripFit, o laneOfDots) image.Rectangle {
	size, note := s.sized(labelSize)*s.unit, s.sized(axisSize)*s.unit
	at := o.label
	if o.lane.Label == "" || at.Empty() && f.names.column == 0 {
		return image.Rectangle{}
	}
	y := o.area.Max.Y - s.px(4) - ceil(inkDown*size)
	if !at.Empty() {
		y = max(centred(float64(at.Min.Y+at.Max.Y)/2, size), at.Min.Y+s.hair()+1+ceil(inkUp*size)) // below the line of the lane before
	} else if lineBox(size)+s.px(6) > o.area.Dy() {
		return image.Rectangle{}
	}
	room := float64(o.area.Dx())
	if f.axis.beyond.width > 0 {
		room = float64(f.axis.right - o.area.Min.X)
	}
	if f.names.column > 0 {
		room = min(room, f.names.column)
	}
	for size > s.sized(labelFloor)*s.unit && s.width(o.lane.Label, size, true) > room {
		size = max(s.sized(labelFloor)*s.unit, typeStep*size)
	}
	text := line{s: s.shorten(o.lane.Label, size, true, room), size: size, bold: true, color: s.style.Ink}
	box := s.text(text, o.area.Min.X, y)
	if o.lane.Note != "" && text.s == o.lane.Label {
		x := box.Max.X + s.px(laneNoteGap)
		if x+ceil(s.width(o.lane.Note, note, false)) <= o.area.Min.X+int(room) {
			box = box.Union(s.text(line{s: o.lane.Note, size: note, color: s.style.Muted}, x, y))
		}
	}
	return box
}

// aroundLabels returns what the labels of lanes keep free of the names of dots in one of them: a
// name that follows a label or its count would read as a part of it, and one over or below it as
// another label. A label in the column has the height of its lane for itself.
func (s *draft) aroundLabels(f stripFit, lane int) []image.Rectangle {
	em := ceil(labelSize * s.unit)
	var out []image.Rectangle
	for i, o := range f.lanes {
		box := o.named
		if box.Empty() {
			continue
		}
		box.Max.X += em
		switch {
		case f.names.column == 0:
		case i == lane:
			box.Min.Y, box.Max.Y = o.area.Min.Y, o.area.Max.Y
		default:
			box.Min.Y, box.Max.Y = box.Min.Y-em/2, box.Max.Y+em/2
		}
		out = append(out, box)
	}
	return out
}

// LaneOf returns the label of the lane that has a key in it or as its line, "" if none has.
func (p Strip) LaneOf(key string) string {
	for _, l := range p.lanes {
		if l.Reference != nil && l.Reference.Key == key || slices.ContainsFunc(l.Rows, func(r Row) bool { return r.Key == key }) {
			return l.Label
		}
	}
	return ""
}
