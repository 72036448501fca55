package report

import (
	"slices"
	"strings"
)

// The costs of an alignment, by the kind of difference. A number that differs costs less than
// one number missing and another too many, and more than shifting correct numbers by one. A
// missing mark costs as much as three numbers.
const (
	costGone      = 100 // a number is missing, or there is one too many
	costOther     = 105 // another number with the same unit
	costUnlike    = 170 // another number with another unit
	costUnit      = 40  // the same number with another unit
	costLike      = 1   // the same number, printed differently: 9.0 for 9
	costSplit     = 90  // a number that is torn apart: 51O8
	costName      = 20  // it is no figure, and yet has a unit
	costMark      = 300 // a mark is missing
	costWithin    = 100 // a mark that should stand alone is found within a sentence
	costSaid      = 250 // another mark is found in its place, within a sentence
	impossible    = 1 << 24
	mostTokens    = 20000 // numbers in a copy; a day's newspaper has fewer
	longestMerged = 3     // runs of digits into which one number may be torn
)

// link says which tokens of a copy are the expected one: count of them, beginning with first.
// Count is 0 if the expected one is missing.
type link struct{ first, count int }

// The ways from one cell of an alignment to the next. wayLinked links one token to the expected
// one, and the ways above it one token more each.
const (
	wayMissing byte = iota // the expected one is missing
	wayExtra               // a token is not expected
	wayLinked
)

// align finds the cheapest links between what is expected and the tokens of a copy, keeping
// both in order: their edit distance. Among equally cheap ones it prefers the links that stand
// latest, since titles with the same numbers precede a text. It compares each token with each
// expected one, of which a report has some hundreds, so that what a token is made of is found out
// beforehand: here nothing is done but to compare.
func (c *reading) align() {
	tokens := c.tokens[:min(len(c.tokens), mostTokens)]
	c.compared += len(c.wanted) * len(tokens)
	width := len(tokens) + 1
	ways := make([]byte, (len(c.wanted)+1)*width)
	before, row := make([]int, width), make([]int, width)
	for j := range tokens {
		before[j+1], ways[j+1] = before[j]+tokens[j].extra(), wayExtra
	}
	for i := range c.wanted {
		e := &c.wanted[i]
		gone := e.missing()
		row[0], ways[(i+1)*width] = before[0]+gone, wayMissing
		for j := range tokens {
			cost, way := before[j+1]+gone, wayMissing
			if c := row[j] + tokens[j].extra(); c <= cost {
				cost, way = c, wayExtra
			}
			for n := 1; n <= min(longestMerged, j+1); n++ {
				if c := before[j+1-n] + e.cost(tokens[j+1-n:j+1]); c <= cost {
					cost, way = c, wayLinked+byte(n-1)
				}
			}
			row[j+1], ways[(i+1)*width+j+1] = cost, way
		}
		before, row = row, before
	}
	c.links = follow(ways, len(c.wanted), width)
}

// follow walks back through the cells of an alignment.
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
	isSame := e.value == t.value
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
// stands between them is a digit or a point in disguise.
func (e *expected) splitCost(tokens []token) int {
	if !e.isNumber() || e.tail != "" || e.optional || tokens[len(tokens)-1].To-tokens[0].From > 2*len(e.head)+len(tokens) {
		return impossible
	}
	switch tokens[0].pieces[len(tokens)-2].joins(e.head) {
	case isWhole:
		return 0
	case isGrouped:
		return costLike
	case isTorn:
		return costSplit
	}
	return impossible
}

// joint says how several runs of digits, with what stands between them, are related.
type joint int

const (
	isApart   joint = iota
	isWhole         // one number that is interrupted by the end of a line
	isGrouped       // one number with unusual signs between its thousands
	isTorn          // one number in which signs replace digits or the point
)

// disguises are the characters that text recognition or a typing mistake puts in place of a
// digit, a point or a comma.
var disguises = strings.NewReplacer("O", "0", "o", "0", "〇", "0", "Q", "0", "l", "1", "I", "1", "|", "1",
	"，", "", ",", "", "'", "", "’", "", "·", ".", "。", ".", "．", ".", "•", ".", "∶", ".", "：", ".", "..", ".")

// groupSigns separate thousands in some copies, besides the comma, which copies may drop.
var groupSigns = []string{"，", "’", "'", "٬"}

// pieces are several runs of digits with what stands between them, in the forms in which they
// may be one number.
type pieces struct {
	whole    string // as printed; empty if they are too long for a number, or not all of them are digits
	runes    []rune // of whole
	bare     string // without disguises
	digits   string // without the sign that stands between the first two
	isGroups bool   // whether that sign separates thousands
}

// longestTorn is how long a number that is torn apart may be, in bytes: more than any number
// that is expected allows.
const longestTorn = 64

// piecesOf returns runs of digits that follow each other.
func (f folded) piecesOf(tokens []token) pieces {
	from, to := tokens[0].From, tokens[len(tokens)-1].To
	if to-from > longestTorn || slices.ContainsFunc(tokens, func(t token) bool { return !t.isNumber() }) {
		return pieces{}
	}
	p := pieces{whole: f.Plain[from:to]}
	p.runes, p.bare = []rune(p.whole), disguises.Replace(p.whole)
	sign := f.Plain[tokens[0].To:tokens[1].From]
	p.digits = strings.ReplaceAll(p.whole, sign, "")
	p.isGroups = slices.Contains(groupSigns, sign) && isGroupedBy(p.whole, sign)
	return p
}

// joins says how the runs of digits make up the number, if they do.
func (p *pieces) joins(number string) joint {
	switch {
	case p.whole == "":
		return isApart
	case p.whole == number:
		return isWhole
	case p.isGroups && p.digits == number:
		return isGrouped
	case p.bare == number || isHoled(number, p.runes):
		return isTorn
	case p.isGroups && len(p.digits) == len(number):
		return isTorn // another number, grouped as the expected one would be
	}
	return isApart
}

// isHoled tells whether signs replace some of a number's digits, and no more of them than
// remain.
func isHoled(number string, printed []rune) bool {
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

// isGroupedBy tells whether a number has a sign before every three digits.
func isGroupedBy(number, sign string) bool {
	const group = 3
	for i, part := range strings.Split(strings.SplitN(number, ".", 2)[0], sign) {
		if i == 0 && (len(part) == 0 || len(part) > group) || i > 0 && len(part) != group {
			return false
		}
	}
	return true
}

// valueOf returns what two numbers have in common that are the same, as 9 and 9.0 are.
func valueOf(head, tail string) string { return shortest(head) + ratioSign + shortest(tail) }

// shortest drops the zeros that do not change a number.
func shortest(digits string) string {
	if strings.Contains(digits, ".") {
		digits = strings.TrimSuffix(strings.TrimRight(digits, "0"), ".")
	}
	if short := strings.TrimLeft(digits, "0"); short != "" && short[0] != '.' {
		return short
	}
	return "0" + strings.TrimLeft(digits, "0")
}
