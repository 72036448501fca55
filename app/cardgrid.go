package app

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
	tiles *card // nil: there are none
	cards []*card

	width  float32     // that the grid is laid out for
	frames []kit.Frame // of the cards
	height float32
	strip  float32 // height of the tiles
}

// newCardGrid returns the tiles and charts of a page.
func newCardGrid(page pages.Page, d cardDeps) *cardGrid {
	g := &cardGrid{}
	if page.Tiles != nil {
		g.tiles = newTileCard(page.Tiles, d)
	}
	for _, spec := range page.Charts {
		g.cards = append(g.cards, newCard(spec, d))
	}
	g.ExtendBaseWidget(g)
	return g
}

// HeightFor lays the grid out for a width and returns the height that it takes.
func (g *cardGrid) HeightFor(width float32) float32 {
	if width != g.width {
		g.width = width
		top := float32(0)
		if g.tiles != nil {
			g.strip = g.tiles.HeightFor(width)
			top = g.strip + cardGap
		}
		heights := func(i int, w float32) float32 { return g.cards[i].HeightFor(w) }
		g.frames, g.height = masonry(len(g.cards), top, width, heights)
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
	if g.tiles != nil {
		g.tiles.view.setSeen(near(0, g.strip))
	}
	for i, f := range g.frames {
		g.cards[i].view.setSeen(near(f.Y, f.Height))
	}
}

// redraw has every chart look again for its picture.
func (g *cardGrid) redraw() {
	for _, c := range g.all() {
		c.view.redraw()
	}
}

// follow shows what is selected now, and the side of each chart that is up.
func (g *cardGrid) follow() {
	for _, c := range g.all() {
		c.follow()
	}
}

// all returns the tiles and the charts, in order.
func (g *cardGrid) all() []*card {
	if g.tiles == nil {
		return g.cards
	}
	return append([]*card{g.tiles}, g.cards...)
}

// place puts everything where it was laid out.
func (g *cardGrid) place(fyne.Size) {
	if g.tiles != nil {
		kit.Put(g.tiles, 0, 0, float32(int(g.width)), g.strip)
	}
	for i, f := range g.frames {
		kit.Put(g.cards[i], f.X, f.Y, f.Width, f.Height)
	}
}

// MinSize implements fyne.CanvasObject.
func (g *cardGrid) MinSize() fyne.Size { return fyne.NewSize(1, g.height) }

// CreateRenderer implements fyne.Widget.
func (g *cardGrid) CreateRenderer() fyne.WidgetRenderer {
	g.ExtendBaseWidget(g)
	var objects []fyne.CanvasObject
	for _, c := range g.all() {
		objects = append(objects, c)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: g.place, Min: g.MinSize}, objects...))
}

// await waits for the pictures of the charts that are seen.
func (g *cardGrid) await() {
	for _, c := range g.all() {
		c.view.await()
	}
}
