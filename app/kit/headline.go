package kit

import "strings"

// clauseMarks end a clause: after one of them a headline breaks best.
const clauseMarks = "，；：。,;:"

// breakHeadline sets pieces as breakLines does, but so that two lines break between
// clauses where they can, and lines are about equally long where they cannot.
func breakHeadline(pieces []Piece, width float32, measure measureFunc) []Fragment {
	atoms := splitAtoms(pieces, width, measure)
	lines := countLines(atoms, width)
	if lines < 2 {
		return setLines(atoms, width)
	}
	if i := clauseEnd(atoms, width); i >= 0 {
		atoms[i].ends = true
		return setLines(atoms, width)
	}
	const exact = 4 // layout units
	low, high := width/2, width
	for high-low > exact {
		if middle := (low + high) / 2; countLines(atoms, middle) > lines {
			low = middle
		} else {
			high = middle
		}
	}
	return setLines(atoms, high)
}

func countLines(atoms []atom, width float32) int {
	fragments := setLines(atoms, width)
	if len(fragments) == 0 {
		return 0
	}
	return fragments[len(fragments)-1].Line + 1
}

// clauseEnd returns the index of the mark between two clauses that are one line each, the
// most equal ones if there are several, or -1.
func clauseEnd(atoms []atom, width float32) int {
	whole := float32(0)
	for _, a := range atoms {
		whole += a.room()
	}
	best, least := -1, width
	head := float32(0)
	for i, a := range atoms {
		head += a.room()
		tail := whole - head
		if !strings.ContainsAny(a.text, clauseMarks) || a.chip || head-a.overhangs > width || tail > width || tail == 0 {
			continue
		}
		if difference := max(head-tail, tail-head); difference < least {
			best, least = i, difference
		}
	}
	return best
}
