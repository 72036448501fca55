package typeset

import (
	"math"
	"slices"
)

// softest is the least share of two lines for the shorter of them, where their break moves to a
// better place: a word that is whole is not worth a line that is all but empty.
const softest = 0.28

// clinging are the words that a balanced line does not end with: they belong to the word after
// them. Other prepositions stand well at the end of a line in a title.
var clinging = []string{"a", "an", "the", "and", "or"}

// soften moves breaks of balanced lines that part a word at its hyphen or a number from what it
// counts, or leave an article or a
// conjunction at the end of a line: before such words or, where that leaves too little of the
// line, to the place that makes the two lines around it the most equal. A break stays where there
// is none.
func (s setting) soften(text string, ends []int) {
	start := 0
	for i := range len(ends) - 1 {
		at, end := ends[i], ends[i+1]
		if s.isHard(text, at) && s.clusters[at].lines == 0 {
			ends[i] = s.softer(text, start, at, end)
		}
		start = ends[i]
	}
}

// softer returns the best break of the clusters from start to end besides one that is hard.
func (s setting) softer(text string, start, hard, end int) int {
	off := func(at int) float64 { // 1 where a line is too wide
		if s.reach(start, at) > s.width || s.reach(at, end) > s.width {
			return 1
		}
		before, after := s.of(start, at), s.of(at, end)
		return math.Abs(before-after) / (before + after)
	}
	const most = 1 - 2*softest
	before := hard
	for before > start+1 && (s.clings(text, before) || s.clusters[before].counted) {
		before--
	}
	if before < hard && !s.isHard(text, before) && off(before) < most {
		return before
	}
	best, least := hard, most
	for at := start + 1; at < end; at++ {
		if d := off(at); d < least && !s.isHard(text, at) {
			best, least = at, d
		}
	}
	return best
}

// isHard reports whether a line that ends before a cluster parts a word at its hyphen or a number
// from what it counts, or ends with a word that belongs to the next.
func (s setting) isHard(text string, at int) bool {
	return s.clusters[at].hyphen || s.clusters[at].counted || s.clings(text, at)
}

// clings reports whether the word before a cluster belongs to it.
func (s setting) clings(text string, at int) bool {
	c := s.clusters[at-1]
	return s.clusters[at].space > 0 && slices.Contains(clinging, text[c.from:c.to])
}
