package report

import (
	"cmp"
	"slices"
	"strings"

	"yulan/report/text"
)

// Change is one change of a text: a group of claims that the text no longer bears out, or a
// group of digit runs that are too many. A word that inverts a list affects every number of the
// list, a paragraph that was moved all of its numbers, a wrong number each of the figures that it
// states, and two numbers of a sentence that have changed places both of them.
type Change struct {
	Misses []Miss // of one kind, in the order of the data
	Runs   []Run  // in the order of the text
}

// AreSwapped tells whether the change is that two numbers of a sentence have changed places.
func (c Change) AreSwapped() bool { return len(c.Misses) == 2 && isSwap(c.Misses[0], c.Misses[1]) }

// isSwap tells whether each of two numbers of a sentence stands in the other's place.
func isSwap(a, b Miss) bool {
	return a.Fault == OtherNumber && b.Fault == OtherNumber && a.Claim.At == b.Claim.At && a.Run != b.Run &&
		isPrinted(b.Want, a.Instead) && isPrinted(a.Want, b.Instead) && a.At == b.At
}

// isPrinted tells whether a number is printed somewhere, perhaps with letters for digits, or a
// hyphen at the end of a line.
func isPrinted(number, printed string) bool {
	if printed == number {
		return true
	}
	read, _ := undisguised(strings.ReplaceAll(text.Clean(printed).Plain, "-", ""))
	return read == number
}

// Changes sums up how the text differs from the data, each change once: first the claims of the
// data, in its order, and then the digit runs that are too many.
func (l Ledger) Changes() []Change {
	var all []Change
	for _, m := range l.NotFound {
		if n := len(all); n > 0 {
			last := all[n-1].Misses
			isDue := func(other Miss) bool { return isDueTo(m, other) }
			if isSwapped := all[n-1].AreSwapped(); len(last) == 1 && isSwap(last[0], m) ||
				!isSwapped && l.isOne(last[len(last)-1], m) || slices.ContainsFunc(last, isDue) {
				all[n-1].Misses = append(last, m)
				continue
			}
		}
		all = append(all, Change{Misses: []Miss{m}})
	}
	first, between := len(all), l.spacing()
	for _, run := range l.Unexplained {
		if n := len(all); n > first {
			if last := all[n-1].Runs; between.isOneRow(last[len(last)-1], run) {
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
		return isReplaced(a, b)
	case a.Fault == Moved:
		return a.At.Compare(b.At) <= 0 && !l.hasBetween(a.Claim, b.Claim) && !l.standsBetween(a.At, b.At)
	case a.Fault == NoSuchRun:
		return l.isGone(a.Claim.At) && l.isGone(b.Claim.At) && !l.hasBetween(a.Claim, b.Claim)
	}
	isOneNumber := a.Claim.At == b.Claim.At && a.Run == b.Run // the number states several figures
	return (isOneNumber || a.list > 0 && a.list == b.list) && a.At == b.At && a.Instead == b.Instead && a.Figure != b.Figure
}

// isDueTo tells whether a number lacks a word because the one next to it, with which it shared the
// word, is missing.
func isDueTo(lacks, gone Miss) bool {
	if gone.Fault != NoSuchRun || lacks.Instead != "" || lacks.Fault != Unsaid && lacks.Fault != OtherQualifier {
		return false
	}
	apart := lacks.Run - gone.Run
	return lacks.Claim.At == gone.Claim.At && -1 <= apart && apart <= 1
}

// isReplaced tells whether a number stands in the place of another together with its unit, or one
// is missing with a word that the number next to it shared.
func isReplaced(a, b Miss) bool {
	return a.Fault == OtherNumber && b.Fault == OtherUnit && a.Claim == b.Claim || isDueTo(a, b) || isDueTo(b, a)
}

// compareClaims orders claims as the data does.
func compareClaims(a, b Claim) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Run, b.Run)) }

// hasBetween tells whether the text bears out a figure between two claims. Numbers that are no
// figures do not count: the 5 of 5G occurs anywhere.
func (l Ledger) hasBetween(a, b Claim) bool {
	return slices.ContainsFunc(l.Found, func(c Claim) bool { return c.Figure != "" && compareClaims(a, c) < 0 && compareClaims(c, b) < 0 })
}

// standsBetween tells whether a figure that the text bears out stands between two sentences of it.
func (l Ledger) standsBetween(a, b Location) bool {
	for _, f := range l.findings {
		if f.Miss == nil && a.Compare(f.At) < 0 && f.At.Compare(b) < 0 {
			return true
		}
	}
	return false
}

// isGone tells whether all numbers of a sentence of the data are missing.
func (l Ledger) isGone(at Location) bool {
	isThere := func(c Claim) bool { return c.At == at }
	return !slices.ContainsFunc(l.Found, isThere) &&
		!slices.ContainsFunc(l.NotFound, func(m Miss) bool { return isThere(m.Claim) && m.Fault != NoSuchRun })
}

// spacing is what stands between the digit runs of a text.
type spacing struct {
	entries []Entry
	at      map[Run]int       // index of a run among them, by its place and its index alone
	others  map[Location]bool // whether a sentence has runs that are not too many
}

func (l Ledger) spacing() spacing {
	s := spacing{entries: l.Entries, at: make(map[Run]int, len(l.Entries)), others: map[Location]bool{}}
	for i, e := range l.Entries {
		s.at[Run{At: e.Run.At, Index: e.Run.Index}] = i
		if !e.Unexplained() {
			s.others[e.Run.At] = true
		}
	}
	return s
}

// isOneRow tells whether two runs that are too many are a single insertion: they stand in one
// sentence, or in successive sentences without other numbers.
func (s spacing) isOneRow(a, b Run) bool {
	i, ok := s.at[Run{At: a.At, Index: a.Index}]
	if !ok || i+1 >= len(s.entries) || s.entries[i+1].Run.At != b.At || s.entries[i+1].Run.Index != b.Index {
		return false
	}
	return b.joined || !s.others[a.At] && !s.others[b.At]
}
