package charts

import (
	"image"
	"image/color"
)

const insidePad = 6.0 // layout units between a text inside a bar and its ends

// valuePlace is where a bar's text stands.
type valuePlace uint8

// The places. A text stands at its bar's end. Where it would lie on the reference line, it moves into
// the bar's end, or, if the bar is too short or too thin for it, past the line: a line that is
// interrupted for a text looks like two, and a text on it cannot be read. Past the line is the last
// resort: what is less than the reference seems to be more there.
const (
	atEnd valuePlace = iota
	inBar
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
		switch {
		case !line.crosses(i) || !x.meets(s, l, r, line.value):
		case x.holds(s, l, r):
			x.places[i] = inBar
		default:
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

// holds reports whether a row's bar holds its text before its end.
func (x barScale) holds(s *draft, l lanes, r Row) bool {
	need := s.either(r.Text, l.fit.texts) + 2*insidePad*s.unit + float64(s.endWithin(r))
	return lineBox(l.fit.texts) <= l.thick && need <= float64(x.span(l, 0, r.Value).Dx())
}

// endWithin returns how much of a row's bar is an end that says how its value is bound.
func (s *draft) endWithin(r Row) int {
	switch {
	case r.Bound == AtMost:
		return fadeOf(s.unit)
	case r.Bound == About && r.Expected:
		return s.px(linedEnd)
	case r.Bound == About:
		return s.px(softEnd)
	}
	return 0
}

// setEnd sets a row's text at the end of its bar, which has a colour, or where it is clear of the
// reference line; above the bar where all are.
func (s *draft) setEnd(l lanes, x barScale, i int, r Row, t line, bar color.RGBA) {
	if l.poster.number > 0 {
		s.setNumber(l, i, l.area.Min.X, t)
		return
	}
	at, back, place := x.endOf(s, r), r.Value < 0, atEnd
	if i < len(x.places) {
		place = x.places[i]
	}
	switch place {
	case atEnd:
	case inBar:
		inside := s.endWithin(r) + round(insidePad*s.unit)
		if back {
			inside = -inside
		}
		at, back = x.at(r.Value)-inside, !back
		if r.Derived {
			bar = mix(bar, s.style.Card, derivedTint)
		}
		t.color = s.style.on(bar)
	case pastLine:
		if at = x.line + s.clears(); back {
			at = x.line - s.clears()
		}
	}
	if back {
		t.align = right
	}
	s.text(t, at, l.centred(i, l.fit.texts))
}
