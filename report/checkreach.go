package report

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// Reach says how much a check that holds proves: how wrong a printed number would have to be
// for the check to fail.
type Reach string

// The reaches. They are found by trying each number in turn, and the one with which an error
// goes unnoticed longest counts: that six companies were added to eighty-one would also pass if
// it were sixty.
const (
	ReachUnknown Reach = ""       // the check does not hold, or cannot be decided
	ReachFifth   Reach = "fifth"  // a number that is a fifth too high or too low would be noticed, or an even smaller error
	ReachPoint   Reach = "point"  // a number ten times as high or as low would be noticed
	ReachLittle  Reach = "little" // not even that would be noticed
)

// reachesTried are tried from the smallest error to the largest.
var reachesTried = []struct {
	reach   Reach
	factors [2]string
}{{ReachFifth, [2]string{"1.2", "0.8"}}, {ReachPoint, [2]string{"10", "0.1"}}}

// Reach returns how much the check proves. In a list that is counted, one name too many or too
// few would be noticed.
func (c CheckResult) Reach() Reach {
	if c.Verdict != Holds {
		return ReachUnknown
	}
	trial := misprint{*c.report}
	trial.quantities = map[string]quantity{}
	reach := ReachFifth
	for _, f := range c.Figures {
		reach = widerReach(reach, trial.reachOn(c.formulaOn(f), f))
	}
	return reach
}

// formulaOn returns the check's formula; for a check on all figures of a measure, the formula
// for one of them.
func (c CheckResult) formulaOn(f Figure) Formula {
	if c.measure == "" {
		return c.Formula
	}
	formula, _ := c.report.parseFormula(strings.ReplaceAll(c.text, c.measure, "{"+f.ID+"}")) // judgeAll has parsed it before
	return formula
}

// misprint is a report in which numbers are falsified, one at a time: the quantities that
// calculations take for its figures.
type misprint struct{ Report }

// reachOn returns how wrong a given figure has to be for a formula to fail.
func (m *misprint) reachOn(formula Formula, f Figure) Reach {
	for _, t := range reachesTried {
		for _, factor := range t.factors {
			if m.fails(formula, f, decimal.RequireFromString(factor)) {
				return t.reach
			}
		}
	}
	return ReachLittle
}

// fails tells whether a formula would fail if a figure were so many times what it is. A count
// stays whole.
func (m *misprint) fails(formula Formula, f Figure, factor decimal.Decimal) bool {
	wrong := f
	wrong.Value = f.Value.Mul(factor)
	if f.Unit.Counted && f.Unit.Power == 0 {
		wrong.Value = wrong.Value.Round(0)
	}
	m.quantities[f.ID] = wrong.quantity()
	defer delete(m.quantities, f.ID)
	trial := CheckResult{Formula: formula}
	_, _, err := m.weigh(&trial)
	return err == nil && trial.Verdict == Fails
}

// widerReach returns the reach that proves less.
func widerReach(a, b Reach) Reach {
	order := []Reach{ReachFifth, ReachPoint, ReachLittle, ReachUnknown}
	return order[max(slices.Index(order, a), slices.Index(order, b))]
}
