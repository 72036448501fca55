package report

// mostCells is how many comparisons of a part of what is expected with a part of a copy are made.
const mostCells = 12 << 20

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

// alignPart finds the cheapest links of a part of what is expected to a part of the tokens.
func (c *reading) alignPart(first, end, from, to int, isLate bool) {
	links, _ := c.alignment(c.wanted[first:end], c.notTooMany(c.tokens[from:to], end-first), isLate)
	for i, l := range links {
		if l.count > 0 {
			c.links[first+i] = link{from + l.first, l.count}
		}
	}
}

// alignment finds the cheapest links of some of what is expected to some tokens, and what they
// cost. Among equally cheap ones it prefers those that stand latest, since titles with the same
// numbers precede a text, or else earliest. It compares each token with each expected one, so
// that what a token is made of is found out beforehand: here nothing is done but to compare.
func (c *reading) alignment(wanted []expected, tokens []token, isLate bool) ([]link, int) {
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
	return follow(ways, len(wanted), width), before[len(tokens)]
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
