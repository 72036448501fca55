package charts

import "image"

// radius returns the radius of all dots: the largest at which those of every lane have room, 0
// where they must crowd.
func (p Strip) radius(s *draft, f stripFit) int {
	out := max(1, s.px(dotMost))
	for _, o := range f.lanes {
		a := f.axisOf(o)
		r, fits := s.dotRadius(a, a.xs(o.lane.on), s.px(p.nameRoom(o.lane)))
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
func (s *draft) stripLane(p Strip, f stripFit, i, radius int, rings bool) {
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
			end = a.right + 2*s.px(dotRadius)
		}
		s.rect(image.Rect(a.area.Min.X, a.y, end, a.y+s.hair()), s.style.Line)
	}
	taken := s.laneLabel(f, o)
	if o.ref.ref != nil {
		x := a.at(o.ref.ref.Value)
		line := image.Rect(a.left, a.area.Min.Y, a.right, a.y)
		taken = append(taken, s.edged(s.referenceLine(x, line)))
		s.reference(o.ref, x, line)
	}
	spots, r := s.placeDots(a, a.xs(o.lane.on), radius)
	s.dots(a, o.lane.on, spots, r, rings, p.options.StandsOut)
	s.nameDots(p, o, a, spots, r, taken)
}

// laneLabel sets the label of a lane, if it has room, and returns what it takes.
func (s *draft) laneLabel(f stripFit, o laneOfDots) []image.Rectangle {
	size, note := labelSize*s.unit, axisSize*s.unit
	at := o.label
	if o.lane.Label == "" || at.Empty() && f.names.column == 0 {
		return nil
	}
	y := o.area.Max.Y - s.px(4) - ceil(inkDown*size)
	if !at.Empty() {
		y = max(centred(float64(at.Min.Y+at.Max.Y)/2, size), at.Min.Y+s.hair()+1+ceil(inkUp*size)) // below the line of the lane before
	} else if lineBox(size)+s.px(6) > o.area.Dy() {
		return nil
	}
	room := float64(o.area.Dx())
	if f.axis.beyond.width > 0 {
		room = float64(f.axis.right - o.area.Min.X)
	}
	if f.names.column > 0 {
		room = min(room, f.names.column)
	}
	text := line{s: s.shorten(o.lane.Label, size, false, room), size: size, color: s.style.Ink}
	box := s.text(text, o.area.Min.X, y)
	if o.lane.Note != "" && text.s == o.lane.Label {
		x := box.Max.X + s.px(laneNoteGap)
		if x+ceil(s.width(o.lane.Note, note, false)) <= o.area.Min.X+int(room) {
			box = box.Union(s.text(line{s: o.lane.Note, size: note, color: s.style.Muted}, x, y))
		}
	}
	return []image.Rectangle{box}
}

// nameDots sets names beside dots, as far as each finds room where it touches nothing.
func (s *draft) nameDots(p Strip, o laneOfDots, a axis, spots []spot, radius int, taken []image.Rectangle) {
	for i := range o.lane.on {
		if spots[i].level >= 0 {
			taken = append(taken, s.outlinedDot(s.dotAt(a, spots[i], radius)))
		}
	}
	free := image.Rect(a.area.Min.X, o.area.Min.Y+2*s.hair(), a.area.Max.X, a.y-s.hair())
	if a.beyond.width > 0 {
		free.Max.X = a.right + 2*s.px(dotRadius)
	}
	for _, i := range p.namedIn(o.lane) {
		r := o.lane.on[i]
		if spots[i].level < 0 {
			continue
		}
		text := s.valueLine(r.Label+" "+r.Text, r.Key, smallSize*s.unit)
		if place, ok := s.besideDot(s.dotAt(a, spots[i], radius), text, free, taken); ok {
			s.text(text, place.Min.X, place.Min.Y+ceil(inkUp*text.size))
			s.region(place, r.Key)
			taken = append(taken, place.Inset(-s.px(3)))
		}
	}
}

// outlinedDot returns the place of a dot with the outline that it has when it is selected.
func (s *draft) outlinedDot(o dotOp) image.Rectangle {
	return o.box().Inset(-max(1, s.px(selectOff/2)) - max(1, s.px(selectLine)))
}

// besideDot returns where a text goes that belongs to a dot: to its right or left, or above it.
func (s *draft) besideDot(o dotOp, text line, free image.Rectangle, taken []image.Rectangle) (image.Rectangle, bool) {
	w, h := ceil(s.either(text.s, text.size)), lineBox(text.size)
	own := s.outlinedDot(o)
	gap := own.Max.X - o.x - o.radius + s.hair()
	top := o.y - h/2
	over := own.Min.Y - h
	for _, at := range []image.Point{
		{o.x + o.radius + gap, top},
		{o.x - o.radius - gap - w, top},
		{o.x - w/2, over},
		{o.x - o.radius, over},
		{o.x + o.radius - w, over},
		{o.x + o.radius, over + h/3},
		{o.x - o.radius - w, over + h/3},
	} {
		place := image.Rectangle{Min: at, Max: at.Add(image.Pt(w, h))}
		if place.Max.Y > free.Max.Y { // of a dot on the axis
			place = place.Sub(image.Pt(0, place.Max.Y-free.Max.Y))
		}
		if !place.In(free) {
			continue
		}
		clear := true
		for _, t := range taken {
			if t != own && t.Overlaps(place) {
				clear = false
				break
			}
		}
		if clear && !place.Overlaps(own) {
			return place, true
		}
	}
	return image.Rectangle{}, false
}
