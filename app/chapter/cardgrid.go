package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// cardGrid shows a page's charts: the leading ones, then those of each section under its
// heading.
type cardGrid struct {
	widget.BaseWidget
	Cards    []*Card
	Headings []*Heading // of the sections that have charts
	groups   []pages.Group
	folded   bool   // the last group, if it is of more charts than a reader is shown at once
	onFold   func() // told when it was folded or unfolded
	wide     bool   // the window is

	width  float32 // that the grid is laid out for
	places gridPlaces
}

// newCardGrid returns the charts of a page; a heading that is tapped brings its section.
func newCardGrid(page pages.Page, d cardDeps, bring func(section int)) *cardGrid {
	g := &cardGrid{groups: page.Groups, folded: true, onFold: func() {}}
	if g.groups == nil {
		g.groups = []pages.Group{{To: len(page.Charts)}}
	}
	for _, spec := range page.Charts {
		g.Cards = append(g.Cards, newCard(spec, d))
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
	g.ExtendBaseWidget(g)
	return g
}

// setWide says whether the window is wide, where headings are larger.
func (g *cardGrid) setWide(wide bool) {
	if wide != g.wide {
		g.wide, g.width = wide, 0
		for _, h := range g.Headings {
			h.words.SetWide(wide)
		}
	}
}

// HeightFor lays the grid out for a width and returns the height that it takes.
func (g *cardGrid) HeightFor(width float32) float32 {
	if width != g.width {
		g.width = width
		for _, c := range g.Cards {
			c.fit()
		}
		_, each := columnsIn(width)
		groups := make([]gridGroup, len(g.groups))
		headings := g.Headings
		for i, group := range g.groups {
			groups[i] = gridGroup{cards: group.To - group.From, hero: group.Hero, alone: group.More}
			if group.More && g.folded {
				groups[i].cards = 0
			}
			if group.Heading != "" {
				groups[i].heading = headings[0].HeightFor(each)
				headings = headings[1:]
			}
		}
		g.places = layOut(groups, width, func(i int, w float32) float32 { return g.Cards[i].HeightFor(w) })
	}
	return g.places.height
}

// setView says which part of the grid is on the screen. What is within half a screen of
// it is drawn too, so that scrolling finds it ready.
func (g *cardGrid) setView(top, bottom float32) {
	margin := (bottom - top) / 2
	for i, f := range g.places.cards {
		g.Cards[i].View.SetSeen(f.Y+f.Height > top-margin && f.Y < bottom+margin)
	}
}

// redraw has every chart look again for its picture.
func (g *cardGrid) redraw() {
	for _, c := range g.Cards {
		c.View.Redraw()
	}
}

// follow shows what is selected now, and the side of each chart that is up.
func (g *cardGrid) follow() {
	for _, c := range g.Cards {
		c.follow()
	}
}

// place puts everything where it was laid out.
func (g *cardGrid) place(fyne.Size) {
	headings := g.Headings
	for _, f := range g.places.headings {
		if f != (kit.Frame{}) {
			kit.Put(headings[0], f.X, f.Y, f.Width, f.Height)
			headings = headings[1:]
		}
	}
	for i, c := range g.Cards {
		kit.SetVisible(c, i < len(g.places.cards))
	}
	for i, f := range g.places.cards {
		kit.Put(g.Cards[i], f.X, f.Y, f.Width, f.Height)
	}
}

// fold shows the charts of the last group, or puts them out of sight again.
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
	for _, h := range g.Headings {
		objects = append(objects, h)
	}
	for _, c := range g.Cards {
		objects = append(objects, c)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: g.place, Min: g.MinSize}, objects...))
}

// await waits for the pictures of the charts that are seen.
func (g *cardGrid) await() {
	for _, c := range g.Cards {
		c.View.Await()
	}
}
