package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/charts"
)

// cardBorder is the room between a card's edge and its picture, in layout units, so that
// its round corners show.
const cardBorder = 2

// cardActions is what a card asks of the window.
type cardActions struct {
	pointing
	mean   func(chart string)          // the keyboard and the menu mean this chart now
	export func(chart string)          // save it
	label  string                      // of the context menu's item
	escape func()                      // what Escape does
	scroll func(key fyne.KeyName) bool // scroll the page by a key
	reveal func(c *card)               // scroll it into view
}

// card shows one chart with its buttons, and lets its figures be pointed at and chosen.
// It takes the focus; its keys are in cardkeys.go.
type card struct {
	widget.BaseWidget
	chart   string
	bare    bool // the page's big numbers: no ground, no buttons, no menu
	view    *chartView
	layer   *figureLayer
	export  *pictureButton
	ring    *surface
	actions cardActions
}

var (
	_ fyne.Focusable         = (*card)(nil)
	_ fyne.Tappable          = (*card)(nil)
	_ fyne.SecondaryTappable = (*card)(nil)
)

// newCard returns a card for a chart.
func newCard(p *painter, r *ruler, spec charts.Spec, a cardActions) *card {
	c := &card{chart: spec.Head().ID, actions: a, ring: newRing(cardRadius)}
	c.export = newPictureButton(r, theme.DownloadIcon(), "PNG", func() {
		a.mean(c.chart)
		a.export(c.chart)
	})
	c.export.Hide() // until its place is known
	c.view = newChartView(p, spec, c.chart, false, int(c.export.MinSize().Width))
	c.view.onShown = c.placeExport
	c.addLayer()
	return c
}

// newTileCard returns a card for a page's big numbers, which stand on the page itself.
func newTileCard(p *painter, spec charts.Spec, a cardActions) *card {
	c := &card{chart: spec.Head().ID, bare: true, actions: a, ring: newRing(cardRadius)}
	c.view = newChartView(p, spec, c.chart, true, 0)
	c.addLayer()
	return c
}

// addLayer lets the figures of the picture be pointed at.
func (c *card) addLayer() {
	c.layer = newFigureLayer(c.view.at, c.actions.pointing)
	c.layer.onTap = c.focus
	if !c.bare {
		c.layer.onMenu = c.onMenu
	}
	c.ExtendBaseWidget(c)
}

// border returns the room around the picture.
func (c *card) border() float32 {
	if c.bare {
		return 0
	}
	return cardBorder
}

// heightFor returns the height that the card wants in a width.
func (c *card) heightFor(width float32) float32 {
	return c.view.heightFor(width-2*c.border()) + 2*c.border()
}

// placeExport puts the button where the picture keeps room for it.
func (c *card) placeExport() {
	pic := c.view.shown
	if pic.Image == nil || pic.Reserved.Empty() {
		c.export.Hide()
		return
	}
	room := c.view.frameOf(pic.Reserved)
	size := c.export.MinSize()
	right := room.x + room.width + cardBorder + buttonPadding
	middle := room.y + room.height/2 + cardBorder
	put(c.export, round(right-size.Width), round(middle-size.Height/2), size.Width, size.Height)
	c.export.Show()
}

// Tapped implements fyne.Tappable.
func (c *card) Tapped(*fyne.PointEvent) { c.focus() }

// TappedSecondary implements fyne.SecondaryTappable.
func (c *card) TappedSecondary(e *fyne.PointEvent) {
	if !c.bare {
		c.onMenu(e.AbsolutePosition)
	}
}

func (c *card) focus() {
	if cv := fyne.CurrentApp().Driver().CanvasForObject(c); cv != nil {
		cv.Focus(c)
	}
}

// onMenu opens the card's menu at a place of the window.
func (c *card) onMenu(at fyne.Position) {
	c.focus()
	cv := fyne.CurrentApp().Driver().CanvasForObject(c)
	if cv == nil {
		return
	}
	item := fyne.NewMenuItem(c.actions.label, func() { c.actions.export(c.chart) })
	item.Icon = theme.DownloadIcon()
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", item), cv, at)
}

// MinSize implements fyne.CanvasObject.
func (c *card) MinSize() fyne.Size {
	return c.view.MinSize().AddWidthHeight(2*c.border(), 2*c.border())
}

// CreateRenderer implements fyne.Widget.
func (c *card) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	if c.bare {
		return widget.NewSimpleRenderer(container.NewStack(c.view, c.layer, c.ring))
	}
	ground := newCardSurface()
	place := func(size fyne.Size) {
		put(ground, 0, 0, size.Width, size.Height)
		for _, o := range []fyne.CanvasObject{c.view, c.layer} {
			put(o, cardBorder, cardBorder, size.Width-2*cardBorder, size.Height-2*cardBorder)
		}
		put(c.ring, 0, 0, size.Width, size.Height)
		c.placeExport()
	}
	return widget.NewSimpleRenderer(container.New(arrange{place, c.MinSize}, ground, c.view, c.layer, c.export, c.ring))
}
