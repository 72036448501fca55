package search

import (
	"cmp"
	"slices"
)

// fewEntries is of how many entries one must be left, at most, for the next word to be looked
// for in those alone, and not in all texts.
const fewEntries = 20

// rankWords looks for a query of several words: all of it at once, or each of them somewhere.
func (x *Index) rankWords(q *query, best *ranking) {
	sums := make([]int32, len(x.entries)) // of the scores of the words so far; -1 where one is missing
	tells := newSet(len(sums))            // the entries of which a word was found that is not said of most
	left := len(sums)
	for _, n := range q.rarestFirst() {
		left = x.addWord(n, sums, tells, left)
	}
	typed, joined := &q.phrases[0], &q.phrases[1]
	x.lookAll(joined, best)
	few := left*fewEntries <= len(sums)
	if few { // a name or a word that has all of it as it was typed has each word too
		x.look(typed, inNumbers, best)
	} else {
		x.lookAll(typed, best)
	}
	for entry, sum := range sums {
		if sum < 0 {
			continue
		}
		score := scattered(int(sum), len(q.words), tells.has(entry))
		if x.isNamed(q, entry) {
			score = max(score, sameWords)
		}
		if few {
			score = max(score, typed.score(x, entry))
		}
		best.raise(entry, score)
	}
}

// scattered is what an entry is worth in which words were found of which the scores have a sum. Words that
// are all said of most entries tell it apart as little as one of them.
func scattered(sum, words int, tells bool) int {
	if !tells {
		return commonScore
	}
	return max(sum/words-scatteredLoss, commonScore+1)
}

// rarestFirst returns the words of a query in the order in which it is cheapest to look for
// them: a longer word is in fewer entries.
func (q *query) rarestFirst() []*needle {
	words := make([]*needle, len(q.words))
	for i := range words {
		words[i] = &q.words[i]
	}
	slices.SortStableFunc(words, func(a, b *needle) int { return cmp.Compare(len(b.text), len(a.text)) })
	return words
}

// addWord adds the worth of a word to the sums of the entries that have the words before it,
// and returns how many have it too. Left is how many had the others.
func (x *Index) addWord(n *needle, sums []int32, tells set, left int) int {
	scoreOf := func(entry int) int { return n.score(x, entry) }
	if left*fewEntries > len(sums) {
		all := newRanking(len(sums), 0)
		x.lookAll(n, all)
		scoreOf = func(entry int) int { return int(all.scores[entry]) }
	}
	left = 0
	for entry, sum := range sums {
		if sum < 0 {
			continue
		}
		score := scoreOf(entry)
		switch score {
		case 0:
			sums[entry] = -1
			continue
		case commonScore:
			score = scores[ofWord][isWhole]
		default:
			tells.add(entry)
		}
		sums[entry] += int32(score)
		left++
	}
	return left
}

// isNamed reports whether an entry has a name that is the words of a query, in any order.
func (x *Index) isNamed(q *query, entry int) bool {
	names := &x.tiers[inNames]
	for _, text := range names.of.list(entry) {
		if name := names.list[text].folded; q.begins[name[0]] && q.isAllOf(name) {
			return true
		}
	}
	return false
}
