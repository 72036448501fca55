package charts

import (
	"image"
	"strconv"
)

// Measures of the list of contents, in points.
const (
	contentsChart = 8.5
	contentsLead  = 10.0
	contentsHead  = 14.5 // of a chapter's line
	contentsAbove = 8.0  // a chapter
	contentsApart = 2.0  // before a chart
	pageNumber    = 20.0 // of the width of a list, for numbers
)

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
