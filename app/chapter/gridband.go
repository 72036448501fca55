package chapter

import (
	"slices"

	"yulan/app/kit"
)

// bandLayout lays one band out.
type bandLayout struct {
	gridPlaces
	each float32 // the width of a column
	ends []float32
	last [][]int // the cards of each column that may still grow, from the top

	natural []float32 // how high each card wants to be
	first   int       // the number of the first card
	wanted  func(card int, width float32) float32
}

// add places a group in some columns, its heading over all of them; heading is the height of
// the highest beside it.
func (g *bandLayout) add(group gridGroup, at, span int, top, heading float32) {
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
func (g *bandLayout) put(column, span int) {
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
func (g *bandLayout) highest(from, of, span int) int {
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
func (g *bandLayout) even(from, of int) {
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
func (g *bandLayout) begin(from, of int) {
	g.even(from, of)
	end := slices.Max(g.ends[from : from+of])
	for c := from; c < from+of; c++ {
		if g.ends[c] == end {
			g.last[c] = nil
		}
	}
}

// settle has cards across several columns grow no more: something stands below them.
func (g *bandLayout) settle(column int) {
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
func (g *bandLayout) left(column int) float32 { return float32(column) * (g.each + cardGap) }

// across returns how wide so many columns are with the gaps between them.
func (g *bandLayout) across(span int) float32 { return g.left(span) - cardGap }
