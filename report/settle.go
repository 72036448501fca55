package report

import (
	"slices"
	"strings"
)

// settle resolves what an alignment leaves over: numbers that are missing, and numbers that are
// too many. Numbers that have changed places within one sentence are wrong, each in its place,
// since in a list the place says whose the number is. Other numbers that are found elsewhere
// have moved.
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

// is tells whether a token is the expected number with its unit.
func (c *reading) is(e expected, j int) bool {
	c.compared++
	return e.cost(c.tokens[j:j+1]) < costUnit
}

// unshuffle links the numbers of a sentence by their order, if one of them is missing and the
// copy's sentence has the same numbers in another order.
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
	for i, l := range c.links { // of another sentence, where a number like it is missing
		if (i < first || i > last) && l.count == 1 && slices.Contains(tokens, l.first) {
			c.links[i] = link{}
		}
	}
	for k, j := range tokens {
		c.links[first+k] = link{j, 1}
	}
}

// sentenceOf returns the numbers of the copy's sentence to which expected numbers are linked,
// or none if there are several such sentences.
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

// around returns the bounds of the sentence at a byte.
func (c *reading) around(at int) (from, to int) {
	to = len(c.Plain)
	next, _ := slices.BinarySearch(c.stops, at)
	if next < len(c.stops) {
		to = c.stops[next]
	}
	if next > 0 {
		from = c.stops[next-1] + len("。")
	}
	return from, to
}

// stopsIn returns where the sentences of a text end, in bytes.
func stopsIn(plain string) []int {
	var stops []int
	for i, r := range plain {
		if r == '。' || r == '；' {
			stops = append(stops, i)
		}
	}
	return stops
}

// unswap links by their order two numbers of successive sentences that have changed places; the
// cheapest alignment would call one of them missing. If a name that the data has for a number
// occurs in the other sentence, the sentences have changed places instead.
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

// closeUp links a number to the token next to that of its neighbour in its sentence, if that
// token is the same number and the linked one stands in another sentence. Where a sentence with
// such a number was moved between the two, both links cost the same.
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

// neighbour returns the next number before or after a token, or -1.
func (c *reading) neighbour(j, step int) int {
	for j += step; j >= 0 && j < len(c.tokens); j += step {
		if c.tokens[j].isNumber() {
			return j
		}
	}
	return -1
}

// isLoose tells whether a token exists and is not linked.
func (c *reading) isLoose(j int) bool {
	return j >= 0 && !slices.ContainsFunc(c.links, func(l link) bool { return l.first <= j && j < l.first+l.count })
}

// findMoved links missing numbers to the same numbers elsewhere: to several in a row, or to a
// single one that must be meant because it is long, or because its name is near.
func (c *reading) findMoved() {
	extras := c.extras()
	for i := 0; i < len(c.wanted); i++ {
		if !c.isMissing(i) {
			continue
		}
		best, found := 0, []link(nil)
		for k := range extras {
			if row := c.rowOf(i, extras[k:]); len(row) > len(found) {
				best, found = k, row
			}
		}
		if len(found) == 0 || len(found) == 1 && !c.isSure(c.wanted[i], extras[best]) {
			continue
		}
		runs := 0
		for n, l := range found {
			c.links[i+n], c.moved[i+n] = l, true
			runs += l.count
		}
		extras = slices.Delete(extras, best, best+runs)
	}
}

// rowOf returns the links of as many missing numbers, from one on, as stand in a row among some
// tokens, from the first on.
func (c *reading) rowOf(i int, extras []int) []link {
	var row []link
	for c.isMissing(i + len(row)) {
		count := c.countOf(&c.wanted[i+len(row)], extras)
		if count == 0 {
			break
		}
		row = append(row, link{extras[0], count})
		extras = extras[count:]
	}
	return row
}

// countOf returns how many of some tokens, from the first on, are an expected number: one, or
// several that its point or the ends of lines tear apart.
func (c *reading) countOf(e *expected, extras []int) int {
	for n := 1; n <= min(longestMerged, len(extras)) && extras[n-1] == extras[0]+n-1; n++ {
		if n == 1 && c.is(*e, extras[0]) || n > 1 && e.splitCost(c.tokens[extras[0]:extras[0]+n]) <= costRead {
			return n
		}
	}
	return 0
}

// isMissing tells whether a number is expected and not linked.
func (c *reading) isMissing(i int) bool {
	return i < len(c.wanted) && c.wanted[i].isNumber() && !c.wanted[i].optional && c.links[i].count == 0
}

// isSure tells whether a number elsewhere must be the missing one.
func (c *reading) isSure(e expected, j int) bool {
	const (
		long = 3   // digits
		near = 0.5 // share of the pairs of characters of its name
	)
	return len(strings.ReplaceAll(e.head, ".", "")) >= long || c.affinity(e, j) >= near
}

// affinity returns how much of the name of an expected number occurs in the sentence of a
// token: the share of its pairs of characters.
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
