package charts

import (
	"image"
	"image/color"
	"strconv"
	"strings"
)

// Measures of the pages without a chart, in points.
const (
	coverHeight   = 640.0 // of the coloured part
	coverTop      = 118.0
	coverAbove    = 14.0 // between the mark and the first line
	coverMark     = 5.0  // height of that mark
	coverWide     = 42.0 // and its width
	coverTitle    = 30.0
	coverLead     = 42.0
	coverType     = 12.0
	coverTypeLead = 20.0
	groundMuted   = 0.78 // of the text's colour, for text of second rank on the ground of the cover
	groundAxis    = 0.5  // the same for axes and bars of second rank
	groundTrack   = 0.25 // and for rules and tracks
	findingType   = 22.0
	findingLead   = 30.0
	leadType      = 11.5
	leadLead      = 19.0
	sectionGap    = 18.0
	contentsChart = 8.5
	contentsLead  = 10.0
	contentsHead  = 14.5 // of a chapter's line
	contentsAbove = 8.0  // a chapter
	contentsApart = 2.0  // before a chart
	pageNumber    = 20.0 // of the width of a list, for numbers
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

// cover lays out the first page: what the book is, and the first of its charts that says much in few
// bars, on the ground of the title.
func (b *paginator) cover() {
	b.begin(pageFrame{naked: true})
	l, style := b.page(), b.look.Style
	page, x0, _ := pageBounds()
	block := style.StandsOut
	ground := image.Rect(page.Min.X, page.Min.Y, page.Max.X, l.px(coverHeight))
	l.rect(ground, block)
	on := style.on(block)
	l.rect(image.Rect(x0, l.px(coverTop-coverAbove-coverMark), x0+l.px(coverWide), l.px(coverTop-coverAbove)), style.Added)
	b.y = l.px(coverTop)
	b.write(b.book.Kind, textStyle{coverType, coverTypeLead, true, on})
	b.skip(passageGap)
	b.title(b.book.Title, textStyle{coverTitle, coverLead, true, on})
	b.skip(passageGap)
	b.write(b.book.Issuer, textStyle{coverType, coverTypeLead, false, on})
	b.write(b.book.Year, textStyle{coverType, coverTypeLead, false, on})
	b.coverChart(ground, reversed(style, block))
	b.y = l.px(coverHeight + 2*sectionGap)
	b.write(b.book.Holds, textStyle{coverType, coverTypeLead, true, style.Ink})
	b.missing()
}

// reversed returns a style for marks and texts on a ground that is a mark's colour elsewhere.
func reversed(style Style, ground color.RGBA) Style {
	on := style.on(ground)
	style.Card, style.Background, style.Ink, style.StandsOut = ground, ground, on, on
	style.Muted, style.Axis, style.Neutral = mix(on, ground, groundMuted), mix(on, ground, groundAxis), mix(on, ground, groundAxis)
	style.Line, style.Track = mix(on, ground, groundTrack), mix(on, ground, groundTrack)
	return style
}

// coverChart sets that chart at the foot of the ground, if there is one and room for it.
func (b *paginator) coverChart(ground image.Rectangle, style Style) {
	spec := b.book.coverChart()
	if spec == nil {
		return
	}
	look := b.look
	look.Style, look.Transparent, look.Selected, look.Reserve, look.Grow = style, true, "", 0, false
	pad := round(paddingOf(spec, look))
	_, x0, x1 := pageBounds()
	size := Size{W: (x1-x0)/chartUnit + 2*pad, Scale: chartUnit}
	size.H = Height(Alone(spec), size.W, look)
	at := image.Pt(x0-pad*chartUnit, ground.Max.Y-(size.H+pad)*chartUnit)
	if at.Y < b.y+round(sectionGap*pagePoint) {
		return
	}
	sc, err := layout(Alone(spec), size, look)
	if err != nil {
		b.err = err
		return
	}
	for _, o := range sc.ops {
		b.page().add(moved(o, at))
	}
}

// coverChart returns the first chart of bars of which a cover can show all; nil if there is none.
func (b Book) coverChart() Spec {
	const least, most = 4, 8 // bars
	for _, c := range b.Chapters {
		for _, x := range c.Charts() {
			if n := len(x.Spec.Keys()); x.Spec.Kind() == KindBars && n >= least && n <= most {
				return x.Spec
			}
		}
	}
	return nil
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

// contentsLine is a line of the list of contents, or two, in one of its columns.
type contentsLine struct {
	entry bookEntry
	style textStyle
	above float64 // free before it, in points, except at the top of a column
}

// contentsLines lists what the contents say of a column's width: chapters with what they find, and
// their charts.
func (b *paginator) contentsLines() []contentsLine {
	style := b.look.Style
	var all []contentsLine
	for _, e := range b.entries {
		if e.level > 0 {
			all = append(all, contentsLine{e, textStyle{contentsChart, contentsLead, false, style.Ink}, contentsApart})
			continue
		}
		all = append(all, contentsLine{e, textStyle{headingType, contentsHead, true, style.StandsOut}, contentsAbove})
	}
	return all
}

// contents lists the chapters and charts with their pages, in two columns that end together as far
// as chapters stay in one.
func (b *paginator) contents() {
	b.head = b.book.Contents
	lines := b.contentsLines()
	left, right := halves()
	heights := make([]int, len(lines))
	b.begin(pageFrame{head: b.head})
	b.in(left, func() {
		for i, x := range lines {
			heights[i] = b.entryHeight(x)
		}
	})
	b.write(b.book.Contents, textStyle{findingType, findingLead, true, b.look.Style.Ink})
	b.skip(passageGap)
	_, bottom := b.textBounds()
	from, room := b.y, bottom-b.y
	for at, column := 0, 0; at < len(lines); column++ {
		if column > 0 && column%2 == 0 {
			b.begin(pageFrame{head: b.head})
			from = b.y
			room = bottom - from
		}
		end := columnEnd(lines[at:], heights[at:], room, column%2 == 0)
		b.y = from
		b.in([]span{left, right}[column%2], func() {
			for i, x := range lines[at : at+end] {
				if i > 0 {
					b.skip(x.above)
				}
				b.entry(x.entry, x.style)
			}
		})
		at += end
	}
}

// columnEnd returns how many lines a column of a height holds. The first of two ends before the chapter
// that makes it as high as what is left, if that fits the other.
func columnEnd(lines []contentsLine, heights []int, room int, first bool) int {
	all, n, y := 0, 0, 0
	for i, h := range heights {
		all += h + round(lines[i].above*pagePoint)
	}
	half := 0
	for n < len(lines) {
		next := y + heights[n]
		if n > 0 {
			next += round(lines[n].above * pagePoint)
		}
		if next > room {
			break
		}
		if lines[n].entry.level == 0 && n > 0 && first && half == 0 && 2*y >= all-heights[n] && all-y <= room {
			half = n
		}
		y, n = next, n+1
	}
	switch {
	case half > 0:
		return half
	case n > 1 && n < len(lines) && lines[n-1].entry.level == 0:
		return n - 1 // not alone at the foot
	}
	return max(1, n)
}

// entryLines breaks the title of an entry for its column.
func (b *paginator) entryLines(e bookEntry, t textStyle) []string {
	x0, x1 := b.across()
	return b.page().wrap(e.title, t.size*pagePoint, t.bold, float64(x1-x0)-pageNumber*pagePoint, 2)
}

// entryHeight returns how high a line of the contents is.
func (b *paginator) entryHeight(x contentsLine) int {
	return ceil(float64(len(b.entryLines(x.entry, x.style))) * x.style.lead * pagePoint)
}

// entry sets a line of a list, or two, with the number of its page, and links it there.
func (b *paginator) entry(e bookEntry, t textStyle) {
	x, x1 := b.across()
	set := line{size: t.size * pagePoint, bold: t.bold, color: t.color}
	lines := b.entryLines(e, t)
	l := b.page()
	top := b.y
	b.y = round(l.lines(lines, set, x, float64(b.y), t.lead))
	if e.page == 0 {
		return
	}
	set.s, set.align = strconv.Itoa(e.page), right
	if set.color = b.look.Style.Muted; t.bold {
		set.color = t.color
	}
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
