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
	mostCells     = 12 << 20 // comparisons of a part of what is expected with a part of a copy
	longestMerged = 4        // runs of digits into which one number may be torn
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
	waySwapped = wayLinked + longestMerged // two expected ones are linked to each other's tokens
)

// align finds the cheapest links between what is expected and the tokens of a copy, keeping
// both in order: their edit distance. In a long copy it does so between anchors only, so that its
// work grows with the length of the copy. Of a stretch in which there are too many tokens even
// so, the rest is not compared, and is counted.
func (c *reading) align() {
	c.links, c.beyond = make([]link, len(c.wanted)), 0
	i, j := 0, 0
	if c.isPart || len(c.wanted)*len(c.tokens) > mostCells {
		anchors := c.anchors()
		for k, a := range anchors {
			if isLast := k == len(anchors)-1; isLast || anchors[k+1].token-a.token > farApart || a.token-j > farApart {
				c.alignPart(i, a.wanted+1, j, a.token+1, true)
				i, j = a.wanted+1, a.token+1
			}
		}
	}
	c.alignPart(i, len(c.wanted), j, len(c.tokens), j == 0)
}

// alignPart finds the cheapest links of a part of what is expected to a part of the tokens. Among
// equally cheap ones it prefers those that stand latest, since titles with the same numbers
// precede a text, or else earliest. It compares each token with each expected one, so that what a
// token is made of is found out beforehand: here nothing is done but to compare.
func (c *reading) alignPart(first, end, from, to int, isLate bool) {
	wanted, tokens := c.wanted[first:end], c.notTooMany(c.tokens[from:to], end-first)
	c.compared += len(wanted) * len(tokens)
	width := len(tokens) + 1
	ways := make([]byte, (len(wanted)+1)*width)
	beyond, before, row := make([]int, width), make([]int, width), make([]int, width)
	for j := range tokens {
		before[j+1], ways[j+1] = before[j]+tokens[j].extra(), wayExtra
	}
	worse := 0 // by how much a link must be cheaper than leaving its token out
	if !isLate {
		worse = 1
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
				if c := before[j+1-n] + e.cost(tokens[j+1-n:j+1]); c+worse <= cost {
					cost, way = c, wayLinked+byte(n-1)
				}
			}
			if i > 0 && j > 0 && beyond[j-1]+costSwapped <= cost && areSwapped(wanted[i-1:i+1], tokens[j-1:j+1]) {
				cost, way = beyond[j-1]+costSwapped, waySwapped
			}
			row[j+1], ways[(i+1)*width+j+1] = cost, way
		}
		beyond, before, row = before, row, beyond
	}
	for i, l := range follow(ways, len(wanted), width) {
		if l.count > 0 {
			c.links[first+i] = link{from + l.first, l.count}
		}
	}
}

// notTooMany returns as many of some tokens as can be compared with so many expected ones, and
// counts the numbers among the others.
func (c *reading) notTooMany(tokens []token, wanted int) []token {
	most := mostCells / max(1, wanted)
	if len(tokens) <= most {
		return tokens
	}
	c.beyond += countNumbers(tokens[most:])
	return tokens[:most]
}

// countNumbers counts the tokens that are numbers.
func countNumbers(tokens []token) int {
	n := 0
	for i := range tokens {
		if tokens[i].isNumber() {
			n++
		}
	}
	return n
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
		case waySwapped:
			i, j = i-2, j-2
			links[i], links[i+1] = link{j, 1}, link{j + 1, 1}
		default:
			count := int(way-wayLinked) + 1
			i, j = i-1, j-count
			links[i] = link{j, count}
		}
	}
	return links
}

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
