package search

import (
	"math/bits"
	"strings"
)

// way is how letters spell a Chinese text.
type way int

// The ways, the surer first. Characters may also stand for themselves in each of them.
const (
	bySyllables way = iota // whole syllables as they are read in the text, the last perhaps only begun: "diqushengch"
	byInitials             // the first letters of those, zh, ch and sh also whole: "dqsczz"
	byAny                  // syllables and letters mixed, in any reading; it finds all that the first two do
	byParts                // syllables, with one stretch of the text left out: "diquzongzhi" for 地区生产总值
	wayCount
)

// maxSpelled is how many characters of a query can be matched as pinyin: a set of the
// places in it has to fit into 64 bits, with one for its end.
const maxSpelled = 63

// speller finds what a query spells, in one way. It walks over a text with the set of
// places in the query that may be reached; bit p of a set says that p characters are.
type speller struct {
	query  []rune
	places int      // in the query, its end included
	next   []uint64 // by glyph, then by place: the set of places behind that glyph
	arcs   []uint64 // by place: the set of places behind any glyph
	end    uint64   // the set that holds the end only
	skips  bool     // whether a stretch of the text may be left out
}

// newSpeller returns the speller of a query of at most maxSpelled characters.
func newSpeller(a *alphabet, query []rune, w way) *speller {
	places := len(query) + 1
	s := &speller{
		query: query, places: places, end: 1 << len(query), skips: w == byParts,
		next: make([]uint64, len(a.glyphs)*places), arcs: make([]uint64, places),
	}
	for p, r := range query {
		rest := string(query[p:])
		for id, g := range a.glyphs {
			set := stepsOf(rest, a.readings[id], w) << p
			if g.Char == r {
				set |= 1 << (p + 1)
			}
			s.next[id*places+p] = set
			s.arcs[p] |= set
		}
	}
	return s
}

// stepsOf returns how many letters of what is left of a query a glyph can take, as a set.
func stepsOf(rest string, readings []string, w way) uint64 {
	if w != byAny && len(readings) > 1 {
		readings = readings[:1]
	}
	var steps uint64
	for _, r := range readings {
		if rest[0] != r[0] {
			continue
		}
		if w != byInitials {
			switch {
			case strings.HasPrefix(rest, r):
				steps |= 1 << len(r)
			case strings.HasPrefix(r, rest):
				steps |= 1 << len(rest)
			}
		}
		if w == byInitials || w == byAny {
			steps |= 1 << 1
			if len(r) > 1 && r[1] == 'h' && len(rest) > 1 && rest[1] == 'h' {
				steps |= 1 << 2
			}
		}
	}
	return steps
}

// match returns the first stretch of a text that the query spells, and whether there is one.
func (s *speller) match(text []int32) (from, to int, ok bool) {
	for from := range text {
		reached := s.next[int(text[from])*s.places]
		if reached == 0 {
			continue
		}
		to, ok := from+1, reached&s.end != 0
		switch {
		case ok:
		case s.skips:
			to, ok = s.walkInParts(text, to, reached)
		default:
			to, ok = s.walk(text, to, reached)
		}
		if ok {
			return from, to, true
		}
	}
	return 0, 0, false
}

// walk goes on from the places reached and returns where the query ends, if it does.
func (s *speller) walk(text []int32, to int, reached uint64) (int, bool) {
	for ; to < len(text) && reached != 0; to++ {
		reached = s.step(reached, text[to])
		if reached&s.end != 0 {
			return to + 1, true
		}
	}
	return to, false
}

// walkInParts is walk with one stretch of the text left out.
func (s *speller) walkInParts(text []int32, to int, reached uint64) (int, bool) {
	var waiting, behind uint64 // the places reached before that stretch, and those behind it
	for ; to < len(text); to++ {
		behind = s.step(waiting|behind, text[to])
		waiting |= reached
		reached = s.step(reached, text[to])
		if (reached|behind)&s.end != 0 {
			return to + 1, true
		}
	}
	return to, false
}

// step returns the places behind one more glyph.
func (s *speller) step(reached uint64, glyph int32) uint64 {
	row := s.next[int(glyph)*s.places:]
	var behind uint64
	for ; reached != 0; reached &= reached - 1 {
		behind |= row[bits.TrailingZeros64(reached)]
	}
	return behind
}
