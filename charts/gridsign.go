package charts

import (
	"image"
	"image/color"
)

// GridSign is a small sign beside a line of a Grid. It is drawn, because fonts have only some of them,
// and each in another size.
type GridSign int

// The signs. A verdict's stands before its line, that of how a number is known behind it.
const (
	NoSign       GridSign = iota
	SignMet               // a tick: the target is met
	SignNotMet            // a cross
	SignUnjudged          // two waves
	SignUnlike            // a dash: the two cannot be compared
	SignAwaited           // three dots
	SignSeen              // a disc: somebody has read the sentence of the number
	SignRead              // a ring: the number was read by machine
	SignChanged           // a triangle: somebody has changed what was read
)

// Measures of a sign, in layout units.
const (
	SignRoom   = 13.0 // that it takes beside a line
	SignSize   = 10.0
	SignStroke = 1.4
	signRadius = 2.8
	signDot    = 0.9
)

// SignMark is a mark of a sign: a stroke, or with a radius a disc around X0, Y0, which may be hollow.
// All are layout units, from the left and from the top of a square of SignSize.
type SignMark struct {
	X0, Y0, X1, Y1 float64
	Radius         float64
	Hollow         bool
}

// Leads tells whether a sign stands before its line.
func (g GridSign) Leads() bool { return g >= SignMet && g <= SignAwaited }

// Marks returns the marks of a sign.
func (g GridSign) Marks() []SignMark {
	const mid = SignSize / 2
	switch g {
	case SignMet:
		return []SignMark{{X0: 0.6, Y0: 5.4, X1: 3.6, Y1: 8.4}, {X0: 3.6, Y0: 8.4, X1: 9.2, Y1: 1.8}}
	case SignNotMet:
		return []SignMark{{X0: 1.4, Y0: 1.4, X1: 8.6, Y1: 8.6}, {X0: 1.4, Y0: 8.6, X1: 8.6, Y1: 1.4}}
	case SignUnjudged:
		wave := func(y float64) []SignMark {
			return []SignMark{{X0: 0.8, Y0: y + 1, X1: 3, Y1: y}, {X0: 3, Y0: y, X1: 7, Y1: y + 1.6}, {X0: 7, Y0: y + 1.6, X1: 9.2, Y1: y + 0.6}}
		}
		return append(wave(2.6), wave(6)...)
	case SignUnlike:
		return []SignMark{{X0: 1, Y0: mid, X1: 9, Y1: mid}}
	case SignAwaited:
		return []SignMark{{X0: 1.6, Y0: mid, Radius: signDot}, {X0: mid, Y0: mid, Radius: signDot}, {X0: 8.4, Y0: mid, Radius: signDot}}
	case SignSeen:
		return []SignMark{{X0: mid, Y0: mid, Radius: signRadius}}
	case SignRead:
		return []SignMark{{X0: mid, Y0: mid, Radius: signRadius, Hollow: true}}
	case SignChanged:
		return []SignMark{{X0: mid, Y0: 1.8, X1: 8.2, Y1: 7.8}, {X0: 8.2, Y0: 7.8, X1: 1.8, Y1: 7.8}, {X0: 1.8, Y0: 7.8, X1: mid, Y1: 1.8}}
	case NoSign:
	}
	return nil
}

// signs returns the room that the signs of a line take at both sides of it, in layout units: the line
// stays in the middle of its column, whether it has one or not.
func (l GridLine) signs() float64 {
	if l.Sign == NoSign {
		return 0
	}
	return 2 * SignRoom
}

// sign draws the sign of a line that is set with its middle and its baseline in a place.
func (s *draft) sign(l GridLine, set line, middle, base int) {
	c, unit := set.color, set.size/gridLabel // a sign is as large as its line
	wide := s.measure.either(l.Text, set.size)
	left := float64(middle) + wide/2 + (SignRoom-SignSize)*unit
	if l.Sign.Leads() {
		left = float64(middle) - wide/2 - SignRoom*unit
	}
	switch l.Sign {
	case SignSeen:
		c = s.style.Verdict
	case SignRead:
		c = s.style.Muted
	case SignChanged:
		c = s.style.Added
	case NoSign, SignMet, SignNotMet, SignUnjudged, SignUnlike, SignAwaited:
	}
	top := float64(base) - SignSize*unit
	at := func(x, y float64) image.Point { return image.Pt(round(left+x*unit), round(top+y*unit)) }
	for _, m := range l.Sign.Marks() {
		a, b := at(m.X0, m.Y0), at(m.X1, m.Y1)
		if m.Radius > 0 {
			radius := max(1, round(m.Radius*unit))
			s.add(dotOp{x: a.X, y: a.Y, radius: radius, color: c})
			if m.Hollow {
				s.add(dotOp{x: a.X, y: a.Y, radius: max(1, radius-ceil(unit)), color: s.style.Card})
			}
			continue
		}
		s.signStroke(a, b, max(1, round(SignStroke*unit)), c)
	}
}

// signStroke draws a stroke of a sign, slanted by as much as its ends lie apart: of so few pixels the corners
// of a line with square ends would fall together.
func (s *draft) signStroke(a, b image.Point, thick int, c color.RGBA) {
	if a.Y == b.Y {
		s.rect(image.Rect(a.X, a.Y-thick/2, b.X, a.Y-thick/2+thick), c)
		return
	}
	down := image.Pt(0, thick+thick/2) // a slanted line is thinner than it is high
	a, b = a.Sub(image.Pt(0, thick/2)), b.Sub(image.Pt(0, thick/2))
	s.add(polyOp{points: []image.Point{a, b, b.Add(down), a.Add(down)}, color: c})
}
