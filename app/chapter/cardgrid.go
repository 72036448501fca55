package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// narrowestCard is the width below which cards stand in one column, in layout units.
const narrowestCard = 310

// cardGrid shows a page's big numbers, if it has any, above its charts, the charts in two
// columns, or in one where that would make them too narrow. The cards of a row are of one
// height.
type cardGrid struct {
	widget.BaseWidget
	Tiles *Card // nil: there are none
	Cards []*Card

	width  float32     // that the grid is laid out for
	frames []kit.Frame // of the cards
	height float32
	strip  float32 // height of the tiles
}

// newCardGrid returns the tiles and charts of a page.
func newCardGrid(page pages.Page, d cardDeps) *cardGrid {
	g := &cardGrid{}
	if page.Tiles != nil {
		g.Tiles = newTileCard(page.Tiles, d)
	}
	for _, spec := range page.Charts {
		g.Cards = append(g.Cards, newCard(spec, d))
	}
	g.ExtendBaseWidget(g)
	return g
}

// HeightFor lays the grid out for a width and returns the height that it takes.
func (g *cardGrid) HeightFor(width float32) float32 {
	if width != g.width {
		g.width = width
		top := float32(0)
		if g.Tiles != nil {
			g.strip = g.Tiles.HeightFor(width)
			top = g.strip + cardGap
		}
		heights := func(i int, w float32) float32 { return g.Cards[i].HeightFor(w) }
		g.frames, g.height = masonry(len(g.Cards), top, width, heights)
	}
	return g.height
}

// masonry places cards from a height down, each in the column that is shorter so far, and
// returns where they stand and where the longest column ends.
func masonry(n int, top, width float32, height func(i int, width float32) float32) ([]kit.Frame, float32) {
	columns := 2
	each := float32(int((width - cardGap) / 2))
	if each < narrowestCard {
		columns, each = 1, float32(int(width))
	}
	frames := make([]kit.Frame, n)
	ends := make([]float32, columns)
	for i := range ends {
		ends[i] = top
	}
	for i := range frames {
		c := 0
		for k := range ends {
			if ends[k] < ends[c] {
				c = k
			}
		}
		h := height(i, each)
		frames[i] = kit.Frame{X: float32(c) * (each + cardGap), Y: ends[c], Width: each, Height: h}
		ends[c] += h + cardGap
	}
	longest := top
	for _, e := range ends {
		longest = max(longest, e-cardGap)
	}
	return frames, longest
}

// setView says which part of the grid is on the screen. What is within half a screen of
// it is drawn too, so that scrolling finds it ready.
func (g *cardGrid) setView(top, bottom float32) {
	margin := (bottom - top) / 2
	near := func(y, height float32) bool { return y+height > top-margin && y < bottom+margin }
	if g.Tiles != nil {
		g.Tiles.View.SetSeen(near(0, g.strip))
	}
	for i, f := range g.frames {
		g.Cards[i].View.SetSeen(near(f.Y, f.Height))
	}
}

// redraw has every chart look again for its picture.
func (g *cardGrid) redraw() {
	for _, c := range g.All() {
		c.View.Redraw()
	}
}

// Follow shows what is selected now, and the side of each chart that is up.
func (g *cardGrid) Follow() {
	for _, c := range g.All() {
		c.Follow()
	}
}

// All returns the tiles and the charts, in order.
func (g *cardGrid) All() []*Card {
	if g.Tiles == nil {
		return g.Cards
	}
	return append([]*Card{g.Tiles}, g.Cards...)
}

// place puts everything where it was laid out.
func (g *cardGrid) place(fyne.Size) {
	if g.Tiles != nil {
		kit.Put(g.Tiles, 0, 0, float32(int(g.width)), g.strip)
	}
	for i, f := range g.frames {
		kit.Put(g.Cards[i], f.X, f.Y, f.Width, f.Height)
	}
}

// MinSize implements fyne.CanvasObject.
func (g *cardGrid) MinSize() fyne.Size { return fyne.NewSize(1, g.height) }

// CreateRenderer implements fyne.Widget.
func (g *cardGrid) CreateRenderer() fyne.WidgetRenderer {
	g.ExtendBaseWidget(g)
	var objects []fyne.CanvasObject
	for _, c := range g.All() {
		objects = append(objects, c)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: g.place, Min: g.MinSize}, objects...))
}

// Await waits for the pictures of the charts that are seen.
func (g *cardGrid) Await() {
	for _, c := range g.All() {
		c.View.Await()
	}
}
