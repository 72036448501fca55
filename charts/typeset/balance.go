package typeset

import (
	"math"
	"unicode/utf8"
)

// leastClause is the least share of a text's width for each of two lines that break between
// clauses: a shorter line looks like a mistake.
const leastClause = 0.3

// Balance sets a text in as few lines of a width as Fill does. Where the text can break into
// two lines between clauses, it does; otherwise its lines are about equally wide. In a title or
// a label, a second line of one character looks like a mistake. The last line of a title, whose
// edge is hanging, is never a single word where the line before can spare one; that of a label
// may be, since labels have few words. No line ends at a hyphen or with an article where there
// is a better place for its end.
func (t *Text) Balance(width float64, edge Edge) []Line {
	s, n := t.settingIn(width, edge)
	if n == 0 {
		return nil
	}
	if n == 2 {
		if i := s.betweenClauses(t.text); i > 0 {
			return t.lines(s, []int{i, len(s.clusters)})
		}
	}
	ends := s.even(n)
	if edge == Hanging {
		s.keepCompany(t.text, ends)
	}
	s.soften(t.text, ends)
	return t.lines(s, ends)
}

// Even sets a text in as few lines of a width as Fill does, all but the last about equally wide,
// wherever that breaks it between words: small type beside others has no line of half their width.
func (t *Text) Even(width float64, edge Edge) []Line {
	s, n := t.settingIn(width, edge)
	if n == 0 {
		return nil
	}
	ends := s.even(n)
	s.keepCompany(t.text, ends)
	return t.lines(s, ends)
}

// even returns where n lines end that are about equally wide.
func (s setting) even(n int) []int {
	narrow := s.width
	if n > 1 {
		narrow = s.narrowest(n)
	}
	ends := make([]int, 0, n)
	s.fill(narrow, func(end int) { ends = append(ends, end) })
	return ends
}

// betweenClauses returns the index at which two lines break between clauses, the most equal two
// if there are several. It is 0 where no mark stands near enough to the middle. Chinese has no
// spaces, and a line that breaks within a word has to be read twice.
func (s setting) betweenClauses(text string) int {
	whole := s.of(0, len(s.clusters))
	best, off, x := 0, 0.5-leastClause, -s.clusters[0].space
	for i, c := range s.clusters[:len(s.clusters)-1] {
		x += c.space + c.width
		tail := whole - x - s.clusters[i+1].space
		from := math.Abs(x/whole - 0.5)
		last, _ := utf8.DecodeLastRuneInString(text[:c.to])
		if has(clauseMarks, last) && from <= off && x-s.hang(c) <= s.width && tail-s.hang(s.clusters[len(s.clusters)-1]) <= s.width {
			best, off = i+1, from
		}
	}
	return best
}

// narrowest returns about the least width in which the clusters fill no more than n lines.
func (s setting) narrowest(n int) float64 {
	const steps = 6
	low, high := s.width/float64(n), s.width
	for range steps {
		mid := (low + high) / 2
		if lines, widest := s.count(mid); lines <= n && widest <= s.width {
			high = mid
		} else {
			low = mid
		}
	}
	return high
}
