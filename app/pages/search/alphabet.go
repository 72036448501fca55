package search

import (
	"math/bits"
	"slices"
)

// alphabet numbers the glyphs of all names, so that a query looks at each once, and knows
// which records have which.
type alphabet struct {
	ids        map[glyph]int32
	glyphs     []glyph
	readings   [][]string // by id; the one in context first
	beginnings [][]rune   // by id: what its spelling may begin with, each once
	reader     *Reader

	records int             // how many there are
	having  []set           // by id: the records that have the glyph
	leading []set           // by id: those that begin a name
	pairs   map[[2]rune]set // by what two glyphs side by side begin with
}

func newAlphabet(records int) *alphabet {
	return &alphabet{ids: map[glyph]int32{}, reader: NewReader(), records: records, pairs: map[[2]rune]set{}}
}

// spell returns a folded text without spaces as ids.
func (a *alphabet) spell(text []rune) []int32 {
	ids := make([]int32, len(text))
	for i, g := range Glyphs(text) {
		ids[i] = a.number(g)
	}
	return ids
}

// add takes in a name of a record.
func (a *alphabet) add(name []int32, record int) {
	for i, id := range name {
		a.having[id].add(record)
		if i == 0 {
			a.leading[id].add(record)
			continue
		}
		for _, first := range a.beginnings[name[i-1]] {
			for _, second := range a.beginnings[id] {
				a.pair(first, second).add(record)
			}
		}
	}
}

// number returns the id of a glyph, a new one if it has none.
func (a *alphabet) number(g glyph) int32 {
	id, ok := a.ids[g]
	if !ok {
		id = int32(len(a.glyphs))
		a.ids[g] = id
		a.glyphs = append(a.glyphs, g)
		readings := a.reader.Readings(g)
		a.readings = append(a.readings, readings)
		a.beginnings = append(a.beginnings, beginningsOf(g.Char, readings))
		a.having = append(a.having, newSet(a.records))
		a.leading = append(a.leading, newSet(a.records))
	}
	return id
}

// beginningsOf returns the characters that the spelling of a glyph may begin with, each once.
func beginningsOf(char rune, readings []string) []rune {
	if len(readings) == 0 {
		return []rune{char}
	}
	var list []rune
	for _, r := range readings {
		if first := rune(r[0]); !slices.Contains(list, first) {
			list = append(list, first)
		}
	}
	return list
}

// pair returns the records in which a glyph with one beginning follows one with another.
func (a *alphabet) pair(first, second rune) set {
	s := a.pairs[[2]rune{first, second}]
	if s == nil {
		s = newSet(a.records)
		a.pairs[[2]rune{first, second}] = s
	}
	return s
}

// find returns a text as ids; nil if one of its glyphs has none. It changes nothing.
func (a *alphabet) find(text []rune) []int32 {
	ids := make([]int32, len(text))
	for i, g := range Glyphs(text) {
		id, ok := a.ids[g]
		if !ok {
			return nil
		}
		ids[i] = id
	}
	return ids
}

// candidates returns the records in which a speller may find its query: it goes through
// the query as through a text, and keeps those that have every two glyphs that would have
// to stand side by side. The set is the caller's.
func (a *alphabet) candidates(s *speller) set {
	first := a.first(s)
	found := first[s.places-1]
	begun := make([]set, s.places) // by place: records that may have a glyph that begins there
	for to := 1; to < s.places-1; to++ {
		begun[to] = newSet(a.records)
		for from := range to {
			if s.arcs[from]&(1<<to) == 0 {
				continue
			}
			here := begun[from]
			if from == 0 {
				here = first[to]
			}
			begun[to].or(a.beside(here, s.query[from], s.query[to]))
		}
		if s.arcs[to]&s.end != 0 {
			found.or(begun[to])
		}
	}
	return found
}

// ends returns the records with a glyph that a query may begin with and one that it may end
// with. The set is the caller's.
func (a *alphabet) ends(s *speller) set {
	begin, end := newSet(a.records), newSet(a.records)
	for id := range a.glyphs {
		row := s.next[id*s.places : (id+1)*s.places]
		if row[0] != 0 {
			begin.or(a.having[id])
		}
		if slices.ContainsFunc(row, func(places uint64) bool { return places&s.end != 0 }) {
			end.or(a.having[id])
		}
	}
	return begin.and(end)
}

// beside returns those records of a set in which two beginnings stand side by side. Of a
// Chinese character that stands for itself any beginning will do.
func (a *alphabet) beside(records set, first, second rune) set {
	if isHan(first) || isHan(second) {
		return records
	}
	return slices.Clone(records).and(a.pairs[[2]rune{first, second}])
}

// first returns, for every place of a query, the records with a glyph that takes what
// stands before it.
func (a *alphabet) first(s *speller) []set {
	having := a.having
	if s.places == 2 { // a letter counts at the start of a name only: it begins a syllable of nearly every one
		having = a.leading
	}
	records := make([]set, s.places)
	for p := range records {
		records[p] = newSet(a.records)
	}
	for id := range a.glyphs {
		for places := s.next[id*s.places]; places != 0; places &= places - 1 {
			records[bits.TrailingZeros64(places)].or(having[id])
		}
	}
	return records
}
