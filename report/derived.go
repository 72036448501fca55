package report

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"
)

// ErrNotAPair says that nothing can be derived from two figures: they are not
// related, or differ in subject, unit or scope, or one of them is only a bound.
var ErrNotAPair = errors.New("not a pair")

// DerivedKind says what a derived value is.
type DerivedKind string

// The derived values.
const (
	DerivedTarget DerivedKind = "target" // result - difference = what was planned
	DerivedBefore DerivedKind = "before" // total - new = the stock before the year
)

// Derived is a value that the report does not state but implies, and what it follows
// from. It is always to be marked as derived.
type Derived struct {
	Kind  DerivedKind
	From  [2]Figure       // From[0] - From[1] = the value
	Value decimal.Decimal // in Unit, exact
	Unit  Unit            // that of From[0]
}

// Formula returns the calculation in the report's own units:
// "8.3% − 2.3个百分点 = 6%".
func (d Derived) Formula() string {
	amount := func(v decimal.Decimal, u Unit) string { return v.String() + u.Printed }
	return fmt.Sprintf("%s − %s = %s",
		amount(d.From[0].Value, d.From[0].Unit), amount(d.From[1].Value, d.From[1].Unit), amount(d.Value, d.Unit))
}

// Target returns the target that a result is measured against: result minus how far
// it is above its target, where the report states that. For any other figure there is
// none.
func (r *Report) Target(result Figure) (Derived, bool) {
	for _, n := range r.Relations {
		if n.Kind == Exceeds && n.A == result.ID {
			difference, _ := r.Figure(n.B) // Load checks that it is there
			d, err := target(result, difference)
			return d, err == nil
		}
	}
	return Derived{}, false
}

// Before returns the stock before the year, total minus added, in the unit of total.
// It fails with ErrNotAPair if the report does not relate the two by Adds; where they
// only look alike, the error says why.
func (r *Report) Before(added, total Figure) (Derived, error) {
	for _, n := range r.Relations {
		if n.A != added.ID || n.B != total.ID {
			continue
		}
		switch n.Kind {
		case Adds:
			return before(added, total)
		case LooksAlike:
			return Derived{}, notAPair(added, total, n.Why.EN)
		}
	}
	return Derived{}, notAPair(added, total, "the one is not known to be part of the other")
}

// target derives what a result was planned to be.
func target(result, difference Figure) (Derived, error) {
	if difference.Measure != Difference {
		return Derived{}, notAPair(result, difference, "the second is no difference")
	}
	return subtract(DerivedTarget, result, difference)
}

// before derives the stock before the year.
func before(added, total Figure) (Derived, error) {
	if added.Measure != New || total.Measure != Cumulative {
		return Derived{}, notAPair(added, total, "they are not a new and a cumulative figure")
	}
	d, err := subtract(DerivedBefore, total, added)
	if err == nil && d.Value.IsNegative() {
		err = notAPair(added, total, "more was added than there is")
	}
	if err != nil {
		return Derived{}, err
	}
	return d, nil
}

// subtract derives a - b. The difference of bounds bounds nothing, so both must be
// exact; a figure that is only expected makes an expected difference, which nobody
// marks as such yet, so it is refused too.
func subtract(kind DerivedKind, a, b Figure) (Derived, error) {
	switch {
	case !a.Unit.subtracts(b.Unit):
		return Derived{}, notAPair(a, b, fmt.Sprintf("%q cannot be taken from %q", b.Unit.Printed, a.Unit.Printed))
	case a.Scope != b.Scope:
		return Derived{}, notAPair(a, b, "their scopes differ")
	case len(a.Qualifiers)+len(b.Qualifiers) > 0:
		return Derived{}, notAPair(a, b, "one of them is not exact")
	}
	v := a.Base().Sub(b.Base()).Shift(-a.Unit.Power)
	return Derived{Kind: kind, From: [2]Figure{a, b}, Value: v, Unit: a.Unit}, nil
}

// notAPair wraps ErrNotAPair with the two figures and a reason.
func notAPair(a, b Figure, why string) error {
	return fmt.Errorf("%s and %s are %w: %s", a.ID, b.ID, ErrNotAPair, why)
}
