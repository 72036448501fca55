package report

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// CheckKind says which property of the report's arithmetic a check tests.
type CheckKind string

// The kinds of checks.
const (
	CheckDifference CheckKind = "difference" // a difference is stated and can be recomputed
	CheckTwice      CheckKind = "twice"      // a number is stated twice
	CheckAdded      CheckKind = "added"      // no more was added than there is
	CheckPart       CheckKind = "part"       // a part is no more than its whole
	CheckCount      CheckKind = "count"      // a percentage comes from a whole number of things
	CheckBetween    CheckKind = "between"    // an average lies between the numbers that it is made of
	CheckLimit      CheckKind = "limit"      // a number does not exceed its natural limit
	CheckWeight     CheckKind = "weight"     // the weight within an average is the share of what it weighs
	CheckList       CheckKind = "list"       // a list has as many names as the words before it say
)

// CheckKinds lists every CheckKind, in the order in which checks are shown.
var CheckKinds = []CheckKind{
	CheckDifference, CheckTwice, CheckAdded, CheckPart, CheckCount, CheckBetween, CheckWeight, CheckList, CheckLimit,
}

// Verdict is the outcome of a check.
type Verdict string

// The verdicts. A check holds if it is true of the printed numbers within the check's
// tolerance. It fails if it is true of no numbers that would be printed in this way. It cannot
// be decided if that depends on the rounding of the printed numbers, or on a number that is
// only a bound (超过, 以上, 左右).
const (
	Holds     Verdict = "holds"
	Fails     Verdict = "does not hold"
	Undecided Verdict = "cannot be decided"
)

// CheckResult is a statement about the report's own numbers, and whether they bear it out.
type CheckResult struct {
	ID      string // lower-case letters, digits and hyphens
	Kind    CheckKind
	Title   Text     // what should hold
	Note    Text     // why it should hold, or what the verdict means
	Figures []Figure // every figure of the formula, once, in its order; none for a list
	// Formula compares two or three sides. For a check on all figures of a measure, it is the
	// formula of the figure that decided.
	Formula Formula
	Sides   []CheckSide // one for each side of the formula
	Signs   []string    // "=" or "≤", one between each side and the next
	// Tolerance is half a unit of the last printed digit of the number that is compared with,
	// and 0 for a count. Its unit is that of the last side.
	Tolerance decimal.Decimal
	Verdict   Verdict
	// Open are the figures that give only a bound and so leave the check undecided. It is empty
	// where rounding does.
	Open []Figure

	report *Report
	room   *big.Rat // the distance between the sides of the closest comparison
	// For a check on all figures of a measure: the formula as it is written, and the
	// placeholder in it that stands for each of them.
	text, measure string
}

// CheckSide is one side of a check.
type CheckSide struct {
	Formula []Piece // the calculation
	Value   decimal.Decimal
	Places  int32 // digits of Value after the point
	Unit    Unit
	// Computed is set if the side is calculated, and not set if it is a single printed number.
	Computed bool
}

// Checks returns every check of the report's arithmetic, kind by kind.
func (r *Report) Checks() []CheckResult { return slices.Clone(r.checks) }

// String returns the check in the report's own units, for logs and tests: "9.7% − 8.3% =
// 1.4个百分点: holds". The value of a calculated side follows it in brackets.
func (c CheckResult) String() string {
	text := ""
	for i, s := range c.Sides {
		if i > 0 {
			text += " " + c.Signs[i-1] + " "
		}
		text += c.report.withAmounts(s.Formula)
		if s.Computed {
			text += " [" + s.Value.StringFixed(s.Places) + s.Unit.Printed + "]"
		}
	}
	return text + ": " + string(c.Verdict)
}
