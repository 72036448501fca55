package report

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"
)

// DerivedKind says what a derived value is.
type DerivedKind string

// The kinds of derived values. Their formulas are rows of derivations.csv.
const (
	DerivedTarget     DerivedKind = "target"      // result - difference = what was planned
	DerivedBefore     DerivedKind = "before"      // total - new = the stock before the year
	DerivedAdded      DerivedKind = "added"       // new / total = the share of the stock that the year added
	DerivedEarlier    DerivedKind = "earlier"     // level / (1 + growth) = the level of the year before
	DerivedIndex      DerivedKind = "index"       // a level as a percentage of another: of the year before, of the target
	DerivedMargin     DerivedKind = "margin"      // growth - growth, in percentage points
	DerivedShare      DerivedKind = "share"       // part / whole
	DerivedRest       DerivedKind = "rest"        // whole - part
	DerivedRatio      DerivedKind = "ratio"       // level / level, how many times
	DerivedGap        DerivedKind = "gap"         // level - level, how much greater the first is
	DerivedEarlierGap DerivedKind = "earlier-gap" // the same, of the year before
	DerivedAverage    DerivedKind = "average"     // amount / number of things
	DerivedPace       DerivedKind = "pace"        // growth of a quotient, from the growth of its numerator
	DerivedAmount     DerivedKind = "amount"      // the amount that a percentage of a whole is
)

// derivedKinds lists every DerivedKind, in the order in which they are shown.
var derivedKinds = []DerivedKind{
	DerivedTarget, DerivedBefore, DerivedAdded, DerivedEarlier, DerivedIndex, DerivedMargin,
	DerivedPace, DerivedShare, DerivedRest, DerivedRatio, DerivedGap, DerivedEarlierGap, DerivedAverage, DerivedAmount,
}

// Derived is a value that the report implies without stating it, with the figures that it
// follows from. It must always be marked as derived.
type Derived struct {
	Kind    DerivedKind
	Name    Text // full name, understandable without context
	Of      Figure
	From    []Figure // the figures of the formula, once each, in its order
	Formula Formula
	How     Text // the calculation in words, with its assumptions
	Why     Text // why these figures belong together; may be empty
	// Value is in Unit, with as many digits as the figures justify, Places of them after the
	// point (97.0 has one).
	Value  decimal.Decimal
	Places int32
	Unit   Unit
	// About is set if Value was rounded, or if the rounding of the figures leaves its last
	// digit uncertain. If it is not set, Value is exactly what the printed numbers give.
	About bool
	// Low and High are the ends, in Unit, of the range that the rounding of the printed numbers
	// leaves open. They have one digit more than Value.
	Low, High decimal.Decimal
	// Qualifiers limit Value where the one figure that it follows from is itself a bound: 60%以上
	// cut off leave 40%以下. Low and High then equal Value.
	Qualifiers []Qualifier

	report *Report
}

// IsOpen tells whether the rounding of the figures leaves Value open. If it does not, and About
// is set, Value was only rounded.
func (d Derived) IsOpen() bool { return d.About && !d.Low.Equal(d.High) }

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

// uses tells whether the value follows from a figure.
func (d *Derived) uses(id string) bool {
	for i := range d.From {
		if d.From[i].ID == id {
			return true
		}
	}
	return false
}

// isFrom tells whether the value follows from these two figures and no other.
func (d Derived) isFrom(kind DerivedKind, a, b string) bool {
	return d.Kind == kind && len(d.From) == 2 && d.uses(a) && d.uses(b)
}

// Derived returns every value that the report implies, kind by kind.
func (r *Report) Derived() []Derived { return slices.Clone(r.derived) }

// DerivedOf returns every value that follows from a figure: first the values about that figure
// (its target, last year's level), then those about other figures.
func (r *Report) DerivedOf(id string) []Derived {
	var about, others []Derived
	for i := range r.derived { // the values are large, so they are not copied to be examined
		switch d := &r.derived[i]; {
		case d.Of.ID == id:
			about = append(about, *d)
		case d.uses(id):
			others = append(others, *d)
		}
	}
	return append(about, others...)
}

// DerivedAs returns the one value of a kind that the report implies of a figure. It is not
// found if there are several: nothing would say which is meant.
func (r *Report) DerivedAs(kind DerivedKind, f Figure) (Derived, bool) {
	is := func(d Derived) bool { return d.Kind == kind && d.Of.ID == f.ID }
	i := slices.IndexFunc(r.derived, is)
	if i < 0 || slices.ContainsFunc(r.derived[i+1:], is) {
		return Derived{}, false
	}
	return r.derived[i], true
}

// Target returns the target that a result is measured against, where the report states how far
// the result is above it: result minus that difference. Other figures have none.
func (r *Report) Target(result Figure) (Derived, bool) {
	i := slices.IndexFunc(r.derived, func(d Derived) bool { return d.Kind == DerivedTarget && d.Of.ID == result.ID })
	if i < 0 {
		return Derived{}, false
	}
	return r.derived[i], true
}

// Before returns the stock before the year, total minus added, in the unit of total. It fails
// if the report does not relate the two by Adds. Where the two only look alike, the error says
// why.
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

// notAPair says why nothing can be derived from two figures.
func notAPair(a, b Figure, why string) error {
	return refuse("%s and %s are not a pair: %s", a.ID, b.ID, why)
}
