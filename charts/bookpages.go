package charts

import (
	"image"
	"strconv"
	"strings"
)

// Measures of the pages without a chart, in points.
const (
	coverHeight   = 420.0 // of the coloured part
	coverTop      = 118.0
	coverTitle    = 26.0
	coverLead     = 36.0
	coverType     = 12.0
	coverTypeLead = 20.0
	coverRow      = 21.0
	findingType   = 22.0
	findingLead   = 30.0
	leadType      = 11.5
	leadLead      = 19.0
	sectionGap    = 18.0
	contentsChart = 9.0
	contentsLead  = 14.5
	contentsAbove = 6.5  // a chapter
	contentsIn    = 14.0 // how far a chart is indented below its chapter
	pageNumber    = 30.0 // of the width of a list, for numbers
)

// bookEntry is an entry of the list of contents and of the bookmarks: a chapter, a chart, or
// the last page.
type bookEntry struct {
	title string
	level int
	page  int // from 1; 0 while it is not known
	y     int // where on it
}

// layoutBook lays out all pages. It is pure: the same arguments give the same pages. The list
// of contents precedes what it lists, so the book is laid out twice.
func layoutBook(book Book, look Look) ([]*bookPage, error) {
	if look.Fonts == nil {
		return nil, errNoFonts
	}
	b := &paginator{book: book, look: look}
	for _, c := range book.Chapters {
		b.entries = append(b.entries, bookEntry{title: c.Name})
		for _, x := range c.Charts() {
			b.entries = append(b.entries, bookEntry{title: x.Spec.Head().Title, level: 1})
		}
	}
	b.entries = append(b.entries, bookEntry{title: book.About})
	b.cover()
	b.contents()
	for _, c := range book.Chapters {
		b.chapter(c)
	}
	b.about()
	b.bind()
	if b.err != nil {
		return nil, b.err
	}
	front := &paginator{book: book, look: look, entries: b.entries}
	front.cover()
	front.contents()
	copy(b.pages, front.pages)
	b.bookmark()
	return b.pages, nil
}

// bookmark gives every page the bookmarks of what begins there.
func (b *paginator) bookmark() {
	b.pages[0].marks = []pdfMark{{title: b.book.Kind}}
	b.pages[1].marks = []pdfMark{{title: b.book.Contents}}
	for _, e := range b.entries {
		p := b.pages[e.page-1]
		p.marks = append(p.marks, pdfMark{e.title, e.level, e.y})
	}
}

// cover lays out the first page: what the book is, and its chapters.
func (b *paginator) cover() {
	b.begin(pageFrame{naked: true})
	l, style := b.page(), b.look.Style
	page, x0, x1 := pageBounds()
	block := style.series(0)
	l.rect(image.Rect(page.Min.X, page.Min.Y, page.Max.X, l.px(coverHeight)), block)
	on := style.on(block)
	b.y = l.px(coverTop)
	b.write(b.book.Kind, textStyle{coverType, coverTypeLead, true, on})
	b.skip(passageGap)
	b.title(b.book.Title, textStyle{coverTitle, coverLead, true, on})
	b.skip(sectionGap)
	b.write(b.book.Issuer, textStyle{coverType, coverTypeLead, false, on})
	b.write(b.book.Year, textStyle{coverType, coverTypeLead, false, on})
	b.y = l.px(coverHeight + 2*sectionGap)
	b.write(b.book.Holds, textStyle{coverType, coverTypeLead, true, style.Ink})
	b.skip(passageGap)
	for _, e := range b.entries {
		if e.level == 0 {
			l.rule(x0, x1, b.y, style.Line)
			b.entry(e, textStyle{coverType - 1, coverRow, false, style.Ink}, x0)
		}
	}
	b.missing()
}

// missing sets at the foot of the cover what the book leaves out, if anything.
func (b *paginator) missing() {
	if b.book.Missing.Heading == "" {
		return
	}
	l := b.page()
	_, x0, x1 := pageBounds()
	size := (smallType + 1) * l.unit
	muted := line{size: size, color: b.look.Style.Muted}
	var text strings.Builder
	for _, r := range b.book.Missing.Body {
		text.WriteString(r.Text)
	}
	lines := l.wrap(text.String(), size, false, float64(x1-x0), 6)
	_, bottom := b.textBounds()
	top := float64(bottom) - float64(len(lines))*(smallLead+2)*l.unit
	l.lines(lines, muted, x0, top, smallLead+2)
	muted.bold = true
	l.lines([]string{b.book.Missing.Heading}, muted, x0, top-headingLead*l.unit, smallLead+2)
}

// contents lists the chapters and charts with their pages.
func (b *paginator) contents() {
	b.head = b.book.Contents
	style := b.look.Style
	_, x0, _ := pageBounds()
	b.block(0).keep = true
	b.write(b.book.Contents, textStyle{findingType, findingLead, true, style.Ink})
	for i, e := range b.entries {
		if e.level > 0 {
			b.block(0).keep = i+1 < len(b.entries) && b.entries[i+1].level > 0 // with its chapter, where that fits a page
			b.entry(e, textStyle{contentsChart, contentsLead, false, style.Ink}, x0+round(contentsIn*pagePoint))
			continue
		}
		b.block(contentsAbove).keep = true // not alone at the foot of a page
		b.entry(e, textStyle{headingType, contentsLead + 1, true, style.Ink}, x0)
	}
	b.blocks[len(b.blocks)-1].keep = false
	b.bind()
}

// entry sets a line of a list, or two, with the number of its page, and links it there.
func (b *paginator) entry(e bookEntry, t textStyle, x int) {
	_, _, x1 := pageBounds()
	set := line{size: t.size * pagePoint, bold: t.bold, color: t.color}
	lines := b.page().wrap(e.title, set.size, t.bold, float64(x1-x)-pageNumber*pagePoint, 2)
	l := b.page()
	top := b.y
	b.y = round(l.lines(lines, set, x, float64(b.y), t.lead))
	if e.page == 0 {
		return
	}
	set.s, set.align, set.bold = strconv.Itoa(e.page), right, false
	set.color = b.look.Style.Muted
	l.text(set, x1, centred(float64(b.y)-t.lead*l.unit/2, set.size))
	l.links = append(l.links, pageLink{image.Rect(x, top, x1, b.y), e.page, e.y})
}

// chapter lays out a chapter, section after section. Its opening stays with what it opens.
func (b *paginator) chapter(c BookChapter) {
	style := b.look.Style
	b.head = c.Name
	k := b.block(0)
	k.fresh, k.keep = true, true
	b.enter(k)
	b.write(c.Name, textStyle{coverType, coverTypeLead, true, style.series(0)})
	b.title(c.Title, textStyle{findingType, findingLead, true, style.Ink})
	b.skip(passageGap)
	b.write(c.Lead, textStyle{leadType, leadLead, false, style.Ink})
	for _, s := range c.Sections {
		b.passage(s.Text, blockGap)
		b.blocks[len(b.blocks)-1].leads = s.Text.Heading != "" && len(s.Charts) > 0
		for _, x := range s.Charts {
			b.chart(x)
		}
	}
}

// about lays out the last page.
func (b *paginator) about() {
	b.head = b.book.About
	k := b.block(0)
	k.fresh, k.keep = true, true
	b.enter(k)
	b.title(b.book.About, textStyle{findingType, findingLead, true, b.look.Style.Ink})
	for _, p := range b.book.Notes {
		b.passage(p, passageGap)
	}
}
