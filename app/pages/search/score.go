package search

import (
	"slices"
	"strings"
)

// scores says what a spot in a text of a kind is worth. Half of a step between two scores
// is left for coverage.
var scores = [kindCount][spotCount]int{
	ofName:    {isWhole: 1000, atStart: 900, atWord: 800, inside: 700},
	ofSummary: {isWhole: 950, atStart: 850, atWord: 660, inside: 640},
	ofNumber:  {isWhole: 1050, atStart: 860, atWord: 760, inside: 430},
	ofID:      {isWhole: 1000, atStart: 690, atWord: 680, inside: 430},
	ofWord:    {isWhole: 420, atStart: 400, atWord: 390, inside: 380},
	ofText:    {isWhole: 300, atStart: 300, atWord: 300, inside: 250},
}

// spelledScores says what pinyin is worth, by how sure the way is.
var spelledScores = [wayCount][spotCount]int{
	bySyllables: {isWhole: 640, atStart: 620, atWord: 560, inside: 560},
	byInitials:  {isWhole: 630, atStart: 610, atWord: 520, inside: 520},
	byAny:       {isWhole: 500, atStart: 480, atWord: 440, inside: 440},
	byParts:     {isWhole: 200, atStart: 200, atWord: 180, inside: 180},
}

const (
	maxCoverage   = 40  // for a needle that is all of its text; names of the same rank are told apart by it
	summaryMalus  = 15  // a summary's heading in pinyin stands behind figures
	sameWords     = 950 // for a name that has the words of the query and no others, in any order
	scatteredLoss = 250 // for words that are found, but not as typed

	bestScore   = 1050 + maxCoverage // of all
	bestSpelled = 640 + maxCoverage  // of pinyin
	bestAround  = 420 + maxCoverage  // of the words around a figure and the text of a summary
)

// score says how well a record matches a query of several words, 0 if it does not.
func (q *query) score(x *Index, record int) int {
	best := 0
	for i := range q.phrases {
		best = max(best, q.phrases[i].score(x, record))
	}
	sum := 0
	for i := range q.words {
		s := q.words[i].score(x, record)
		if s == 0 {
			return best
		}
		sum += s
	}
	for _, id := range x.records[inNames][record] {
		if q.isAllOf(x.texts[id].folded) {
			best = max(best, sameWords)
		}
	}
	return max(best, sum/len(q.words)-scatteredLoss, 1)
}

// fillers are the English words that tell names apart by nothing.
var fillers = []string{"a", "an", "and", "by", "for", "in", "of", "on", "the", "to", "with"}

// isAllOf reports whether a text has the words of the query and no others, in any order.
func (q *query) isAllOf(text string) bool {
	n := 0
	for word := range strings.FieldsSeq(text) {
		if slices.Contains(fillers, word) {
			continue
		}
		if !slices.ContainsFunc(q.words, func(w needle) bool { return w.text == word }) {
			return false
		}
		n++
	}
	return n >= len(q.words)
}

// score says how well a record matches a needle, 0 if it does not.
func (n *needle) score(x *Index, record int) int {
	best := 0
	for t := range tierCount {
		best = max(best, n.scoreTier(x, record, t))
	}
	return best
}

// scoreTier is score for the texts of one tier.
func (n *needle) scoreTier(x *Index, record int, t tier) int {
	best := 0
	for _, id := range x.records[t][record] {
		best = max(best, n.scoreText(x, id))
	}
	return best
}

// scoreText says how well a text matches a needle, 0 if it does not. It keeps the answer, as
// other records may have the text too.
func (n *needle) scoreText(x *Index, id int32) int {
	if n.judged[id] == 0 {
		t := &x.texts[id]
		score := n.scoreFolded(t)
		if t.glyphs != nil && n.spells() && score <= bestSpelled {
			score = max(score, n.scoreSpelled(t))
		}
		n.judged[id] = int16(score + 1)
	}
	return int(n.judged[id]) - 1
}

// scoreFolded says how well a needle matches a text as it is written.
func (n *needle) scoreFolded(t *indexedText) int {
	if t.kind == ofNumber && !isDigit(n.first) && !strings.HasPrefix(t.folded, n.text) {
		return 0 // a unit is found as such, not at the end of a number
	}
	at := n.spotIn(t.folded)
	if at == nowhere {
		return 0
	}
	return scores[t.kind][at] + maxCoverage*len(n.text)/len(t.folded)
}

// scoreSpelled says how well a needle spells a text, by the surest way to do so.
func (n *needle) scoreSpelled(t *indexedText) int {
	from, to, w := n.spelledIn(t.glyphs)
	if w == wayCount {
		return 0
	}
	at := inside
	switch {
	case to-from == len(t.glyphs):
		at = isWhole
	case from == 0:
		at = atStart
	}
	score := spelledScores[w][at] + maxCoverage*(to-from)/len(t.glyphs)
	if t.kind == ofSummary {
		score -= summaryMalus
	}
	return score
}

// spelledIn returns the stretch of a text that a needle spells and the surest way in which
// it does; wayCount if it does in none.
func (n *needle) spelledIn(text []int32) (from, to int, w way) {
	if s := n.spellers[byAny]; s != nil {
		if _, _, ok := s.match(text); !ok {
			return 0, 0, wayCount
		}
	}
	for w, s := range n.spellers {
		if s == nil {
			continue
		}
		from, to, ok := s.match(text)
		if ok && (from == 0 || n.length > 1) { // one letter begins a syllable of nearly every name
			return from, to, way(w)
		}
	}
	return 0, 0, wayCount
}
