package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/pages"
)

// The measures of a page, in layout units.
const (
	textShare  = 0.315 // of the window's width, for the text
	textLeast  = 240
	textMost   = 460
	pageMargin = 18
	cardGap    = 10
)

// pageView is a chapter: its text at the left, its numbers and charts at the right, each
// scrolling by itself.
type pageView struct {
	widget.BaseWidget
	page  pages.Page
	text  *column
	right *column
	cards *cardGrid
	prose []*figureText // of the text's column, from the top

	selected string // the selected figure, here or elsewhere

	actions  cardActions
	moved    [2]float32                          // how far the columns were scrolled when onScroll was told last
	onScroll func()                              // told when a column has moved; may be nil
	onMenu   func(part string, at fyne.Position) // opens the menu of a part of the text
}

// newPageView returns the view of a page. Its actions' scroll and reveal are its own.
func newPageView(page pages.Page, p *painter, r *ruler, a cardActions) *pageView {
	v := &pageView{page: page}
	return v.assemble(p, r, a, v.textItems(r, a.pointing)...)
}

// assemble puts a page together of its charts and what stands beside them.
func (v *pageView) assemble(p *painter, r *ruler, a cardActions, text ...item) *pageView {
	a.scroll = func(key fyne.KeyName) bool { return v.right.scrollKey(key) }
	a.reveal = v.reveal
	v.actions = a
	v.cards = newCardGrid(v.page, p, r, a)
	v.text = newColumn(margins{top: 18, right: 18, bottom: 24, left: 22}, text...)
	v.text.onKey = v.walkText
	v.right = newColumn(margins{top: 14, right: 14, bottom: 16, left: pageMargin}, item{object: v.cards})
	v.text.onView = func(float32, float32) { v.tellScroll() }
	v.right.onView = func(top, bottom float32) {
		v.cards.setView(top, bottom)
		v.tellScroll()
	}
	v.ExtendBaseWidget(v)
	return v
}

// textItems returns the page's text: headline, lead, and the sections' summaries.
func (v *pageView) textItems(r *ruler, p pointing) []item {
	prose := func(look textLook, heading string, spans []pages.Span, above float32) item {
		t := newFigureText(r, look, spans, p)
		t.layer.onTap = func() { v.text.focusQuietly() } // the keys mean the text now
		t.layer.onMenu = func(at fyne.Position) { v.onMenu(textOf(heading, spans), at) }
		v.prose = append(v.prose, t)
		return item{object: t, above: above}
	}
	items := []item{prose(lookTitle, "", v.page.Title, 0), prose(lookLead, "", v.page.Lead, 8)}
	for _, s := range v.page.Sections {
		items = append(items,
			item{object: newLine(r, lookSection, s.Heading), above: 14},
			prose(lookBody, s.Heading, s.Body, 0))
	}
	return items
}

// tellScroll says that a column has moved, if it has: being laid out anew is no move.
func (v *pageView) tellScroll() {
	if now := v.offsets(); v.onScroll != nil && now != v.moved {
		v.moved = now
		v.onScroll()
	}
}

// reveal scrolls a card into view.
func (v *pageView) reveal(c *card) {
	at := v.frameOf(c)
	v.right.reveal(at.y, at.y+at.height)
}

// redraw has every chart look again for its picture.
func (v *pageView) redraw() { v.cards.redraw() }

// leave calls off what the page still has drawn: it will not be shown again.
func (v *pageView) leave() {
	for _, c := range v.cards.all() {
		c.view.setSeen(false)
	}
}

// offsets returns how far the two columns are scrolled.
func (v *pageView) offsets() [2]float32 { return [2]float32{v.text.offset(), v.right.offset()} }

// scrollTo scrolls the two columns.
func (v *pageView) scrollTo(offsets [2]float32) {
	v.text.scrollTo(offsets[0])
	v.right.scrollTo(offsets[1])
}

// scrollKey scrolls the charts by a key, for when nothing has the focus.
func (v *pageView) scrollKey(key fyne.KeyName) bool { return v.right.scrollKey(key) }

// MinSize implements fyne.CanvasObject.
func (v *pageView) MinSize() fyne.Size {
	return v.text.MinSize().AddWidthHeight(v.right.MinSize().Width, 0)
}

// CreateRenderer implements fyne.Widget.
func (v *pageView) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	ground, rule := newGround(), newRule()
	place := func(size fyne.Size) {
		left := textWidth(size.Width)
		put(ground, 0, -1, size.Width, size.Height+2) // the rules cover what is too much
		put(v.text, 0, 0, left, size.Height)
		put(rule, left, 0, 1, size.Height)
		put(v.right, left+1, 0, size.Width-left-1, size.Height)
	}
	return widget.NewSimpleRenderer(container.New(arrange{place, v.MinSize}, ground, v.text, rule, v.right))
}

// textWidth returns the width of the text's column in a window's width.
func textWidth(window float32) float32 {
	return round(max(textLeast, min(textMost, window*textShare)))
}
