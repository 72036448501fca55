package charts

import (
	"image"
	"image/color"
	"strconv"
	"strings"
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
	leastLines   = 2 // of a paragraph on a page
	titleLines   = 6 // at most
	chartUnit    = 7 // device pixels of a layout unit of a chart: 0.7 points
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
	title string // of the table that goes on where the page ends; may be empty
	naked bool   // neither head nor foot
}

// paginator lays out a book, page after page. Its heights are in device pixels.
type paginator struct {
	book    Book
	look    Look
	entries []bookEntry
	opened  int // how many entries have their page
	pages   []*bookPage
	frame   pageFrame
	y       int // where the text goes on
	bottom  int // where it ends
	err     error
}

// page returns the page that is laid out.
func (b *paginator) page() *bookPage { return b.pages[len(b.pages)-1] }

// pageBounds returns a page, and from where to where text is set on it.
func pageBounds() (page image.Rectangle, x0, x1 int) {
	page = paperBounds()
	return page, round(pageMargin * pagePoint), page.Max.X - round(pageMargin*pagePoint)
}

// begin adds a page.
func (b *paginator) begin(f pageFrame) {
	page, x0, x1 := pageBounds()
	style := b.look.Style
	style.Background = style.Card // of cards too: they stand on the page itself
	l := &bookPage{draft: draft{
		measure: measure{fonts: b.look.Fonts, words: b.look.Words, bare: true},
		scene:   scene{bounds: page}, unit: pagePoint, room: screenRoom, style: style,
	}}
	l.rect(page, style.Card)
	b.pages, b.frame = append(b.pages, l), f
	b.y, b.bottom = l.px(pageTop), page.Max.Y-l.px(footMargin)
	if f.naked {
		return
	}
	muted := line{size: smallType * l.unit, color: style.Muted}
	muted.s = f.head
	at := centred(runningLine*l.unit, muted.size)
	l.text(muted, x0, at)
	muted.s, muted.align = b.book.Running, right
	l.text(muted, x1, at)
	l.rule(x0, x1, l.px(runningRule), style.Line)
	b.foot(l, x0, x1)
}

// rule draws a thin line.
func (s *draft) rule(from, to, y int, c color.RGBA) {
	s.rect(image.Rect(from, y, to, y+max(1, s.px(bookRuleLine))), c)
}

// foot sets the number of the page, and ends the text above it.
func (b *paginator) foot(l *bookPage, x0, x1 int) {
	muted := line{s: strconv.Itoa(len(b.pages)), size: smallType * l.unit, color: l.style.Muted, align: right}
	l.text(muted, x1, centred(float64(b.bottom)-smallLead*l.unit/2, muted.size))
	rule := b.bottom - l.px(smallLead+footAbove/2)
	l.rule(x0, x1, rule, l.style.Line)
	b.bottom = rule - l.px(footAbove)
}

// need begins a page if a height, in points, is not left on this one.
func (b *paginator) need(height float64) {
	if b.y+round(height*pagePoint) > b.bottom {
		b.turn()
	}
}

// turn goes on with the text on a new page.
func (b *paginator) turn() {
	b.begin(b.frame)
	if b.frame.title == "" {
		return
	}
	title := strings.ReplaceAll(b.book.Continued, "{title}", b.frame.title)
	b.write(title, textStyle{headingType, headingLead, true, b.look.Style.Ink})
	b.skip(passageGap)
}

// skip leaves points free.
func (b *paginator) skip(height float64) { b.y += round(height * pagePoint) }

// write sets a text on the lines that it takes.
func (b *paginator) write(text string, t textStyle) { b.runs([]Run{{text, t.bold}}, t) }

// title sets a title at the top of a page, in lines of about one width.
func (b *paginator) title(text string, t textStyle) {
	l := b.page()
	_, x0, x1 := pageBounds()
	set := line{size: t.size * l.unit, bold: t.bold, color: t.color}
	b.y = round(l.lines(l.headline(text, set.size, float64(x1-x0), titleLines), set, x0, float64(b.y), t.lead))
}

// runs sets a paragraph; it goes on on the next page where this one ends.
func (b *paginator) runs(runs []Run, t textStyle) {
	_, x0, x1 := pageBounds()
	m := b.page().measure
	lines := m.wrapRuns(runs, t.size*pagePoint, float64(x1-x0))
	b.need(float64(min(leastLines, len(lines))) * t.lead)
	for i, parts := range lines {
		if rest := len(lines) - i; rest == leastLines {
			b.need(leastLines * t.lead) // no last line alone
		}
		b.need(t.lead)
		l, x := b.page(), x0
		at := centred(float64(b.y)+t.lead*pagePoint/2, t.size*pagePoint)
		for _, r := range parts {
			box := l.text(line{s: r.Text, size: t.size * pagePoint, bold: r.Bold, color: t.color}, x, at)
			x = box.Max.X
		}
		b.skip(t.lead)
	}
}

// passages sets headings with their paragraphs.
func (b *paginator) passages(all []Passage) {
	style := b.look.Style
	for i, p := range all {
		if i > 0 {
			b.skip(passageGap)
		}
		if p.Heading != "" {
			b.need(headingLead + leastLines*bodyLead)
			b.write(p.Heading, textStyle{headingType, headingLead, true, style.Ink})
		}
		b.runs(p.Body, textStyle{bodyType, bodyLead, false, style.Ink})
	}
}

// put draws a chart at a height, both in layout units, its marks in line with the text,
// and ends below it.
func (b *paginator) put(spec Spec, height, unit int) {
	l := b.page()
	_, x0, _ := pageBounds()
	size := Size{W: b.chartWidth(spec, unit), H: height, Scale: float64(unit)}
	sc, err := layout(spec, size, b.chartLook())
	if err != nil {
		b.err = err
		return
	}
	beside := round(paddingOf(spec, b.chartLook()) * float64(unit))
	for _, o := range sc.ops {
		l.add(moved(o, image.Pt(x0-beside, b.y)))
	}
	b.y += sc.bounds.Dy()
}

// chartLook returns how charts are drawn on a page: their head and source are the page's.
func (b *paginator) chartLook() Look {
	look := b.look
	look.Style.Background = look.Style.Card
	look.Bare, look.Grow, look.Reserve, look.Selected = true, false, 0, ""
	return look
}

// chartWidth returns the width of a chart in layout units, with its padding.
func (b *paginator) chartWidth(spec Spec, unit int) int {
	_, x0, x1 := pageBounds()
	return (x1-x0)/unit + 2*round(paddingOf(spec, b.chartLook()))
}

// chartHeight returns the height in layout units that a chart wants on a page.
func (b *paginator) chartHeight(spec Spec, unit int) int {
	return Height(spec, b.chartWidth(spec, unit), b.chartLook())
}
