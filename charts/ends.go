package charts

import (
	"image"
	"image/color"
)

// Measures of bar ends, in layout units.
const (
	softEnd   = 4.5  // of the hatched stretch before the value of an About bar, and of that beyond it
	softLow   = 0.5  // height of the stretch beyond the value, of the bar's
	hatchStep = 5.0  // from stripe to stripe
	linedEnd  = 10.0 // of the lined end of an expected bar
	linedStep = 3.6  // from line to line
	linedLine = 1.8
	fadeShare = 0.2 // of a bar, for an end that fades out within it
)

// openEnd is the slices that a bar fades out in: each a gap, a width, and a part of the bar's height.
// They are thin and taper, since a slice as high as the bar reads as more of it: of a short bar
// beside a long one it would double the value.
var openEnd = []struct{ gap, width, height float64 }{{2, 1.5, 0.9}, {2, 1.5, 0.6}, {2, 1.5, 0.3}}

// tailOf returns how far a row's mark reaches beyond its value, for a layout unit.
func tailOf(r Row, unit float64) int {
	switch {
	case r.Bound == AtLeast:
		return fadeOf(unit)
	case r.Bound == About && !r.Expected:
		return round(softEnd * unit)
	}
	return 0
}

// fadeOf returns the length of an end that fades out, for a layout unit.
func fadeOf(unit float64) int {
	sum := 0
	for _, v := range openEnd {
		sum += max(1, round(v.gap*unit)) + max(1, round(v.width*unit))
	}
	return sum
}

// fadeWithin returns the length of an end that fades out within a bar: of as many slices as take no
// more than a share of it, since the eye measures a short bar by its solid part.
func (s *draft) fadeWithin(b image.Rectangle) (length int) {
	for i, v := range openEnd {
		next := length + max(1, s.px(v.gap)) + max(1, s.px(v.width))
		if i > 0 && float64(next) > fadeShare*float64(b.Dx()) {
			break
		}
		length = next
	}
	return length
}

func (s *draft) tail(r Row) int { return tailOf(r, s.unit) }

// mark draws a row's bar from zero to its value, with an end that says how the value
// is bound: a bar of at least its value fades out beyond it, as an arrow to the right; one of at most
// its value fades out before it, as an arrow to the left; one of about its value has a hatched stretch
// around it; one that is expected ends in lines, as not yet filled in. No end adds to the length that a
// value has: what lies beyond it is lower than the bar, so that its edge in full height is at the
// value, and a bar with a larger exact value is the longer one. A derived value is hollow: an outline
// around a background with a part tint of its colour. back is set for a bar that
// runs to the left.
func (s *draft) mark(b image.Rectangle, r Row, c color.RGBA, tint float64, back bool) {
	if b.Dx() <= 0 {
		b.Max.X = b.Min.X + s.hair() // a value of zero is still there
	}
	if r.Derived {
		s.hollow(b, r, c, mix(c, s.style.Card, tint), back)
		return
	}
	switch r.Bound {
	case AtLeast:
		s.bar(b, c)
		s.fadeBeyond(b, c, back)
	case AtMost:
		body, end := cutEnd(b, s.fadeWithin(b), back)
		if body.Dx() <= 0 {
			s.hatch(b, c) // too short to fade out
			return
		}
		s.bar(body, c)
		s.fadeBefore(end, c, back)
	case About:
		body, end := s.softEnd(b, r, back)
		s.bar(body, c)
		s.soften(end, r, c, back)
	default:
		s.bar(b, c)
	}
}

// softEnd divides the bar of a value that is about so much, or expected, into its body and its end.
func (s *draft) softEnd(b image.Rectangle, r Row, back bool) (body, end image.Rectangle) {
	length := softEnd
	if r.Expected {
		length = linedEnd
	}
	return cutEnd(b, min(s.px(length), b.Dx()/2), back)
}

// soften draws such an end up to its value: in lines, or hatched and on beyond the value.
func (s *draft) soften(end image.Rectangle, r Row, c color.RGBA, back bool) {
	if r.Expected {
		step, thick := max(2, s.px(linedStep)), max(1, s.px(linedLine))
		for y := end.Min.Y; y < end.Max.Y; y += step {
			s.rect(image.Rect(end.Min.X, y, end.Max.X, min(y+thick, end.Max.Y)), c)
		}
		return
	}
	s.hatch(end, c)
	beyond, by := end, end.Dx() // as far as before it
	if back {
		by = -by
	}
	less := round(float64(end.Dy()) * (1 - softLow) / 2)
	beyond.Min.Y, beyond.Max.Y = beyond.Min.Y+less, beyond.Max.Y-less
	s.hatch(beyond.Add(image.Pt(by, 0)), c)
}

// hollow draws the bar of a derived value, with the same ends, around a background.
func (s *draft) hollow(b image.Rectangle, r Row, c, background color.RGBA, back bool) {
	body, end := b, image.Rectangle{}
	switch r.Bound {
	case AtMost:
		if short, rest := cutEnd(b, s.fadeWithin(b), back); short.Dx() > 0 {
			body = short
			s.fadeBefore(rest, c, back)
		}
	case About:
		body, end = s.softEnd(b, r, back)
	}
	s.rect(body, background)
	if !end.Empty() {
		s.soften(end, r, c, back)
	}
	s.outline(body, c)
	if r.Bound == AtLeast {
		s.fadeBeyond(body, c, back)
	}
}

// markWithin draws a row's bar on a track that ends with the whole. The bar ends at its value there
// too; of an open end stands what has room before the end of the track, at least a slice that is as
// narrow as need be. tint is how much of its colour the background of a derived value has.
func (s *draft) markWithin(track, b image.Rectangle, r Row, c color.RGBA, tint float64) {
	if b.Dx() < s.hair() {
		b.Max.X = min(b.Min.X+s.hair(), track.Max.X)
	}
	if b.Empty() {
		return
	}
	if b.Max.X+s.tail(r) <= track.Max.X {
		s.mark(b, r, c, tint, false)
		return
	}
	if r.Bound == About { // what is hatched beyond it ends with the track
		bounds := s.bounds
		s.bounds = s.bounds.Intersect(image.Rect(bounds.Min.X, bounds.Min.Y, track.Max.X, bounds.Max.Y))
		s.mark(b, r, c, tint, false)
		s.bounds = bounds
		return
	}
	r.Bound = Exact
	s.mark(b, r, c, tint, false)
	room := image.Rect(b.Max.X, b.Min.Y, track.Max.X, b.Max.Y)
	if s.slices(room, c, true, true) == 0 && room.Dx() >= 2 {
		room.Min.X += room.Dx() - room.Dx()/2
		s.rect(room, c)
	}
}

// cutEnd divides a bar into its body and an end of a length.
func cutEnd(b image.Rectangle, length int, back bool) (body, end image.Rectangle) {
	body, end = b, b
	if back {
		body.Min.X += length
		end.Max.X = body.Min.X
		return body, end
	}
	body.Max.X -= length
	end.Min.X = body.Max.X
	return body, end
}

// fadeBeyond draws the end of a bar of at least its value, beyond it.
func (s *draft) fadeBeyond(b image.Rectangle, c color.RGBA, back bool) {
	end := image.Rect(b.Max.X, b.Min.Y, b.Max.X+fadeOf(s.unit), b.Max.Y)
	if back {
		end = image.Rect(b.Min.X-fadeOf(s.unit), b.Min.Y, b.Min.X, b.Max.Y)
	}
	s.slices(end, c, !back, true)
}

// fadeBefore draws the end of a bar of at most its value, which ends with it.
func (s *draft) fadeBefore(end image.Rectangle, c color.RGBA, back bool) {
	s.slices(end, c, back, false)
}

// slices draws slices in a rectangle from its left side or its right side on, the highest first,
// so that they point to the other side, and returns how many had room. gapFirst has them begin at a
// distance.
func (s *draft) slices(end image.Rectangle, c color.RGBA, toRight, gapFirst bool) (drawn int) {
	at := 0
	for _, v := range openEnd {
		gap, width := max(1, s.px(v.gap)), max(1, s.px(v.width))
		if gapFirst {
			at += gap
		}
		from := end.Min.X + at
		if !toRight {
			from = end.Max.X - at - width
		}
		if from < end.Min.X || from+width > end.Max.X {
			return drawn
		}
		drawn++
		less := round(float64(end.Dy()) * (1 - v.height) / 2)
		s.rect(image.Rect(from, end.Min.Y+less, from+width, end.Max.Y-less), c)
		if at += width; !gapFirst {
			at += gap
		}
	}
	return drawn
}

// outlineWidth returns the width of a derived mark's border.
func (s *draft) outlineWidth() int { return max(1, s.px(1.25)) }

// outline draws the border of a rectangle, inside it.
func (s *draft) outline(b image.Rectangle, c color.RGBA) {
	t := min(s.outlineWidth(), max(1, b.Dx()/2), max(1, b.Dy()/2))
	s.bar(image.Rect(b.Min.X, b.Min.Y, b.Max.X, b.Min.Y+t), c)
	s.bar(image.Rect(b.Min.X, b.Max.Y-t, b.Max.X, b.Max.Y), c)
	s.bar(image.Rect(b.Min.X, b.Min.Y+t, b.Min.X+t, b.Max.Y-t), c)
	s.bar(image.Rect(b.Max.X-t, b.Min.Y+t, b.Max.X, b.Max.Y-t), c)
}

// hatch fills a rectangle with slanted stripes.
func (s *draft) hatch(b image.Rectangle, c color.RGBA) {
	if b = b.Intersect(s.bounds); !b.Empty() {
		step := max(3, s.px(hatchStep))
		s.add(hatchOp{r: b, color: c, step: step, width: max(1, step/3)})
	}
}
