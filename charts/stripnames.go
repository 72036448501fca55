package charts

import (
	"image"
	"slices"
)

// Measures of the names of dots, in layout units.
const (
	nameApart   = 7.0 // a name beside its dot keeps this from any other at its sides, or it could be either's
	nameOver    = 2.0 // and this from those over it
	nameClear   = 6.0 // and from the line of the lane above, below which it would look like that lane's
	nameGap     = 3.0 // between a name and what is no dot
	leaderLeast = 6.0 // the length of a leader: a shorter one is not seen as one
	leaderGap   = 1.0 // between its end and dot or name
	leaderInset = 3.0 // how far inside its name a leader stands at most to the side
)

// namedDots is what the names of a lane's dots are set among.
type namedDots struct {
	free  image.Rectangle   // where they may stand
	dots  []image.Rectangle // each with the outline that it has when it is selected
	taken []image.Rectangle // by labels, lines and names
	// waiting is the dots whose names are still to be set: a name that covers one from above
	// leaves no way for its leader.
	waiting []image.Rectangle
}

// namePlace is where the name of a dot stands, with the leader to the dot if there is one.
type namePlace struct{ text, leader image.Rectangle }

// nameDots sets names at dots, in their order up to the first without room where it can be of one
// dot only: right beside it and away from all others, or above it at the end of a leader. Of the
// ends of a lane one has its name where the other has no room. It returns what is taken then.
func (s *draft) nameDots(p Strip, o laneOfDots, a axis, spots []spot, radius int, taken []image.Rectangle) []image.Rectangle {
	n := s.newNamedDots(o, a, spots, radius, taken)
	named := p.namedIn(o.lane)
	places := s.placeNames(n, o, a, spots, radius, named, named)
	// A way that is kept open for a name that has no room after all sends others far up for nothing.
	var kept []int
	for _, at := range places {
		kept = append(kept, at.dot)
	}
	if again := s.placeNames(n, o, a, spots, radius, named, kept); len(again) >= len(places) {
		places = again
	}
	for _, at := range places {
		r := o.lane.on[at.dot]
		s.setName(at.namePlace, s.nameOfDot(r), r.Key)
		n.taken = append(n.taken, s.takenBy(at.namePlace)...)
	}
	return n.taken
}

// placedName is where the name of a dot of a lane stands.
type placedName struct {
	namePlace
	dot int
}

// nameOfDot returns the name of a dot with its value.
func (s *draft) nameOfDot(r Row) line {
	return s.valueLine(r.Label+" "+r.Text, r.Key, s.sized(smallSize)*s.unit)
}

// takenBy returns what a name takes from those set after it.
func (s *draft) takenBy(at namePlace) []image.Rectangle {
	return []image.Rectangle{at.text.Inset(-s.px(nameGap)), at.leader}
}

// placeNames finds the places of the names of dots, and keeps a way open for those of some.
func (s *draft) placeNames(n namedDots, o laneOfDots, a axis, spots []spot, radius int, named, open []int) []placedName {
	var places []placedName
	n.taken = slices.Clip(n.taken)
	all := true // so far have their names
	for at, i := range named {
		if at >= laneEnds && !all {
			break // the next in its stead would name other dots in a picture of another size
		}
		n.waiting = nil
		for _, w := range named[at+1:] {
			if slices.Contains(open, w) {
				n.waiting = append(n.waiting, n.dots[w])
			}
		}
		if spots[i].level < 0 {
			all = false
			continue
		}
		text, dot := s.nameOfDot(o.lane.on[i]), s.dotAt(a, spots[i], radius)
		place, ok := s.besideDot(n, i, dot, text)
		if !ok {
			place, ok = s.aboveDot(n, i, dot, text)
		}
		if all = all && ok; !ok {
			continue
		}
		places = append(places, placedName{place, i})
		n.taken = append(n.taken, s.takenBy(place)...)
	}
	return places
}

// newNamedDots returns the dots of a lane before any has its name.
func (s *draft) newNamedDots(o laneOfDots, a axis, spots []spot, radius int, taken []image.Rectangle) namedDots {
	n := namedDots{free: image.Rect(a.area.Min.X, o.area.Min.Y+2*s.hair(), a.area.Max.X, a.y-s.hair()), taken: taken}
	if !o.named.Empty() && o.label.Empty() {
		n.free.Min.X = o.named.Max.X + ceil(s.sized(labelSize)*s.unit)
	}
	if o.ref.ref == nil && o.label.Empty() {
		n.free.Min.Y = o.area.Min.Y + s.px(nameClear)
	}
	if a.beyond.width > 0 && !a.beyond.within { // a list over the axis is among what is taken
		n.free.Max.X = a.right + 2*s.px(dotRadius)
	}
	for i := range o.lane.on {
		box := image.Rectangle{}
		if spots[i].level >= 0 {
			box = tailed(s.outlinedDot(s.dotAt(a, spots[i], radius)), radius, o.lane.on[i])
		}
		n.dots = append(n.dots, box)
	}
	return n
}

// setName sets a name in its place.
func (s *draft) setName(at namePlace, text line, key string) {
	if !at.leader.Empty() {
		s.add(rectOp{r: at.leader, color: s.style.Axis, role: leader})
	}
	s.text(text, at.text.Min.X, at.text.Min.Y+ceil(inkUp*text.size))
	s.region(at.text, key)
}

// outlinedDot returns the place of a dot with the outline that it has when it is selected.
func (s *draft) outlinedDot(o dotOp) image.Rectangle {
	return o.box().Inset(-max(1, s.px(selectOff/2)) - max(1, s.px(selectLine)))
}

// besideDot returns where a name stands right of its dot, or left of it.
func (s *draft) besideDot(n namedDots, i int, o dotOp, text line) (namePlace, bool) {
	w, h := ceil(s.either(text.s, text.size)), lineBox(text.size)
	top := min(o.y-h/2, n.free.Max.Y-h) // of a dot on the axis
	for _, x := range []int{n.dots[i].Max.X + s.hair(), n.dots[i].Min.X - s.hair() - w} {
		place := image.Rect(x, top, x+w, top+h)
		if place.In(n.free) && n.isClear(place, i) && n.isApart(place, i, image.Pt(s.px(nameApart), s.px(nameOver))) {
			return namePlace{text: place}, true
		}
	}
	return namePlace{}, false
}

// aboveDot returns where a name stands over its dot, as low as there is room, with a leader
// between them.
func (s *draft) aboveDot(n namedDots, i int, o dotOp, text line) (namePlace, bool) {
	w, h := ceil(s.either(text.s, text.size)), lineBox(text.size)
	thick, gap, inset := s.hair(), max(1, s.px(leaderGap)), s.px(leaderInset)
	plain := int(s.width(text.s, text.size, false)) // as it is drawn until it is chosen
	foot := n.dots[i].Min.Y - gap
	left := o.x - thick/2
	for _, open := range []bool{true, false} { // rather one that leaves the others their ways
		for base := foot - s.px(leaderLeast); base-gap-h >= n.free.Min.Y; base -= max(1, h/4) {
			for _, x := range []int{left - inset, o.x - w/2, left + thick + inset - plain} {
				x = max(n.free.Min.X, min(x, n.free.Max.X-w, left-inset), left+thick-plain) // of a dot near an edge
				at := namePlace{text: image.Rect(x, base-gap-h, x+w, base-gap), leader: image.Rect(left, base, left+thick, foot)}
				if at.text.In(n.free) && n.isClear(at.text, i) && n.isClear(at.leader, i) &&
					n.isApart(at.text, i, image.Pt(gap, gap)) && n.isApart(at.leader, i, image.Pt(gap, gap)) &&
					!(open && n.blocks(at.text, s.px(leaderLeast+nameGap)+2*gap+h)) {
					return at, true
				}
			}
		}
	}
	return namePlace{}, false
}

// blocks reports whether a name leaves a dot that is still to be named no room of a height for
// its own name below.
func (n namedDots) blocks(text image.Rectangle, height int) bool {
	return slices.ContainsFunc(n.waiting, func(d image.Rectangle) bool {
		return text.Min.X < d.Max.X && text.Max.X > d.Min.X && text.Max.Y > d.Min.Y-height
	})
}

// isClear reports whether a place touches nothing that is taken, nor the dot of a name.
func (n namedDots) isClear(place image.Rectangle, own int) bool {
	for _, t := range n.taken {
		if t.Overlaps(place) {
			return false
		}
	}
	return !place.Overlaps(n.dots[own])
}

// isApart reports whether a place keeps away from all dots but one.
func (n namedDots) isApart(place image.Rectangle, own int, by image.Point) bool {
	place = image.Rectangle{Min: place.Min.Sub(by), Max: place.Max.Add(by)}
	for i, d := range n.dots {
		if i != own && d.Overlaps(place) {
			return false
		}
	}
	return true
}
