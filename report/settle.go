package report

import (
	"slices"
	"strings"
)

// settle looks at what an alignment leaves as missing and as one too many. Numbers of one
// sentence that have changed places are other numbers, each at its place: in a list the
// place says whose the number is. Other numbers that stand elsewhere have moved.
func (c *reading) settle() {
	c.moved = make([]bool, len(c.wanted))
	c.findBlocks()
	for i := range c.wanted {
		if c.isMissing(i) {
			c.unshuffle(i)
		}
	}
	for i := range c.wanted {
		c.unswap(i)
	}
	for i := 1; i < len(c.wanted); i++ {
		c.closeUp(i, i-1, 1)
	}
	for i := len(c.wanted) - 2; i >= 0; i-- {
		c.closeUp(i, i+1, -1)
	}
	c.findMoved()
}

// extras returns the indexes of the numbers that are not linked, in order.
func (c *reading) extras() []int {
	linked := make([]bool, len(c.tokens))
	for _, l := range c.links {
		for j := l.first; j < l.first+l.count; j++ {
			linked[j] = true
		}
	}
	var extras []int
	for j, t := range c.tokens {
		if t.isNumber() && !linked[j] {
			extras = append(extras, j)
		}
	}
	return extras
}

// is says whether a token is the number that is expected, with its unit.
func (c *reading) is(e expected, j int) bool {
	return e.cost(c.folded, c.tokens[j:j+1]) < costUnit
}

// unshuffle links the numbers of the sentence of one that is missing by their order, if the
// sentence of the copy has the same numbers in another one.
func (c *reading) unshuffle(missing int) {
	first, last := missing, missing
	same := func(i int) bool {
		return i >= 0 && i < len(c.wanted) && c.wanted[i].isNumber() && c.wanted[i].at == c.wanted[missing].at
	}
	for same(first - 1) {
		first--
	}
	for same(last + 1) {
		last++
	}
	tokens := c.sentenceOf(first, last)
	if len(tokens) != last-first+1 {
		return
	}
	left := slices.Clone(tokens)
	for _, e := range c.wanted[first : last+1] {
		k := slices.IndexFunc(left, func(j int) bool { return c.is(e, j) })
		if k < 0 {
			return
		}
		left = slices.Delete(left, k, k+1)
	}
	for k, j := range tokens {
		c.links[first+k] = link{j, 1}
	}
}

// sentenceOf returns the numbers of the sentence of the copy that holds the numbers linked
// to some that are expected, or none if there are several such sentences.
func (c *reading) sentenceOf(first, last int) []int {
	from, to := -1, -1
	for _, l := range c.links[first : last+1] {
		if l.count == 0 {
			continue
		}
		begin, end := c.around(c.tokens[l.first].From)
		if from >= 0 && begin != from {
			return nil
		}
		from, to = begin, end
	}
	var tokens []int
	for j, t := range c.tokens {
		if t.isNumber() && from <= t.From && t.To <= to {
			tokens = append(tokens, j)
		}
	}
	return tokens
}

// around returns the sentence that holds a byte.
func (c *reading) around(at int) (from, to int) {
	from = max(strings.LastIndex(c.Plain[:at], "。"), strings.LastIndex(c.Plain[:at], "；"))
	if from += len("。"); from < len("。") {
		from = 0
	}
	if i := strings.IndexAny(c.Plain[at:], "。；"); i >= 0 {
		return from, at + i
	}
	return from, len(c.Plain)
}

// unswap links two numbers that have changed places with each other in two sentences, one
// behind the other, by their order: an alignment of the least cost takes one of them for
// missing. If a name that the data has for the number stands in the other sentence, it is
// the sentences that have moved.
func (c *reading) unswap(i int) {
	if i+1 >= len(c.wanted) || !c.wanted[i].isNumber() || !c.wanted[i+1].isNumber() || c.wanted[i+1].optional {
		return
	}
	a, b := c.links[i], c.links[i+1]
	switch {
	case a.count == 0 && b.count == 1:
		a, b = link{b.first, 1}, link{c.neighbour(b.first, 1), 1}
		if !c.isLoose(b.first) || !c.is(c.wanted[i], b.first) {
			return
		}
	case b.count == 0 && a.count == 1:
		a, b = link{c.neighbour(a.first, -1), 1}, link{a.first, 1}
		if !c.isLoose(a.first) || !c.is(c.wanted[i+1], a.first) {
			return
		}
	default:
		return
	}
	if c.affinity(c.wanted[i], b.first) > c.affinity(c.wanted[i], a.first) {
		return
	}
	c.links[i], c.links[i+1] = a, b
}

// closeUp links a number to the one beside that of its neighbour in its sentence, if that is
// the same and the linked one stands in another sentence: where a sentence with such a
// number has moved between, both cost the same.
func (c *reading) closeUp(i, beside, step int) {
	e, l, near := c.wanted[i], c.links[i], c.links[beside]
	if !e.isNumber() || e.at != c.wanted[beside].at || !c.wanted[beside].isNumber() || l.count != 1 || near.count != 1 {
		return
	}
	from, to := c.around(c.tokens[near.first].From)
	if at := c.tokens[l.first].From; from <= at && at < to {
		return
	}
	j := c.neighbour(near.first, step)
	if !c.isLoose(j) || c.tokens[j].From < from || c.tokens[j].From >= to || !c.is(e, j) {
		return
	}
	c.links[i] = link{j, 1}
}

// neighbour returns the next number before or behind a token, or -1.
func (c *reading) neighbour(j, step int) int {
	for j += step; j >= 0 && j < len(c.tokens); j += step {
		if c.tokens[j].isNumber() {
			return j
		}
	}
	return -1
}

// isLoose says whether there is such a token and it is not linked.
func (c *reading) isLoose(j int) bool {
	return j >= 0 && !slices.ContainsFunc(c.links, func(l link) bool { return l.first <= j && j < l.first+l.count })
}

// findMoved links what is missing to the same numbers elsewhere: several in a row, or one
// that is so long, or has its name so near, that it cannot be another.
func (c *reading) findMoved() {
	extras := c.extras()
	for i := 0; i < len(c.wanted); i++ {
		if !c.isMissing(i) {
			continue
		}
		best, length := 0, 0
		for k := range extras {
			n := 0
			for c.isMissing(i+n) && k+n < len(extras) && c.is(c.wanted[i+n], extras[k+n]) {
				n++
			}
			if n > length {
				best, length = k, n
			}
		}
		if length == 0 || length == 1 && !c.isSure(c.wanted[i], extras[best]) {
			continue
		}
		for n := range length {
			c.links[i+n], c.moved[i+n] = link{extras[best+n], 1}, true
		}
		extras = slices.Delete(extras, best, best+length)
	}
}

// isMissing says whether a number is expected and not linked.
func (c *reading) isMissing(i int) bool {
	return i < len(c.wanted) && c.wanted[i].isNumber() && !c.wanted[i].optional && c.links[i].count == 0
}

// isSure says whether a number that stands elsewhere must be the one that is missing.
func (c *reading) isSure(e expected, j int) bool {
	const (
		long = 3   // digits
		near = 0.5 // of the pairs of characters of its name
	)
	return len(strings.ReplaceAll(e.head, ".", "")) >= long || c.affinity(e, j) >= near
}

// affinity returns how much of the name of an expected number stands in the sentence of a
// token: the part of its pairs of characters.
func (c *reading) affinity(e expected, j int) float64 {
	from, to := c.around(c.tokens[j].From)
	sentence := c.Plain[from:to]
	most := 0.0
	for _, f := range e.figures {
		name := []rune(f.Name.In(Chinese))
		found := 0
		for i := 1; i < len(name); i++ {
			if strings.Contains(sentence, string(name[i-1:i+1])) {
				found++
			}
		}
		if len(name) > 1 {
			most = max(most, float64(found)/float64(len(name)-1))
		}
	}
	return most
}
