package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/charts"
)

// cardBorder is the room between a card's edge and its picture, in layout units, so that
// its round corners show.
const cardBorder = 2

// How much is hidden at first of a side that is turning up, and of a mark that is becoming
// selected.
const (
	freshSide = 0.9
	freshMark = 0.3
)

// cardDeps is what a card needs: what its page is given, two ways to scroll that page, and who
// is told of new pictures.
type cardDeps struct {
	Deps
	scroll func(key fyne.KeyName) bool // scroll the page by a key
	reveal func(c *Card)               // scroll it into view
	drawn  func(c *Card)               // it shows a new picture; may be nil
}

// Card shows one chart, or its table, with its buttons, and lets its figures be pointed at
// and chosen. It takes the focus; its keys are in cardkeys.go.
type Card struct {
	widget.BaseWidget
	Chart    string
	Spec     charts.Spec
	View     *chartview.View
	Layer    *kit.FigureLayer
	Back     *cardTable // the other side; nil until it is first turned over
	sides    *fyne.Container
	Buttons  []*kit.PictureButton
	turner   *kit.PictureButton // of them; nil on a bare card
	ground   *kit.Surface       // below them
	ring     *kit.Surface
	tints    *kit.Tints
	veil     *kit.Veil // over a side that has just turned up
	glow     *kit.Veil // over the mark of a figure that has just become selected
	marked   string    // that figure; may be empty
	over     bool      // the pointer is on it
	bare     bool      // its head and its tools stand elsewhere, and so does its edge
	inert    bool      // the keyboard does not stop at it
	limited  bool      // its picture is no wider than its contents need, however wide the card
	deps     cardDeps
	tapped   func() // cancels the wait for a second tap; nil if there was no first
	composer kit.Composer
}

var (
	_ fyne.Focusable         = (*Card)(nil)
	_ fyne.Disableable       = (*Card)(nil)
	_ fyne.Tappable          = (*Card)(nil)
	_ fyne.SecondaryTappable = (*Card)(nil)
)

// newCard returns a card for a chart of a page.
func newCard(spec charts.Spec, d cardDeps) *Card {
	c := &Card{Chart: spec.Head().ID, Spec: spec, deps: d}
	c.addButton(theme.ViewFullScreenIcon(), d.Host.Words().T("card.enlarge"), IntentEnlarge)
	c.addTools()
	c.View = chartview.New(d.Painter, spec, c.Chart, c.reserve())
	return c.assemble()
}

// newLargeCard returns a card for a chart that is enlarged over the page.
func newLargeCard(spec charts.Spec, d cardDeps) *Card {
	c := &Card{Chart: spec.Head().ID, Spec: spec, deps: d}
	c.addTools()
	c.View = chartview.New(d.Painter, spec, c.Chart+" enlarged", c.reserve())
	c.View.Grow, c.View.Most = true, mostGrown
	return c.assemble()
}

// assemble completes a card once it has its view and its buttons.
func (c *Card) assemble() *Card {
	c.ring, c.ground = kit.NewRing(kit.CardRadius), kit.NewSurface(kit.ColorCard)
	c.ground.Hide()
	if !c.bare {
		c.View.OnShown = func() {
			c.placeButtons()
			if c.deps.drawn != nil {
				c.deps.drawn(c)
			}
		}
	}
	c.Layer = kit.NewFigureLayer(c.View.At, c.deps.Pointing)
	c.Layer.Texts = c.View.Texts
	c.Layer.OnTap = c.onTap
	c.Layer.OnMenu = c.onMenu
	c.Layer.OnOver = c.onOver
	c.tints = kit.NewTints(theme.ColorNameHover, tintRadius)
	c.veil, c.glow = kit.NewVeil(kit.ColorCard, freshSide), kit.NewVeil(kit.ColorStrong, freshMark)
	c.sides = container.NewStack(c.View, c.tints, c.Layer)
	c.ExtendBaseWidget(c)
	c.follow()
	return c
}

// HeightFor returns the height that the card wants in a width.
func (c *Card) HeightFor(width float32) float32 {
	if c.bare {
		c.fill(width)
	}
	return c.heightAt(width, float32(c.View.Zoom))
}

// heightAt returns the height that the card would want in a width with its type so many times
// larger than usual; 0 is once.
func (c *Card) heightAt(width, zoom float32) float32 {
	return c.View.HeightAt(c.pictureWidthAt(width, zoom), float64(zoom)) + 2*cardBorder
}

// pictureWidth returns how wide the picture is in a card.
func (c *Card) pictureWidth(card float32) float32 {
	return c.pictureWidthAt(card, float32(c.View.Zoom))
}

// pictureWidthAt returns the same with type so many times larger than usual.
func (c *Card) pictureWidthAt(card, zoom float32) float32 {
	if c.limited {
		card = min(card, widestPicture*max(1, zoom))
	}
	return card - 2*cardBorder
}

// Tapped implements fyne.Tappable.
func (c *Card) Tapped(*fyne.PointEvent) { c.onTap() }

// onTap takes the focus, and enlarges the chart if this is the second of two quick taps. A
// card does not implement Fyne's double tap, because every single tap would then be delayed.
func (c *Card) onTap() {
	c.Focus()
	if c.tapped != nil {
		c.tapped()
		c.tapped = nil
		c.enlarge()
		return
	}
	c.tapped = c.View.Painter.After(fyne.CurrentApp().Driver().DoubleTapDelay(), func() { c.tapped = nil })
}

// enlarge asks for the chart to be enlarged.
func (c *Card) enlarge() {
	c.deps.Charts.Do(IntentEnlarge, c.Chart)
}

// TappedSecondary implements fyne.SecondaryTappable.
func (c *Card) TappedSecondary(e *fyne.PointEvent) { c.onMenu(e.AbsolutePosition) }

// Focus gives the card the focus.
func (c *Card) Focus() {
	kit.FocusOn(c, c)
}

// onMenu opens the card's menu at a place of the window.
func (c *Card) onMenu(at fyne.Position) {
	c.Layer.MouseOut() // or the tooltip would cover the menu
	c.Focus()
	if cv := kit.CanvasOf(c); cv != nil {
		widget.ShowPopUpMenuAtPosition(c.Menu(), cv, at)
	}
}

// Menu returns the menu for the card.
func (c *Card) Menu() *fyne.Menu {
	d, w := c.deps, c.deps.Host.Words()
	item := func(label string, icon fyne.Resource, does Intent) *fyne.MenuItem {
		i := fyne.NewMenuItem(label, func() { d.Charts.Do(does, c.Chart) })
		i.Icon = icon
		return i
	}
	data := item(w.T("copy.data"), theme.ContentCopyIcon(), IntentCopyData)
	picture := item(CopyLabel(w, d.Offers.Pictures), theme.ContentCopyIcon(), IntentCopy)
	picture.Disabled = !d.Offers.Pictures
	items := []*fyne.MenuItem{
		item(w.T("card.export"), theme.DownloadIcon(), IntentExport),
		picture, data,
		item(w.T("card.enlarge"), theme.ViewFullScreenIcon(), IntentEnlarge),
		item(w.T("card.turn"), kit.TableIcon, IntentTurn),
	}
	if d.Offers.Compare {
		items = append(items, item(w.T("card.compare"), theme.ContentAddIcon(), IntentCompare))
	}
	return fyne.NewMenu("", items...)
}

// MinSize implements fyne.CanvasObject.
func (c *Card) MinSize() fyne.Size {
	return c.View.MinSize().AddWidthHeight(2*cardBorder, 2*cardBorder)
}

// CreateRenderer implements fyne.Widget.
func (c *Card) CreateRenderer() fyne.WidgetRenderer {
	c.ExtendBaseWidget(c)
	edge, blank := newCardEdge(), kit.NewSurface(kit.ColorCard) // beside the picture, which has its own ground
	place := func(size fyne.Size) {
		edge.place(size)
		end := cardBorder + c.pictureWidth(size.Width)
		kit.Put(blank, end, edgeInside, max(0, size.Width-edgeInside-end), size.Height-2*edgeInside)
		kit.SetVisible(blank, end < size.Width-edgeInside)
		kit.Put(c.sides, cardBorder, cardBorder, c.pictureWidth(size.Width), size.Height-2*cardBorder)
		for _, over := range []*kit.Veil{c.veil, c.glow} {
			kit.Put(over, cardBorder, cardBorder, c.sides.Size().Width, c.sides.Size().Height)
		}
		kit.Put(c.ring, 0, 0, size.Width, size.Height)
		c.placeButtons()
	}
	objects := []fyne.CanvasObject{edge[0], edge[1], edge[2], edge[3], blank, c.sides, c.veil, c.glow}
	if c.bare {
		objects = objects[len(edge)+1:]
	}
	objects = append(objects, c.ground)
	for _, b := range c.Buttons {
		objects = append(objects, b)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: c.MinSize}, append(objects, c.ring)...))
}
