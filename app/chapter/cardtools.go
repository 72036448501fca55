package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
)

// wordyWindow is the window width from which the tools of cards show their words, in layout
// units.
const wordyWindow = 900

// wordyTools is the greatest width that the words of the tools may have, in layout units: they
// stand in the subtitle's line, which would otherwise break up to twice more in a longer language,
// and leave half of the card empty.
const wordyTools = 160

// How much larger the type of charts is in a wide window, and in those so wide that a page of
// usual length would leave its lower half empty.
const (
	wideZoom   = 14. / 13
	widestZoom = 15.5 / 13
	vastZoom   = 19. / 13
)

// How many times larger still it is at most on a page that would leave the foot of a large screen
// empty.
const (
	shortZoom     = 1.3
	shortVastZoom = 1.4
)

// tintRadius is the radius of the corners of the tint of a mark, in layout units.
const tintRadius = 4

// addTools adds what can be done with a chart on the page and over it.
func (c *Card) addTools() {
	w := c.deps.Host.Words()
	c.addButton(kit.TableIcon, w.T("card.table"), IntentTurn)
	c.turner = c.Buttons[len(c.Buttons)-1]
	c.addButton(theme.DownloadIcon(), w.T("card.export-button"), IntentExport)
}

// nameTurner has the tool that turns the card over say what it leads to.
func (c *Card) nameTurner() {
	if c.turner == nil {
		return
	}
	if r, w := c.deps.Host.Measurer(), c.deps.Host.Words(); c.IsTurned() {
		c.turner.SetFace(r, kit.ChartIcon, w.T("card.chart"))
	} else {
		c.turner.SetFace(r, kit.TableIcon, w.T("card.table"))
	}
}

// addButton adds a button for something that can be done with the chart.
func (c *Card) addButton(symbol fyne.Resource, text string, does Intent) {
	b := kit.NewPictureButton(c.deps.Host.Measurer(), symbol, text, func() {
		c.deps.Charts.Do(IntentMean, c.Chart)
		c.deps.Charts.Do(does, c.Chart)
	})
	b.Hint = c.deps.Pointing.Hint
	b.OnOver = c.onOver
	b.Hide() // until it is wanted and has a place
	c.Buttons = append(c.Buttons, b)
	b.SetTerse(!c.hasWords())
}

// hasWords tells whether there is room for words on the tools.
func (c *Card) hasWords() bool {
	words := float32(0)
	for _, b := range c.Buttons {
		words += b.WidthWithWord()
	}
	return c.deps.Host.Canvas().Size().Width >= wordyWindow && words <= wordyTools
}

// fit sets the type of the card for the window's width, and lets its tools show their words if
// the window has room for them.
func (c *Card) fit() {
	words := c.hasWords()
	for _, b := range c.Buttons {
		b.SetTerse(!words)
	}
	c.View.SetReserve(c.reserve())
	c.View.SetZoom(zoomIn(c.deps.Host.Canvas().Size().Width))
}

// zoomIn returns how many times larger than usual charts are drawn in a window's width; 0 is
// once.
func zoomIn(window float32) float64 {
	switch kit.SpanOf(window) {
	case kit.SpanVast:
		return vastZoom
	case kit.SpanWidest:
		return widestZoom
	case kit.SpanWide:
		return wideZoom
	case kit.SpanUsual, kit.SpanNarrow:
	}
	return 0
}

// reserve returns the width that the picture keeps free for the buttons.
func (c *Card) reserve() int {
	width := float32(0)
	for _, b := range c.Buttons {
		width += b.MinSize().Width
	}
	return int(width)
}

// onOver shows the tools while the pointer is on the card or on one of them. Fyne reports that
// the pointer has left the one before it reports that it is on the other, and paints neither
// state in between.
func (c *Card) onOver(over bool) {
	c.over = over
	c.placeButtons()
}

// wantsTools tells whether the tools are shown: the pointer or the focus is in the card, or its
// table is up, from which they lead back.
func (c *Card) wantsTools() bool { return c.over || c.ring.Visible() || c.IsTurned() }

// placeButtons places the buttons where the picture says, on a ground that covers what they may
// stand over, or below the title of the table, while they are wanted.
func (c *Card) placeButtons() {
	var right, middle float32
	switch pic := c.View.Shown; {
	case !c.wantsTools():
	case c.IsTurned():
		right = c.Size().Width - cardBorder - backMargin + kit.ButtonPadding
		middle = cardBorder + c.Back.titleEnd() + kit.ButtonHeight/2
	case pic.Image != nil && !pic.Reserved.Empty():
		room := c.View.FrameOf(pic.Reserved)
		right = room.X + room.Width + cardBorder + kit.ButtonPadding
		middle = room.Y + room.Height/2 + cardBorder
	}
	end := right
	for i := len(c.Buttons) - 1; i >= 0; i-- {
		size := c.Buttons[i].MinSize()
		right -= size.Width
		kit.Put(c.Buttons[i], kit.Round(right), kit.Round(middle-size.Height/2), size.Width, size.Height)
		kit.SetVisible(c.Buttons[i], middle > 0)
	}
	kit.SetVisible(c.ground, middle > 0 && !c.IsTurned())
	kit.Put(c.ground, kit.Round(right)-kit.ButtonPadding, kit.Round(middle-kit.ButtonHeight/2), end-right+kit.ButtonPadding, kit.ButtonHeight)
}

// setHovered tints the mark of a figure that the pointer means, here or elsewhere.
func (c *Card) setHovered(figure string) {
	if c.bare || c.IsTurned() {
		c.tints.Set()
		return
	}
	c.tints.Set(c.View.Frames(figure)...)
}
