// Package chapter is a chapter's page: its text, its charts on cards, a card's other side, and
// an enlarged chart over the page. It may use the kit, the pages and the views of charts; it
// does nothing with a chart itself, and only reports what the reader wants.
package chapter

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
	"yulan/charts"
)

// The measures of a page, in layout units.
const (
	textShare         = 0.315 // of the window's width, for the text
	textLeast         = 240
	textMost          = 460
	textWidest        = 500 // likewise in a window whose type is larger
	textVast          = 680
	textAlone         = 760 // where there are no charts beside it: the longest line that is easy to read
	textMostDragged   = 0.6 // of the window's width, however far the reader drags it
	pageMargin        = 20
	betweenParagraphs = 6 // of one section
	aboveKey          = 6
)

// textMargins are those of the text's column.
var textMargins = kit.Margins{Top: 18, Right: 18, Bottom: 24, Left: 22}

// Page is a chapter: its text at the left, its numbers and charts at the right, each
// scrolling by itself.
type Page struct {
	widget.BaseWidget
	Page  pages.Page
	Text  *kit.Column
	Right *kit.Column
	Cards *cardGrid
	Prose []*kit.FigureText // of the text's column, from the top

	headings []*Heading // of the text's column
	read     int        // the number of the section that is being read; 0: none
	greeting *greeting  // nil if the reader needs none
	bench    *Bench     // nil for a page of text and charts
	split    float32    // how wide the reader wants the text; 0 for the usual width

	beside   []kit.Item     // of the text beside the charts
	key      *kit.Samples   // within it: what its underlines mean; may be nil
	narrowed []kit.Item     // of the text with the charts among it
	blocks   []sectionCards // those charts; nil: they stand beside the text
	margin   float32        // at the sides of text and charts in one column

	sections []int    // where each section of the page begins among the items beside the charts
	selected string   // the selected figure, here or elsewhere
	span     kit.Span // how wide the window is
	hovered  string   // the one that the pointer means
	due      string   // the figure whose mark is scrolled to when its picture is drawn; may be empty

	deps  Deps
	moved view.Offsets // how far the columns were scrolled when that was last reported
}

// New returns the view of a page.
func New(page pages.Page, d Deps) *Page {
	v := &Page{Page: page, deps: kit.Complete(d)}
	v.bindPointing()
	return v.assemble(v.textItems(d.Host.Measurer(), v.deps.Pointing))
}

// assemble builds a page of its charts and what stands beside them.
func (v *Page) assemble(beside []kit.Item) *Page {
	d := cardDeps{
		Deps:   v.deps,
		scroll: func(key fyne.KeyName) bool { return v.chartColumn().ScrollKey(key) || v.walkText(key) },
		reveal: v.reveal,
		drawn:  v.onDrawn,
	}
	v.Cards = newCardGrid(v.Page, d, v.bringText)
	v.beside = beside
	v.Text = kit.NewColumn(textMargins, beside...)
	v.Text.OnKey = v.walkText
	v.Right = kit.NewColumn(kit.Margins{Top: 14, Right: 14, Bottom: 16, Left: pageMargin}, kit.Item{Object: v.Cards})
	v.Text.OnReader = func() { v.onReader(v.sides()) }
	v.Right.OnReader = func() {
		text, charts := v.sides()
		v.onReader(charts, text)
	}
	text, _ := v.sides()
	v.setRead(text.section())
	v.split = v.deps.Layout.Split()
	v.Cards.onFold = v.onFold
	v.Text.OnView = func(top, bottom float32) {
		v.seeBlocks(top, bottom)
		v.notifyScroll()
	}
	v.Right.OnView = func(top, bottom float32) {
		if !v.isNarrow() {
			v.Cards.setView(top, bottom)
		}
		v.notifyScroll()
	}
	v.greet()
	v.ExtendBaseWidget(v)
	return v
}

// textItems returns the page's text: headline, lead, and the sections' summaries.
func (v *Page) textItems(r *kit.Measurer, p kit.Pointing) []kit.Item {
	loose := v.looseFigures()
	prose := func(look kit.TextLook, heading string, spans []pages.Span, above float32) kit.Item {
		t := kit.NewFigureText(r, look, spans, p)
		t.Text.Loose, t.Motion = loose, v.deps.Painter.Motion
		t.Layer.OnTap = func() { v.Text.FocusQuietly() } // the keys refer to the text now
		t.Layer.OnMenu = func(at fyne.Position) { v.showTextMenu(textOf(heading, spans), at) }
		v.Prose = append(v.Prose, t)
		return kit.Item{Object: t, Above: above}
	}
	items := []kit.Item{prose(kit.LookTitle, "", v.Page.Title, 0)}
	if len(v.Page.Lead) > 0 {
		items = append(items, prose(kit.LookLead, "", v.Page.Lead, 8))
	}
	belowLead := len(items)
	v.sections = make([]int, len(v.Page.Sections))
	for i, s := range v.Page.Sections {
		v.sections[i] = len(items)
		above := float32(betweenParagraphs)
		if s.Heading != "" {
			h := newHeading(r, s.Number, s.Heading, func() { v.bringCharts(s.Number) })
			v.headings = append(v.headings, h)
			items = append(items, kit.Item{Object: h, Above: 14})
			above = 0
		}
		if len(s.Body) > 0 {
			items = append(items, prose(kit.LookProse, s.Heading, s.Body, above))
		}
	}
	if v.key = v.underlineKey(loose); v.key == nil {
		return items
	}
	for i := range v.sections {
		v.sections[i]++
	}
	return slices.Insert(items, belowLead, kit.Item{Object: v.key, Above: aboveKey})
}

// notifyScroll hides the tooltip when a column was scrolled, as what was pointed at has moved.
// Laying the page out anew calls it too, but changes no offset and so does nothing.
func (v *Page) notifyScroll() {
	if now := v.Offsets(); now != v.moved {
		v.moved = now
		v.deps.Pointing.Hover("", kit.Place{})
	}
}

// reveal scrolls a card into view.
func (v *Page) reveal(c *Card) {
	at := v.FrameOf(c)
	v.chartColumn().Reveal(at.Y, at.Y+at.Height)
}

// redraw makes every chart ask for its picture again.
func (v *Page) redraw() { v.Cards.redraw() }

// leave releases the page's pictures, including those that are still being drawn. The page is
// not shown again.
func (v *Page) leave() {
	for _, c := range v.Cards.Cards {
		c.View.Release()
	}
}

// Offsets returns how far the two columns are scrolled.
func (v *Page) Offsets() view.Offsets { return view.Offsets{v.Text.Offset(), v.Right.Offset()} }

// ScrollTo scrolls the two columns.
func (v *Page) ScrollTo(offsets view.Offsets) {
	v.Text.ScrollTo(offsets[0])
	if v.bench != nil {
		return
	}
	v.Right.ScrollTo(offsets[1])
	text, _ := v.sides()
	v.setRead(text.section())
}

// scrollKey scrolls the charts by a key while nothing has the focus.
func (v *Page) scrollKey(key fyne.KeyName) bool {
	if v.bench != nil {
		return v.bench.Key(key) || v.Text.ScrollKey(key)
	}
	return v.chartColumn().ScrollKey(key)
}

// MinSize implements fyne.CanvasObject.
func (v *Page) MinSize() fyne.Size {
	return v.Text.MinSize().AddWidthHeight(v.Right.MinSize().Width, 0)
}

// CreateRenderer implements fyne.Widget.
func (v *Page) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	if v.bench != nil {
		return v.benchRenderer()
	}
	background, rule := kit.NewBackground(), newSplitter(v)
	place := func(size fyne.Size) {
		kit.Put(background, 0, -1, size.Width, size.Height+2) // the rules cover what extends too far
		v.put(size)
		kit.SetVisible(rule, !v.isNarrow())
		kit.Put(rule, v.textWidth()-(splitterReach-1)/2, 0, splitterReach, size.Height)
		v.placeGreeting()
	}
	objects := []fyne.CanvasObject{background, v.Text, v.Right, rule}
	if v.greeting != nil {
		objects = append(objects, v.greeting)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, objects...))
}

// showSection scrolls the text to a section's heading; 0 is the page's headline.
func (v *Page) showSection(number int) {
	const air = 8 // above the heading
	at := v.Text.Items[0]
	if i := slices.IndexFunc(v.Page.Sections, func(s pages.Section) bool { return s.Number == number }); i >= 0 && number > 0 {
		at = v.beside[v.sections[i]]
	}
	v.Text.ScrollTo(v.Text.TopOf(slices.IndexFunc(v.Text.Items, func(it kit.Item) bool { return it.Object == at.Object })) - air)
}

// setCharts shows another state of the same charts.
func (v *Page) setCharts(page pages.Page) {
	v.Page = page
	for i, c := range v.Cards.Cards {
		spec := page.Charts[i]
		if v.bench != nil {
			spec = charts.Bare(spec)
		}
		c.setSpec(spec)
	}
	v.Cards.width = 0 // their heights may have changed
	for _, b := range v.blocks {
		b.width = 0
	}
	for _, c := range []*kit.Column{v.Text, v.Right} {
		c.Refit()
	}
}
