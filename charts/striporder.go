package charts

import "slices"

// laneEnds is how many of the first names of a lane are those of its ends.
const laneEnds = 2

// laneNamedMany is how many named dots of a lane want another line of names.
const laneNamedMany = 4

// nameRoom returns the height that the names of a lane's dots need above them: little in a
// picture that is set smaller anyway, for its long citation.
func (p Strip) nameRoom(m *measure, l stripLane) float64 {
	switch {
	case len(p.namedIn(l)) == 0:
		return 0
	case m.cite:
		return laneNameCited
	case len(p.namedIn(l)) >= laneNamedMany:
		return laneNameRoom + laneNameMore
	}
	return laneNameRoom
}

// namedIn lists the rows of a lane on the axis that have their names beside them, in the order
// of need: the largest and the smallest of the lane, which are what a reader asks for first, and
// then those of the options.
func (p Strip) namedIn(l stripLane) []int {
	if len(p.options.Named) == 0 || len(l.on) == 0 {
		return nil
	}
	out := []int{len(l.on) - 1}
	add := func(i int) {
		if !slices.Contains(out, i) {
			out = append(out, i)
		}
	}
	add(0)
	for _, key := range p.options.Named {
		for i, r := range l.on {
			if r.Key == key {
				add(i)
			}
		}
	}
	return out
}
