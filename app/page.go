package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
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
	text  *kit.Column
	right *kit.Column
	cards *cardGrid
	prose []*kit.FigureText // of the text's column, from the top

	selected string // the selected figure, here or elsewhere

	deps  pageDeps
	moved [2]float32 // how far the columns were scrolled when that was told last
}

// newPageView returns the view of a page.
func newPageView(page pages.Page, d pageDeps) *pageView {
	v := &pageView{page: page, deps: kit.Complete(d)}
	return v.assemble(v.textItems(d.Host.Measurer(), d.Pointing))
}

// newPageBeside returns the view of a page whose charts stand beside something else than
// its text.
func newPageBeside(page pages.Page, items []kit.Item, d pageDeps) *pageView {
	v := &pageView{page: page, deps: kit.Complete(d)}
	return v.assemble(items)
}

// assemble puts a page together of its charts and what stands beside them.
func (v *pageView) assemble(text []kit.Item) *pageView {
	d := cardDeps{
		pageDeps: v.deps,
		scroll:   func(key fyne.KeyName) bool { return v.right.ScrollKey(key) },
		reveal:   v.reveal,
	}
	v.cards = newCardGrid(v.page, d)
	v.text = kit.NewColumn(kit.Margins{Top: 18, Right: 18, Bottom: 24, Left: 22}, text...)
	v.text.OnKey = v.walkText
	v.right = kit.NewColumn(kit.Margins{Top: 14, Right: 14, Bottom: 16, Left: pageMargin}, kit.Item{Object: v.cards})
	v.text.OnView = func(float32, float32) { v.notifyScroll() }
	v.right.OnView = func(top, bottom float32) {
		v.cards.setView(top, bottom)
		v.notifyScroll()
	}
	v.ExtendBaseWidget(v)
	return v
}

// textItems returns the page's text: headline, lead, and the sections' summaries.
func (v *pageView) textItems(r *kit.Measurer, p kit.Pointing) []kit.Item {
	prose := func(look kit.TextLook, heading string, spans []pages.Span, above float32) kit.Item {
		t := kit.NewFigureText(r, look, spans, p)
		t.Layer.OnTap = func() { v.text.FocusQuietly() } // the keys mean the text now
		t.Layer.OnMenu = func(at fyne.Position) { v.showTextMenu(textOf(heading, spans), at) }
		v.prose = append(v.prose, t)
		return kit.Item{Object: t, Above: above}
	}
	items := []kit.Item{prose(kit.LookTitle, "", v.page.Title, 0), prose(kit.LookLead, "", v.page.Lead, 8)}
	for _, s := range v.page.Sections {
		items = append(items,
			kit.Item{Object: kit.NewLine(r, kit.LookSection, s.Heading), Above: 14},
			prose(kit.LookBody, s.Heading, s.Body, 0))
	}
	return items
}

// notifyScroll says that a column has moved, if it has: being laid out anew is no move. What
// was pointed at is somewhere else then.
func (v *pageView) notifyScroll() {
	if now := v.offsets(); now != v.moved {
		v.moved = now
		v.deps.Pointing.Hover("", kit.Frame{})
	}
}

// reveal scrolls a card into view.
func (v *pageView) reveal(c *card) {
	at := v.frameOf(c)
	v.right.Reveal(at.Y, at.Y+at.Height)
}

// redraw has every chart look again for its picture.
func (v *pageView) redraw() { v.cards.redraw() }

// leave lets go of the page's pictures, those too that are still being drawn: it will not
// be shown again.
func (v *pageView) leave() {
	for _, c := range v.cards.all() {
		c.view.release()
	}
}

// offsets returns how far the two columns are scrolled.
func (v *pageView) offsets() [2]float32 { return [2]float32{v.text.Offset(), v.right.Offset()} }

// scrollTo scrolls the two columns.
func (v *pageView) scrollTo(offsets [2]float32) {
	v.text.ScrollTo(offsets[0])
	v.right.ScrollTo(offsets[1])
}

// scrollKey scrolls the charts by a key, for when nothing has the focus.
func (v *pageView) scrollKey(key fyne.KeyName) bool { return v.right.ScrollKey(key) }

// MinSize implements fyne.CanvasObject.
func (v *pageView) MinSize() fyne.Size {
	return v.text.MinSize().AddWidthHeight(v.right.MinSize().Width, 0)
}

// CreateRenderer implements fyne.Widget.
func (v *pageView) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	ground, rule := kit.NewBackground(), kit.NewRule()
	place := func(size fyne.Size) {
		left := textWidth(size.Width)
		kit.Put(ground, 0, -1, size.Width, size.Height+2) // the rules cover what is too much
		kit.Put(v.text, 0, 0, left, size.Height)
		kit.Put(rule, left, 0, 1, size.Height)
		kit.Put(v.right, left+1, 0, size.Width-left-1, size.Height)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, ground, v.text, rule, v.right))
}

// showSection scrolls the text to a section's heading; 0 is the page's headline.
func (v *pageView) showSection(number int) {
	const air = 8 // above the heading
	at := 0
	for i, s := range v.page.Sections {
		if s.Number == number {
			at = len(v.text.Items) - 2*(len(v.page.Sections)-i) // each is a heading and a body
		}
	}
	v.text.ScrollTo(v.text.TopOf(at) - air)
}

// setCharts shows another state of the same charts.
func (v *pageView) setCharts(page pages.Page) {
	v.page = page
	for i, c := range v.cards.cards {
		c.setSpec(page.Charts[i])
	}
	v.cards.width = 0 // their heights may have changed
	for _, c := range []*kit.Column{v.text, v.right} {
		c.Refit()
	}
}

// textWidth returns the width of the text's column in a window's width.
func textWidth(window float32) float32 {
	return kit.Round(max(textLeast, min(textMost, window*textShare)))
}
