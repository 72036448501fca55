package report

import "slices"

// remainder is what is left of a reading when the blocks that were moved are taken out of it.
type remainder struct {
	*reading
	away, lent []bool       // whether an expected one, or a token, is taken out
	refused    map[int]bool // expected numbers with which a block begins that was tried
	cost       int          // of the cheapest alignment of what is left
}

func newRemainder(c *reading) *remainder {
	r := &remainder{reading: c, away: make([]bool, len(c.wanted)), lent: make([]bool, len(c.tokens)), refused: map[int]bool{}}
	_, r.cost = r.alignSome(those(r.away, false), those(r.lent, false))
	return r
}

// take takes a block out, with the rest of its sentence, if that explains the copy with fewer
// differences than there are otherwise.
func (r *remainder) take(b block) {
	r.refused[b.wanted[0]] = true
	if b = r.wholeOf(b); r.isOut(b) {
		return
	}
	within, cost := r.alignSome(b.wanted, b.tokens)
	r.takeOut(b, true)
	links, rest := r.alignSome(those(r.away, false), those(r.lent, false))
	if rest+cost+costMoved >= r.cost {
		r.takeOut(b, false)
		return
	}
	for i, l := range within {
		if l.count > 0 {
			r.moved[i] = true
			r.links[i] = l
		}
	}
	for i := range r.wanted {
		if !r.moved[i] {
			r.links[i] = links[i]
		}
	}
	r.cost = rest
}

func (r *remainder) takeOut(b block, isOut bool) {
	for _, i := range b.wanted {
		r.away[i] = isOut
	}
	for _, j := range b.tokens {
		r.lent[j] = isOut
	}
}

// isOut tells whether a part of a block is taken out already.
func (r *remainder) isOut(b block) bool {
	return slices.ContainsFunc(b.wanted, func(i int) bool { return r.away[i] }) || slices.ContainsFunc(b.tokens, func(j int) bool { return r.lent[j] })
}

// wholeOf returns a block with the rest of the sentences in which it begins and ends, as far as
// nothing else was found for that.
func (r *remainder) wholeOf(b block) block {
	isRight := r.rightTokens()
	grow := func(step int, i, j int) {
		from, to := r.around(r.tokens[j].From)
		at, grown := r.wanted[i].at, 0
		for i += step; i >= 0 && i < len(r.wanted) && r.wanted[i].at == at && !r.away[i] && r.isWrong(i); i += step {
			b.wanted = append(b.wanted, i)
			grown++
		}
		grown *= 2 // a number may be torn
		for j = r.neighbour(j, step); j >= 0 && grown > 0; j = r.neighbour(j, step) {
			if begin := r.tokens[j].From; begin < from || begin >= to || isRight[j] || r.lent[j] {
				break
			}
			b.tokens = append(b.tokens, j)
			grown--
		}
	}
	first, last := 0, len(b.wanted)-1
	grow(-1, b.wanted[first], b.tokens[first])
	grow(1, b.wanted[last], b.tokens[last])
	slices.Sort(b.wanted)
	slices.Sort(b.tokens)
	return b
}

// alignSome finds the cheapest links of some of what is expected to some of the tokens, and what
// they cost. It returns a link for each that is expected.
func (r *remainder) alignSome(wantedAt, tokensAt []int) ([]link, int) {
	wanted, tokens := at(r.wanted, wantedAt), at(r.tokens, tokensAt)
	for j := range tokens {
		for n := 2; n <= longestMerged; n++ {
			if end := j + n - 1; end < len(tokens) && tokensAt[end] != tokensAt[j]+n-1 {
				tokens[j].pieces[n-2] = pieces{} // they do not follow each other
			}
		}
	}
	found, cost := r.alignment(wanted, tokens, true)
	links := make([]link, len(r.wanted))
	for i, l := range found {
		if l.count > 0 {
			links[wantedAt[i]] = link{tokensAt[l.first], l.count}
		}
	}
	return links, cost
}

// those returns the indexes at which some flags are set, or are not.
func those(flags []bool, isSet bool) []int {
	var all []int
	for i, is := range flags {
		if is == isSet {
			all = append(all, i)
		}
	}
	return all
}

// at returns what stands at some indexes.
func at[T any](all []T, indexes []int) []T {
	some := make([]T, len(indexes))
	for n, i := range indexes {
		some[n] = all[i]
	}
	return some
}
