package search

import "slices"

// fewFigures is how many figures are soon looked through: of no more than that nothing is common.
const fewFigures = 20

// isCommon reports whether a needle stands in the words around more than half of all figures, as the year of
// a report does.
func (x *Index) isCommon(n *needle) bool {
	t := &x.tiers[around]
	most := 0
	t.findWords(n, func(text int) { most += len(t.by.list(text)) })
	if x.figures <= fewFigures || 2*most <= x.figures {
		return false
	}
	with, count := newSet(len(x.entries)), 0
	t.findWords(n, func(text int) {
		for _, entry := range t.by.list(text) {
			if !with.has(int(entry)) {
				with.add(int(entry))
				count++
			}
		}
	})
	return 2*count > x.figures
}

// findWords visits the words around figures that have a needle.
func (t *texts) findWords(n *needle, visit func(text int)) {
	for i := range t.list {
		if t.list[i].kind == ofWord && n.spotIn(t, i) != nowhere {
			visit(i)
		}
	}
}

// common returns the first word around figures that has what of a query is common; "" if nothing is.
func (x *Index) common(q *query) string {
	t, first := &x.tiers[around], -1
	for _, n := range slices.Concat(q.phrases, q.words) {
		if !n.isCommon {
			continue
		}
		t.findWords(&n, func(text int) {
			if first < 0 || len(t.by.list(text)) > len(t.by.list(first)) {
				first = text
			}
		})
		return t.list[first].raw
	}
	return ""
}
