package shelf

import (
	"slices"

	"github.com/shopspring/decimal"

	"yulan/report"
)

// Verdict says what became of a promise.
type Verdict string

// The verdicts.
const (
	Met           Verdict = "met"
	NotMet        Verdict = "not-met"
	NotJudged     Verdict = "not-judged"
	NotComparable Verdict = "not-comparable"
	Awaited       Verdict = "awaited"
)

// Verdicts lists every Verdict.
var Verdicts = []Verdict{Met, NotMet, NotJudged, NotComparable, Awaited}

// Reason says why a promise was not judged, or cannot be compared with a result.
type Reason string

// The reasons. Those up to ReasonCandidates are of NotJudged, the rest of NotComparable.
const (
	ReasonNarrow     Reason = "narrow"     // 左右, missed by less than its margin
	ReasonNoSide     Reason = "no-side"    // nothing says which side is good
	ReasonEdge       Reason = "edge"       // on a bound that does not include itself
	ReasonOpen       Reason = "open"       // the result's own bound or rounding leaves it open
	ReasonExpected   Reason = "expected"   // the result is only expected (预计)
	ReasonOddBound   Reason = "odd-bound"  // a bound that goes against the good side, or no bound at all
	ReasonRestated   Reason = "restated"   // the report says that the target was changed meanwhile
	ReasonCandidates Reason = "candidates" // a report states two unlike values

	ReasonPeriod   Reason = "period"    // another period: a figure of five years, a year's end
	ReasonBasis    Reason = "basis"     // another basis: real against nominal
	ReasonScope    Reason = "scope"     // another part of the place
	ReasonUnit     Reason = "unit"      // another unit
	ReasonNoNumber Reason = "no-number" // none was read in the next report, which is not that it gives none
	ReasonNoTarget Reason = "no-target" // none was read in the report before
	ReasonMissing  Reason = "missing"   // the report that would say is not there

	ReasonPassedOver Reason = "passed-over" // the reader has chosen another of its cell
)

// Reasons lists every Reason.
var Reasons = []Reason{
	ReasonNarrow, ReasonNoSide, ReasonEdge, ReasonOpen, ReasonExpected, ReasonOddBound, ReasonRestated, ReasonCandidates,
	ReasonPeriod, ReasonBasis, ReasonScope, ReasonUnit, ReasonNoNumber, ReasonNoTarget, ReasonMissing, ReasonPassedOver,
}

// The good sides of an indicator, as indicators.csv names them.
const (
	higher = "higher"
	lower  = "lower"
)

// judge holds a result against a target. These are all the rules:
//
//   - Period, basis, scope and unit are compared first (of weights, what they weigh); where one
//     differs there is no verdict, nor where the result is stated on two bases in one breath (增长5%、同口径增长3%).
//   - A result that is only expected is not judged, and by a target with a second one in the same
//     breath (5.5%左右、力争6%) only what meets both or neither. A result that speaks of a changed
//     target in its sentence (调整后的目标) is not judged by the old one.
//   - A bound states its good side: 以上, 不低于 … is met by what is no less, 以内, 不超过 … by
//     what is no more. The bound of a fall is one of how much it falls: 下降3%以上. A result
//     on a bound that does not include itself (超过, 低于) is not judged, as it was rounded.
//   - Any other number is met at the good side of it, which is the indicator's (better), or
//     lower where the report holds it down (控制在). Without a good side it is met by itself
//     alone, and otherwise not judged.
//   - A range is met from the end that is worse on; without a good side, by what lies in it.
//   - 左右 (and what nears a number: 近, 接近) missed by less than margin is not judged.
//   - A result that is bounded itself, or rounded more coarsely than the target, is judged
//     only if every number that it may be has the same verdict. One that repeats a target of
//     5.5%左右 in its own words has met it.
func judge(target, result Value) (Verdict, Reason) {
	result = weighedAs(result, target.Figure.Unit)
	if why := Unlike(target, result); why != "" {
		return NotComparable, why
	}
	if target.Second {
		return judgeBoth(target, result)
	}
	if result.Figure.Estimate() {
		return NotJudged, ReasonExpected
	}
	if result.TwoBases {
		return NotComparable, ReasonBasis // no target says which of the two it is on
	}
	if result.Restated {
		return NotJudged, ReasonRestated
	}
	aim, why := aimOf(target)
	if why != "" {
		return NotJudged, why
	}
	if repeats(result, target) {
		return Met, ""
	}
	return aim.judge(spanOf(result, target))
}

// judgeBoth holds a result against a target and the second one in the same breath.
func judgeBoth(target, result Value) (Verdict, Reason) {
	target.Second = false
	if target.other == nil {
		return NotJudged, ReasonCandidates
	}
	first, why := judge(target, result)
	target.Figure = *target.other
	second, _ := judge(target, result)
	if first != second || first == NotJudged && why != ReasonExpected && why != ReasonRestated {
		return NotJudged, ReasonCandidates
	}
	return first, why
}

// repeats says whether a result says in the words of the target that it is about so much.
func repeats(result, target Value) bool {
	a, b := target.Figure, result.Figure
	return a.Bound() == report.About && b.Bound() == report.About && a.Upto == "" && b.Upto == "" && a.Base().Equal(b.Base())
}

// weights are units of weight in kilograms.
var weights = map[string]decimal.Decimal{
	"斤": decimal.New(5, -1), "公斤": decimal.NewFromInt(1), "千克": decimal.NewFromInt(1), "吨": decimal.NewFromInt(1000),
}

// weighedAs returns a weight in the base of another unit of weight, so that 21.3亿公斤 can be held against
// 42亿斤; any other value stays as it is.
func weighedAs(v Value, as report.Unit) Value {
	from, ok := weights[v.Figure.Unit.Base]
	to, known := weights[as.Base]
	if !ok || !known || from.Equal(to) {
		return v
	}
	v.times = from.Div(to)
	f := &v.Figure
	f.Value, f.Unit.Base = f.Value.Mul(v.times), as.Base
	if upto, err := decimal.NewFromString(f.Upto); err == nil {
		f.Upto = upto.Mul(v.times).String()
	}
	return v
}

// Unlike returns why two values cannot be compared, or nothing.
func Unlike(target, result Value) Reason {
	switch {
	case !target.Figure.SharesAxis(result.Figure):
		return ReasonUnit
	case target.Indicator.ID != result.Indicator.ID:
		return ReasonBasis
	case !target.sameScope(result):
		return ReasonScope
	case !target.samePeriod(result):
		return ReasonPeriod
	}
	return ""
}

// aim is what a result has to reach, in the unit without its power of ten.
type aim struct {
	low, high decimal.Decimal // the ends of a range; else the same
	side      string          // the good one; empty if there is none
	includes  bool            // whether the number itself meets it
	about     bool            // whether it may be missed narrowly
	margin    decimal.Decimal
}

// nearing are words before a number that a target comes near to, and that set no bound.
var nearing = []string{"近", "接近", "将近"}

// short are words for less than a number that no target can mean as a bound for sure.
var short = []string{"不足", "不到"}

// aimOf reads a target. The reason says why it cannot be judged by.
func aimOf(v Value) (aim, Reason) {
	a := aim{side: v.Indicator.Better, includes: true}
	a.low, a.high = ends(v.Figure)
	if a.side == "" && slices.ContainsFunc(v.Manners, func(m Manner) bool { return m.Kind == KeepTo }) {
		a.side = lower
	}
	stated := ""
	switch bound, includes := boundOf(v.Figure); {
	case has(v.Figure, short):
		return a, ReasonOddBound
	case bound == report.About, has(v.Figure, nearing):
		a.about = true
	case bound == report.AtLeast:
		stated, a.includes = higher, includes
	case bound == report.AtMost:
		stated, a.includes = lower, includes
	}
	if stated != "" && a.side != "" && stated != a.side {
		return a, ReasonOddBound
	}
	if stated != "" {
		a.side = stated
	}
	a.margin = marginOf(v.Figure, a.low)
	return a, ""
}

// percent is the unit of rates.
const percent = "%"

// aboutPoints is how many percentage points 左右 may be missed by without a verdict, and
// aboutPart what part of any other number: a rule of this program, as no report says how
// much 左右 is.
var (
	aboutPoints = decimal.New(5, -1)
	aboutPart   = decimal.New(1, -1)
)

// marginOf returns by how much 左右 may be missed without a verdict.
func marginOf(f report.Figure, number decimal.Decimal) decimal.Decimal {
	if f.Unit.Base == percent {
		return aboutPoints
	}
	return number.Abs().Mul(aboutPart)
}

// ends returns the ends of a range, the lower first; of a single number it twice.
func ends(f report.Figure) (low, high decimal.Decimal) {
	low, high = f.Base(), f.Base()
	if upto, err := decimal.NewFromString(f.Upto); err == nil {
		high = upto.Shift(f.Unit.Power)
	}
	return decimal.Min(low, high), decimal.Max(low, high)
}

// Reach returns what a value says: the ends of a range, or a number twice, in its unit without a
// power of ten, and what bounds it. The bound of a fall is that of its value.
func (v Value) Reach() (low, high decimal.Decimal, bound report.Bound) {
	low, high = ends(v.Figure)
	if bound, _ = boundOf(v.Figure); has(v.Figure, nearing) {
		bound = report.About
	}
	return low, high, bound
}

// boundOf returns what bounds a number, and whether the bound includes it. The bound of a
// fall is of how much it falls, so that of its value is the other one.
func boundOf(f report.Figure) (bound report.Bound, includes bool) {
	bound, includes = f.Bound(), f.IncludesBound()
	if !f.Value.IsNegative() {
		return bound, includes
	}
	switch bound {
	case report.AtLeast:
		bound = report.AtMost
	case report.AtMost:
		bound = report.AtLeast
	}
	return bound, includes
}

// has says whether one of some words qualifies a figure.
func has(f report.Figure, words []string) bool {
	return slices.ContainsFunc(f.Qualifiers, func(q report.Qualifier) bool { return slices.Contains(words, q.Printed) })
}

// Gap returns how far an exact result lies from the number of a target, in the target's unit; it is
// derived. There is none where either is a range, or the two cannot be compared.
func Gap(target, result Value) (decimal.Decimal, bool) {
	if Unlike(target, result) != "" || result.TwoBases || target.Figure.Upto != "" || result.Figure.Upto != "" || result.Figure.Bound() != report.Exact {
		return decimal.Decimal{}, false
	}
	return result.Figure.Base().Sub(target.Figure.Base()).Shift(-target.Figure.Unit.Power), true
}
