package report

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// CheckKind says what a check asks of the report's arithmetic.
type CheckKind string

// The kinds of checks.
const (
	CheckDifference CheckKind = "difference" // a difference is stated, and can be recomputed
	CheckTwice      CheckKind = "twice"      // a number is given twice
	CheckAdded      CheckKind = "added"      // what was added is not more than there is
	CheckPart       CheckKind = "part"       // a part is not more than its whole
	CheckCount      CheckKind = "count"      // a percentage comes from a whole number of things
	CheckBetween    CheckKind = "between"    // an average lies between what it is made of
	CheckLimit      CheckKind = "limit"      // a number is not more than it can be
	CheckWeight     CheckKind = "weight"     // the weight behind an average is the share of what it weighs
	CheckList       CheckKind = "list"       // a list has as many names as the words before it say
)

// CheckKinds lists every CheckKind, in the order in which checks are shown.
var CheckKinds = []CheckKind{
	CheckDifference, CheckTwice, CheckAdded, CheckPart, CheckCount, CheckBetween, CheckWeight, CheckList, CheckLimit,
}

// Verdict says how a check comes out.
type Verdict string

// The verdicts. A check holds if it is true of the printed numbers within the check's
// tolerance. It does not hold if it is true of no numbers that would be printed so. If
// it hangs on the rounding of the printed numbers, or on one that is only a bound (超过,
// 以上, 左右), it cannot be decided.
const (
	Holds     Verdict = "holds"
	Fails     Verdict = "does not hold"
	Undecided Verdict = "cannot be decided"
)

// CheckResult is a statement about the report's own numbers, and whether they bear it out.
type CheckResult struct {
	ID      string // lower-case letters, digits and hyphens
	Kind    CheckKind
	Title   Text     // what should be so
	Note    Text     // why it should, or what the verdict means
	Figures []Figure // every figure of the formula, in its order, each once; none of a list
	// Formula compares two or three sides. Of a check on all figures of a measure it is
	// that of the figure which decided.
	Formula Formula
	Sides   []CheckSide // one for each side of the formula
	Signs   []string    // "=" or "≤", one between each side and the next
	// Tolerance is half a unit of the last printed digit of the number compared with; 0
	// for a count. Its unit is that of the last side.
	Tolerance decimal.Decimal
	Verdict   Verdict
	// Open are the figures that only give a bound and so leave the check undecided. It
	// is empty where the rounding of the printed numbers does.
	Open []Figure

	report *Report
	room   *big.Rat // by how much the sides of the closest comparison clear each other
	// Of a check on all figures of a measure, the formula as it is written and what in it
	// stands for each of them.
	text, measure string
}

// CheckSide is what one side of a check comes to.
type CheckSide struct {
	Formula []Piece // the calculation
	Value   decimal.Decimal
	Places  int32 // digits of Value behind the point
	Unit    Unit
	// Computed is set if the side is calculated, unset if it is one printed number.
	Computed bool
}

// Checks returns every check of the report's arithmetic, kind by kind.
func (r *Report) Checks() []CheckResult { return slices.Clone(r.checks) }

// String returns the check in the report's own units, for logs and tests:
// "9.7% − 8.3% = 1.4个百分点: holds". The value of a side that is calculated stands behind
// it in brackets.
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
