package chapter

import (
	"slices"

	"yulan/app/kit"
)

// The measures of a grid of cards, in layout units.
const (
	narrowestCard = 300 // where cards would be narrower they stand in a column less
	widerCard     = 620 // where they would be wider they stand in a column more
	widestCard    = 680 // in the last column too: it leaves a chart about 620 for its marks
	mostColumns   = 3
	heroColumns   = 2 // that the hero goes across
	cardGap       = 12
	headingAbove  = 6 // besides the gap
	headingGap    = 7 // to the cards below it
)

// evened is how much of its height a card grows by at most, to end where those beside it do.
const evened = 0.45

// What a way to lay groups out costs besides the height that it takes, which is weighed by the
// columns of the page.
const (
	costOfHole   = 1   // of the height that a column ends too early by
	costOfGrowth = 0.2 // of the height that its cards had to grow by
	costOfFewer  = 60  // of each column that a group has less than it has cards for
)

// gridGroup is cards that stand together.
type gridGroup struct {
	cards   int
	hero    bool    // the first goes across
	alone   bool    // no other group stands beside it
	heading float32 // its height; 0: there is none
}

// gridPlaces is where the parts of a grid stand.
type gridPlaces struct {
	cards    []kit.Frame
	headings []kit.Frame // of each group; empty where it has none
	height   float32
}

// gridLayout lays groups of cards out in bands: some groups beside each other, in their order,
// whose headings stand at one height, and below all of them the next band. The page is so read
// from left to right and then down, however many columns it has. Cards beside each other end at
// one height, unless one would have to grow too much.
//
// Letting each group go to where there is room highest up takes less height, but the third
// section then stands left of the first.
type gridLayout struct {
	gridPlaces
	each float32 // the width of a column
	ends []float32
	last [][]int // the cards of each column that may still grow, from the top

	natural []float32 // how high each card wants to be
	first   int       // the number of the first card
	wanted  func(card int, width float32) float32
}

// columnsIn returns in how many columns cards stand in a width, and how wide these are.
func columnsIn(width float32) (columns int, each float32) {
	of := func(columns int) float32 {
		return float32(int((width - float32(columns-1)*cardGap) / float32(columns)))
	}
	for columns = 1; columns < mostColumns && of(columns) > widerCard && of(columns+1) >= narrowestCard; {
		columns++
	}
	return columns, min(of(columns), widestCard)
}

// layOut lays groups out in a width; wanted is the height that a card wants in one. Of all ways
// to part them into bands it takes the one that costs least.
func layOut(groups []gridGroup, width float32, wanted func(card int, width float32) float32) gridPlaces {
	columns, each := columnsIn(width)
	g := &gridLayout{each: each, ends: make([]float32, columns), last: make([][]int, columns), wanted: wanted}
	for _, spans := range g.bands(groups) {
		g.addBand(groups[:len(spans)], spans)
		groups = groups[len(spans):]
	}
	if len(g.headings) > 0 {
		g.height = slices.Max(g.ends) - cardGap
	}
	return g.gridPlaces
}

// bands returns how many columns each group of each band takes.
func (g *gridLayout) bands(groups []gridGroup) [][]int {
	type choice struct {
		spans []int
		cost  float32 // of the band and of all below it
	}
	best := make([]choice, len(groups)+1)
	firsts := make([]int, len(groups)+1)
	for i, group := range groups {
		firsts[i+1] = firsts[i] + group.cards
	}
	for i := len(groups) - 1; i >= 0; i-- {
		for _, spans := range spansOf(len(g.ends), groups[i:]) {
			next := i + len(spans)
			cost := best[next].cost + g.costOf(groups[i:next], spans, firsts[i], next == len(groups))
			if best[i].spans == nil || cost < best[i].cost {
				best[i] = choice{spans, cost}
			}
		}
	}
	var out [][]int
	for i := 0; i < len(groups); i += len(best[i].spans) {
		out = append(out, best[i].spans)
	}
	return out
}

// spansOf lists the ways to part columns among the first of some groups: all columns to the
// first, or some to it and the others in all ways to those after it.
func spansOf(columns int, groups []gridGroup) [][]int {
	out := [][]int{{columns}}
	if groups[0].alone {
		return out
	}
	for span := 1; span < columns && len(groups) > 1 && !groups[1].alone; span++ {
		if groups[0].hero && span < heroColumns {
			continue
		}
		for _, rest := range spansOf(columns-span, groups[1:]) {
			out = append(out, append([]int{span}, rest...))
		}
	}
	return out
}

// costOf returns what a band costs. At the foot of the page a column may end where it does.
func (g *gridLayout) costOf(groups []gridGroup, spans []int, first int, foot bool) float32 {
	columns := len(g.ends)
	band := &gridLayout{each: g.each, ends: make([]float32, columns), last: make([][]int, columns), wanted: g.wanted, first: first}
	band.addBand(groups, spans)
	height := slices.Max(band.ends)
	cost := height * float32(columns)
	for _, end := range band.ends {
		if !foot {
			cost += costOfHole * (height - end)
		}
	}
	for i, f := range band.cards {
		cost += costOfGrowth * (f.Height - band.natural[i]) * (f.Width / g.each)
	}
	for i, group := range groups {
		cost += costOfFewer * float32(columns*max(0, min(columns, group.cards)-spans[i]))
	}
	return cost
}

// addBand places groups beside each other, each in so many columns.
func (g *gridLayout) addBand(groups []gridGroup, spans []int) {
	top, heading := slices.Max(g.ends), float32(0)
	for _, group := range groups {
		heading = max(heading, group.heading)
	}
	if heading > 0 && top > 0 {
		top += headingAbove
	}
	at := 0
	for i, group := range groups {
		g.add(group, at, spans[i], top, heading)
		at += spans[i]
	}
	g.even(0, len(g.ends))
	clear(g.last)
}

// add places a group in some columns, its heading over all of them; heading is the height of
// the highest beside it.
func (g *gridLayout) add(group gridGroup, at, span int, top, heading float32) {
	own := kit.Frame{}
	if group.heading > 0 {
		own = kit.Frame{X: g.left(at), Y: top, Width: g.across(span), Height: group.heading}
		top += heading + headingGap
	}
	g.headings = append(g.headings, own)
	for c := at; c < at+span; c++ {
		g.ends[c], g.last[c] = top, nil
	}
	for i := range group.cards {
		wide := 1
		if i == 0 && group.hero {
			wide = min(heroColumns, span)
		}
		c := g.highest(at, span, wide)
		if c == at && span > 1 {
			g.begin(at, span)
			c = g.highest(at, span, wide)
		}
		g.put(c, wide)
	}
	g.even(at, span)
}

// put places the next card in a column, or across several.
func (g *gridLayout) put(column, span int) {
	width, top := g.across(span), slices.Max(g.ends[column:column+span])
	height := g.wanted(g.first+len(g.cards), width)
	for c := column; c < column+span; c++ {
		g.settle(c)
		g.ends[c] = top + height + cardGap
		g.last[c] = append(g.last[c], len(g.cards))
	}
	g.natural = append(g.natural, height)
	g.cards = append(g.cards, kit.Frame{X: g.left(column), Y: top, Width: width, Height: height})
}

// highest returns the first of some columns from which so many beside each other have room
// highest up.
func (g *gridLayout) highest(from, of, span int) int {
	best, top := from, slices.Max(g.ends[from:from+span])
	for c := from + 1; c+span <= from+of; c++ {
		if y := slices.Max(g.ends[c : c+span]); y < top {
			best, top = c, y
		}
	}
	return best
}

// even has some columns end where the longest of them does, those whose cards need not grow
// too much for it.
func (g *gridLayout) even(from, of int) {
	end := slices.Max(g.ends[from : from+of])
	before := slices.Clone(g.cards)
	for c := from; c < from+of; c++ {
		slack, room := end-g.ends[c], float32(0)
		for _, card := range g.last[c] {
			room += (1+evened)*g.natural[card] - before[card].Height
		}
		if slack <= 0 || slack > room {
			continue
		}
		down, taken := float32(0), float32(0) // how far a card goes down, and what part of the room is given out
		for _, card := range g.last[c] {
			f := before[card] // one across several columns grows by as much in each
			taken += (1+evened)*g.natural[card] - f.Height
			more := kit.Round(slack*taken/room) - down
			f.Y, f.Height = f.Y+down, f.Height+more
			g.cards[card] = f
			down += more
		}
		g.ends[c] = end
	}
}

// begin has columns end at one height where a new row begins in them, and holds what stands
// there: of what ends at that height nothing grows any more.
func (g *gridLayout) begin(from, of int) {
	g.even(from, of)
	end := slices.Max(g.ends[from : from+of])
	for c := from; c < from+of; c++ {
		if g.ends[c] == end {
			g.last[c] = nil
		}
	}
}

// settle has cards across several columns grow no more: something stands below them.
func (g *gridLayout) settle(column int) {
	for _, card := range g.last[column] {
		if g.cards[card].Width > g.each {
			for c := range g.last {
				g.last[c] = slices.DeleteFunc(g.last[c], func(k int) bool { return k == card })
			}
			return
		}
	}
}

// left returns where a column begins.
func (g *gridLayout) left(column int) float32 { return float32(column) * (g.each + cardGap) }

// across returns how wide so many columns are with the gaps between them.
func (g *gridLayout) across(span int) float32 { return g.left(span) - cardGap }
