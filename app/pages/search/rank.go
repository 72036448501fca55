package search

import (
	"cmp"
	"slices"
)

// rank returns the best entries for a query, the best first, at most limit of them if that is
// above 0.
func (x *Index) rank(q *query, limit int) []ranked { return x.score(q, limit).sorted() }

// score looks for a query. If limit is above 0, it may leave out all but that many.
func (x *Index) score(q *query, limit int) *ranking {
	best := newRanking(len(x.entries), limit)
	switch {
	case len(q.phrases) == 0:
	case len(q.words) > 0:
		x.rankWords(q, best)
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

// rankPhrase looks for a query of one word, where it is worth most first, and stops when
// nothing better can come.
func (x *Index) rankPhrase(n *needle, best *ranking) {
	for _, p := range []struct {
		most int
		look func()
	}{
		{bestScore, func() { x.look(n, inNumbers, best) }},
		{bestScore, func() { x.look(n, inNames, best) }},
		{bestSpelled, func() { x.lookSpelled(n, best) }},
		{bestAround, func() { x.look(n, around, best) }},
	} {
		if best.isFull(p.most) {
			return
		}
		p.look()
	}
	if best.isEmpty() && x.splits(n) {
		x.raiseSpelled(n, x.alphabet.ends(n.spellers[byParts]), best)
	}
}

// look looks for a needle as it is written in the texts of a tier.
func (x *Index) look(n *needle, in tier, best *ranking) {
	t := &x.tiers[in]
	t.find(n, func(text, score int) {
		for _, entry := range t.by.list(text) {
			best.raise(int(entry), score)
		}
	})
}

// lookSpelled looks for a needle in the names that it may spell.
func (x *Index) lookSpelled(n *needle, best *ranking) {
	s := n.spellers[byAny]
	if s == nil {
		return
	}
	found := x.alphabet.candidates(s)
	if n.isWritten {
		found.and(x.chinese)
	}
	x.raiseSpelled(n, found, best)
}

// raiseSpelled gives entries what a needle is worth that spells their names.
func (x *Index) raiseSpelled(n *needle, entries set, best *ranking) {
	names := &x.tiers[inNames]
	judged := make([]int16, len(names.list)) // its score plus one, as several entries may have a name
	entries.each(func(entry int) {
		for _, text := range names.of.list(entry) {
			one := &names.list[text]
			if one.glyphs == nil {
				continue
			}
			if judged[text] == 0 {
				judged[text] = int16(n.spell(one) + 1)
			}
			best.raise(entry, int(judged[text])-1)
		}
	})
}

// lookAll looks for a needle in everything.
func (x *Index) lookAll(n *needle, best *ranking) {
	for t := range tierCount {
		x.look(n, t, best)
	}
	x.lookSpelled(n, best)
}

// ranked is the index of an entry with its score.
type ranked struct{ entry, score int }

// ranking holds the scores of the entries.
type ranking struct {
	limit  int                // how many of them are wanted; 0: all
	scores []int16            // by entry; 0 is no match, commonScore one that tells nothing
	counts [bestScore + 1]int // by score: the number of entries with it
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

// floor returns the lowest score of those that are wanted, which is above commonScore.
func (r *ranking) floor() int {
	n := 0
	for score := bestScore; score > commonScore; score-- {
		n += r.counts[score]
		if r.limit > 0 && n >= r.limit {
			return score
		}
	}
	return commonScore + 1
}

// sorted returns the best entries, the best first; those of the same score in their order. It leaves
// out those of which only something was found that is said of most.
func (r *ranking) sorted() []ranked {
	floor := r.floor()
	better := 0 // than the floor, at which only so many are taken that all are as many as are wanted
	for _, n := range r.counts[floor+1:] {
		better += n
	}
	left := len(r.scores)
	if r.limit > 0 {
		left = r.limit - better
	}
	list := make([]ranked, 0, better+min(left, r.counts[floor]))
	for entry, score := range r.scores {
		switch score := int(score); {
		case score > floor:
			list = append(list, ranked{entry, score})
		case score == floor && left > 0:
			list = append(list, ranked{entry, score})
			left--
		}
	}
	slices.SortStableFunc(list, func(a, b ranked) int { return cmp.Compare(b.score, a.score) })
	return list
}
