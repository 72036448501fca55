package report

import (
	"slices"
	"strings"
)

// The costs of an alignment: what differs, and how much. One number that is another costs
// less than one that is missing and one too many, and more than a shift of numbers that are
// all right. A mark that is missing costs as much as three numbers.
const (
	costGone      = 100 // a number is missing, or one too many
	costOther     = 105 // another number of the same unit
	costUnlike    = 170 // another number of another unit
	costUnit      = 40  // the same number of another unit
	costLike      = 1   // the same number, printed otherwise: 9.0 for 9
	costSplit     = 90  // a number that is torn apart: 51O8
	costName      = 20  // what is no figure, and has a unit
	costMark      = 300 // a mark is missing
	costWithin    = 100 // a mark that stands alone is found in mid-sentence
	costSaid      = 250 // another mark is found there, where it may be said
	impossible    = 1 << 24
	mostTokens    = 20000 // of a copy; a day's newspaper has fewer
	longestMerged = 3     // runs of digits that one number may be torn into
)

// link says which tokens of a copy are what is expected: count of them, beginning with first.
// Count is 0 if what is expected is missing.
type link struct{ first, count int }

// The ways from one cell of an alignment to the next. From wayLinked on they link as many
// tokens as they are more than wayLinked, and one.
const (
	wayMissing byte = iota // what is expected is missing
	wayExtra               // a token is not expected
	wayLinked
)

// align finds the links of the least cost between what is expected and the tokens of a copy,
// both in their order: their edit distance. Of several it finds the one whose links stand
// farthest behind, as titles with the same numbers stand before a text.
func align(f folded, wanted []expected, tokens []token) []link {
	tokens = tokens[:min(len(tokens), mostTokens)]
	width := len(tokens) + 1
	ways := make([]byte, (len(wanted)+1)*width)
	before, row := make([]int, width), make([]int, width)
	for j, t := range tokens {
		before[j+1], ways[j+1] = before[j]+t.extra(), wayExtra
	}
	for i := range wanted {
		e := &wanted[i]
		gone := e.missing()
		row[0], ways[(i+1)*width] = before[0]+gone, wayMissing
		for j := range tokens {
			cost, way := before[j+1]+gone, wayMissing
			if c := row[j] + tokens[j].extra(); c <= cost {
				cost, way = c, wayExtra
			}
			for n := 1; n <= min(longestMerged, j+1); n++ {
				if c := before[j+1-n] + e.cost(f, tokens[j+1-n:j+1]); c <= cost {
					cost, way = c, wayLinked+byte(n-1)
				}
			}
			row[j+1], ways[(i+1)*width+j+1] = cost, way
		}
		before, row = row, before
	}
	return follow(ways, len(wanted), width)
}

// follow goes back through the cells of an alignment.
func follow(ways []byte, wanted, width int) []link {
	links := make([]link, wanted)
	for i, j := wanted, width-1; i > 0; {
		switch way := ways[i*width+j]; way {
		case wayMissing:
			i--
		case wayExtra:
			j--
		default:
			count := int(way-wayLinked) + 1
			i, j = i-1, j-count
			links[i] = link{j, count}
		}
	}
	return links
}

// extra is the cost of a token that is not expected. Marks may be said.
func (t token) extra() int {
	if t.isNumber() {
		return costGone
	}
	return 0
}

// missing is the cost of what is expected and missing.
func (e *expected) missing() int {
	switch {
	case e.optional:
		return 0
	case e.isNumber():
		return costGone
	}
	return costMark
}

// cost is the cost of taking tokens for what is expected.
func (e *expected) cost(f folded, tokens []token) int {
	t := tokens[0]
	switch {
	case len(tokens) > 1:
		return e.splitCost(f, tokens)
	case e.isNumber() != t.isNumber() || e.mark != t.mark:
		return impossible
	case !e.isNumber():
		return t.markCost()
	}
	return e.numberCost(t)
}

// numberCost is the cost of taking a number for the one that is expected.
func (e *expected) numberCost(t token) int {
	isSame := sameNumber(e.head, t.head) && sameNumber(e.tail, t.tail)
	isFigure := len(e.figures) > 0
	cost := 0
	switch {
	case !isSame && e.optional:
		return impossible
	case !isSame && isFigure && e.unit != t.unit:
		return costUnlike + e.strangeness(t)
	case !isSame:
		return costOther + e.strangeness(t)
	case e.head != t.head || e.tail != t.tail:
		cost = costLike
	}
	switch {
	case isFigure && e.unit != t.unit:
		cost += costUnit
	case !isFigure && t.unit != "" && t.unit != "年":
		cost += costName
	}
	return cost
}

// strangeness tells of two numbers that are not the same how little they have in common: it
// decides whose place a number takes where others are missing too.
func (e *expected) strangeness(t token) int {
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
func (t token) markCost() int {
	switch {
	case t.fresh:
		return 0
	case standsAlone(t.mark):
		return costWithin
	}
	return costSaid
}

// splitCost is the cost of taking several runs of digits for one number, which they are if
// what stands between them is a digit or a point in disguise.
func (e *expected) splitCost(f folded, tokens []token) int {
	if !e.isNumber() || e.tail != "" || e.optional || tokens[len(tokens)-1].To-tokens[0].From > 2*len(e.head)+len(tokens) {
		return impossible
	}
	switch f.joins(e.head, tokens) {
	case isWhole:
		return 0
	case isGrouped:
		return costLike
	case isTorn:
		return costSplit
	}
	return impossible
}

// joint says what several runs of digits and what stands between them are.
type joint int

const (
	isApart   joint = iota
	isWhole         // one number that a short line ends within
	isGrouped       // one number with other signs between thousands
	isTorn          // one number with signs in place of its digits or its point
)

// disguises are what a text recognition or a slip of the keys puts in place of a digit,
// a point or a comma.
var disguises = strings.NewReplacer("O", "0", "o", "0", "〇", "0", "Q", "0", "l", "1", "I", "1", "|", "1",
	"，", "", ",", "", "'", "", "’", "", "·", ".", "。", ".", "．", ".", "•", ".", "∶", ".", "：", ".", "..", ".")

// groupSigns stand between thousands in some copies, beside the comma that copies may drop.
var groupSigns = []string{"，", "’", "'", "٬"}

// joins says what the runs of digits are, if they are the number.
func (f folded) joins(number string, tokens []token) joint {
	for _, t := range tokens {
		if !t.isNumber() {
			return isApart
		}
	}
	whole := f.Plain[tokens[0].From:tokens[len(tokens)-1].To]
	digits, isGroups := f.ungrouped(whole, tokens)
	switch {
	case whole == number:
		return isWhole
	case isGroups && digits == number:
		return isGrouped
	case disguises.Replace(whole) == number || isHoled(number, whole):
		return isTorn
	case isGroups && len(digits) == len(number):
		return isTorn // another number, grouped as this one would be
	}
	return isApart
}

// ungrouped returns runs of digits as one number, if one sign parts them all as it does thousands.
func (f folded) ungrouped(whole string, tokens []token) (string, bool) {
	if len(tokens) < 2 {
		return "", false
	}
	sign := f.Plain[tokens[0].To:tokens[1].From]
	return strings.ReplaceAll(whole, sign, ""), slices.Contains(groupSigns, sign) && isGroupedBy(whole, sign)
}

// isHoled says whether a number has other signs in place of some of its digits, and no
// more signs than digits.
func isHoled(number, whole string) bool {
	printed := []rune(whole)
	if len(printed) != len(number) {
		return false
	}
	digits := 0
	for i, r := range printed {
		switch {
		case r == rune(number[i]):
			digits++
		case '0' <= r && r <= '9' || strings.ContainsRune("，、；。：", r):
			return false
		}
	}
	return digits*2 >= len(number)
}

// isGroupedBy says whether a number has a sign before each three digits.
func isGroupedBy(number, sign string) bool {
	const group = 3
	for i, part := range strings.Split(strings.SplitN(number, ".", 2)[0], sign) {
		if i == 0 && (len(part) == 0 || len(part) > group) || i > 0 && len(part) != group {
			return false
		}
	}
	return true
}

// sameNumber says whether two runs of digits are the same number: 9 and 9.0 are.
func sameNumber(a, b string) bool { return a == b || shortest(a) == shortest(b) }

// shortest takes the zeros off that a number does not need.
func shortest(digits string) string {
	if strings.Contains(digits, ".") {
		digits = strings.TrimSuffix(strings.TrimRight(digits, "0"), ".")
	}
	if short := strings.TrimLeft(digits, "0"); short != "" && short[0] != '.' {
		return short
	}
	return "0" + strings.TrimLeft(digits, "0")
}
