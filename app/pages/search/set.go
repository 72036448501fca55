package search

import "math/bits"

// set is a set of records: bit i%64 of word i/64 is record i. A nil set is empty.
type set []uint64

func newSet(size int) set { return make(set, (size+63)/64) }

func (s set) add(i int) { s[i/64] |= 1 << (i % 64) }

func (s set) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }

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
