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
	// column is where the rows' texts end, and inColumn says that they stand there, below each other;
	// else each stands at the end of its bar.
	column   int
	inColumn bool
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
// its text fit between the labels and the right edge; peers, which other charts show, must fit too.
// Where a text at the end of its bar would lie on the line across those rows that it crosses (nil:
// all), all texts stand in a column at the right, clear of line and bars: within a bar they would be
// read as another kind of value, and past the line as more than what it stands for.
func newBarScale(s *draft, l lanes, rows, peers []Row, ref *Reference, crosses func(i int) bool) barScale {
	x := barScale{column: l.area.Max.X}
	x.fit(s, l, rows, peers, ref)
	if ref == nil || l.poster.number > 0 {
		return x
	}
	for i, r := range slices.Concat(rows, peers) {
		if (i >= len(rows) || crosses == nil || crosses(i)) && x.meets(s, l, r, ref.Value) {
			x.inColumn = true
			x.fit(s, l, rows, peers, ref)
			break
		}
	}
	return x
}

// fit makes the scale for the rows' texts in their places.
func (x *barScale) fit(s *draft, l lanes, rows, peers []Row, ref *Reference) {
	room := max(0, float64(l.area.Max.X-l.x0)-barSlack)
	before, after := []reachOf{{}}, []reachOf{{}}
	reach := func(v, left, right float64) {
		if v < 0 {
			before = append(before, reachOf{-v, left})
			return
		}
		after = append(after, reachOf{v, right})
	}
	all := slices.Concat(rows, peers)
	column := 0.0 // of texts, with what is free before them
	if x.inColumn {
		for _, r := range all {
			column = max(column, s.either(r.Text, l.fit.texts))
		}
		column += textGap * s.unit
		after = append(after, reachOf{0, column})
	}
	for _, r := range all {
		x.signed = x.signed || r.Value < 0
		left, right := besideBar(&s.measure, r, l.fit.texts, s.unit)
		if x.inColumn {
			left, right = float64(s.tail(r)), float64(s.tail(r))+column
		}
		reach(r.Value, left, right)
	}
	if ref != nil {
		edge := float64(s.hair())
		if x.inColumn {
			edge = float64(s.edged(s.referenceLine(0, image.Rectangle{})).Max.X)
		}
		reach(ref.Value, edge, edge+column)
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

// meets reports whether a row's text at the end of its bar would lie on the line at a value, or be
// parted from its bar by it.
func (x barScale) meets(s *draft, l lanes, r Row, value float64) bool {
	from := x.endOf(s, r)
	to := from + ceil(s.either(r.Text, l.fit.texts))
	ends, at := x.at(r.Value), x.at(value)
	line := s.edged(s.referenceLine(at, image.Rectangle{})).Inset(-s.px(2))
	if r.Value < 0 {
		return r.Text != "" && from-(to-from) < line.Max.X && (from > line.Min.X || ends > at)
	}
	return r.Text != "" && to > line.Min.X && (from < line.Max.X || ends < at)
}

// endOf returns where a text at the end of a row's bar begins, or ends if the bar runs to the left.
func (x barScale) endOf(s *draft, r Row) int {
	gap := s.px(textGap) + s.tail(r)
	if r.Value < 0 {
		return x.at(r.Value) - gap
	}
	return max(x.at(r.Value), x.zero+s.hair()) + gap
}

// setEnd sets a row's text at the end of its bar, or in the column of all; above the bar where all are.
func (s *draft) setEnd(l lanes, x barScale, i int, r Row, t line) {
	t = s.value(t)
	switch {
	case l.poster.number > 0:
		s.setNumber(l, i, l.area.Min.X, t)
		return
	case x.inColumn:
		t.align = right
		s.text(t, x.column, l.centred(i, l.fit.texts))
		return
	case r.Value < 0:
		t.align = right
	}
	s.text(t, x.endOf(s, r), l.centred(i, l.fit.texts))
}

// zeroLine draws the zero of bars that run to both sides.
func (s *draft) zeroLine(x barScale, l lanes) {
	if x.signed {
		s.rect(image.Rect(x.zero, l.area.Min.Y, x.zero+s.hair(), l.bottom()), s.style.Axis)
	}
}
