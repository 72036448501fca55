package report

import (
	"math/big"
	"slices"
)

// judge works out both sides of every comparison of a check, gives the verdict, and writes
// the sides down.
func (r *Report) judge(c *CheckResult) error {
	values, tolerance, err := r.weigh(c)
	if err != nil {
		return err
	}
	if c.Verdict == Undecided {
		c.Open = slices.DeleteFunc(slices.Clone(c.Figures), func(f Figure) bool { return f.Bound() == Exact })
	}
	return r.writeSides(c, values, tolerance)
}

// weigh gives the verdict of a check, and returns what its sides come to and what is
// tolerated between the last two. Of several comparisons the worst verdict counts.
func (r *Report) weigh(c *CheckResult) ([]quantity, *big.Rat, error) {
	c.Verdict = Holds
	tolerance := new(big.Rat)
	values := make([]quantity, len(c.Formula.sides))
	for i, s := range c.Formula.sides {
		q, err := r.evaluate(s.calculation)
		if err != nil {
			return nil, nil, err
		}
		values[i] = q
	}
	for i, sign := range c.Formula.compared {
		c.Signs = append(c.Signs, string(sign))
		difference, err := values[i].minus(values[i+1])
		if err != nil {
			return nil, nil, err
		}
		tolerance = r.toleranceOf(c.Formula.sides[i], c.Formula.sides[i+1])
		c.Verdict = worse(c.Verdict, verdict(sign, difference, tolerance))
		if room := negative(difference.mid); c.room == nil || room.Cmp(c.room) < 0 {
			c.room = room
		}
	}
	return values, tolerance, nil
}

// worse returns the more serious of two verdicts.
func worse(a, b Verdict) Verdict {
	order := []Verdict{Holds, Undecided, Fails}
	return order[max(slices.Index(order, a), slices.Index(order, b))]
}

// verdict judges one comparison by the difference of its sides, left minus right. If a bound is
// part of it, only what the bound makes certain counts: a bound was not rounded, so it has no
// tolerance.
func verdict(sign comparison, difference quantity, tolerance *big.Rat) Verdict {
	off := difference.mid
	if sign == isEqual {
		off = new(big.Rat).Abs(off)
	}
	above := difference.low != nil && difference.low.Sign() > 0
	below := difference.high != nil && difference.high.Sign() < 0
	switch {
	case above, below && sign == isEqual:
		return Fails
	case !difference.open && off.Cmp(tolerance) <= 0:
		return Holds
	case difference.open && sign == isAtMost && difference.high != nil && difference.high.Sign() <= 0:
		return Holds
	}
	return Undecided
}

// stated returns the figure that a side of a formula consists of, if it does.
func (r *Report) stated(s side) (Figure, bool) { return r.Figure(s.calculation.figure) }

// toleranceOf returns half a unit of the last printed digit of the number that is compared
// with, in its base unit. This is the right side or, if that is calculated or a constant, the
// left one.
func (r *Report) toleranceOf(left, right side) *big.Rat {
	for _, s := range []side{right, left} {
		if f, ok := r.stated(s); ok {
			return exactly(f.HalfUnit(), f.Unit).mid
		}
	}
	return new(big.Rat)
}

// computedPlaces is how many digits a calculated side shows beyond the printed ones, enough to
// see how far off it is.
const computedPlaces = 2

// writeSides writes down the values of the sides. A calculated side is expressed in the unit of
// the number that it is compared with.
func (r *Report) writeSides(c *CheckResult, values []quantity, tolerance *big.Rat) error {
	unit, places, err := r.unitOf(c.Formula, values[0])
	if err != nil {
		return err
	}
	c.Tolerance = writeExactly(in(unit, tolerance)).value
	for i, s := range c.Formula.sides {
		shown := CheckSide{Formula: s.pieces, Unit: unit}
		if f, ok := r.stated(s); ok {
			shown.Value, shown.Places, shown.Unit = f.Value, printedPlaces(f.Printed), f.Unit
		} else {
			w := writeExactly(roundTo(in(unit, values[i].mid), places+computedPlaces).Rat())
			shown.Value, shown.Places = w.value, w.places()
			shown.Computed = s.calculation.operation != aConstant
		}
		c.Sides = append(c.Sides, shown)
	}
	return nil
}

// unitOf returns the unit in which the calculated sides of a check are expressed, and the
// digits after the point. Both are those of the last side that is a printed number, else of one
// that is a constant, else of the first figure with a suitable unit.
func (r *Report) unitOf(f Formula, value quantity) (Unit, int32, error) {
	for _, s := range slices.Backward(f.sides) {
		if g, ok := r.stated(s); ok {
			return g.Unit, printedPlaces(g.Printed), nil
		}
	}
	for _, s := range f.sides {
		if s.calculation.operation == aConstant {
			return s.calculation.unit, 0, nil
		}
	}
	for _, g := range r.figures(f.figures()) {
		if exactly(g.Value, g.Unit).base == value.base {
			return g.Unit, printedPlaces(g.Printed), nil
		}
	}
	return Unit{}, 0, refuse("no side is in the unit of a figure")
}
