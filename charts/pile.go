package charts

// spot is where a dot stands: the x of its middle and its level, from 0 at the axis.
type spot struct{ x, level int }

// pile lets dots of a pitch, given by ascending x, fall on an axis: each stays at its
// x, at the lowest level where it touches no other. It returns the spots and the
// number of levels.
func pile(xs []int, pitch int) ([]spot, int) {
	spots := make([]spot, len(xs))
	var last []int // x of the last dot of each level
	for i, x := range xs {
		level := 0
		for level < len(last) && x-last[level] < pitch {
			level++
		}
		if level == len(last) {
			last = append(last, 0)
		}
		last[level] = x
		spots[i] = spot{x, level}
	}
	return spots, len(last)
}

// crowd sets dots on a grid of columns and levels, each as near to its x as there is
// room: what is left when even the smallest dots pile up too high. Dots for which
// there is no room at all get the level -1.
func crowd(xs []int, pitch, left, right, levels int) []spot {
	spots := make([]spot, len(xs))
	columns := max(0, (right-left)/pitch)
	height := make([]int, columns)
	for i, x := range xs {
		spots[i] = spot{x, -1}
		home := min((x-left)/pitch, columns-1)
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
