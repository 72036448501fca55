package chapter

// cardBlock is the cards of a group in rows.
type cardBlock struct {
	left   float32
	rows   []cardRow
	height float32 // that it wants
	cost   float32 // besides its area and the growth of its cards
}

// cardRow is cells beside each other, in each some cards below each other.
type cardRow struct {
	cells  []rowCell
	height float32 // that it wants
	cost   float32 // besides its area and the growth of its cards
}

// rowCell is cards below each other.
type rowCell struct {
	left, width float32
	heights     []float32 // that its cards want
}

// sum returns the height that the cards of a cell want.
func (c rowCell) sum() float32 {
	sum := float32(0)
	for _, h := range c.heights {
		sum += h
	}
	return sum
}

// height returns the height that a cell wants.
func (c rowCell) height() float32 { return c.sum() + float32(len(c.heights)-1)*cardGap }

// costOfGrowth returns what it costs that a cell is so high; its cards grow by the same share.
func (c rowCell) costOfGrowth(height float32) float32 {
	slack := height - c.height()
	share := slack / c.sum()
	return costOfGrowth * c.width * slack * share * (1 + share)
}

// blockOf returns the cards of a group in the rows that cost least, in so many columns.
func (g gridLayout) blockOf(group gridGroup, first int, width float32, columns int) cardBlock {
	type choice struct {
		row  cardRow
		next int
		cost float32
	}
	best := make([]choice, group.cards+1)
	for i := group.cards - 1; i >= 0; i-- {
		best[i].cost = -1
		for _, stacks := range stacksOf(columns, group.cards-i) {
			hero := group.hero && i == 0 && columns >= heroColumns
			if !canStand(stacks, columns, hero) {
				continue
			}
			row := g.rowOf(stacks, first+i, width, columns, hero)
			next := i
			for _, n := range stacks {
				next += n
			}
			cost := best[next].cost + g.thrift*width*(row.height+cardGap) + row.cost + row.costOfGrowth()
			if best[i].cost < 0 || cost < best[i].cost {
				best[i] = choice{row, next, cost}
			}
		}
	}
	b := cardBlock{height: -cardGap}
	for i := 0; i < group.cards; i = best[i].next {
		b.rows = append(b.rows, best[i].row)
		b.height += best[i].row.height + cardGap
		b.cost += best[i].row.cost
	}
	b.height = max(0, b.height)
	return b
}

// stacksOf lists how the first of some cards can stand in a row of at most so many cells: how
// many below each other in each.
func stacksOf(cells, cards int) [][]int {
	var out [][]int
	for n := 1; n <= min(mostStacked, cards); n++ {
		out = append(out, []int{n})
		if cells == 1 {
			continue
		}
		for _, rest := range stacksOf(cells-1, cards-n) {
			out = append(out, append([]int{n}, rest...))
		}
	}
	return out
}

// canStand tells whether cards may stand so in a row. A hero has nothing below it in its cell,
// and beside it the columns that it leaves; cards of one cell alone are rows of their own.
func canStand(stacks []int, columns int, hero bool) bool {
	switch {
	case hero:
		return stacks[0] == 1 && len(stacks) <= 1+columns-heroColumns
	case len(stacks) == 1:
		return stacks[0] == 1
	}
	return true
}

// rowOf returns cards in a row: cells of one width, but a hero goes across two columns and the
// others share what it leaves.
func (g gridLayout) rowOf(stacks []int, first int, width float32, columns int, hero bool) cardRow {
	var row cardRow
	each, wide := columnOf(width, len(stacks)), float32(0)
	if hero {
		wide, each = width, 0
	}
	if hero && len(stacks) > 1 {
		wide = heroColumns*(columnOf(width, columns)+cardGap) - cardGap
		each = columnOf(width-wide-cardGap, len(stacks)-1)
	}
	left := float32(0)
	for i, n := range stacks {
		c := rowCell{left: left, width: each}
		if i == 0 && hero {
			c.width = wide
		}
		for range n {
			h := g.wanted(first, c.width)
			if !g.fills(first) {
				row.cost += costOfBlank * h * max(0, c.width-widestPicture*g.zoom)
			}
			c.heights = append(c.heights, h)
			first++
		}
		left += c.width + cardGap
		row.cells = append(row.cells, c)
		row.height = max(row.height, c.height())
	}
	if len(stacks) < columns && (!hero || columns > heroColumns) {
		row.cost += costOfOffGrid * width * row.height
	}
	return row
}

// costOfGrowth returns what it costs that the cells of a row end at one height.
func (r cardRow) costOfGrowth() float32 {
	cost := float32(0)
	for _, c := range r.cells {
		cost += c.costOfGrowth(r.height)
	}
	return cost
}
