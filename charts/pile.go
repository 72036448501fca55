package charts

// fall is where a dot falls: the x of its middle, and the side to which its end points, -1 to the
// left, 1 to the right, 0 if it has none.
type fall struct{ x, side int }

// apart returns how far a dot is from the one left of it at least, so that neither's end touches
// the other.
func (f fall) apart(before fall, radius int) int {
	return dotPitch(radius) + (max(0, before.side)+max(0, -f.side))*dotTail(radius)
}

// fallsOf returns the dots of rows at some pixels; without shapes none has an end.
func fallsOf(rows []Row, at func(v float64) int, shapes bool) []fall {
	falls := make([]fall, len(rows))
	for i, r := range rows {
		falls[i].x = at(r.Value)
		if shapes {
			falls[i].side = r.Bound.side()
		}
	}
	return falls
}

// side returns to which side of a value the true one may lie: 1 to the right, -1 to the left, 0 to
// neither, or to both.
func (b Bound) side() int {
	switch b {
	case AtLeast:
		return 1
	case AtMost:
		return -1
	case Exact, About:
	}
	return 0
}

// spot is where a dot stands: the x of its middle and its level, from 0 at the axis.
type spot struct{ x, level int }

// pile lets dots of a radius, given by ascending x, fall on an axis: each stays at its
// x, at the lowest level where it touches no other. It returns the spots and the
// number of levels.
func pile(falls []fall, radius int) ([]spot, int) {
	spots := make([]spot, len(falls))
	var last []fall // the last dot of each level
	for i, f := range falls {
		level := 0
		for level < len(last) && f.x-last[level].x < f.apart(last[level], radius) {
			level++
		}
		if level == len(last) {
			last = append(last, fall{})
		}
		last[level] = f
		spots[i] = spot{f.x, level}
	}
	return spots, len(last)
}

// crowd sets dots on a grid of columns and levels, each as near to its x as there is
// room: what is left when even the smallest dots pile up too high. Dots for which
// there is no room at all get the level -1.
func crowd(falls []fall, pitch, left, right, levels int) []spot {
	spots := make([]spot, len(falls))
	columns := max(0, (right-left)/pitch)
	height := make([]int, columns)
	for i, f := range falls {
		spots[i] = spot{f.x, -1}
		home := min((f.x-left)/pitch, columns-1)
		for d := 0; d < columns; d++ {
			c, ok := freeColumn(height, home, d, levels)
			if ok {
				spots[i] = spot{left + c*pitch + pitch/2, height[c]}
				height[c]++
				break
			}
		}
	}
	return spots
}

// freeColumn looks for room d columns to either side of a column.
func freeColumn(height []int, home, d, levels int) (int, bool) {
	for _, c := range []int{home - d, home + d} {
		if c >= 0 && c < len(height) && height[c] < levels {
			return c, true
		}
	}
	return 0, false
}
