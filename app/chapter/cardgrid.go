package chapter

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// Measures of the screen that a grid is laid out for, in layout units.
const (
	// aroundPage is how much of a window's height does not belong to the page: menu, tabs,
	// status and margins. The bar that sometimes opens at the foot is not counted, so that the
	// cards keep their places.
	aroundPage = 110
	// highestScreen is the height up to which a page grows to fill the screen, for type of the usual
	// size.
	highestScreen = 1400
)

// cardGrid shows a page's charts: the leading ones, then those of each section under its
// heading.
type cardGrid struct {
	widget.BaseWidget
	Cards    []*Card
	Headings []*Heading // of the sections that have charts
	leading  *Heading   // of the leading charts, where the sections below have headings; nil in one column
	groups   []pages.Group
	most     int      // columns; 0: as many as it has room for
	part     bool     // it stands among other things in its column, and has no screen to fill
	folded   bool     // the last group, if it has more charts than a reader is shown at once
	onFold   func()   // called when it was folded or unfolded
	span     kit.Span // how wide the window is

	zoom   float32 // of the type in the cards
	screen float32 // how much of the grid's height is seen at once, about; 0: no matter
	width  float32 // the width that the grid is laid out for
	places gridPlaces
}

// newCardGrid returns the charts of a page. Tapping a heading brings its section in the other
// column.
func newCardGrid(page pages.Page, d cardDeps, bring func(section int)) *cardGrid {
	g := &cardGrid{groups: page.Groups, folded: true, onFold: func() {}, zoom: 1}
	if g.groups == nil {
		g.groups = []pages.Group{{To: len(page.Charts)}}
	}
	for i, spec := range page.Charts {
		c := newCard(spec, d)
		c.limited = spec.Kind() != charts.KindList && (i > 0 || !g.groups[0].Hero)
		g.Cards = append(g.Cards, c)
	}
	for _, group := range g.groups {
		if group.Heading != "" {
			tapped := func() { bring(group.Section) }
			if group.More {
				tapped = g.fold
			}
			g.Headings = append(g.Headings, newHeading(d.Host.Measurer(), group.Section, group.Heading, tapped))
		}
	}
	g.leading = newHeading(d.Host.Measurer(), 0, d.Host.Words().T("page.leading"), func() { bring(0) })
	g.ExtendBaseWidget(g)
	return g
}

// fit says how large the window is: in a wide one headings are larger, and charts are as
// zoomIn tells; of the grid so much is seen at once. It tells whether any of that is new.
func (g *cardGrid) fit(window fyne.Size) (changed bool) {
	span, zoom := kit.SpanOf(window.Width), float32(max(1, zoomIn(window.Width)))
	screen := min(window.Height-aroundPage, highestScreen*zoom)
	if g.part {
		screen = 0
	}
	if span != g.span {
		g.span, g.width = span, 0
		for _, h := range g.allHeadings() {
			h.words.SetSpan(span)
		}
	}
	if zoom != g.zoom || screen != g.screen {
		g.zoom, g.screen, g.width = zoom, screen, 0
	}
	return g.width == 0
}

// HeightFor lays the grid out for a width and returns the height that it takes.
func (g *cardGrid) HeightFor(width float32) float32 {
	if width != g.width {
		g.width = width
		for _, c := range g.Cards {
			c.fit()
		}
		g.places = layOut(g.gridGroups(), gridPage{
			width: width, zoom: g.zoom, screen: g.screen, most: g.most, mostZoom: g.zoom * g.grows(),
			wanted: func(i int, w, zoom float32) float32 { return g.Cards[i].heightAt(w, zoom) },
			fills:  func(i int) bool { return !g.Cards[i].limited },
		})
		for _, c := range g.Cards {
			if g.places.zoom > g.zoom {
				c.View.SetZoom(float64(g.places.zoom))
			}
		}
	}
	return g.places.height
}

// grows returns how many times larger the charts of a short page may be than those of others: a
// page of few charts would leave the lower third of a large screen empty.
func (g *cardGrid) grows() float32 {
	switch g.span {
	case kit.SpanWide, kit.SpanWidest:
		return shortZoom
	case kit.SpanVast:
		return shortVastZoom
	case kit.SpanUsual, kit.SpanNarrow:
	}
	return 1
}

// gridGroups returns the groups for the layout.
func (g *cardGrid) gridGroups() []gridGroup {
	groups, headings := make([]gridGroup, len(g.groups)), g.Headings
	for i, group := range g.groups {
		groups[i] = gridGroup{cards: group.To - group.From, hero: group.Hero, alone: group.More}
		if group.More && g.folded {
			groups[i].cards = 0
		}
		switch {
		case group.Heading != "":
			groups[i].heading = heightsOf(headings[0])
			headings = headings[1:]
		case i == 0 && g.hasSections():
			groups[i].heading = heightsOf(g.leading)
		}
	}
	return groups
}

// heightsOf returns the height of a heading by its width. The widths that a layout tries are few.
func heightsOf(h *Heading) func(width float32) float32 {
	known := map[float32]float32{}
	return func(width float32) float32 {
		if _, ok := known[width]; !ok {
			known[width] = h.HeightFor(width)
		}
		return known[width]
	}
}

// allHeadings returns the headings of the grid, with that of the leading charts.
func (g *cardGrid) allHeadings() []*Heading {
	if g.leading == nil {
		return g.Headings
	}
	return append(slices.Clone(g.Headings), g.leading)
}

// hasSections tells whether some charts stand under the heading of a section.
func (g *cardGrid) hasSections() bool {
	return slices.ContainsFunc(g.groups, func(of pages.Group) bool { return of.Heading != "" && !of.More })
}

// setView tells which part of the grid is visible. Charts within half a screen of it are drawn
// too, so that scrolling finds them ready.
func (g *cardGrid) setView(top, bottom float32) {
	margin := (bottom - top) / 2
	for i, f := range g.places.cards {
		g.Cards[i].View.SetSeen(f.Y+f.Height > top-margin && f.Y < bottom+margin)
	}
}

// frame returns where a card stands in the grid; nowhere while it is out of sight.
func (g *cardGrid) frame(card int) kit.Frame {
	if card < 0 || card >= len(g.places.cards) {
		return kit.Frame{}
	}
	return g.places.cards[card]
}

// redraw makes every chart ask for its picture again.
func (g *cardGrid) redraw() {
	for _, c := range g.Cards {
		c.View.Redraw()
	}
}

// follow shows the present selection, and the side of each chart that is turned up.
func (g *cardGrid) follow() {
	for _, c := range g.Cards {
		c.follow()
	}
}

// place puts everything where it was laid out.
func (g *cardGrid) place(fyne.Size) {
	headings := g.Headings
	if g.leading != nil {
		g.leading.Hide()
	}
	for i, f := range g.places.headings {
		h := g.leading
		switch {
		case f == (kit.Frame{}):
			continue
		case g.groups[i].Heading != "":
			h, headings = headings[0], headings[1:]
		}
		kit.Put(h, f.X, f.Y, f.Width, f.Height)
		h.Show()
	}
	for i, c := range g.Cards {
		kit.SetVisible(c, i < len(g.places.cards))
	}
	for i, f := range g.places.cards {
		kit.Put(g.Cards[i], f.X, f.Y, f.Width, f.Height)
	}
}

// fold shows the charts of the last group, or hides them again.
func (g *cardGrid) fold() {
	g.folded = !g.folded
	g.width = 0 // it is laid out anew
	g.onFold()
}

// MinSize implements fyne.CanvasObject.
func (g *cardGrid) MinSize() fyne.Size { return fyne.NewSize(1, g.places.height) }

// CreateRenderer implements fyne.Widget.
func (g *cardGrid) CreateRenderer() fyne.WidgetRenderer {
	g.ExtendBaseWidget(g)
	var objects []fyne.CanvasObject
	for _, h := range g.allHeadings() {
		objects = append(objects, h)
	}
	for _, c := range g.Cards {
		objects = append(objects, c)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: g.place, Min: g.MinSize}, objects...))
}

// await waits for the pictures of the visible charts.
func (g *cardGrid) await() {
	for _, c := range g.Cards {
		c.View.Await()
	}
}
