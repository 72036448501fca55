package report

import (
	"cmp"
	"slices"
)

// Change is one change of a text: a group of claims that the text no longer bears out, or a
// group of digit runs that are too many. A word that inverts a list affects every number of the
// list, a paragraph that was moved all of its numbers, and a wrong number each of the figures
// that it states.
type Change struct {
	Misses []Miss // of one kind, in the order of the data
	Runs   []Run  // in the order of the text
}

// Changes sums up how the text differs from the data, each change once: first the claims of the
// data, in its order, and then the digit runs that are too many.
func (l Ledger) Changes() []Change {
	var all []Change
	for _, m := range l.NotFound {
		if n := len(all); n > 0 {
			if last := all[n-1].Misses; l.isOne(last[len(last)-1], m) {
				all[n-1].Misses = append(last, m)
				continue
			}
		}
		all = append(all, Change{Misses: []Miss{m}})
	}
	first := len(all)
	for _, run := range l.Unexplained {
		if n := len(all); n > first {
			if last := all[n-1].Runs; l.isOneRow(last[len(last)-1], run) {
				all[n-1].Runs = append(last, run)
				continue
			}
		}
		all = append(all, Change{Runs: []Run{run}})
	}
	return all
}

// isOne tells whether the faults of two successive claims are one change.
func (l Ledger) isOne(a, b Miss) bool {
	switch {
	case a.Fault != b.Fault:
		return false
	case a.Fault == Moved:
		return a.At.Compare(b.At) <= 0 && !l.hasBetween(a.Claim, b.Claim)
	case a.Fault == NoSuchRun:
		return l.isGone(a.Claim.At) && l.isGone(b.Claim.At) && !l.hasBetween(a.Claim, b.Claim)
	}
	isOneNumber := a.Claim.At == b.Claim.At && a.Run == b.Run // the number states several figures
	return (isOneNumber || a.list > 0 && a.list == b.list) && a.At == b.At && a.Instead == b.Instead && a.Figure != b.Figure
}

// compareClaims orders claims as the data does.
func compareClaims(a, b Claim) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Run, b.Run)) }

// hasBetween tells whether the text bears out a figure between two claims. Numbers that are no
// figures do not count: the 5 of 5G occurs anywhere.
func (l Ledger) hasBetween(a, b Claim) bool {
	return slices.ContainsFunc(l.Found, func(c Claim) bool { return c.Figure != "" && compareClaims(a, c) < 0 && compareClaims(c, b) < 0 })
}

// isGone tells whether all numbers of a sentence of the data are missing.
func (l Ledger) isGone(at Location) bool {
	isThere := func(c Claim) bool { return c.At == at }
	return !slices.ContainsFunc(l.Found, isThere) &&
		!slices.ContainsFunc(l.NotFound, func(m Miss) bool { return isThere(m.Claim) && m.Fault != NoSuchRun })
}

// isOneRow tells whether two runs that are too many are a single insertion: they stand in one
// sentence, or in successive sentences without other numbers.
func (l Ledger) isOneRow(a, b Run) bool {
	i := slices.IndexFunc(l.Entries, func(e Entry) bool { return e.Run.At == a.At && e.Run.Index == a.Index })
	if i < 0 || i+1 >= len(l.Entries) || l.Entries[i+1].Run.At != b.At || l.Entries[i+1].Run.Index != b.Index {
		return false
	}
	isForeign := func(at Location) bool {
		return !slices.ContainsFunc(l.Entries, func(e Entry) bool { return e.Run.At == at && !e.Unexplained() })
	}
	return isForeign(a.At) && isForeign(b.At)
}
