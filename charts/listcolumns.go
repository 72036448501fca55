package charts

import "math"

// columnSteps is how often the height of columns is halved between what is too low and what is
// not: as far as to a pixel.
const columnSteps = 12

// filled fills columns of a height one after the other. It is false if they do not hold all.
func (f listFit) filled(columns int, height, pad float64) (starts []int, ok bool) {
	grouped := f.heads[0] != nil
	from := 0
	for from < len(f.rows) {
		if len(starts) == columns {
			return nil, false
		}
		starts = append(starts, from)
		end := from
		for to := from + 1; to <= len(f.rows) && f.between(from, to, pad) <= height; to++ {
			if to == len(f.rows) || !grouped || f.heads[to] != nil {
				end = to
			}
		}
		if end == from {
			return nil, false
		}
		from = end
	}
	return starts, true
}

// inColumns returns the fit with its lines in columns, the highest of which is as low as
// possible. A column ends between groups, and anywhere if there are none.
func (f listFit) inColumns(m *measure, items []ListItem, columns int, pad float64) listFit {
	if columns == 1 {
		return f
	}
	low, high := 0.0, f.between(0, len(f.rows), pad)
	for range columnSteps {
		middle := (low + high) / 2
		if starts, ok := f.filled(columns, middle, pad); ok {
			f.starts, high = starts, middle
		} else {
			low = middle
		}
	}
	return f.set(m, items)
}

// bestListFit returns the fit of a type in columns. Of the numbers of columns that fit it takes
// those that are not too high, among them the one with the fewest names cut, and then the lowest,
// where each line that a name is broken into counts as one more, unless it is the height that is asked for.
func bestListFit(m *measure, items []ListItem, width float64, t listType, pad, room float64) (best listFit, found bool) {
	fine := 1.0
	if m.post && math.IsInf(room, 1) {
		fine = 0
	}
	for n := m.mostListColumns(len(items), width, t); n > 0; n-- {
		first := newListFit(m, items, width, n, t)
		f := first.inColumns(m, items, n, pad*t.unit)
		if first.flush = m.post; m.post && (!f.roomy(t) || f.wraps > 0) {
			f = f.orFlush(first.set(m, items).inColumns(m, items, n, pad*t.unit), t)
		}
		if !f.roomy(t) || f.height(0) > room {
			continue
		}
		if !found || f.cut < best.cut || f.cut == best.cut && f.cost(pad*t.unit, fine) < best.cost(pad*t.unit, fine) {
			best, found = f, true
		}
	}
	return best, found
}

// orFlush returns a fit, or another with its values flush where that is lower or the only one with room.
func (f listFit) orFlush(flush listFit, t listType) listFit {
	if flush.roomy(t) && (!f.roomy(t) || flush.height(0) < f.height(0)) {
		return flush
	}
	return f
}

// cost is the height of a fit with a fine for the names that are broken.
func (f listFit) cost(pad, fine float64) float64 {
	return f.height(pad) + fine*float64(f.wraps*lineAdvance(f.label))
}

// mostListColumns returns in how many columns so many lines can stand in a width.
func (m *measure) mostListColumns(lines int, width float64, t listType) int {
	least := listColumn
	if m.post {
		least = postColumn
	}
	switch {
	case lines < listFew:
		return 1
	case lines < listMany:
		least = listWide
	}
	return max(1, min(listColumns, int((width/t.unit+m.columnGap())/(least*t.shrunk+m.columnGap()))))
}

// listPlace is how a line is set: its name, and the width of its column's units.
type listPlace struct {
	name   listName
	suffix float64
}
