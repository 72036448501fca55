package search

import (
	"math/bits"
	"unicode/utf8"
)

// set is a set of records: bit i%64 of word i/64 is record i. A nil set is empty.
type set []uint64

func newSet(size int) set { return make(set, (size+63)/64) }

func (s set) add(i int) { s[i/64] |= 1 << (i % 64) }

// each calls visit with the members in rising order.
func (s set) each(visit func(int)) {
	for w, word := range s {
		for ; word != 0; word &= word - 1 {
			visit(w*64 + bits.TrailingZeros64(word))
		}
	}
}

// or adds the members of t.
func (s set) or(t set) set {
	for i := range t {
		s[i] |= t[i]
	}
	return s
}

// and keeps the members that t has too.
func (s set) and(t set) set {
	for i := range s {
		if i < len(t) {
			s[i] &= t[i]
		} else {
			s[i] = 0
		}
	}
	return s
}

// gram is what a text has to have where a needle stands in it: two ASCII characters side
// by side, or one of any other kind. Begins is set for the first one or two characters
// of a word or a number.
type gram struct {
	tier          tier
	begins        bool
	first, second rune // second is 0 where there is one only
}

// grams knows which records have a gram, so that a needle is looked for in those only
// that have all of its.
type grams struct {
	size int // number of records
	sets map[gram]set
}

func newGrams(size int) *grams { return &grams{size: size, sets: map[gram]set{}} }

// add takes in a folded text of a record.
func (g *grams) add(t tier, text string, record int) {
	put := func(found gram) {
		found.tier = t
		s := g.sets[found]
		if s == nil {
			s = newSet(g.size)
			g.sets[found] = s
		}
		s.add(record)
	}
	gramsWithin(text, put)
	for at, r := range text {
		if at == 0 && t == inNumbers {
			put(gram{begins: true, first: r})
		}
		if (isDigit(r) || isLatin(r)) && beginsWord(text, at) {
			put(gram{begins: true, first: r})
			if next := text[at+1:]; next != "" && isSolid(rune(next[0])) {
				put(gram{begins: true, first: r, second: rune(next[0])})
			}
		}
	}
}

// candidates returns the records that have all grams of a needle in a tier. The set is the
// caller's.
func (g *grams) candidates(t tier, n *needle) set {
	found := newSet(g.size)
	for i := range found {
		found[i] = ^uint64(0)
	}
	need := func(wanted gram) {
		wanted.tier = t
		found.and(g.sets[wanted])
	}
	if n.isShort() { // it has to begin a word
		begin := gram{begins: true, first: n.first}
		if len(n.text) > 1 && isSolid(rune(n.text[1])) {
			begin.second = rune(n.text[1])
		}
		need(begin)
	}
	if t == inNumbers && !isDigit(n.first) { // a number is not found by what follows it
		need(gram{begins: true, first: n.first})
	}
	gramsWithin(n.text, need)
	if tail := g.size % 64; tail > 0 {
		found[len(found)-1] &= 1<<tail - 1
	}
	return found
}

// gramsWithin visits the grams of a text wherever they stand.
func gramsWithin(text string, visit func(gram)) {
	before := ' '
	for _, r := range text {
		switch {
		case !isSolid(r) && r != ' ':
			visit(gram{first: r})
		case isSolid(r) && isSolid(before):
			visit(gram{first: before, second: r})
		}
		if isSolid(r) && !isDigit(r) && !isLatin(r) {
			visit(gram{first: r}) // a sign may be all that is looked for
		}
		before = r
	}
}

// isSolid reports whether a character is an ASCII one other than a space.
func isSolid(r rune) bool { return r > ' ' && r < utf8.RuneSelf }
