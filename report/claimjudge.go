package report

import (
	"math/big"
	"slices"
)

// judgeClaim evaluates a comparison and tells whether it holds of all numbers that would be
// printed as those of the report are. It returns an error where the two sides are not alike,
// unless the report itself compares them.
func (r *Report) judgeClaim(c claim, text string) (Formula, Verdict, error) {
	f, err := r.parseFormula(text)
	if err != nil {
		return f, "", err
	}
	if len(f.compared) == 0 {
		return f, "", refuse("it compares nothing")
	}
	if len(f.figures()) == 0 {
		return f, "", refuse("it names no figure")
	}
	for _, id := range f.figures() {
		if _, ok := r.Figure(id); !ok {
			return f, "", refuse("figure %q is not known", id)
		}
	}
	figures := r.figures(f.figures())
	if err := r.checkCompared(c, figures); err != nil {
		return f, "", err
	}
	v := Holds
	if slices.ContainsFunc(figures, Figure.Estimate) {
		v = Undecided // an expected value may turn out differently
	}
	for i, sign := range f.compared {
		a, err := r.evaluate(f.sides[i].calculation)
		if err != nil {
			return f, "", err
		}
		b, err := r.evaluate(f.sides[i+1].calculation)
		if err != nil {
			return f, "", err
		}
		if _, err := a.minus(b); err != nil { // that error says what cannot be compared
			return f, "", err
		}
		v = worse(v, compared(a, sign, b))
	}
	return f, v, nil
}

// checkCompared refuses figures that cannot be compared with one another, unless the report
// itself does so at the location of one of them.
func (r *Report) checkCompared(c claim, figures []Figure) error {
	if c.stated {
		for _, f := range figures {
			if f.At == c.at {
				return nil
			}
		}
		return refuse("%s has none of its figures, so the report does not state it there", c.at)
	}
	for i, f := range figures {
		for _, g := range figures[:i] {
			if err := r.checkAlike(g, f); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkAlike refuses two figures that must not be compared: those of two scopes, a growth rate
// and a figure that is none, and growth rates whose prices differ or are unknown.
func (r *Report) checkAlike(f, g Figure) error {
	switch {
	case f.Scope != g.Scope:
		return refuse("%s and %s differ in scope", f.ID, g.ID)
	case !f.Unit.isPercent() || !g.Unit.isPercent():
		return nil
	case (f.Measure == Growth) != (g.Measure == Growth):
		return refuse("%s and %s are not both growth rates", f.ID, g.ID)
	case f.Measure == Growth:
		return r.atSamePrices(f, g)
	}
	return nil
}

// atSamePrices refuses two growth rates on different price bases. The difference between one
// without price changes and one with them is a statement about prices, which nobody knows.
func (r *Report) atSamePrices(f, g Figure) error {
	if f.ID == g.ID {
		return nil
	}
	for _, h := range []Figure{f, g} {
		if r.PricesOf(h) == PricesUnknown {
			return refuse("nothing says at which prices %s is, so it cannot be compared", h.ID)
		}
	}
	if r.PricesOf(f) != r.PricesOf(g) {
		return refuse("%s (%s) and %s (%s) are on different price bases", f.ID, r.PricesOf(f), g.ID, r.PricesOf(g))
	}
	return nil
}

// compared judges a comparison of two ranges: it holds if it does for all of their numbers, and
// fails if it does for none.
func compared(a quantity, sign comparison, b quantity) Verdict {
	switch sign {
	case isLess:
		return above(b, a, false)
	case isMore:
		return above(a, b, false)
	case isAtMost:
		return above(b, a, true)
	case isAtLeast:
		return above(a, b, true)
	}
	switch {
	case oneNumber(a.low, a.high, b.low, b.high):
		return Holds
	case above(a, b, false) == Holds || above(b, a, false) == Holds:
		return Fails
	}
	return Undecided
}

// oneNumber tells whether two ranges are one and the same number.
func oneNumber(ends ...*big.Rat) bool {
	for _, end := range ends {
		if end == nil || end.Cmp(ends[0]) != 0 {
			return false
		}
	}
	return true
}

// above judges whether a is greater than b, or equal to it where that is enough.
func above(a, b quantity, enough bool) Verdict {
	switch {
	case reaches(a.low, b.high, enough || a.beyondLow || b.beyondHigh):
		return Holds
	case reaches(b.low, a.high, !enough || b.beyondLow || a.beyondHigh):
		return Fails
	}
	return Undecided
}

// reaches tells whether a number is greater than another, or equal to it where that is enough.
// An open end reaches nothing, and nothing reaches it.
func reaches(a, b *big.Rat, enough bool) bool {
	if a == nil || b == nil {
		return false
	}
	order := a.Cmp(b)
	return order > 0 || order == 0 && enough
}
