package shelf

import (
	"github.com/shopspring/decimal"

	"yulan/report"
)

// span is what a result may be: between low and high, each nil where nothing bounds it.
type span struct {
	low, high             *decimal.Decimal
	beyondLow, beyondHigh bool // the end itself is not in it
}

// spanOf returns what a result may be. What was rounded more coarsely than the target, as
// 3.4万亿元 against 33800亿元, may be all that rounds to it; rates are printed without their
// zeros (5% is 5.0%), so that their places tell nothing.
func spanOf(v, target Value) span {
	low, high := ends(v.Figure)
	s := span{low: &low, high: &high}
	switch bound, includes := boundOf(v.Figure); {
	case bound == report.AtLeast:
		s.high, s.beyondLow = nil, !includes
	case bound == report.AtMost:
		s.low, s.beyondHigh = nil, !includes
	case bound == report.About:
		margin := marginOf(v.Figure, low)
		low, high = low.Sub(margin), high.Add(margin)
	default:
		if v.Figure.Unit.Base != percent && half(v).GreaterThan(half(target)) {
			low, high, s.beyondHigh = low.Sub(half(v)), high.Add(half(v)), true
		}
	}
	return s
}

// judge says whether all that a result may be meets the aim.
func (a aim) judge(s span) (Verdict, Reason) {
	switch a.side {
	case higher:
		return a.reaches(a.low, s)
	case lower:
		return a.reaches(a.high.Neg(), s.mirrored())
	}
	if s.low != nil && s.high != nil && s.low.GreaterThanOrEqual(a.low) && s.high.LessThanOrEqual(a.high) {
		return Met, ""
	}
	return NotJudged, ReasonNoSide
}

// mirrored returns the span with its sign changed, so that less is more.
func (s span) mirrored() span {
	return span{low: negative(s.high), high: negative(s.low), beyondLow: s.beyondHigh, beyondHigh: s.beyondLow}
}

func negative(d *decimal.Decimal) *decimal.Decimal {
	if d == nil {
		return nil
	}
	n := d.Neg()
	return &n
}

// reaches says whether all that a result may be is at least a number.
func (a aim) reaches(floor decimal.Decimal, s span) (Verdict, Reason) {
	if s.low != nil && s.low.GreaterThanOrEqual(floor) {
		if s.low.Equal(floor) && !a.includes && !s.beyondLow {
			return NotJudged, ReasonEdge
		}
		return Met, ""
	}
	if s.high == nil || s.high.GreaterThan(floor) || s.high.Equal(floor) && !s.beyondHigh {
		return NotJudged, ReasonOpen
	}
	if a.about && floor.Sub(*s.high).LessThan(a.margin) {
		return NotJudged, ReasonNarrow
	}
	return NotMet, ""
}
