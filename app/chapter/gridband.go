package chapter

import "yulan/app/kit"

// bandPlaces is where the parts of a band stand.
type bandPlaces struct {
	gridPlaces
	first   int     // of its cards
	cost    float32 // besides its area
	emptier float32 // the largest share that one of its cards grows by
}

// laneBlock is the cards of a group in a lane, or some of them.
type laneBlock struct {
	cardBlock
	group       int     // of the band's
	heading     float32 // its height; 0: it has none, or stands under that of the lane before
	left, width float32
}

// laneBlocks is what stands below each other in a lane.
type laneBlocks []laneBlock

// layBand places groups in lanes from a height on.
func (g gridLayout) layBand(groups []gridGroup, b band, first int, top float32) bandPlaces {
	cards := 0
	for _, group := range groups {
		cards += group.cards
	}
	at := bandPlaces{first: first, gridPlaces: gridPlaces{
		height: top, cards: make([]kit.Frame, cards), headings: make([]kit.Frame, len(groups)),
	}}
	lanes, heading := g.fillLanes(groups, b, first), float32(0)
	for _, blocks := range lanes {
		heading = max(heading, blocks[0].heading)
	}
	below := top
	if heading > 0 {
		if top > 0 {
			top += headingAbove
		}
		below = top + heading + headingGap
	}
	for _, blocks := range lanes {
		at.height = max(at.height, below+blocks.height()+kit.Round(blocks.ofCards()*g.stretch))
	}
	for _, blocks := range lanes {
		at.addLane(blocks, below)
	}
	if b.parted && at.headings[0].Height > 0 { // its cards stand in two lanes
		beside := lanes[1][0]
		at.headings[0].Width = beside.left + beside.width
	}
	return at
}

// fillLanes returns what stands in each lane of a band.
func (g gridLayout) fillLanes(groups []gridGroup, b band, first int) []laneBlocks {
	each := columnOf(g.width, b.columns)
	lanes := make([]laneBlocks, len(b.lanes))
	column, group, begin := 0, 0, first
	for i, l := range b.lanes {
		left, width := float32(column)*(each+cardGap), float32(l.span)*(each+cardGap)-cardGap
		if column += l.span; l.span == b.columns {
			width = g.width // what rounding left is its own
		}
		add := func(of gridGroup, group, first int) {
			block := g.blockOf(of, first, width, l.span)
			across := width
			if b.parted && group == 0 { // its heading is that of the lane beside it, too
				across = float32(b.lanes[0].span+b.lanes[1].span)*(each+cardGap) - cardGap
			}
			lanes[i] = append(lanes[i], laneBlock{block, group, of.headingIn(across), left, width})
		}
		if b.parted && i == 1 {
			add(gridGroup{cards: groups[0].cards - 1}, 0, begin+1)
		}
		for range l.groups {
			of := groups[group]
			if b.parted && group == 0 {
				of.cards = 1
			}
			add(of, group, first)
			first += groups[group].cards
			group++
		}
	}
	return lanes
}

// height returns the height that a lane wants below the heading at its top.
func (l laneBlocks) height() float32 {
	height := float32(0)
	for i, block := range l {
		height += block.above(i) + block.height
	}
	return height
}

// ofCards returns how much of the height of a lane is that of cards and the gaps between them.
func (l laneBlocks) ofCards() float32 {
	height := float32(0)
	for _, block := range l {
		height += block.height
	}
	return height
}

// above returns the height above the cards of a block that is not the first in its lane.
func (b laneBlock) above(place int) float32 {
	switch {
	case place == 0:
		return 0
	case b.heading == 0:
		return cardGap
	}
	return cardGap + headingAbove + b.heading + headingGap
}

// addLane places what stands in a lane below the headings at its top, grown so that it ends where
// the band does. A heading stands on its cards: one of one line beside one of two begins lower.
func (at *bandPlaces) addLane(lane laneBlocks, below float32) {
	slack, wanted := at.height-below-lane.height(), lane.ofCards()
	for i, block := range lane {
		below += block.above(i)
		if block.heading > 0 {
			top := below - headingGap - block.heading
			at.headings[block.group] = kit.Frame{X: block.left, Y: top, Width: block.width, Height: block.heading}
		}
		more := float32(0)
		if wanted > 0 {
			more = kit.Round(slack * block.height / wanted)
		}
		slack, wanted = slack-more, wanted-block.height
		at.add(block.cardBlock, block.left, below, block.height+more)
		below += block.height + more
	}
}

// add places the cards of a group from a height on, grown so that they take a height together.
func (at *bandPlaces) add(b cardBlock, left, top, height float32) {
	slack, wanted := height-b.height, float32(0)
	at.cost += b.cost
	for _, row := range b.rows {
		wanted += row.height
	}
	for _, row := range b.rows {
		more := kit.Round(slack * row.height / wanted)
		slack, wanted = slack-more, wanted-row.height
		for _, c := range row.cells {
			at.addCell(c, left, top, row.height+more)
		}
		top += row.height + more + cardGap
	}
}

// addCell places the cards of a cell, grown so that they take a height together.
func (at *bandPlaces) addCell(c rowCell, left, top, height float32) {
	at.cost += c.costOfGrowth(height)
	slack, wanted := height-c.height(), c.sum()
	at.emptier = max(at.emptier, slack/wanted)
	for i, h := range c.heights {
		more := kit.Round(slack * h / wanted)
		slack, wanted = slack-more, wanted-h
		at.cards[c.first-at.first+i] = kit.Frame{X: left + c.left, Y: top, Width: c.width, Height: h + more}
		top += h + more + cardGap
	}
}
