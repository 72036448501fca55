package charts

import "image"

// valuePlace is where a bar's text stands.
type valuePlace uint8

// The places. A text stands at its bar's end. Where it would lie on the reference line, it moves past
// that: a line that is interrupted for a text looks like two, and a text on it cannot be read. In its
// bar it would be the only one of its column that is, in another colour.
const (
	atEnd valuePlace = iota
	pastLine
)

// atLine is the line across the bars of some rows, as their texts keep clear of it.
type atLine struct {
	value   float64
	crosses func(i int) bool // whether it crosses the i-th row
}

// clears returns the pixels from the middle of a line to where a text may begin.
func (s *draft) clears() int {
	return s.edged(s.referenceLine(0, image.Rectangle{})).Max.X + s.px(textGap)
}

// placeValues sets the places of the rows' texts for a scale. It returns how many of them stand
// past the line that did not before: the scale has no room for these yet.
func (x *barScale) placeValues(s *draft, l lanes, rows []Row, line atLine) (more int) {
	before := x.places
	x.places = make([]valuePlace, len(rows))
	for i, r := range rows {
		if line.crosses(i) && x.meets(s, l, r, line.value) {
			x.places[i] = pastLine
		}
		if before != nil && before[i] == pastLine {
			x.places[i] = pastLine // the scale was made for it
		} else if x.places[i] == pastLine {
			more++
		}
	}
	return more
}

// meets reports whether a row's text at the end of its bar would lie on the line at a value.
func (x barScale) meets(s *draft, l lanes, r Row, value float64) bool {
	from := x.endOf(s, r)
	to := from + ceil(s.either(r.Text, l.fit.texts))
	if r.Value < 0 {
		from, to = from-(to-from), from
	}
	line := s.edged(s.referenceLine(x.at(value), image.Rectangle{})).Inset(-s.px(2))
	return r.Text != "" && from < line.Max.X && to > line.Min.X
}

// endOf returns where a text at the end of a row's bar begins, or ends if the bar runs to the left.
func (x barScale) endOf(s *draft, r Row) int {
	gap := s.px(textGap) + s.tail(r)
	if r.Value < 0 {
		return x.at(r.Value) - gap
	}
	return max(x.at(r.Value), x.zero+s.hair()) + gap
}

// setEnd sets a row's text at the end of its bar, or where it is clear of the reference line; above
// the bar where all are.
func (s *draft) setEnd(l lanes, x barScale, i int, r Row, t line) {
	if l.poster.number > 0 {
		s.setNumber(l, i, l.area.Min.X, t)
		return
	}
	at, back := x.endOf(s, r), r.Value < 0
	if i < len(x.places) && x.places[i] == pastLine {
		at = x.line + s.clears()
		if back {
			at = x.line - s.clears()
		}
	}
	if back {
		t.align = right
	}
	s.text(t, at, l.centred(i, l.fit.texts))
}
