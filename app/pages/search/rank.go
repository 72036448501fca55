package search

import (
	"cmp"
	"slices"
)

// rank returns the best entries for a query, the best first. Where limit is above 0, no
// more than that are returned.
func (x *Index) rank(q *query, limit int) []ranked { return x.score(q, limit).sorted() }

// score looks for a query. Where limit is above 0, it may leave out all but so many.
func (x *Index) score(q *query, limit int) *ranking {
	best := newRanking(len(x.entries), limit)
	switch {
	case len(q.phrases) == 0:
	case len(q.words) > 0:
		x.withAllWords(q).each(func(i int) { best.raise(i, q.score(x, i)) })
	default:
		x.rankPhrase(&q.phrases[0], best)
	}
	return best
}

// Scores returns the scores of all entries, 0 for those that a query does not find; nil
// if it asks for nothing.
func (x *Index) Scores(typed string) []int16 {
	q := x.newQuery(typed)
	if len(q.phrases) == 0 {
		return nil
	}
	return x.score(&q, 0).scores
}

// withAllWords returns the records that may have every word of a query, or all of it at once.
func (x *Index) withAllWords(q *query) set {
	found := x.candidates(&q.words[0])
	for i := range q.words[1:] {
		found.and(x.candidates(&q.words[i+1]))
	}
	for i := range q.phrases {
		found.or(x.candidates(&q.phrases[i]))
	}
	return found
}

// candidates returns the records that may have a needle.
func (x *Index) candidates(n *needle) set {
	found := x.spelling(n)
	for t := range tierCount {
		found.or(x.grams.candidates(t, n))
	}
	return found
}

// spelling returns the records that may have a needle in pinyin.
func (x *Index) spelling(n *needle) set {
	if n.spellers[byAny] == nil {
		return newSet(len(x.entries))
	}
	return x.alphabet.candidates(n.spellers[byAny])
}

// pass is one look through the texts of a tier, and the most that it can find.
type pass struct {
	tier    tier
	most    int
	records func() set
}

// rankPhrase looks for a query of one word, where it is worth most first, and stops when
// nothing better can come.
func (x *Index) rankPhrase(n *needle, best *ranking) {
	in := func(t tier) func() set { return func() set { return x.grams.candidates(t, n) } }
	passes := []pass{
		{inNumbers, bestScore, in(inNumbers)},
		{inNames, bestScore, in(inNames)},
		{inNames, bestSpelled, func() set { return x.spelling(n) }},
		{around, bestAround, in(around)},
	}
	for _, p := range passes {
		if best.isFull(p.most) {
			return
		}
		p.records().each(func(i int) { best.raise(i, n.scoreTier(x, i, p.tier)) })
	}
	if best.isEmpty() && x.splits(n) {
		x.alphabet.ends(n.spellers[byParts]).each(func(i int) { best.raise(i, n.scoreTier(x, i, inNames)) })
	}
}

// ranked is the index of an entry with its score.
type ranked struct{ entry, score int }

// ranking holds the scores of the entries.
type ranking struct {
	limit  int                // how many of them are wanted; 0: all
	scores []int16            // by entry; 0 is no match
	counts [bestScore + 1]int // by score: how many entries have it
}

func newRanking(entries, limit int) *ranking {
	r := &ranking{limit: max(limit, 0), scores: make([]int16, entries)}
	r.counts[0] = entries
	return r
}

// raise gives an entry a score, unless it has a better one.
func (r *ranking) raise(entry, score int) {
	if before := int(r.scores[entry]); score > before {
		r.counts[before]--
		r.counts[score]++
		r.scores[entry] = int16(score)
	}
}

// isEmpty reports whether no entry has a score.
func (r *ranking) isEmpty() bool { return r.counts[0] == len(r.scores) }

// isFull reports whether as many entries as are wanted have a better score than most.
func (r *ranking) isFull(most int) bool { return r.limit > 0 && r.floor() > most }

// floor returns the lowest score of those that are wanted.
func (r *ranking) floor() int {
	n := 0
	for score := bestScore; score > 0; score-- {
		n += r.counts[score]
		if r.limit > 0 && n >= r.limit {
			return score
		}
	}
	return 1
}

// sorted returns the best entries, the best first; those of the same score in their order.
func (r *ranking) sorted() []ranked {
	var list []ranked
	floor := r.floor()
	for entry, score := range r.scores {
		if int(score) >= floor {
			list = append(list, ranked{entry, int(score)})
		}
	}
	slices.SortStableFunc(list, func(a, b ranked) int { return cmp.Compare(b.score, a.score) })
	if r.limit > 0 && len(list) > r.limit {
		list = list[:r.limit]
	}
	return list
}
