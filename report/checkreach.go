package report

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// Reach says how much a check that holds can show: how wrong a printed number must be for
// the check not to hold any more.
type Reach string

// The reaches. They are found by trying, number by number, and the number that may be most
// wrong counts: that six companies were added to eighty-one would pass for sixty as well.
const (
	ReachUnknown Reach = ""       // the check does not hold, or cannot be decided
	ReachFifth   Reach = "fifth"  // a number that is a fifth too high or too low, or less, would show
	ReachPoint   Reach = "point"  // a number ten times as high or as low would show
	ReachLittle  Reach = "little" // not even that would
)

// reachesTried are tried from the smallest error to the largest.
var reachesTried = []struct {
	reach   Reach
	factors [2]string
}{{ReachFifth, [2]string{"1.2", "0.8"}}, {ReachPoint, [2]string{"10", "0.1"}}}

// Reach returns how much the check can show. Of a list that is counted one name too many or
// too few would show.
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

// formulaOn returns the check's formula, of a check on all figures of a measure that for one
// of them.
func (c CheckResult) formulaOn(f Figure) Formula {
	if c.measure == "" {
		return c.Formula
	}
	formula, _ := c.report.parseFormula(strings.ReplaceAll(c.text, c.measure, "{"+f.ID+"}")) // judgeAll has read it
	return formula
}

// misprint is a report in which numbers are made wrong, one at a time: in what calculations
// take for the figures' quantities.
type misprint struct{ Report }

// reachOn returns how wrong one figure must be for a formula not to hold.
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

// fails says whether a formula would not hold if a figure were so many times what it is. A
// count stays whole.
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

// widerReach returns the reach that shows less.
func widerReach(a, b Reach) Reach {
	order := []Reach{ReachFifth, ReachPoint, ReachLittle, ReachUnknown}
	return order[max(slices.Index(order, a), slices.Index(order, b))]
}
