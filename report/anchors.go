package report

import (
	"slices"
	"strings"
)

// anchor says that a token is the expected number that it must be: no other expected number is
// like it, and the anchors keep their order.
type anchor struct{ wanted, token int }

// The measures by which a report is found in a longer text.
const (
	fewestAnchors = 5    // less is chance
	farApart      = 1000 // tokens between two anchors, so many more than are expected there
	margin        = 100  // tokens around the report that are compared too
	fewBehind     = 50   // numbers behind the report that are told one by one
)

// anchors returns the longest row of numbers that occur once in what is expected, in their order,
// without what stands apart from the rest by chance. It takes time in proportion to the length of
// the copy.
func (c *reading) anchors() []anchor {
	const long = 3 // digits of a number that is rare
	rare := map[string]int{}
	for i := range c.wanted {
		e := &c.wanted[i]
		if !e.isNumber() || e.optional || len(strings.ReplaceAll(e.head, ".", "")) < long {
			continue
		}
		if _, isKnown := rare[e.value]; isKnown {
			i = -1
		}
		rare[e.value] = i
	}
	var found []anchor
	for j := range c.tokens {
		t := &c.tokens[j]
		if i, ok := rare[t.value]; ok && i >= 0 && t.isNumber() && c.wanted[i].unit == t.unit {
			found = append(found, anchor{i, j})
		}
	}
	return together(rising(found))
}

// rising returns a longest row of anchors whose expected numbers are in order, of several the one
// that ends first.
func rising(found []anchor) []anchor {
	var ends []int // for each length, the anchor that ends the row with the least expected number
	before := make([]int, len(found))
	for k, a := range found {
		n, _ := slices.BinarySearchFunc(ends, a.wanted, func(end, wanted int) int { return found[end].wanted - wanted })
		before[k] = -1
		if n > 0 {
			before[k] = ends[n-1]
		}
		switch {
		case n == len(ends):
			ends = append(ends, k)
		case found[ends[n]].wanted > a.wanted:
			ends[n] = k
		}
	}
	if len(ends) == 0 {
		return nil
	}
	var row []anchor
	for k := ends[len(ends)-1]; k >= 0; k = before[k] {
		row = append(row, found[k])
	}
	slices.Reverse(row)
	return row
}

// together returns the anchors of a row that stand with others: groups of them, with few tokens
// between two of a group, that are no chance.
func together(row []anchor) []anchor {
	var kept []anchor
	for first := 0; first < len(row); {
		end := first + 1
		for end < len(row) && row[end].token-row[end-1].token <= 3*(row[end].wanted-row[end-1].wanted)+farApart {
			end++
		}
		if n := end - first; n >= fewestAnchors || n*10 >= len(row) {
			kept = append(kept, row[first:end]...)
		}
		first = end
	}
	return kept
}

// narrow drops the tokens of a long copy that stand before the report or behind it.
func (c *reading) narrow() {
	const long = 4 // times as many tokens as are expected
	if len(c.tokens) <= long*len(c.wanted) {
		return
	}
	anchors := c.anchors()
	if len(anchors) < fewestAnchors {
		return
	}
	first, last := anchors[0], anchors[len(anchors)-1]
	from := max(0, first.token-2*first.wanted-margin)
	to := min(len(c.tokens), last.token+2*(len(c.wanted)-last.wanted)+margin)
	c.isPart = from > 0 || to < len(c.tokens)
	c.tokens = c.tokens[from:to]
}

// endsBefore returns where the report ends if it is followed by many numbers that are not its
// own: with the paragraph, or in a text without any with the sentence, of its last number.
func (c *reading) endsBefore(last, end int) int {
	behind := 0
	for i := last; i < end && behind <= fewBehind; i++ {
		if isDigit(c.Plain[i]) && !isDigit(c.Plain[i-1]) && i > last {
			behind++
		}
	}
	if behind <= fewBehind {
		return end
	}
	for i := last; i < end; i++ {
		if c.Opens(i) {
			return i
		}
	}
	if i := strings.Index(c.Plain[last:end], "。"); i >= 0 {
		return last + i + len("。")
	}
	return end
}
