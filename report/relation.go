package report

import (
	"fmt"
	"slices"
)

// RelationKind says how two figures belong together.
type RelationKind string

// The relations of a figure A and a figure B.
const (
	Adds    RelationKind = "adds"    // A was added during the year to the stock B, with the same subject, level and scope
	Exceeds RelationKind = "exceeds" // A is a result, B is how far it is above its target
	// Above: B is how far A is above another figure that is no target; Against says which one.
	Above RelationKind = "above"
	// Against: A and B are growth rates at the same prices, which may be compared, or rates
	// that the report itself compares, in which case an Above gives the difference.
	Against  RelationKind = "against"
	Grows    RelationKind = "grows"    // A is a level at current prices, B its growth over the year before
	PartOf   RelationKind = "part-of"  // A is a part of B, counted in the same way
	Restates RelationKind = "restates" // A repeats what B states
	// LooksAlike: A and B look like a pair but are not.
	LooksAlike RelationKind = "looks-alike"
)

// Relation is a statement about two figures that does not follow from their numbers alone.
// Whatever it permits to be derived can be derived: Load checks units, scopes and sizes.
type Relation struct {
	Kind RelationKind
	A, B string // figure ids
	Why  Text   // for LooksAlike, why nothing is derived; otherwise what they have in common; may be empty
}

// pairRules are the requirements of each kind of relation on its figures.
var pairRules = map[RelationKind]func(a, b Figure) error{
	Adds:       checkAdds,
	Exceeds:    checkDifference,
	Above:      checkDifference,
	Against:    checkAgainst,
	Grows:      checkGrows,
	PartOf:     checkPartOf,
	Restates:   checkRestates,
	LooksAlike: func(Figure, Figure) error { return nil },
}

// onlyOnce are the kinds that relate a figure to at most one other, since a second would make
// what follows from them ambiguous.
var onlyOnce = []RelationKind{Adds, Exceeds, Above, Grows, Restates}

// checkAdds refuses a pair unless it is a new and a cumulative figure of one thing.
func checkAdds(added, total Figure) error {
	if added.Measure != New || total.Measure != Cumulative {
		return notAPair(added, total, "they are not a new and a cumulative figure")
	}
	if err := checkSubtracts(total, added); err != nil {
		return err
	}
	if added.Base().GreaterThan(total.Base()) || !total.Value.IsPositive() {
		return notAPair(added, total, "more was added than there is")
	}
	return nil
}

// checkDifference refuses a result from which the difference cannot be subtracted.
func checkDifference(result, difference Figure) error {
	if difference.Measure != Difference {
		return notAPair(result, difference, "the second is no difference")
	}
	return checkSubtracts(result, difference)
}

// checkSubtracts refuses two figures that cannot be subtracted. The difference of bounds is no
// bound, and a difference of expected numbers would itself be expected, so neither figure may
// be qualified.
func checkSubtracts(a, b Figure) error {
	switch {
	case !a.Unit.subtracts(b.Unit):
		return notAPair(a, b, fmt.Sprintf("%q cannot be taken from %q", b.Unit.Printed, a.Unit.Printed))
	case a.Scope != b.Scope:
		return notAPair(a, b, "their scopes differ")
	case len(a.Qualifiers)+len(b.Qualifiers) > 0:
		return notAPair(a, b, "one of them is not exact")
	}
	return nil
}

// checkAgainst refuses a pair unless both are growth rates.
func checkAgainst(a, b Figure) error {
	for _, f := range []Figure{a, b} {
		if f.Measure != Growth || !f.Unit.isPercent() {
			return notAPair(a, b, "they are not two growth rates")
		}
	}
	return nil
}

// checkGrows refuses a pair unless it is a level and its growth.
func checkGrows(level, growth Figure) error {
	switch {
	case level.Measure != Level || growth.Measure != Growth || !growth.Unit.isPercent():
		return notAPair(level, growth, "they are not a level and a growth rate")
	case level.Scope != growth.Scope:
		return notAPair(level, growth, "their scopes differ")
	case level.Period != growth.Period:
		return notAPair(level, growth, "their periods differ")
	}
	return nil
}

// checkPartOf refuses a pair that cannot be a part and its whole.
func checkPartOf(part, all Figure) error {
	amounts := []Measure{Level, New, Cumulative}
	switch {
	case !slices.Contains(amounts, part.Measure) || !slices.Contains(amounts, all.Measure):
		return notAPair(part, all, "they are not two amounts")
	case !part.Unit.comparable(all.Unit):
		return notAPair(part, all, fmt.Sprintf("%q is no part of %q", part.Unit.Printed, all.Unit.Printed))
	case part.Scope != all.Scope:
		return notAPair(part, all, "their scopes differ")
	case part.Base().GreaterThan(all.Base()) || !all.Value.IsPositive():
		return notAPair(part, all, "the part is more than the whole")
	}
	return nil
}

// checkRestates refuses figures that do not state the same kind of thing. Whether they state
// the same number is left to a check.
func checkRestates(a, b Figure) error {
	if a.Unit != b.Unit || a.Measure != b.Measure || a.Scope != b.Scope || a.Period != b.Period {
		return notAPair(a, b, "they differ in unit, measure, scope or period")
	}
	return nil
}

// IsRestated tells whether a figure repeats what the report has stated before.
func (r *Report) IsRestated(id string) bool {
	return slices.ContainsFunc(r.Relations, func(n Relation) bool { return n.Kind == Restates && n.A == id })
}
