package chapter

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// Bench surrounds the charts of a page that has no text: whoever makes it gets the charts
// without their heads, and shows them with its own parts around.
type Bench struct {
	// Build returns what is shown over the whole width, made around the cards of the charts.
	Build func(cards []*Card) []kit.Item
	// Key handles a key in a card before it scrolls, and tells whether it did.
	Key func(key fyne.KeyName) bool
}

// NewBench returns the view of a page whose charts stand in a bench instead of columns of
// cards.
func NewBench(page pages.Page, b Bench, d Deps) *Page {
	v := &Page{Page: page, deps: kit.Complete(d), bench: &b}
	v.bindPointing()
	cards := cardDeps{
		Deps:   v.deps,
		scroll: func(key fyne.KeyName) bool { return b.Key(key) || v.Text.ScrollKey(key) },
		reveal: func(*Card) {},
	}
	v.Cards = &cardGrid{onFold: func() {}}
	v.Cards.ExtendBaseWidget(v.Cards)
	for _, spec := range page.Charts {
		v.Cards.Cards = append(v.Cards.Cards, newBareCard(spec, cards))
	}
	v.Text = kit.NewColumn(kit.Margins{Top: 12, Right: benchMargin, Bottom: 16, Left: benchMargin}, b.Build(v.Cards.Cards)...)
	v.Text.OnKey = func(key fyne.KeyName) bool { return v.walkText(key) || b.Key(key) }
	v.Right = kit.NewColumn(kit.Margins{})
	v.Right.Hide()
	v.Text.OnView = func(float32, float32) { v.notifyScroll() }
	v.ExtendBaseWidget(v)
	return v
}

// benchMargin is the room beside a bench, in layout units.
const benchMargin = 24

// newBareCard returns a card for a chart whose head and tools stand elsewhere.
func newBareCard(spec charts.Spec, d cardDeps) *Card {
	c := &Card{Chart: spec.Head().ID, Spec: charts.Bare(spec), deps: d, bare: true}
	c.View = chartview.New(d.Painter, c.Spec, c.Chart+" bench", 0)
	c.View.Spread = true
	return c.assemble()
}

// ID returns the chart of the card.
func (c *Card) ID() string { return c.Chart }

// RowOf returns where a figure stands on the card, and whether it is visible there: on the
// table side no figure is.
func (c *Card) RowOf(figure string) (kit.Frame, bool) {
	f, ok := c.View.Frame(figure)
	f.X, f.Y = f.X+cardBorder, f.Y+cardBorder
	return f, ok && !c.IsTurned()
}

// SetSeen tells whether the card is visible.
func (c *Card) SetSeen(seen bool) { c.View.SetSeen(seen) }

// OnDrawn has a function told of each new picture.
func (c *Card) OnDrawn(told func()) { c.View.OnShown = told }

// benchRenderer shows the one column of a bench.
func (v *Page) benchRenderer() fyne.WidgetRenderer {
	background := kit.NewBackground()
	place := func(size fyne.Size) {
		kit.Put(background, 0, -1, size.Width, size.Height+2) // the rules cover what extends too far
		kit.Put(v.Text, 0, 0, size.Width, size.Height)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, background, v.Text))
}

// How large a chart on the bench may be: its type grows until the chart has a share of the
// window's height, but no more than its width carries.
const (
	benchShare = 0.5
	benchGrown = 1.45 // times at most: what stands around the chart is no larger
	fewGrown   = 1.8  // likewise of few rows
	offerGrown = 1.25 // likewise of one that is only offered, whose name is smaller
	benchWidth = 1000 // for type of the usual size
	offerWidth = 430  // likewise of a comparison that is only offered: its names are beside short bars
)

// fill enlarges the type of a chart on the bench, as far as the window is high and the chart wide.
func (c *Card) fill(width float32) {
	window := c.deps.Host.Canvas().Size()
	room := float64(benchShare * window.Height / max(1, c.View.HeightAt(c.pictureWidth(width), 1)))
	usual, most := float64(benchWidth), benchGrown
	if len(c.Spec.Keys()) <= charts.FewRows {
		most = fewGrown
	}
	if c.inert {
		usual, most = offerWidth, offerGrown
	}
	zoom := max(1, zoomIn(window.Width), min(room, float64(width)/usual, most))
	c.View.SetZoom(math.Floor(zoom*20) / 20) // in steps, so that not every step of a resize is a new picture
}
