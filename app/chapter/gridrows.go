package chapter

import "slices"

// cardBlock is the cards of a group in rows.
type cardBlock struct {
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
	first       int
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
	cost := costOfGrowth * c.width * slack * share * (1 + share) * (1 + share)
	if share > mostEmptier {
		cost += costOfEmpty * c.width * slack
	}
	return cost
}

// blockKey is what the rows of a group depend on.
type blockKey struct {
	first, cards, columns int
	hero                  bool
	width                 float32
}

// blockOf returns the cards of a group in the rows that cost least, in so many columns.
func (g gridLayout) blockOf(group gridGroup, first int, width float32, columns int) cardBlock {
	key := blockKey{first, group.cards, columns, group.hero, width}
	if _, ok := g.blocks[key]; !ok {
		g.blocks[key] = g.rowsOf(group, first, width, columns)
	}
	return g.blocks[key]
}

// rowsOf finds the rows of blockOf.
func (g gridLayout) rowsOf(group gridGroup, first int, width float32, columns int) cardBlock {
	type choice struct {
		row  cardRow
		next int
		cost float32
	}
	best := make([]choice, group.cards+1)
	for i := group.cards - 1; i >= 0; i-- {
		best[i].cost = -1
		for _, stacks := range stacksOf(columns, group.cards-i) {
			next := i
			for _, n := range stacks {
				next += n
			}
			hero := group.hero && i == 0 && columns >= heroColumns
			for _, wide := range wideCells(stacks, columns, hero) {
				row := g.rowOf(stacks, first+i, width, columns, wide, hero)
				cost := best[next].cost + g.thrift*width*(row.height+cardGap) + row.cost + row.costOfGrowth()
				if best[i].cost < 0 || cost < best[i].cost {
					best[i] = choice{row, next, cost}
				}
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

// noCell is the wide cell of a row whose cells are of one width.
const noCell = -1

// wideCells lists which cell of a row can be the one that goes across two columns; nothing if
// cards may not stand so. A hero goes across, has nothing below it in its cell, and beside it the
// columns that it leaves. Cards of one cell alone are rows of their own. Of two cells in
// three columns either may be wide: a chart of many bars then has one of few beside it that is
// as high.
func wideCells(stacks []int, columns int, hero bool) []int {
	switch {
	case hero && stacks[0] == 1 && len(stacks) <= 1+columns-heroColumns:
		return []int{0}
	case hero, len(stacks) == 1 && stacks[0] > 1:
		return nil
	case len(stacks) == 2 && columns == heroColumns+1:
		return []int{noCell, 0, 1}
	}
	return []int{noCell}
}

// rowOf returns cards in a row: cells of one width, but a wide one goes across two columns and
// the others share what it leaves.
func (g gridLayout) rowOf(stacks []int, first int, width float32, columns, wide int, hero bool) cardRow {
	var row cardRow
	widths := cellWidths(len(stacks), width, columns, wide)
	left := float32(0)
	for i, n := range stacks {
		c := rowCell{first: first, left: left, width: widths[i]}
		for range n {
			h := g.wanted(first, c.width, g.zoom)
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
	switch {
	case len(stacks) < columns && (wide == noCell || columns > heroColumns+len(stacks)-1):
		row.cost += costOfOffGrid * width * row.height
	case wide != noCell && !hero:
		row.cost += costOfUneven * width * row.height
	}
	return row
}

// cellWidths returns the widths of the cells of a row.
func cellWidths(cells int, width float32, columns, wide int) []float32 {
	widths := slices.Repeat([]float32{columnOf(width, cells)}, cells)
	if wide == noCell || cells == 1 {
		return widths
	}
	across := heroColumns*(columnOf(width, columns)+cardGap) - cardGap
	for i := range widths {
		widths[i] = columnOf(width-across-cardGap, cells-1)
	}
	widths[wide] = across
	return widths
}

// costOfGrowth returns what it costs that the cells of a row end at one height.
func (r cardRow) costOfGrowth() float32 {
	cost := float32(0)
	for _, c := range r.cells {
		cost += c.costOfGrowth(r.height)
	}
	return cost
}
