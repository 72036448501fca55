package shelf

import (
	"slices"

	"github.com/shopspring/decimal"

	"yulan/report"
)

// Candidates are values of one indicator, year and aim. One says all that the others do, or
// they are unlike and it is open which holds: none is chosen.
type Candidates []Value

// Join puts values of one year together, of several reports perhaps: see Candidates.
func Join(values []Value) Candidates { return candidates(values) }

// candidates puts values together that say the same: of those that agree the one that says
// most stays, which is the exactest and then the first.
func candidates(values []Value) Candidates {
	var c Candidates
	for _, v := range values {
		i := slices.IndexFunc(c, func(w Value) bool { return agree(v, w) })
		switch {
		case i < 0:
			c = append(c, v)
		case saysMore(v, c[i]):
			c[i] = v
		}
	}
	return c
}

// IsOpen says whether unlike values are stated.
func (c Candidates) IsOpen() bool { return len(c) > 1 }

// One returns the value, if there is exactly one.
func (c Candidates) One() (Value, bool) {
	if len(c) != 1 {
		return Value{}, false
	}
	return c[0], true
}

// agree says whether two values may both be right and one says all that the other does:
// 突破4000亿元 and 4211亿元, 5.67万亿元 and 56708亿元.
func agree(a, b Value) bool {
	if !a.Figure.SharesAxis(b.Figure) || !a.samePeriod(b) || !a.sameScope(b) || a.Figure.Estimate() != b.Figure.Estimate() {
		return false
	}
	return contains(a, b) || contains(b, a)
}

// contains says whether all that b may be lies within what a says.
func contains(a, b Value) bool {
	lowA, highA := ends(a.Figure)
	lowB, highB := ends(b.Figure)
	boundA, _ := boundOf(a.Figure)
	boundB, _ := boundOf(b.Figure)
	if boundA == boundB && lowA.Equal(lowB) && highA.Equal(highB) {
		return true
	}
	if a.Figure.Aim == report.Target || boundB != report.Exact || b.Figure.Upto != "" || a.Figure.Upto != "" {
		return false // a target of 5% and one of 5%以上 are two targets
	}
	switch boundA {
	case report.AtLeast:
		return lowB.GreaterThanOrEqual(lowA)
	case report.AtMost:
		return lowB.LessThanOrEqual(lowA)
	case report.Exact:
		return half(a).GreaterThanOrEqual(half(b)) && lowA.Sub(lowB).Abs().LessThanOrEqual(half(a))
	}
	return false
}

// half returns half a unit of a value's last printed digit, without a power of ten.
func half(v Value) decimal.Decimal {
	half := v.Figure.HalfUnit().Shift(v.Figure.Unit.Power)
	if v.times.IsPositive() { // its number is no longer the printed one
		half = half.Mul(v.times)
	}
	return half
}

// saysMore says whether a value is exacter than one that it agrees with.
func saysMore(a, b Value) bool {
	boundA, _ := boundOf(a.Figure)
	boundB, _ := boundOf(b.Figure)
	if (boundA == report.Exact) != (boundB == report.Exact) {
		return boundA == report.Exact
	}
	return half(a).LessThan(half(b))
}

// where returns the values of which something is so.
func where(values []Value, is func(*Value) bool) []Value {
	var found []Value
	for i := range values { // a value is large, and most are passed by
		if is(&values[i]) {
			found = append(found, values[i])
		}
	}
	return found
}
