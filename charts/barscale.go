package charts

import (
	"image"
	"image/color"
	"math"
	"slices"
)

// barScale turns values into whole pixels, with room for every bar's text at its end.
type barScale struct {
	zero    int // the pixel of 0
	perUnit float64
	signed  bool // some value is below 0
	line    int  // the pixel of the reference, if there is one
	// places is where the rows' texts stand; nil: at their bars' ends.
	places []valuePlace
}

// reachOf is how far a row goes from zero: its value, and pixels for its text.
type reachOf struct{ value, room float64 }

// besideBar returns the widths of a row's text at a size, with its gap: left of zero if
// its bar runs to the left.
func besideBar(m *measure, r Row, size, unit float64) (before, after float64) {
	need := float64(tailOf(r, unit)+round(textGap*unit)) + m.either(r.Text, size)
	if r.Value < 0 {
		return need, 0
	}
	return 0, need
}

// newBarScale returns, for a row in each lane, the widest scale at which every bar and
// its text fit between the labels and the right edge, the texts clear of the line across those
// rows that it crosses (nil: all); peers, which other charts show, must fit too.
func newBarScale(s *draft, l lanes, rows, peers []Row, ref *Reference, crosses func(i int) bool) barScale {
	x := barScale{}
	x.fit(s, l, rows, peers, ref)
	if ref == nil {
		return x
	}
	if crosses == nil {
		crosses = func(int) bool { return true }
	}
	for x.placeValues(s, l, rows, atLine{ref.Value, crosses}) > 0 {
		x.fit(s, l, rows, peers, ref)
	}
	x.line = x.at(ref.Value)
	return x
}

// fit makes the scale for the rows' texts in their places.
func (x *barScale) fit(s *draft, l lanes, rows, peers []Row, ref *Reference) {
	room := max(0, float64(l.area.Max.X-l.x0)-barSlack)
	before, after := []reachOf{{}}, []reachOf{{}}
	for i, r := range slices.Concat(rows, peers) {
		left, right := besideBar(&s.measure, r, l.fit.texts, s.unit)
		x.signed = x.signed || r.Value < 0
		if i < min(len(rows), len(x.places)) && x.places[i] == pastLine {
			past := reachOf{math.Abs(ref.Value), float64(s.clears()) + s.either(r.Text, l.fit.texts)}
			if r.Value < 0 {
				before = append(before, past)
			} else {
				after = append(after, past)
			}
		}
		if r.Value < 0 {
			before = append(before, reachOf{-r.Value, left})
			continue
		}
		after = append(after, reachOf{r.Value, right})
	}
	if ref != nil {
		edge := reachOf{math.Abs(ref.Value), float64(s.hair())}
		if ref.Value < 0 {
			before = append(before, edge)
		} else {
			after = append(after, edge)
		}
	}
	x.perUnit = widestScale(before, after, room)
	left := 0.0
	for _, b := range before {
		left = max(left, b.value*x.perUnit+b.room)
	}
	x.zero = l.x0 + ceil(left)
}

// widestScale returns the pixels per unit of value at which the furthest row before
// zero and the furthest after it just fit into the room.
func widestScale(before, after []reachOf, room float64) float64 {
	out := math.Inf(1)
	for _, b := range before {
		for _, a := range after {
			if span := a.value + b.value; span > 0 {
				out = min(out, (room-a.room-b.room)/span)
			}
		}
	}
	if math.IsInf(out, 1) {
		return 0
	}
	return max(0, out)
}

// at returns the pixel of a value.
func (x barScale) at(v float64) int { return x.zero + round(v*x.perUnit) }

// span returns the rectangle of a row's bar.
func (x barScale) span(l lanes, i int, v float64) image.Rectangle {
	a, b := x.zero, x.at(v)
	return l.bar(i, min(a, b), max(a, b))
}

// setBar draws a row's bar. Left of zero the scale has kept room for its open end.
func (s *draft) setBar(l lanes, x barScale, i int, r Row, c color.RGBA) {
	s.setTinted(l, x, i, r, c, derivedTint)
}

// setTinted does that with a tint of the background of a derived value.
func (s *draft) setTinted(l lanes, x barScale, i int, r Row, c color.RGBA, tint float64) {
	b := x.span(l, i, r.Value)
	defer func() { s.outlineSelected(s.markBox(b, r), l.above(i), r.Key) }()
	if r.Value >= 0 {
		s.markWithin(image.Rect(l.x0, b.Min.Y, l.area.Max.X, b.Max.Y), b, r, c, tint)
		return
	}
	s.mark(b, r, c, tint, true)
}

// markBox returns the place of a row's mark with its open end, for a bar from zero.
func (s *draft) markBox(b image.Rectangle, r Row) image.Rectangle {
	if b.Dx() <= 0 {
		b.Max.X = b.Min.X + s.hair()
	}
	if r.Value < 0 {
		b.Min.X -= s.tail(r)
		return b
	}
	b.Max.X += s.tail(r)
	return b
}

// setValue sets a row's text at the end of its bar, which has a colour.
func (s *draft) setValue(l lanes, x barScale, i int, r Row, bar color.RGBA) {
	s.setEnd(l, x, i, r, s.valueLine(r.Text, r.Key, l.fit.texts), bar)
}

// zeroLine draws the zero of bars that run to both sides.
func (s *draft) zeroLine(x barScale, l lanes) {
	if x.signed {
		s.rect(image.Rect(x.zero, l.area.Min.Y, x.zero+s.hair(), l.bottom()), s.style.Axis)
	}
}
