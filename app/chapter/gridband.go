package chapter

import "yulan/app/kit"

// bandPlaces is where the parts of a band stand.
type bandPlaces struct {
	gridPlaces
	cost float32 // besides its area
}

// layBand places groups beside each other from a height on.
func (g gridLayout) layBand(groups []gridGroup, b band, first int, top float32) bandPlaces {
	each := columnOf(g.width, b.columns)
	at := bandPlaces{gridPlaces: gridPlaces{height: top}}
	heading := highestHeading(groups)
	if heading > 0 && top > 0 {
		top += headingAbove
	}
	below := top
	if heading > 0 {
		below += heading + headingGap
	}
	column := 0
	var blocks []cardBlock
	for i, group := range groups {
		left := float32(column) * (each + cardGap)
		width := float32(b.spans[i])*(each+cardGap) - cardGap
		if b.columns == b.spans[i] {
			width = g.width // what rounding left is its own
		}
		column += b.spans[i]
		at.headings = append(at.headings, group.headingFrame(left, top, width))
		block := g.blockOf(group, first, width, b.spans[i])
		block.left = left
		blocks = append(blocks, block)
		first += group.cards
		at.height = max(at.height, below+kit.Round(block.height*(1+g.stretch)))
		at.cost += block.cost
	}
	for _, block := range blocks {
		at.add(block, below)
	}
	return at
}

// headingFrame returns where the heading of a group stands; nowhere if it has none.
func (g gridGroup) headingFrame(left, top, width float32) kit.Frame {
	if g.heading == 0 {
		return kit.Frame{}
	}
	return kit.Frame{X: left, Y: top, Width: width, Height: g.heading}
}

// highestHeading returns the height of the highest heading of some groups.
func highestHeading(groups []gridGroup) float32 {
	highest := float32(0)
	for _, g := range groups {
		highest = max(highest, g.heading)
	}
	return highest
}

// add places the cards of a group from a height on, grown so that they end where the band does.
func (at *bandPlaces) add(b cardBlock, top float32) {
	slack, wanted := at.height-top-b.height, float32(0)
	for _, row := range b.rows {
		wanted += row.height
	}
	for _, row := range b.rows {
		more := kit.Round(slack * row.height / wanted)
		slack, wanted = slack-more, wanted-row.height
		for _, c := range row.cells {
			at.addCell(c, b.left, top, row.height+more)
		}
		top += row.height + more + cardGap
	}
}

// addCell places the cards of a cell, grown so that they take a height together.
func (at *bandPlaces) addCell(c rowCell, left, top, height float32) {
	at.cost += c.costOfGrowth(height)
	slack, wanted := height-c.height(), c.sum()
	for _, h := range c.heights {
		more := kit.Round(slack * h / wanted)
		slack, wanted = slack-more, wanted-h
		at.cards = append(at.cards, kit.Frame{X: left + c.left, Y: top, Width: c.width, Height: h + more})
		top += h + more + cardGap
	}
}
