package charts

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

// bestListFit returns the fit of a type in columns. Of the numbers of columns that fit, except
// a single one, it takes those that are not too high, among them the one with the fewest names
// cut, and then the fewest broken. A single column is for a width that has no room for more,
// and for few lines.
func bestListFit(m *measure, items []ListItem, width float64, t listType, pad, room float64) (best listFit, found bool) {
	for n := mostListColumns(len(items), width, t); n > 1 || n > 0 && (!found || best.cut > 0); n-- {
		f, ok := newListFit(m, items, width, n, t)
		if !ok || found && (f.cut > best.cut || f.cut == best.cut && f.wraps >= best.wraps) {
			continue
		}
		if f = f.inColumns(n, pad*t.unit); f.height(0) <= room {
			best, found = f, true
		}
	}
	return best, found
}

// mostListColumns returns in how many columns so many lines can stand in a width.
func mostListColumns(lines int, width float64, t listType) int {
	least := listColumn
	switch {
	case lines < listFew:
		return 1
	case lines < listMany:
		least = listWide
	}
	return max(1, min(listColumns, int((width/t.unit+listBetween)/(least*t.shrunk+listBetween))))
}
