package charts

import (
	"image"
	"image/color"
	"math"
)

// barScale turns values into whole pixels, with room for every bar's text at its end.
type barScale struct {
	zero    int // the pixel of 0
	last    int // where bars must end
	perUnit float64
	signed  bool // some value is below 0
	texts   []string
	column  int // x at which all texts end, if they stand in a column; else 0
}

// reachOf is how far a row goes from zero: its value, and pixels for its text.
type reachOf struct{ value, room float64 }

// newBarScale returns, for a row in each lane, the widest scale at which every bar and
// its text fit between the labels and the right edge.
func newBarScale(s *sheet, l lanes, rows []Row, ref *Reference) barScale {
	const slack = 2 // pixels, for rounding bar and text to whole ones
	x := barScale{last: l.area.Max.X}
	room := max(0, float64(l.area.Max.X-l.x0-slack))
	widest := x.setTexts(s, l, rows, room)
	if l.texts.step > 1 { // texts higher than a lane would lie on their neighbours' bars
		x.column = l.area.Max.X
		room = max(0, room-widest-float64(s.px(textGap)))
		x.last = l.x0 + int(room)
	}
	before, after := []reachOf{{}}, []reachOf{{}}
	add := func(v, need float64) {
		if v < 0 {
			before = append(before, reachOf{-v, need})
			return
		}
		after = append(after, reachOf{v, need})
	}
	for i, r := range rows {
		need := float64(s.tail(r))
		if x.column == 0 {
			need += s.either(x.texts[i], l.texts.size) + float64(s.px(textGap))
		}
		add(r.Value, need)
	}
	if ref != nil {
		add(ref.Value, float64(s.hair()))
	}
	x.perUnit = widestScale(before, after, room)
	left := 0.0
	for _, b := range before {
		left = max(left, b.value*x.perUnit+b.room)
	}
	x.zero = l.x0 + ceil(left)
	return x
}

// setTexts shortens the rows' texts to a share of the room, to half of it where texts
// stand on both sides of zero, and returns the width of the widest.
func (x *barScale) setTexts(s *sheet, l lanes, rows []Row, room float64) float64 {
	for _, r := range rows {
		x.signed = x.signed || r.Value < 0
	}
	if x.signed {
		room /= 2
	}
	x.texts = make([]string, len(rows))
	widest := 0.0
	for i, r := range rows {
		most := min(textShare*room, room-float64(s.px(textGap)+s.tail(r)+s.hair()))
		x.texts[i] = s.shorten(r.Text, l.texts.size, true, most)
		widest = max(widest, s.either(x.texts[i], l.texts.size))
	}
	return widest
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

// setBar draws a row's bar. Where not even its open end fits, the text alone says it.
func (s *sheet) setBar(l lanes, x barScale, i int, r Row, c color.RGBA) {
	b := x.span(l, i, r.Value)
	if r.Value >= 0 {
		s.markWithin(image.Rect(l.x0, b.Min.Y, x.last, b.Max.Y), b, r, c)
		return
	}
	if b.Min.X-s.tail(r) < l.x0 {
		r.Bound = Exact
	}
	s.mark(b, r, c, true)
}

// setValue sets a row's text at the end of its bar.
func (s *sheet) setValue(l lanes, x barScale, i int, r Row) {
	if !l.speaks(i, l.texts) {
		return
	}
	t := s.valueLine(x.texts[i], r.Key, l.texts.size)
	y := centred(l.middle(i), l.texts.size)
	switch gap := s.px(textGap) + s.tail(r); {
	case x.column > 0:
		t.align = right
		s.text(t, x.column, y)
	case r.Value < 0:
		t.align = right
		s.text(t, x.at(r.Value)-gap, y)
	default:
		s.text(t, max(x.at(r.Value), x.zero+s.hair())+gap, y)
	}
}

// zeroLine draws the zero of bars that run to both sides.
func (s *sheet) zeroLine(x barScale, l lanes) {
	if x.signed {
		s.rect(image.Rect(x.zero, l.area.Min.Y, x.zero+s.hair(), l.bottom()), s.style.Axis)
	}
}
