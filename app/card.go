package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/charts"
)

// cardBorder is the room between a card's edge and its picture, in layout units, so that
// its round corners show.
const cardBorder = 2

// cardActions is what a card asks of the window.
type cardActions struct {
	choose func(chart string)          // the keyboard and the menu mean this chart now
	export func(chart string)          // save it
	label  string                      // of the context menu's item
	scroll func(key fyne.KeyName) bool // scroll the page by a key
	reveal func(c *card)               // scroll it into view
}

// card shows one chart with its export button. It takes the focus; Enter exports, the
// secondary button and the menu key open its menu.
type card struct {
	widget.BaseWidget
	chart   string
	view    *chartView
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
	c.export = newPictureButton(r, "PNG", func() {
		a.choose(c.chart)
		a.export(c.chart)
	})
	c.export.Hide() // until its place is known
	c.view = newChartView(p, spec, c.chart, false, int(c.export.MinSize().Width))
	c.view.onShown = c.placeExport
	c.ExtendBaseWidget(c)
	return c
}

// heightFor returns the height that the card wants in a width.
func (c *card) heightFor(width float32) float32 {
	return c.view.heightFor(width-2*cardBorder) + 2*cardBorder
}

// placeExport puts the button where the picture keeps room for it.
func (c *card) placeExport() {
	pic := c.view.shown
	if pic.Image == nil || pic.Reserved.Empty() {
		c.export.Hide()
		return
	}
	perPixel := c.view.Size().Width / float32(pic.Image.Bounds().Dx())
	size := c.export.MinSize()
	right := float32(pic.Reserved.Max.X)*perPixel + cardBorder + buttonPadding
	middle := float32(pic.Reserved.Min.Y+pic.Reserved.Max.Y)/2*perPixel + cardBorder
	put(c.export, round(right-size.Width), round(middle-size.Height/2), size.Width, size.Height)
	c.export.Show()
}

// Tapped implements fyne.Tappable.
func (c *card) Tapped(*fyne.PointEvent) { c.focus() }

// TappedSecondary implements fyne.SecondaryTappable.
func (c *card) TappedSecondary(e *fyne.PointEvent) {
	c.focus()
	c.openMenu(e.AbsolutePosition)
}

func (c *card) focus() {
	if cv := fyne.CurrentApp().Driver().CanvasForObject(c); cv != nil {
		cv.Focus(c)
	}
}

// openMenu opens the card's menu at a place of the window.
func (c *card) openMenu(at fyne.Position) {
	cv := fyne.CurrentApp().Driver().CanvasForObject(c)
	if cv == nil {
		return
	}
	item := fyne.NewMenuItem(c.actions.label, func() { c.actions.export(c.chart) })
	item.Icon = theme.DownloadIcon()
	widget.ShowPopUpMenuAtPosition(fyne.NewMenu("", item), cv, at)
}

// FocusGained implements fyne.Focusable.
func (c *card) FocusGained() {
	c.ring.Show()
	c.actions.choose(c.chart)
	c.actions.reveal(c)
}

// FocusLost implements fyne.Focusable.
func (c *card) FocusLost() { c.ring.Hide() }

// TypedKey implements fyne.Focusable.
func (c *card) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		c.actions.export(c.chart)
	case desktop.KeyMenu:
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(c)
		c.openMenu(at.AddXY(cardRadius, cardRadius))
	default:
		c.actions.scroll(e.Name)
	}
}

// TypedRune implements fyne.Focusable.
func (c *card) TypedRune(rune) {}

// MinSize implements fyne.CanvasObject.
func (c *card) MinSize() fyne.Size {
	return c.view.MinSize().AddWidthHeight(2*cardBorder, 2*cardBorder)
}

// CreateRenderer implements fyne.Widget.
func (c *card) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	ground := newCardSurface()
	place := func(size fyne.Size) {
		put(ground, 0, 0, size.Width, size.Height)
		put(c.view, cardBorder, cardBorder, size.Width-2*cardBorder, size.Height-2*cardBorder)
		put(c.ring, 0, 0, size.Width, size.Height)
		c.placeExport()
	}
	return widget.NewSimpleRenderer(container.New(arrange{place, c.MinSize}, ground, c.view, c.export, c.ring))
}
