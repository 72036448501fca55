package reading

import (
	"cmp"
	"slices"
	"sort"
)

// A rule looks at a window of the sentence and never at the rest of it: what a pattern is
// tried on costs its length, whether or not it is found, and a sentence may have a number in
// every other byte. Where things stand in the sentence is looked up, not searched for.

// longestLook is how far the rules look behind a number, in bytes. No pattern of theirs is
// longer.
const longestLook = 240

// before returns what stands before a number, at most n bytes.
func (s *sentence) before(i, n int) string { return s.look(lastBytes(s.text[:s.numbers[i].from], n)) }

// behind returns what stands behind the digits of a number, as far as rules look.
func (s *sentence) behind(i int) string {
	return s.look(firstBytes(s.text[s.numbers[i].to:], longestLook))
}

// after returns what stands behind the unit and the qualifiers of a number, as far as rules
// look.
func (s *sentence) after(i int) string {
	return s.look(firstBytes(s.text[s.numbers[i].end:], longestLook))
}

// look counts what a rule is given to look at.
func (s *sentence) look(window string) string {
	s.looked += len(window)
	return window
}

// index notes where quotations, titles and brackets begin and end.
func (s *sentence) index() {
	s.quotes, s.titles = spansBetween(s.text, '“', '”'), spansBetween(s.text, '《', '》')
	s.closes, s.opens = map[int]int{}, map[int]int{}
	for _, spans := range [][]span{s.quotes, s.titles, spansBetween(s.text, '（', '）')} {
		for _, q := range spans {
			s.closes[q.from], s.opens[q.to] = q.to, q.from
		}
	}
}

// quotationOf returns the quotation that a byte stands in, marks included, or the title of a
// document, or "".
func (s *sentence) quotationOf(at int) string {
	for _, spans := range [][]span{s.quotes, s.titles} {
		i := sort.Search(len(spans), func(i int) bool { return spans[i].to > at })
		if i < len(spans) && spans[i].holds(at) {
			return s.text[spans[i].from:spans[i].to]
		}
	}
	return ""
}

// figureWithin says whether a figure stands in a part of the sentence.
func (s *sentence) figureWithin(from, to int) bool {
	i := sort.Search(len(s.figures), func(i int) bool { return s.numbers[s.figures[i]].from >= from })
	return i < len(s.figures) && s.numbers[s.figures[i]].from < to
}

// lastFigure returns the last figure before number i, or -1.
func (s *sentence) lastFigure(i int) int {
	if k := sort.SearchInts(s.figures, i); k > 0 {
		return s.figures[k-1]
	}
	return -1
}

// sortCues puts words for time in the order of the sentence; of two at one place the one
// that was found first stands last, where nearest looks first.
func sortCues(cues []cue) {
	slices.Reverse(cues)
	slices.SortStableFunc(cues, func(a, b cue) int { return cmp.Compare(a.at, b.at) })
}
