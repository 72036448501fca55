package charts

import "slices"

// Measures of a chart with its table, in points.
const (
	titleType    = 13.0
	titleLead    = 18.0
	subtitleType = 9.0
	subtitleLead = 14.0
	chartGap     = 4.0
	chartAbove   = 16.0 // between a chart and what precedes it
	sourceGap    = 5.0
	tableStart   = 100 // layout units of a chart, for the head of a table and some of its rows
)

// A bookMark records how far a book is laid out, in order to continue from there in another
// way.
type bookMark struct {
	pages, ops, links, y int
}

func (b *paginator) mark() bookMark {
	return bookMark{len(b.pages), len(b.page().ops), len(b.page().links), b.y}
}

// back removes everything that was laid out since a mark. The frame, and with it the end of the
// text, must not have changed.
func (b *paginator) back(to bookMark) {
	b.pages = b.pages[:to.pages]
	p := b.page()
	p.ops, p.links, b.y = p.ops[:to.ops], p.links[:to.links], to.y
}

// chart lays out a chart with its title, table and source. They stay together on one page: on
// the next, if too little of this one is left. A table longer than a page continues on the
// following ones, and starts here if the chart itself fits here.
func (b *paginator) chart(x BookChart) {
	before := b.mark()
	b.frame.title = x.Spec.Head().Title
	b.skip(chartAbove)
	if drawn, together := b.chartBlock(x); !together {
		b.back(before)
		b.begin(b.frame)
		fresh := b.mark()
		if _, together = b.chartBlock(x); together || !drawn {
			before = fresh
		} else {
			b.back(before)
			b.skip(chartAbove)
			b.chartBlock(x)
		}
	}
	b.frame.title = ""
	b.open(before.pages, before.y)
}

// chartBlock lays out a chart from here on, and tells whether all of it fits on one page. At
// the top of a page the chart is no higher than the page allows; elsewhere a chart that does
// not fit with the beginning of its table is not drawn.
func (b *paginator) chartBlock(x BookChart) (drawn, together bool) {
	h, style, page := x.Spec.Head(), b.look.Style, len(b.pages)
	top := b.y == b.page().px(pageTop)
	b.title(h.Title, textStyle{titleType, titleLead, true, style.Ink})
	b.write(h.Subtitle, textStyle{subtitleType, subtitleLead, false, style.Muted})
	b.skip(chartGap)
	if x.Spec.Kind() != KindList { // a list is a table already, and the one below has the places too
		height, room := b.chartHeight(x.Spec, chartUnit), (b.bottom-b.y)/chartUnit
		if len(b.pages) > page || height > room-tableStart && !top {
			return false, false
		}
		b.put(x.Spec, max(MinSide, min(height, room)), chartUnit)
		b.skip(chartGap)
	}
	b.table(x.Table)
	b.skip(sourceGap)
	small := textStyle{smallType, smallLead, false, style.Muted}
	b.write(h.Source, small)
	b.write(x.Citation, small)
	return true, len(b.pages) == page
}

// shown returns the table without columns that have no text.
func (t BookTable) shown() BookTable {
	var kept []int
	for i := range t.Columns {
		if slices.ContainsFunc(t.Rows, func(r BookRow) bool { return r.Cells[i] != "" }) {
			kept = append(kept, i)
		}
	}
	out := BookTable{Columns: pick(t.Columns, kept)}
	for _, r := range t.Rows {
		out.Rows = append(out.Rows, BookRow{pick(r.Cells, kept), r.Derived})
	}
	return out
}
