package report

import "strings"

// The costs of an alignment, by the kind of difference. A number that differs costs less than
// one number missing and another too many, and more than shifting correct numbers by one. A
// missing mark costs as much as three numbers.
const (
	costGone      = 100 // a number is missing, or there is one too many
	costOther     = 105 // another number with the same unit
	costUnlike    = 170 // another number with another unit
	costUnit      = 40  // the same number with another unit
	costLike      = 1   // the same number, printed differently: 9.0 for 9
	costRead      = 3   // the same number, with letters for digits or torn by the ends of lines
	costSplit     = 90  // a number that is torn apart: 51O8
	costName      = 20  // it is no figure, and yet has a unit
	costMark      = 300 // a mark is missing
	costWithin    = 100 // a mark that should stand alone is found within a sentence
	costSwapped   = 195 // two numbers have changed places: less than one that is missing, and one too many
	costSaid      = 250 // another mark is found in its place, within a sentence
	impossible    = 1 << 24
	longestMerged = 4 // runs of digits into which one number may be torn
)

// areSwapped tells whether each of two numbers of a sentence stands in the other's place, with the
// unit that belongs there.
func areSwapped(e []expected, t []token) bool {
	a, b := &e[0], &e[1]
	return a.at == b.at && a.isNumber() && !b.optional && len(a.figures) > 0 && len(b.figures) > 0 && a.value != b.value &&
		t[0].isNumber() && t[1].isNumber() && a.unit == t[0].unit && b.unit == t[1].unit && t[0].states(b) && t[1].states(a)
}

// states tells whether a token is an expected number, whatever its unit.
func (t *token) states(e *expected) bool { return t.value == e.value || t.isAlike(e) }

// extra is the cost of a token that is not expected. Marks may occur in running text.
func (t *token) extra() int {
	if t.isNumber() {
		return costGone
	}
	return 0
}

// missing is the cost of an expected token that is missing.
func (e *expected) missing() int {
	switch {
	case e.optional:
		return 0
	case e.isNumber():
		return costGone
	}
	return costMark
}

// cost is the cost of taking some tokens for the expected one.
func (e *expected) cost(tokens []token) int {
	t := &tokens[0]
	switch {
	case len(tokens) > 1:
		return e.splitCost(tokens)
	case e.isNumber() != t.isNumber() || e.mark != t.mark:
		return impossible
	case !e.isNumber():
		return t.markCost()
	}
	return e.numberCost(t)
}

// numberCost is the cost of taking a number for the expected one.
func (e *expected) numberCost(t *token) int {
	isFigure := len(e.figures) > 0
	isSame := t.states(e)
	cost := 0
	switch {
	case !isSame && e.optional:
		return impossible
	case !isSame && isFigure && e.unit != t.unit:
		return costUnlike + e.strangeness(t)
	case !isSame:
		return costOther + e.strangeness(t)
	case e.value != t.value:
		cost = costRead
	case e.head != t.head || e.tail != t.tail:
		cost = costLike
	}
	return cost + e.unitCost(t)
}

// unitCost is the cost of taking a number with its unit for the expected one, if the numbers are
// the same.
func (e *expected) unitCost(t *token) int {
	isFigure := len(e.figures) > 0
	switch {
	case isFigure && e.unit != t.unit:
		return costUnit
	case !isFigure && t.unit != "" && t.unit != "年":
		return costName
	}
	return 0
}

// strangeness says how little two different numbers have in common. It decides whose place a
// number takes where others are missing too.
func (e *expected) strangeness(t *token) int {
	strange := 0
	if e.run != t.run {
		strange += 2
	}
	if len(e.head) != len(t.head) || e.head[0] != t.head[0] {
		strange++
	}
	return strange
}

// markCost is the cost of taking an occurrence of a mark for the mark.
func (t *token) markCost() int {
	switch {
	case t.fresh:
		return 0
	case standsAlone(t.mark):
		return costWithin
	}
	return costSaid
}

// splitCost is the cost of taking several runs of digits for one number. They are one if what
// stands between them is a digit or a point in disguise, or the end of a line.
func (e *expected) splitCost(tokens []token) int {
	last := &tokens[len(tokens)-1]
	if !e.isNumber() || last.To-tokens[0].From > 2*len(e.head)+2*len(e.tail)+2*len(tokens)+2 {
		return impossible
	}
	p := &tokens[0].pieces[len(tokens)-2]
	joint := p.joins(e.head)
	switch {
	case e.optional && joint != isWhole:
		return impossible
	case e.tail != "":
		if p.ratio == e.head+ratioSign+e.tail {
			return costRead
		}
		return impossible
	}
	return e.jointCost(joint, &tokens[0], last.unit)
}

// jointCost is the cost of taking several runs of digits for one number, by what they are. Of
// another number it is more than that of a single run.
func (e *expected) jointCost(joint joint, first *token, unit string) int {
	switch joint {
	case isWhole:
		return costRead
	case isGrouped:
		return costLike
	case isTorn:
		return costSplit
	case isOther:
		if len(e.figures) > 0 && e.unit != unit {
			return costUnlike + e.strangeness(first) + 1
		}
		return costOther + e.strangeness(first) + 1
	case isOtherFraction:
		if e.unit == unit && e.unit != "" && strings.Contains(e.head, ".") {
			return costOther + e.strangeness(first) + 1
		}
	}
	return impossible
}
