package chapter

import (
	"slices"

	"yulan/app/kit"
)

// The measures of a grid of cards, in layout units.
const (
	narrowestCard = 300 // where cards would be narrower they stand in a column less
	widestCard    = 620 // and where they would be wider, in one more
	mostColumns   = 3
	heroColumns   = 2 // that the hero goes across
	cardGap       = 12
	headingAbove  = 6 // besides the gap
	headingGap    = 7 // to the cards below it
	smallHole     = 90
)

// evened is how much of its height a card grows by at most, to end where those beside it do.
const evened = 0.45

// gridGroup is cards that stand together.
type gridGroup struct {
	cards   int
	hero    bool    // the first goes across
	heading float32 // its height; 0: there is none
}

// gridPlaces is where the parts of a grid stand.
type gridPlaces struct {
	cards    []kit.Frame
	headings []kit.Frame // of each group; empty where it has none
	height   float32
}

// gridLayout lays groups of cards out in columns. A group takes as many of them as it can
// fill, so that those of one card stand side by side, and goes where there is room highest
// up. Cards beside each other end at one height, unless one would have to grow too much.
type gridLayout struct {
	gridPlaces
	each float32 // the width of a column
	ends []float32
	last [][]int // the cards of each column that may still grow, from the top

	natural []float32 // how high each card wants to be
	wanted  func(card int, width float32) float32
}

// columnsIn returns in how many columns cards stand in a width, and how wide these are.
func columnsIn(width float32) (columns int, each float32) {
	of := func(columns int) float32 {
		return float32(int((width - float32(columns-1)*cardGap) / float32(columns)))
	}
	for columns = 1; columns < mostColumns && of(columns) > widestCard && of(columns+1) >= narrowestCard; {
		columns++
	}
	return columns, min(of(columns), widestCard)
}

// layOut lays groups out in a width; wanted is the height that a card wants in one.
func layOut(groups []gridGroup, width float32, wanted func(card int, width float32) float32) gridPlaces {
	columns, each := columnsIn(width)
	g := &gridLayout{each: each, ends: make([]float32, columns), last: make([][]int, columns), wanted: wanted}
	for _, group := range groups {
		g.add(group)
	}
	g.even(0, columns)
	if len(groups) > 0 {
		g.height = slices.Max(g.ends) - cardGap
	}
	return g.gridPlaces
}

// add places a group, its heading over all of its columns.
func (g *gridLayout) add(group gridGroup) {
	at, span := g.room(group)
	if at == 0 {
		g.begin(0, len(g.ends))
		at, span = g.room(group)
	}
	top := slices.Max(g.ends[at : at+span])
	heading := kit.Frame{}
	if group.heading > 0 {
		if top > 0 {
			top += headingAbove
		}
		heading = kit.Frame{X: g.left(at), Y: top, Width: g.across(span), Height: group.heading}
		top += group.heading + headingGap
	}
	g.headings = append(g.headings, heading)
	for c := at; c < at+span; c++ {
		g.ends[c], g.last[c] = top, nil
	}
	g.addCards(group, at, span)
}

// room returns the column that a group starts at and the number of columns it takes: fewer
// than it fills where there is room much higher up for fewer.
func (g *gridLayout) room(group gridGroup) (at, span int) {
	if group.hero {
		return 0, len(g.ends)
	}
	highest := slices.Min(g.ends)
	for n := spanOf(group.cards, len(g.ends)); n > 1; n-- {
		from := g.highest(0, len(g.ends), n)
		if slices.Max(g.ends[from:from+n]) <= highest+smallHole {
			return from, n
		}
	}
	return g.highest(0, len(g.ends), 1), 1
}

// addCards places the cards of a group in its columns, the hero across two of them.
func (g *gridLayout) addCards(group gridGroup, at, span int) {
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
	height := g.wanted(len(g.cards), width)
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

// spanOf returns how many of some columns a group of cards takes: as many as it fills row by
// row, or else leaves the fewest places empty in.
func spanOf(cards, columns int) int {
	best, least := 1, cards
	for span := min(cards, columns); span > 1; span-- {
		if empty := (span - cards%span) % span; empty < least {
			best, least = span, empty
		}
	}
	return best
}
