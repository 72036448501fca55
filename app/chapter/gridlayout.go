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
	widestPair    = 780 // of two in a band of a page of three columns
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
	costOfHole   = 2   // of the height that a column ends too early by
	costAtFoot   = 0.5 // the same at the foot of the page
	costOfGrowth = 0.2 // of the height that its cards had to grow by
	costOfFewer  = 100 // of each column that a group has less than it has cards for
)

// gridGroup is cards that stand together.
type gridGroup struct {
	cards   int
	hero    bool    // the first goes across
	alone   bool    // no other group stands beside it
	rest    bool    // what is left of the one before it
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
	width   float32
	columns int // of the page; a band may have one less
	wanted  func(card int, width float32) float32
}

// band is how some groups stand beside each other: in how many columns, of which each group
// takes so many.
type band struct {
	columns int
	spans   []int
}

// columnsIn returns in how many columns cards stand in a width, and how wide these are.
func columnsIn(width float32) (columns int, each float32) {
	for columns = 1; columns < mostColumns && columnOf(width, columns) > widerCard && columnOf(width, columns+1) >= narrowestCard; {
		columns++
	}
	return columns, min(columnOf(width, columns), widestCard)
}

// columnOf returns the width of one of so many columns.
func columnOf(width float32, columns int) float32 {
	return float32(int((width - float32(columns-1)*cardGap) / float32(columns)))
}

// layOut lays groups out in a width; wanted is the height that a card wants in one. Of all ways
// to part them into bands it takes the one that costs least.
func layOut(groups []gridGroup, width float32, wanted func(card int, width float32) float32) gridPlaces {
	columns, _ := columnsIn(width)
	g := gridLayout{width, columns, wanted}
	var out gridPlaces
	groups = withHeroesApart(groups)
	first, top := 0, float32(0)
	for _, b := range g.bands(groups) {
		at := g.layBand(groups[:len(b.spans)], b, first, top)
		out.cards = append(out.cards, at.cards...)
		for i, heading := range at.headings {
			if !groups[i].rest {
				out.headings = append(out.headings, heading)
			}
		}
		first, top = first+len(at.cards), slices.Max(at.ends)
		out.height = top - cardGap
		groups = groups[len(b.spans):]
	}
	return out
}

// withHeroesApart returns the groups with what follows a hero as one of its own: on a page of two
// columns the hero is a band, and the next section stands beside the rest.
func withHeroesApart(groups []gridGroup) []gridGroup {
	var out []gridGroup
	for _, group := range groups {
		rest := gridGroup{cards: group.cards - 1, alone: group.alone, rest: true}
		if group.hero && rest.cards > 0 {
			group.cards = 1
			out = append(out, group, rest)
			continue
		}
		out = append(out, group)
	}
	return out
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
			next := i + len(b.spans)
			cost := best[next].cost + g.costOf(groups[i:next], b, firsts[i], next == len(groups))
			if best[i].spans == nil || cost < best[i].cost {
				best[i] = choice{b, cost}
			}
		}
	}
	var out []band
	for i := 0; i < len(groups); i += len(best[i].spans) {
		out = append(out, best[i].band)
	}
	return out
}

// bandsOf lists the bands that the first of some groups can make: in the columns of the page, or
// in one less if these are not too wide for a chart.
func (g gridLayout) bandsOf(groups []gridGroup) []band {
	var out []band
	for columns := g.columns; columns > 0 && columns >= g.columns-1; columns-- {
		if columns < g.columns && (columns < heroColumns || columnOf(g.width, columns) > widestPair) {
			break
		}
		for _, spans := range spansOf(columns, groups) {
			out = append(out, band{columns, spans})
		}
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

// costOf returns what a band costs; foot says that it is the last.
func (g gridLayout) costOf(groups []gridGroup, b band, first int, foot bool) float32 {
	at := g.layBand(groups, b, first, 0)
	height, share := slices.Max(at.ends), float32(g.columns)/float32(b.columns)
	cost := height * float32(g.columns)
	hole := float32(costOfHole)
	if foot {
		hole = costAtFoot
	}
	for _, end := range at.ends {
		cost += hole * share * (height - end)
	}
	for i, f := range at.cards {
		cost += costOfGrowth * share * (f.Height - at.natural[i]) * (f.Width / at.each)
	}
	fewer := g.columns - b.columns
	for i, group := range groups {
		fewer += max(0, min(b.columns, group.cards)-b.spans[i])
	}
	return cost + costOfFewer*float32(g.columns*fewer)
}

// layBand places groups beside each other from a height on.
func (g gridLayout) layBand(groups []gridGroup, b band, first int, top float32) *bandLayout {
	at := &bandLayout{
		each: columnOf(g.width, b.columns), first: first, wanted: g.wanted,
		ends: make([]float32, b.columns), last: make([][]int, b.columns),
	}
	if b.columns == g.columns {
		at.each = min(at.each, widestCard)
	}
	heading := float32(0)
	for _, group := range groups {
		heading = max(heading, group.heading)
	}
	if heading > 0 && top > 0 {
		top += headingAbove
	}
	for c := range at.ends {
		at.ends[c] = top
	}
	column := 0
	for i, group := range groups {
		at.add(group, column, b.spans[i], top, heading)
		column += b.spans[i]
	}
	at.even(0, b.columns)
	return at
}
