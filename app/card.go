package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// cardBorder is the room between a card's edge and its picture, in layout units, so that
// its round corners show.
const cardBorder = 2

// cardActions is what a card asks of the window.
type cardActions struct {
	kit.Pointing
	mean     func(chart string)                 // the keyboard and the menu mean this chart now
	export   func(chart string)                 // save it
	copy     func(chart string)                 // put its picture on the clipboard
	copyData func(chart string)                 // put what it shows there
	pictures bool                               // whether the clipboard takes pictures
	enlarge  func(chart string)                 // show it over the page, or the page again
	turn     func(chart string)                 // turn it over
	turned   func(chart string) bool            // whether it shows its table
	table    func(charts.Spec) []pages.ChartRow // what it shows, in rows
	compare  func(chart string)                 // set its figures beside others; nil: they are there
	labels   cardLabels
	escape   func()                      // what Escape does
	scroll   func(key fyne.KeyName) bool // scroll the page by a key
	reveal   func(c *card)               // scroll it into view
}

// cardLabels are the words of a card.
type cardLabels struct {
	enlarge, turn, compare, export, copy, data string // of its menu
	button                                     string // that exports
	columns                                    [columnCount]string
}

// card shows one chart, or its table, with its buttons, and lets its figures be pointed at
// and chosen. It takes the focus; its keys are in cardkeys.go.
type card struct {
	widget.BaseWidget
	chart    string
	bare     bool // the page's big numbers: no ground, no buttons, no menu
	spec     charts.Spec
	measurer *kit.Measurer
	view     *chartView
	layer    *kit.FigureLayer
	back     *cardTable // the other side; nil until it is turned over first
	sides    *fyne.Container
	buttons  []*kit.PictureButton
	ring     *kit.Surface
	actions  cardActions
	tapped   func() // calls off the wait for a second tap; nil while there was no first
}

var (
	_ fyne.Focusable         = (*card)(nil)
	_ fyne.Tappable          = (*card)(nil)
	_ fyne.SecondaryTappable = (*card)(nil)
)

// newCard returns a card for a chart of a page.
func newCard(p *painter, r *kit.Measurer, spec charts.Spec, a cardActions) *card {
	c := &card{chart: spec.Head().ID, spec: spec, measurer: r, actions: a}
	c.addButton(theme.ViewFullScreenIcon(), "", a.enlarge)
	c.addButton(theme.GridIcon(), "", a.turn)
	c.addButton(theme.DownloadIcon(), a.labels.button, a.export)
	c.view = newChartView(p, spec, c.chart, false, c.reserve())
	return c.assemble()
}

// newLargeCard returns a card for a chart that is shown over the page.
func newLargeCard(p *painter, r *kit.Measurer, spec charts.Spec, a cardActions) *card {
	c := &card{chart: spec.Head().ID, spec: spec, measurer: r, actions: a}
	c.addButton(theme.GridIcon(), "", a.turn)
	c.addButton(theme.DownloadIcon(), a.labels.button, a.export)
	c.view = newChartView(p, spec, c.chart+" enlarged", false, c.reserve())
	c.view.grow = true
	return c.assemble()
}

// newTileCard returns a card for a page's big numbers, which stand on the page itself.
func newTileCard(p *painter, r *kit.Measurer, spec charts.Spec, a cardActions) *card {
	c := &card{chart: spec.Head().ID, bare: true, spec: spec, measurer: r, actions: a}
	c.view = newChartView(p, spec, c.chart, true, 0)
	return c.assemble()
}

// assemble puts a card together once it has its view and its buttons.
func (c *card) assemble() *card {
	c.ring = kit.NewRing(kit.CardRadius)
	c.view.onShown = c.placeButtons
	c.layer = kit.NewFigureLayer(c.view.at, c.actions.Pointing)
	c.layer.OnTap = c.onTap
	c.layer.OnMenu = c.onMenu
	c.sides = container.NewStack(c.view, c.layer)
	c.ExtendBaseWidget(c)
	c.follow()
	return c
}

// border returns the room around the picture.
func (c *card) border() float32 {
	if c.bare {
		return 0
	}
	return cardBorder
}

// HeightFor returns the height that the card wants in a width.
func (c *card) HeightFor(width float32) float32 {
	return c.view.HeightFor(width-2*c.border()) + 2*c.border()
}

// Tapped implements fyne.Tappable.
func (c *card) Tapped(*fyne.PointEvent) { c.onTap() }

// onTap takes the focus, and enlarges the chart if it is the second of two quick taps.
// Fyne's own double tap would have every single one wait.
func (c *card) onTap() {
	c.focus()
	if c.tapped != nil {
		c.tapped()
		c.tapped = nil
		c.enlarge()
		return
	}
	c.tapped = c.view.painter.after(fyne.CurrentApp().Driver().DoubleTapDelay(), func() { c.tapped = nil })
}

// enlarge asks for the chart in large.
func (c *card) enlarge() {
	if !c.bare {
		c.actions.enlarge(c.chart)
	}
}

// TappedSecondary implements fyne.SecondaryTappable.
func (c *card) TappedSecondary(e *fyne.PointEvent) { c.onMenu(e.AbsolutePosition) }

func (c *card) focus() {
	kit.FocusOn(c, c)
}

// onMenu opens the card's menu at a place of the window.
func (c *card) onMenu(at fyne.Position) {
	c.layer.MouseOut() // or what was pointed at covers the menu
	c.focus()
	if cv := kit.CanvasOf(c); cv != nil {
		widget.ShowPopUpMenuAtPosition(c.menu(), cv, at)
	}
}

// menu returns what can be done with the card. Big numbers have their data only.
func (c *card) menu() *fyne.Menu {
	a, l := c.actions, c.actions.labels
	item := func(label string, icon fyne.Resource, act func(chart string)) *fyne.MenuItem {
		i := fyne.NewMenuItem(label, func() { act(c.chart) })
		i.Icon = icon
		return i
	}
	data := item(l.data, theme.ContentCopyIcon(), a.copyData)
	if c.bare {
		return fyne.NewMenu("", data)
	}
	picture := item(l.copy, theme.ContentCopyIcon(), a.copy)
	picture.Disabled = !a.pictures
	items := []*fyne.MenuItem{
		item(l.export, theme.DownloadIcon(), a.export),
		picture, data,
		item(l.enlarge, theme.ViewFullScreenIcon(), a.enlarge),
		item(l.turn, theme.GridIcon(), a.turn),
	}
	if a.compare != nil {
		items = append(items, item(l.compare, theme.ContentAddIcon(), a.compare))
	}
	return fyne.NewMenu("", items...)
}

// MinSize implements fyne.CanvasObject.
func (c *card) MinSize() fyne.Size {
	return c.view.MinSize().AddWidthHeight(2*c.border(), 2*c.border())
}

// CreateRenderer implements fyne.Widget.
func (c *card) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	if c.bare {
		return widget.NewSimpleRenderer(container.NewStack(c.sides, c.ring))
	}
	edge := newCardEdge()
	place := func(size fyne.Size) {
		edge.place(size)
		kit.Put(c.sides, cardBorder, cardBorder, size.Width-2*cardBorder, size.Height-2*cardBorder)
		kit.Put(c.ring, 0, 0, size.Width, size.Height)
		c.placeButtons()
	}
	objects := []fyne.CanvasObject{edge[0], edge[1], edge[2], edge[3], c.sides}
	for _, b := range c.buttons {
		objects = append(objects, b)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: c.MinSize}, append(objects, c.ring)...))
}
