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
	maxCoverage   = 40  // if the needle is the whole text; it distinguishes names of the same rank
	summaryMalus  = 15  // a summary's heading in pinyin stands behind figures
	sameWords     = 950 // for a name that has the words of the query and no others, in any order
	scatteredLoss = 250 // for words that are found, but not as typed

	commonScore = 1                  // for what is said of most figures: no hit, but it counts beside other words
	bestScore   = 1050 + maxCoverage // of all
	bestSpelled = 640 + maxCoverage  // of pinyin
	bestAround  = 420 + maxCoverage  // of the words around a figure and the text of a summary
)

// fillers are the English words that tell names apart by nothing.
var fillers = []string{"a", "an", "and", "by", "for", "in", "of", "on", "the", "to", "with"}

// isAllOf reports whether a text has the words of the query and no others, in any order.
func (q *query) isAllOf(text string) bool {
	n := 0
	for more := true; more; {
		var word string
		word, text, more = strings.Cut(text, " ")
		switch isWord := q.hasWord(word); {
		case slices.Contains(fillers, word):
		case !isWord:
			return false
		default:
			n++
		}
	}
	return n >= len(q.words)
}

// hasWord reports whether the query has a word.
func (q *query) hasWord(word string) bool {
	for i := range q.words {
		if q.words[i].text == word {
			return true
		}
	}
	return false
}

// score says how well an entry matches a needle, 0 if it does not.
func (n *needle) score(x *Index, entry int) int {
	best, spells := 0, n.spells() && (!n.isWritten || x.chinese.has(entry))
	for t := range x.tiers {
		for _, text := range x.tiers[t].of.list(entry) {
			best = max(best, n.scoreText(&x.tiers[t], int(text), spells))
		}
	}
	return best
}

// scoreText says how well a text matches a needle, 0 if it does not; also as pinyin, if it may be that.
func (n *needle) scoreText(t *texts, text int, spells bool) int {
	score := 0
	if at := n.next(t.list[text].folded, 0); at >= 0 {
		score = n.scoreAt(t, text, int(t.list[text].from)+at)
	}
	if one := &t.list[text]; score <= bestSpelled && one.glyphs != nil && spells {
		score = max(score, n.spell(one))
	}
	return score
}

// scoreAt says how well a needle matches a text as it is written, where the first place is
// known at which it stands, in all texts.
func (n *needle) scoreAt(t *texts, text, at int) int {
	one := &t.list[text]
	if one.kind == ofNumber && !isDigit(n.first) && at > int(one.from) {
		return 0 // a unit is found as such, not at the end of a number
	}
	spot := n.spotFrom(t, text, at)
	switch {
	case spot == nowhere:
		return 0
	case one.kind == ofWord && n.isCommon:
		return commonScore
	}
	return scores[one.kind][spot] + maxCoverage*len(n.text)/len(one.folded)
}

// spell says how well a needle spells a text, by the surest way to do so.
func (n *needle) spell(t *indexedText) int {
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
// it does; wayCount if it does in none. What is a word of some name means initials only where a text begins
// with them.
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
		switch {
		case !ok || from > 0 && n.length == 1: // one letter begins a syllable of nearly every name
		case from > 0 && n.isWord && way(w) != bySyllables:
		default:
			return from, to, way(w)
		}
	}
	return 0, 0, wayCount
}
