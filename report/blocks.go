package report

import "slices"

// A block is a series of expected numbers that stands elsewhere in a copy: a section or a
// paragraph that was moved. If another block stands in its place, an alignment takes each
// number for one of that block, which costs less than to call them all missing.
type block struct {
	wanted, tokens []int // a pair of indexes for each number
	gain           int   // numbers that are found in their place thereby, less those that lose theirs
}

const (
	leastBlock = 3       // this many numbers in a row are no coincidence
	leastPair  = 2       // and so many are none where what remains can be aligned again
	mostBlocks = 40      // blocks in one copy
	mostAgain  = 1 << 19 // comparisons in a copy that is aligned again when a block is taken out
	costMoved  = 150     // a block that was moved: less than a number that is missing and found elsewhere
)

// findBlocks links the blocks that were moved, the largest first. What remains when one is taken
// out is aligned again: where a sentence was moved in beside swapped or wrong numbers, the
// cheapest alignment of all had taken its numbers for theirs.
func (c *reading) findBlocks() {
	numbers := c.occurrences()
	isSmall := len(c.wanted)*len(c.tokens) <= mostAgain
	if !isSmall {
		for range mostBlocks {
			best := c.bestBlock(numbers, leastBlock, nil)
			if best.gain <= 0 {
				return
			}
			c.take(best)
		}
		return
	}
	best := c.bestBlock(numbers, leastPair, nil)
	if best.gain <= 0 {
		return
	}
	rest := newRemainder(c)
	for range mostBlocks {
		rest.take(best)
		if best = c.bestBlock(numbers, leastPair, rest.refused); best.gain <= 0 {
			return
		}
	}
}

// take links a block that was moved.
func (c *reading) take(b block) {
	for n, i := range b.wanted {
		for k := range c.links {
			if c.links[k] == (link{b.tokens[n], 1}) {
				c.links[k] = link{}
			}
		}
		c.links[i], c.moved[i] = link{b.tokens[n], 1}, true
	}
}

// occurrences are the numbers of a copy, and where each of them stands among them: only there can a
// block begin with it, and in a long copy this is seldom.
type occurrences struct {
	tokens []int            // indexes of the tokens
	at     map[string][]int // indexes in tokens, by the number's value
}

func (c *reading) occurrences() occurrences {
	n := occurrences{at: map[string][]int{}}
	for j := range c.tokens {
		if t := &c.tokens[j]; t.isNumber() {
			n.at[t.value] = append(n.at[t.value], len(n.tokens))
			n.tokens = append(n.tokens, j)
		}
	}
	return n
}

// bestBlock returns the block with the largest gain, or none.
func (c *reading) bestBlock(numbers occurrences, least int, refused map[int]bool) block {
	var wanted []int // the numbers among them
	for i := range c.wanted {
		if e := &c.wanted[i]; e.isNumber() && !e.optional {
			wanted = append(wanted, i)
		}
	}
	isRight := c.rightTokens()
	var best block
	for a := range wanted {
		if !c.isWrong(wanted[a]) || refused[wanted[a]] {
			continue
		}
		for _, b := range numbers.at[c.wanted[wanted[a]].value] {
			if isRight[numbers.tokens[b]] {
				continue
			}
			if found := c.blockAt(wanted[a:], numbers.tokens[b:], isRight, least); found.gain > best.gain {
				best = found
			}
		}
	}
	return best
}

// rightTokens says of each token whether it was found where it should stand, or was moved.
func (c *reading) rightTokens() []bool {
	isRight := make([]bool, len(c.tokens))
	for i, l := range c.links {
		if l.count > 0 && !c.isWrong(i) {
			for j := l.first; j < l.first+l.count; j++ {
				isRight[j] = true
			}
		}
	}
	return isRight
}

// blockAt returns the block that begins with the first of the expected numbers and the first of
// the copy's numbers that are given, if it has that many at least.
func (c *reading) blockAt(wanted, tokens []int, isRight []bool, least int) block {
	gain, n, best := 0, 0, block{}
	for n < min(len(wanted), len(tokens)) && c.is(c.wanted[wanted[n]], tokens[n]) {
		switch wrong, right := c.isWrong(wanted[n]), isRight[tokens[n]]; {
		case wrong && !right:
			gain++
		case !wrong:
			gain--
		}
		if n++; gain > best.gain && n >= least && gain >= least {
			best = block{slices.Clone(wanted[:n]), slices.Clone(tokens[:n]), gain}
		}
	}
	return best
}

// isWrong tells whether an expected number is missing or linked to a different one.
func (c *reading) isWrong(i int) bool {
	l := c.links[i]
	return c.isMissing(i) || l.count > 0 && c.wanted[i].isNumber() && c.wanted[i].cost(c.tokens[l.first:l.first+l.count]) >= costSplit
}
