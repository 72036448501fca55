package report

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// quantity is what a printed number says about the true one: a range, because every printed
// number was rounded, and the number in the middle, which the printed digits give. Arithmetic
// on quantities is exact, and calculates the ranges too. Percentages are pure numbers, so 8.3%
// is 0.083 and one percentage point is 0.01.
type quantity struct {
	low, high *big.Rat // nil where nothing bounds it: 超过60 has no highest value
	mid       *big.Rat // never nil
	open      bool     // it depends on a bound (超过, 近, 左右), so mid is not the most likely number
	// The range excludes low, or high: 超过60 is more than 60, while 60以上 may be 60. Calculations
	// ignore this and include the ends.
	beyondLow, beyondHigh bool
	base                  string // the base unit; "" for a pure number
	counted               bool   // the base unit counts whole things
}

// quantity returns what the figure says about the true number. A bound (超过, 近) is open on one
// side and 左右 on both, but a share stays between 0 and 100%.
func (f Figure) quantity() quantity {
	q := exactly(f.Value, f.Unit)
	half := exactly(f.HalfUnit(), f.Unit).mid
	bound := f.Bound()
	if bound == Exact {
		q.low, q.high = new(big.Rat).Sub(q.mid, half), new(big.Rat).Add(q.mid, half)
		q.beyondHigh = half.Sign() > 0 // halves are rounded up
		return q
	}
	var none, all *big.Rat
	if f.Measure == Share && f.Unit.isPercent() && f.Value.LessThanOrEqual(decimal.NewFromInt(100)) {
		none, all = new(big.Rat), big.NewRat(1, 1)
	}
	q.open = true
	if bound != AtLeast {
		q.low = none
	}
	if bound != AtMost {
		q.high = all
	}
	q.beyondLow = bound == AtLeast && !f.IncludesBound()
	q.beyondHigh = bound == AtMost && !f.IncludesBound()
	return q
}

// exactly returns an amount that was not rounded.
func exactly(v decimal.Decimal, u Unit) quantity {
	mid := v.Shift(u.Power).Rat()
	q := quantity{low: mid, mid: mid, high: mid, base: u.Base, counted: u.Counted}
	if u.isPercent() || u.Base == percentagePoints {
		mid.Mul(mid, big.NewRat(1, 100))
		q.base = ""
	}
	return q
}

// in converts a number of the quantity's base unit to a unit.
func in(u Unit, number *big.Rat) *big.Rat {
	one := exactly(decimal.NewFromInt(1), u).mid
	return new(big.Rat).Quo(number, one)
}

// plus returns q + p.
func (q quantity) plus(p quantity) (quantity, error) {
	if q.base != p.base {
		return quantity{}, refuse("%q and %q do not add up", q.base, p.base)
	}
	q.low, q.mid, q.high = add(q.low, p.low), add(q.mid, p.mid), add(q.high, p.high)
	q.beyondLow, q.beyondHigh = false, false
	q.open = q.open || p.open
	return q, nil
}

// minus returns q - p.
func (q quantity) minus(p quantity) (quantity, error) {
	p.low, p.mid, p.high = negative(p.high), negative(p.mid), negative(p.low)
	return q.plus(p)
}

// times returns q × p. One of them must be a pure number, so that the product is an
// amount of something.
func (q quantity) times(p quantity) (quantity, error) {
	if q.base != "" && p.base != "" {
		return quantity{}, refuse("%q times %q is no amount of anything", q.base, p.base)
	}
	if q.base == "" {
		q.base, q.counted = p.base, p.counted
	}
	q.low, q.high = ends(q, p, (*big.Rat).Mul)
	q.mid = new(big.Rat).Mul(q.mid, p.mid)
	q.beyondLow, q.beyondHigh = false, false
	q.open = q.open || p.open
	return q, nil
}

// over returns q ÷ p. Two quantities of one unit give a pure number. Divided by a pure number
// or by a number of things, the result is an amount: 元 for each 个 is an amount in 元.
func (q quantity) over(p quantity) (quantity, error) {
	switch {
	case q.base == p.base:
		q.base, q.counted = "", false
	case p.base != "" && !p.counted:
		return quantity{}, refuse("%q cannot be divided by %q", q.base, p.base)
	}
	if p.mid.Sign() == 0 {
		return quantity{}, refuse("a division by zero")
	}
	if p.low == nil || p.high == nil || p.low.Sign() != p.high.Sign() {
		q.low, q.high = nil, nil // the divisor may be arbitrarily near to zero
	} else {
		q.low, q.high = ends(q, p, (*big.Rat).Quo)
	}
	q.mid = new(big.Rat).Quo(q.mid, p.mid)
	q.beyondLow, q.beyondHigh = false, false
	q.open = q.open || p.open
	return q, nil
}

// rounded returns q as a whole number, halves away from zero, and likewise the ends of its
// range: the count, or the counts, from which a percentage may come.
func (q quantity) rounded() quantity {
	q.low, q.mid, q.high = whole(q.low), whole(q.mid), whole(q.high)
	q.beyondLow, q.beyondHigh = false, false
	return q
}

// nearest returns the whole number that is nearest to the middle of q. If any count gives a
// percentage as printed, this one does.
func (q quantity) nearest() quantity {
	q.mid = whole(q.mid)
	q.low, q.high = q.mid, q.mid
	q.beyondLow, q.beyondHigh = false, false
	return q
}

// ends returns the least and the greatest result of an operation on two ranges. The operations
// that it is used for are monotonic in each number, so the extremes lie at the corners.
func ends(q, p quantity, operation func(z, x, y *big.Rat) *big.Rat) (low, high *big.Rat) {
	for _, x := range []*big.Rat{q.low, q.high} {
		for _, y := range []*big.Rat{p.low, p.high} {
			if x == nil || y == nil {
				return nil, nil
			}
			z := operation(new(big.Rat), x, y)
			if low == nil || z.Cmp(low) < 0 {
				low = z
			}
			if high == nil || z.Cmp(high) > 0 {
				high = z
			}
		}
	}
	return low, high
}

// add returns x + y, or nil if either is nil.
func add(x, y *big.Rat) *big.Rat {
	if x == nil || y == nil {
		return nil
	}
	return new(big.Rat).Add(x, y)
}

// negative returns -x, or nil.
func negative(x *big.Rat) *big.Rat {
	if x == nil {
		return nil
	}
	return new(big.Rat).Neg(x)
}

// whole returns the nearest whole number, or nil.
func whole(x *big.Rat) *big.Rat {
	if x == nil {
		return nil
	}
	n, _ := new(big.Rat).SetString(x.FloatString(0)) // digits, which always parse
	return n
}
