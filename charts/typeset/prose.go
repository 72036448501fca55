package typeset

import "math"

// What it costs that a line of running text ends where it does, beside four times the cube of the
// share of the width that stays free: a line is left so much shorter to avoid it.
const (
	hyphenCost  = 0.06  // within a word, after its hyphen
	countedCost = 0.01  // between a number and the word for what it counts
	clingsCost  = 0.005 // after an article or a conjunction
	lostCost    = 0.3   // with a last line of a word or two
	lineCost    = 1     // of each line: the text takes no more of them than it needs
)

// FillProse sets running text in a column. It looks at all breaks of a paragraph at once, where
// there are words to choose from: filled one line after the other, a long word or a number with
// its unit leaves a hole that the lines before it could have shared. A last line of two short
// words looks lost too. Chinese breaks nearly anywhere, so its lines are filled.
func (t *Text) FillProse(width float64, edge Edge) []Line {
	clusters := t.fitting(width)
	if len(clusters) == 0 {
		return nil
	}
	s := setting{clusters, width * (1 + dust), edge, t.em, proseEms}
	ends := s.evenly(t.text)
	s.keepCompany(t.text, ends)
	return t.lines(s, ends)
}

// evenly returns where the lines end that cost least together.
func (s setting) evenly(text string) []int {
	n := len(s.clusters)
	best, next := make([]float64, n+1), make([]int, n)
	for from := n - 1; from >= 0; from-- {
		best[from] = math.Inf(1)
		x := -s.clusters[from].space
		for to := from + 1; to <= n; to++ {
			c := s.clusters[to-1]
			if to > from+1 && c.lines > 0 {
				break // the paragraph ended before it
			}
			x += c.space + c.width
			if to > from+1 && x-s.hang(c) > s.width {
				if x > s.width+s.em {
					break
				}
				continue // a mark that follows may hang, as this one does not
			}
			if cost := lineCost + s.costOf(text, from, to, x-s.hang(c)) + best[to]; cost < best[from] {
				best[from], next[from] = cost, to
			}
		}
	}
	var ends []int
	for at := 0; at < n; {
		at = next[at]
		ends = append(ends, at)
	}
	return ends
}

// costOf returns what a line costs that reaches so far.
func (s setting) costOf(text string, from, to int, reach float64) float64 {
	if to == len(s.clusters) || s.clusters[to].lines > 0 {
		if from > 0 && s.clusters[from].space > 0 && (to-from < leastParts || reach < min(s.words*s.em, leastShare*s.width)) {
			return lostCost
		}
		return 0
	}
	free := 1 - reach/s.width
	cost := 4 * free * free * free
	switch next := s.clusters[to]; {
	case next.hyphen:
		cost += hyphenCost
	case next.counted:
		cost += countedCost
	case s.clings(text, to):
		cost += clingsCost
	}
	return cost
}
