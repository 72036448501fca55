package report

import "slices"

// A block is a row of expected numbers that stands elsewhere in a copy: a section or a
// paragraph that has changed its place. Where another one stands in its place an alignment
// takes each of its numbers for another number, which costs less than to miss them all.
type block struct {
	wanted, tokens []int // indexes, one for each number
	gain           int   // numbers that find their place, less those that lose it
}

const (
	leastBlock = 3  // numbers in a row that are no accident
	mostBlocks = 40 // of one copy
)

// findBlocks links the blocks that have moved, the largest first.
func (c *reading) findBlocks() {
	for range mostBlocks {
		best := c.bestBlock()
		if best.gain <= 0 {
			return
		}
		for n, i := range best.wanted {
			for k := range c.links {
				if c.links[k] == (link{best.tokens[n], 1}) {
					c.links[k] = link{}
				}
			}
			c.links[i], c.moved[i] = link{best.tokens[n], 1}, true
		}
	}
}

// bestBlock returns the block that has most to gain, or none.
func (c *reading) bestBlock() block {
	var wanted, tokens []int // the numbers among them
	for i, e := range c.wanted {
		if e.isNumber() && !e.optional {
			wanted = append(wanted, i)
		}
	}
	isRight := make([]bool, len(c.tokens))
	for i, l := range c.links {
		if l.count > 0 && !c.isWrong(i) {
			for j := l.first; j < l.first+l.count; j++ {
				isRight[j] = true
			}
		}
	}
	for j, t := range c.tokens {
		if t.isNumber() {
			tokens = append(tokens, j)
		}
	}
	var best block
	for a := range wanted {
		if !c.isWrong(wanted[a]) {
			continue
		}
		for b := range tokens {
			if isRight[tokens[b]] {
				continue
			}
			if found := c.blockAt(wanted[a:], tokens[b:], isRight); found.gain > best.gain {
				best = found
			}
		}
	}
	return best
}

// blockAt returns the block that begins with the first of some expected numbers and the
// first of some numbers of the copy.
func (c *reading) blockAt(wanted, tokens []int, isRight []bool) block {
	gain, n, best := 0, 0, block{}
	for n < min(len(wanted), len(tokens)) && c.is(c.wanted[wanted[n]], tokens[n]) {
		switch wrong, right := c.isWrong(wanted[n]), isRight[tokens[n]]; {
		case wrong && !right:
			gain++
		case !wrong:
			gain--
		}
		if n++; gain > best.gain && n >= leastBlock && gain >= leastBlock {
			best = block{slices.Clone(wanted[:n]), slices.Clone(tokens[:n]), gain}
		}
	}
	return best
}

// isWrong says whether an expected number is missing or linked to another one.
func (c *reading) isWrong(i int) bool {
	l := c.links[i]
	return c.isMissing(i) || l.count > 0 && c.wanted[i].isNumber() && c.wanted[i].cost(c.folded, c.tokens[l.first:l.first+l.count]) >= costSplit
}
