package chapter

import "yulan/app/kit"

// The measures of a grid of cards, in layout units; widths are of a card whose type is not
// enlarged.
const (
	narrowestCard = 300  // where cards would be narrower they stand in a column less
	widerCard     = 560  // where they would be wider they stand in a column more
	widestPicture = 1040 // however wide the card is: it leaves a chart about 700 for its marks
	widestPair    = 800  // of two in a row of a page of three columns
	mostColumns   = 4
	heroColumns   = 2 // that the hero goes across
	mostStacked   = 3 // cards below each other in one cell of a row
	cardGap       = 12
	headingAbove  = 6 // besides the gap
	headingGap    = 7 // to the cards below it
)

// What a way to lay groups out costs, as multiples of an area.
const (
	costOfBlank    = 10  // beside the picture in a card
	costOfGrowth   = 13  // which a card grows by, more by how much of its height that is
	costOfEmpty    = 10  // which a card grows by that is emptier then than any should be
	costOfOffGrid  = 0.1 // of a row whose cards do not stand in the columns of the page
	costOfUneven   = 0.2 // of a row with a wide cell that is no hero
	costOfScrolled = 0.3 // that is not on the screen
	costAtFoot     = 5   // of the screen that the page leaves empty
)

// zoomStep is by how much the type of a short page grows at once while ways to lay it out are sought.
const zoomStep = 1.03

// thrifts are how much a page may mind its own area while ways to lay it out are sought: one
// that minds it less has fewer holes, is longer, and fills a large screen better.
var thrifts = []float32{1, 0.5, 0.2}

// gridGroup is cards that stand together.
type gridGroup struct {
	cards   int
	hero    bool                        // the first goes across
	alone   bool                        // no other group stands beside it
	heading func(width float32) float32 // its height; nil: there is none
}

// headingIn returns how high the heading of a group is in a width.
func (g gridGroup) headingIn(width float32) float32 {
	if g.heading == nil {
		return 0
	}
	return g.heading(width)
}

// gridPlaces is where the parts of a grid stand.
type gridPlaces struct {
	cards    []kit.Frame
	headings []kit.Frame // of each group; empty where it has none
	height   float32
	zoom     float32 // of the type in the cards
}

// gridPage is what a grid is laid out for.
type gridPage struct {
	width    float32
	zoom     float32 // of the type in the cards
	screen   float32 // how much of the grid's height is seen at once; 0: no matter
	most     int     // columns; 0: as many as there is room for
	mostZoom float32 // up to which it grows where the page is short
	wanted   func(card int, width, zoom float32) float32
	fills    func(card int) bool // it fills whatever width it has
}

// gridLayout lays groups of cards out in bands, one below the other. In a band there are lanes
// beside each other, and in a lane groups below each other, as in a newspaper: one lane is read
// down to its end, then the next. A band of which that is true is seen at once, or else its reader
// would scroll down a lane and up again. In a lane the cards of each group fill rows: all cells of a
// row begin at one height and end at one, and all lanes of a band end at one.
//
// Letting each group go to where there is room highest up takes less height, but the third
// section then stands left of the first. One group in each lane leaves a short one beside a long
// one half empty, and columns whose cards are as high as they want leave holes between them.
type gridLayout struct {
	gridPage
	columns int     // of the page; a band may have one less
	thrift  float32 // how much it minds its area
	stretch float32 // the share that the cards of a band grow by
	blocks  map[blockKey]cardBlock
}

// columnsIn returns in how many columns cards stand in a width.
func columnsIn(width, zoom float32) int {
	columns := 1
	for columns < mostColumns && columnOf(width, columns) > widerCard*zoom && columnOf(width, columns+1) >= narrowestCard*zoom {
		columns++
	}
	return columns
}

// columnOf returns the width of one of so many columns.
func columnOf(width float32, columns int) float32 {
	return float32(int((width - float32(columns-1)*cardGap) / float32(columns)))
}

// layOut lays groups out on a page. Of all ways to part them into bands it takes, for each of
// some numbers of columns and thrifts, the one that costs least, and of these the one that
// looks best on the screen. A page that does not fill it is laid out with larger type too.
func layOut(groups []gridGroup, page gridPage) gridPlaces {
	best := page.layWith(groups)
	for zoom := page.zoom * zoomStep; best.height <= page.screen && zoom <= page.mostZoom; zoom *= zoomStep {
		larger := page
		larger.zoom = zoom
		if at := larger.layWith(groups); at.height <= page.screen && at.cost < best.cost {
			best = at
		}
	}
	return best.gridPlaces
}

// laidOut is a layout of a page, and what it costs on the screen.
type laidOut struct {
	gridPlaces
	cost float32
}

// layWith lays groups out with type of the size of the page.
func (p gridPage) layWith(groups []gridGroup) laidOut {
	wants := map[[2]int]float32{}
	wanted := p.wanted
	p.wanted = func(card int, width, zoom float32) float32 {
		key := [2]int{card, int(width)}
		if _, ok := wants[key]; !ok {
			wants[key] = wanted(card, width, zoom)
		}
		return wants[key]
	}
	most := columnsIn(p.width, p.zoom)
	if p.most > 0 {
		most = min(most, p.most)
	}
	var best gridPlaces
	least := float32(-1)
	for columns := most; columns == most || columns > 1 && columnOf(p.width, columns) <= widestPair*p.zoom; columns-- {
		for _, thrift := range thrifts {
			g := gridLayout{gridPage: p, columns: columns, thrift: thrift, blocks: map[blockKey]cardBlock{}}
			places, cost := g.layBands(groups)
			if seen := cost + p.costOfHeight(places.height); least < 0 || seen < least {
				best, least = places, seen
			}
		}
	}
	return laidOut{best, least}
}

// costOfHeight returns what it costs that a page is so high.
func (p gridPage) costOfHeight(height float32) float32 {
	if height < p.screen {
		return costAtFoot * p.width * (p.screen - height)
	}
	return costOfScrolled * p.width * (height - p.screen)
}

// layBands lays groups out in the bands that cost least, and returns what those cost besides
// their area.
func (g gridLayout) layBands(groups []gridGroup) (gridPlaces, float32) {
	bands := g.bands(groups)
	return g.placeBands(groups, bands, g.stretches(groups, bands))
}

// placeBands lays groups out in bands, the cards of each stretched by a share.
func (g gridLayout) placeBands(groups []gridGroup, bands []band, stretches []float32) (gridPlaces, float32) {
	out := gridPlaces{zoom: g.zoom}
	first, cost := 0, float32(0)
	for i, b := range bands {
		top := float32(0)
		if out.height > 0 {
			top = out.height + cardGap
		}
		g.stretch = stretches[i]
		at := g.layBand(groups[:b.groups()], b, first, top)
		out.cards = append(out.cards, at.cards...)
		out.headings = append(out.headings, at.headings...)
		first, cost, out.height = first+len(at.cards), cost+at.cost, at.height
		groups = groups[b.groups():]
	}
	return out, cost
}
