package report

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"
)

// DerivedKind says what a derived value is.
type DerivedKind string

// The derived values. Their formulas are rows of derivations.csv.
const (
	DerivedTarget  DerivedKind = "target"  // result - difference = what was planned
	DerivedBefore  DerivedKind = "before"  // total - new = the stock before the year
	DerivedAdded   DerivedKind = "added"   // new / total = how much of the stock the year added
	DerivedEarlier DerivedKind = "earlier" // level / (1 + growth) = the level of the year before
	DerivedIndex   DerivedKind = "index"   // a level as per cent of another: the year before, the target
	DerivedMargin  DerivedKind = "margin"  // growth - growth, in percentage points
	DerivedShare   DerivedKind = "share"   // part / whole
	DerivedRest    DerivedKind = "rest"    // whole - part
	DerivedRatio   DerivedKind = "ratio"   // level / level, how many times
	DerivedGap     DerivedKind = "gap"     // level - level, how much more the one is
	DerivedAverage DerivedKind = "average" // amount / number of things
	DerivedPace    DerivedKind = "pace"    // growth of a quotient, from the growth of what is divided
	DerivedAmount  DerivedKind = "amount"  // what a percentage of a whole comes to
)

// derivedKinds lists every DerivedKind, in the order in which they are told.
var derivedKinds = []DerivedKind{
	DerivedTarget, DerivedBefore, DerivedAdded, DerivedEarlier, DerivedIndex, DerivedMargin,
	DerivedPace, DerivedShare, DerivedRest, DerivedRatio, DerivedGap, DerivedAverage, DerivedAmount,
}

// Derived is a value that the report does not state but implies, and what it follows
// from. It is always to be marked as derived.
type Derived struct {
	Kind    DerivedKind
	Name    Text // full name, understood without its context
	Of      Figure
	From    []Figure // the figures of the formula, in its order, each once
	Formula Formula
	How     Text // the calculation in words, with what it takes for granted
	Why     Text // why these figures belong together; may be empty
	// Value is in Unit, with as many digits as the figures carry, Places of them behind
	// the point (97.0 has one).
	Value  decimal.Decimal
	Places int32
	Unit   Unit
	// About is set if Value was rounded, or if the rounding of the figures leaves its
	// last digit open; unset, it is what the printed numbers give exactly.
	About bool
	// Low and High are the ends of the range, in Unit, that the rounding of the printed
	// numbers leaves open. They have one digit more than Value.
	Low, High decimal.Decimal
	// Qualifiers limit Value where the one figure that it follows from is itself a bound: of
	// what was cut by 60%以上, 40%以下 is left. Low and High are then Value.
	Qualifiers []Qualifier

	report *Report
}

// String returns the calculation in the report's own units, for logs and tests:
// "8.3% − 2.3个百分点 = 6%", "33803元 ÷ (1 + 9.7%) ≈ 30810元".
func (d Derived) String() string {
	sign := "="
	if d.About {
		sign = "≈"
	}
	return fmt.Sprintf("%s %s %s%s%s", d.report.withAmounts(d.Formula.pieces), sign,
		d.Value.StringFixed(d.Places), d.Unit.Printed, joined(d.Qualifiers))
}

// uses says whether the value follows from a figure.
func (d *Derived) uses(id string) bool {
	for i := range d.From {
		if d.From[i].ID == id {
			return true
		}
	}
	return false
}

// isFrom says whether the value follows from these two figures and no other.
func (d Derived) isFrom(kind DerivedKind, a, b string) bool {
	return d.Kind == kind && len(d.From) == 2 && d.uses(a) && d.uses(b)
}

// Derived returns every value that the report implies, kind by kind.
func (r *Report) Derived() []Derived { return slices.Clone(r.derived) }

// DerivedOf returns every value that follows from a figure: first those that are about
// it (its target, last year's level), then those about another figure that need it.
func (r *Report) DerivedOf(id string) []Derived {
	var about, others []Derived
	for i := range r.derived { // large values: they are not copied to be looked at
		switch d := &r.derived[i]; {
		case d.Of.ID == id:
			about = append(about, *d)
		case d.uses(id):
			others = append(others, *d)
		}
	}
	return append(about, others...)
}

// Target returns the target that a result is measured against: result minus how far
// it is above its target, where the report states that. For any other figure there is
// none.
func (r *Report) Target(result Figure) (Derived, bool) {
	i := slices.IndexFunc(r.derived, func(d Derived) bool { return d.Kind == DerivedTarget && d.Of.ID == result.ID })
	if i < 0 {
		return Derived{}, false
	}
	return r.derived[i], true
}

// Before returns the stock before the year, total minus added, in the unit of total.
// It fails if the report does not relate the two by Adds; where they only look alike, the
// error says why.
func (r *Report) Before(added, total Figure) (Derived, error) {
	for _, d := range r.derived {
		if d.isFrom(DerivedBefore, added.ID, total.ID) && d.Of.ID == total.ID {
			return d, nil
		}
	}
	for _, n := range r.Relations {
		if n.Kind == LooksAlike && n.A == added.ID && n.B == total.ID {
			return Derived{}, notAPair(added, total, n.Why.In(English))
		}
	}
	return Derived{}, notAPair(added, total, "the one is not known to be part of the other")
}

// notAPair says of which two figures nothing can be derived, and why.
func notAPair(a, b Figure, why string) error {
	return fmt.Errorf("%s and %s are not a pair: %s", a.ID, b.ID, why)
}
