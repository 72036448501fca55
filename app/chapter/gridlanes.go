package chapter

// band is how some groups stand: in lanes beside each other.
type band struct {
	columns int
	lanes   []lane
	parted  bool // only the first card of the first group is in the first lane; its others head the second
}

// lane is some columns, and how many groups stand in them below each other.
type lane struct{ span, groups int }

// groups returns how many groups a band holds.
func (b band) groups() int {
	n := 0
	for _, l := range b.lanes {
		n += l.groups
	}
	return n
}

// isStacked tells whether something in a lane of a band is read before what stands higher up in
// the next.
func (b band) isStacked() bool {
	for i, l := range b.lanes {
		if l.groups > 1 || b.parted && i == 1 && l.groups > 0 {
			return true
		}
	}
	return false
}

// bands returns the bands that cost least.
func (g gridLayout) bands(groups []gridGroup) []band {
	type choice struct {
		band
		cost float32 // of the band and of all below it
	}
	best := make([]choice, len(groups)+1)
	firsts := make([]int, len(groups)+1)
	for i, group := range groups {
		firsts[i+1] = firsts[i] + group.cards
	}
	for i := len(groups) - 1; i >= 0; i-- {
		for _, b := range g.bandsOf(groups[i:]) {
			next := i + b.groups()
			at := g.layBand(groups[i:next], b, firsts[i], 0)
			if b.isStacked() && g.screen > 0 && at.height > g.screen {
				continue
			}
			cost := best[next].cost + at.cost + g.thrift*g.width*(at.height+cardGap)
			if best[i].lanes == nil || cost < best[i].cost {
				best[i] = choice{b, cost}
			}
		}
	}
	var out []band
	for i := 0; i < len(groups); i += best[i].groups() {
		out = append(out, best[i].band)
	}
	return out
}

// bandsOf lists the bands that the first of some groups can make: in the columns of the page, or
// in one less if these are not too wide for a chart.
func (g gridLayout) bandsOf(groups []gridGroup) []band {
	var out []band
	for columns := g.columns; columns > 0 && columns >= g.columns-1; columns-- {
		if columns < g.columns && (columns < heroColumns || columnOf(g.width, columns) > widestPair*g.zoom) {
			break
		}
		out = append(out, band{columns: columns, lanes: []lane{{columns, 1}}})
		for _, lanes := range lanesOf(columns, groups, false) {
			out = append(out, band{columns: columns, lanes: lanes})
		}
		if groups[0].hero && groups[0].cards > 1 {
			for _, lanes := range lanesOf(columns, groups, true) {
				out = append(out, band{columns: columns, lanes: lanes, parted: true})
			}
		}
	}
	return out
}

// lanesOf lists the ways to part columns into two lanes or more that hold the first of some
// groups. If the first group is parted, its other cards head the second lane.
func lanesOf(columns int, groups []gridGroup, parted bool) [][]lane {
	var out [][]lane
	for n := 1; n <= stackable(groups); n++ {
		for span := 1; span < columns; span++ {
			if groups[0].hero && span < heroColumns {
				continue
			}
			first := lane{span, n}
			for _, rest := range lanesIn(columns-span, groups[n:], parted) {
				out = append(out, append([]lane{first}, rest...))
			}
		}
	}
	return out
}

// lanesIn lists the ways to part columns into lanes that hold the first of some groups. The first
// lane may hold none if it is headed by something else.
func lanesIn(columns int, groups []gridGroup, headed bool) [][]lane {
	var out [][]lane
	least := 1
	if headed {
		least = 0
	}
	for n := least; n <= stackable(groups); n++ {
		out = append(out, []lane{{columns, n}})
		for span := 1; span < columns; span++ {
			for _, rest := range lanesIn(columns-span, groups[n:], false) {
				out = append(out, append([]lane{{span, n}}, rest...))
			}
		}
	}
	return out
}

// stackable returns how many of the first of some groups may stand below each other in a lane.
func stackable(groups []gridGroup) int {
	n := 0
	for n < min(len(groups), mostStacked) && !groups[n].alone {
		n++
	}
	return n
}
