package charts

import (
	"image"
	"image/color"
	"math"
	"slices"
	"strconv"
)

// Measures of a page of a book, in points.
const (
	pageMargin   = 51.0 // beside the text
	pageTop      = 64.0 // above the text
	runningLine  = 36.0 // the middle of the running head
	runningRule  = 46.0
	footMargin   = 32.0 // below the foot
	footAbove    = 14.0 // between text and foot
	smallType    = 8.0
	smallLead    = 11.5
	bodyType     = 10.0
	bodyLead     = 16.0
	headingType  = 10.5
	headingLead  = 17.0
	passageGap   = 9.0
	leastLines   = 3  // of a paragraph on a page
	wholeLines   = 12 // of a paragraph that is not parted
	titleLines   = 6  // at most
	chartUnit    = 7  // device pixels of a layout unit of a chart: 0.7 points
	bookRuleLine = 0.5
)

// textStyle is how running text is set, in points.
type textStyle struct {
	size, lead float64
	bold       bool
	color      color.RGBA
}

// bookPage is a page of a book.
type bookPage struct {
	draft
	marks []pdfMark
	links []pageLink
}

// pageFrame is what stands around the text of a page.
type pageFrame struct {
	head  string // at the left of the running head
	naked bool   // neither head nor foot
}

// paginator lays out a book: blocks first, each on a sheet of its own, and then the pages that
// they share. Its heights are in device pixels.
type paginator struct {
	book    Book
	look    Look
	entries []bookEntry
	opened  int // how many entries have their block
	pages   []*bookPage
	blocks  []bookBlock
	sheet   *bookPage // of the block that is laid out; nil on a page
	places  int       // the width of the last column of tables; 0 while it is not measured
	head    string    // of the pages that the blocks begin
	y       int       // where the text goes on, on the sheet or the page
	under   *bool     // whether places stand below names in columns; nil while that is not known
	column  span      // that is set; empty for the whole width
	err     error
}

// page returns the sheet or page that is laid out.
func (b *paginator) page() *bookPage {
	if b.sheet != nil {
		return b.sheet
	}
	return b.pages[len(b.pages)-1]
}

// pageBounds returns a page, and from where to where text is set on it.
func pageBounds() (page image.Rectangle, x0, x1 int) {
	page = paperBounds()
	return page, round(pageMargin * pagePoint), page.Max.X - round(pageMargin*pagePoint)
}

// textBounds returns from where to where text goes down a page that is not naked.
func (b *paginator) textBounds() (top, bottom int) {
	page, _, _ := pageBounds()
	return round(pageTop * pagePoint), page.Max.Y - round((footMargin+smallLead+footAbove*3/2)*pagePoint)
}

// leaf returns a page without anything on it.
func (b *paginator) leaf(bounds image.Rectangle) *bookPage {
	style := b.look.Style
	style.Background = style.Card // of cards too: they stand on the page itself
	return &bookPage{draft: draft{
		measure: measure{fonts: b.look.Fonts, words: b.look.Words, bare: true},
		scene:   scene{bounds: bounds}, unit: pagePoint, room: screenRoom, style: style,
	}}
}

// block begins a block that has a space above it, in points.
func (b *paginator) block(above float64) *bookBlock {
	b.finish()
	page, _, _ := pageBounds()
	page.Max.Y = math.MaxInt32 // it is measured before it has a page
	b.sheet, b.y = b.leaf(page), 0
	b.blocks = append(b.blocks, bookBlock{sheet: b.sheet, above: round(above * pagePoint), head: b.head, entry: -1})
	return &b.blocks[len(b.blocks)-1]
}

// finish ends the block that is laid out, if one is.
func (b *paginator) finish() {
	if b.sheet != nil {
		b.blocks[len(b.blocks)-1].height = b.y
		b.sheet = nil
	}
}

// enter records that the next entry begins with a block.
func (b *paginator) enter(k *bookBlock) {
	k.entry = b.opened
	b.opened++
}

// begin adds a page.
func (b *paginator) begin(f pageFrame) {
	page, x0, x1 := pageBounds()
	l := b.leaf(page)
	l.rect(page, l.style.Card)
	b.pages = append(b.pages, l)
	b.y = l.px(pageTop)
	if f.naked {
		return
	}
	l.text(line{s: f.head, size: smallType * l.unit, color: l.style.Muted}, x0, centred(runningLine*l.unit, smallType*l.unit))
	l.rule(x0, x1, l.px(runningRule), l.style.Line)
	b.foot(l, x0, x1)
}

// rule draws a thin line.
func (s *draft) rule(from, to, y int, c color.RGBA) {
	s.rect(image.Rect(from, y, to, y+max(1, s.px(bookRuleLine))), c)
}

// foot sets what the book is about in short, and the number of the page.
func (b *paginator) foot(l *bookPage, x0, x1 int) {
	end := l.bounds.Max.Y - l.px(footMargin)
	at := centred(float64(end)-smallLead*l.unit/2, smallType*l.unit)
	muted := line{s: b.book.Running, size: smallType * l.unit, color: l.style.Muted}
	l.text(muted, x0, at)
	muted.s, muted.align = strconv.Itoa(len(b.pages)), right
	l.text(muted, x1, at)
	l.rule(x0, x1, end-l.px(smallLead+footAbove/2), l.style.Line)
}

// skip leaves points free.
func (b *paginator) skip(height float64) { b.y += round(height * pagePoint) }

// write sets a text on the lines that it takes.
func (b *paginator) write(text string, t textStyle) { b.runs([]Run{{text, t.bold}}, t) }

// title sets a title in lines of about one width.
func (b *paginator) title(text string, t textStyle) {
	l := b.page()
	x0, x1 := b.across()
	set := line{size: t.size * l.unit, bold: t.bold, color: t.color}
	b.y = round(l.lines(l.headline(text, set.size, float64(x1-x0), titleLines), set, x0, float64(b.y), t.lead))
}

// runs sets a paragraph in one piece.
func (b *paginator) runs(runs []Run, t textStyle) {
	for _, parts := range b.broken(runs, t) {
		b.runLine(parts, t)
	}
}

// broken breaks a paragraph into lines.
func (b *paginator) broken(runs []Run, t textStyle) [][]Run {
	x0, x1 := b.across()
	return b.page().measure.wrapRuns(runs, t.size*pagePoint, float64(x1-x0))
}

// runLine sets a line of a paragraph.
func (b *paginator) runLine(parts []Run, t textStyle) {
	x, _ := b.across()
	at := centred(float64(b.y)+t.lead*pagePoint/2, t.size*pagePoint)
	for _, r := range parts {
		box := b.page().text(line{s: r.Text, size: t.size * pagePoint, bold: r.Bold, color: t.color}, x, at)
		x = box.Max.X
	}
	b.skip(t.lead)
}

// passage lays out a heading with its paragraph. A short paragraph is kept in one piece; within a
// longer one a page may end, with a few of its lines at least on either side.
func (b *paginator) passage(p Passage, above float64) {
	if p.Heading == "" && len(p.Body) == 0 {
		return
	}
	style := b.look.Style
	k := b.block(above)
	k.grows = true
	if p.Heading != "" {
		b.write(p.Heading, textStyle{headingType, headingLead, true, style.Ink})
	}
	t := textStyle{bodyType, bodyLead, false, style.Ink}
	lines := b.broken(p.Body, t)
	for i, parts := range lines {
		if len(lines) > wholeLines && i >= leastLines && len(lines)-i >= leastLines {
			b.block(0)
		}
		b.runLine(parts, t)
	}
}

// put draws a chart at a height in layout units and ends below it. The block keeps where it is.
func (b *paginator) put(spec Spec, height int) {
	ops := b.drawn(spec, height, b.y)
	l, k := b.page(), &b.blocks[len(b.blocks)-1]
	from := len(l.ops)
	l.ops = append(l.ops, ops...)
	k.chart = bookPicture{spec, b.column, b.y, from, len(l.ops), height * chartUnit, b.lower(spec, height, ops)}
	b.y += height * chartUnit
}

// lower returns by how much a chart can be lower than a height in layout units without another
// text or another size of type: all charts of a book have their labels in one size.
func (b *paginator) lower(spec Spec, height int, ops []op) int {
	low := max(MinSide, round(float64(height)*(1-lowerMost)))
	if low < height && slices.Equal(typeOf(ops), typeOf(b.drawn(spec, low, b.y))) {
		return (height - low) * chartUnit
	}
	return 0
}

// typeOf lists the texts among marks, each with its size.
func typeOf(ops []op) []textOp {
	var texts []textOp
	for _, o := range ops {
		if t, ok := o.(textOp); ok {
			texts = append(texts, textOp{s: t.s, size: t.size})
		}
	}
	return texts
}

// drawn returns the marks of a chart at a height in layout units, from y down and in line with
// the text.
func (b *paginator) drawn(spec Spec, height, y int) []op {
	x0, _ := b.across()
	sc, err := layout(spec, Size{W: b.chartWidth(spec), H: height, Scale: chartUnit}, b.chartLook())
	if err != nil {
		b.err = err
		return nil
	}
	at := image.Pt(x0-round(paddingOf(spec, b.chartLook())*chartUnit), y)
	ops := make([]op, len(sc.ops))
	for i, o := range sc.ops {
		ops[i] = moved(o, at)
	}
	return ops
}

// chartLook returns how charts are drawn on a page: their head and source are the page's.
func (b *paginator) chartLook() Look {
	look := b.look
	look.Style.Background = look.Style.Card
	look.Bare, look.Grow, look.Reserve, look.Selected = true, false, 0, ""
	return look
}

// chartWidth returns the width of a chart in layout units, with its padding.
func (b *paginator) chartWidth(spec Spec) int {
	x0, x1 := b.across()
	return (x1-x0)/chartUnit + 2*round(paddingOf(spec, b.chartLook()))
}

// chartHeight returns the height in layout units that a chart wants on a page.
func (b *paginator) chartHeight(spec Spec) int {
	return Height(spec, b.chartWidth(spec), b.chartLook())
}
