package charts

import "slices"

// Measures of a chart's page, in points.
const (
	titleType     = 17.0
	titleLead     = 23.0
	subtitleType  = 10.0
	subtitleLead  = 16.0
	chartGap      = 6.0
	besideText    = 16.0
	mostOfNatural = 1.25 // how far a chart grows where its page has room
)

// chart lays out the pages of a chart. Where all of it fits on one, the chart takes what
// is left of that, within reason; cards do not grow.
func (b *paginator) chart(c BookChapter, x BookChart) {
	before, natural := len(b.pages), b.chartHeight(x.Spec, chartUnit)
	b.chartPages(c, x, natural)
	if len(b.pages) == before+1 && !kindOf(x.Spec).cards {
		if spare := min((b.bottom-b.y)/chartUnit, int((mostOfNatural-1)*float64(natural))); spare > 0 {
			b.pages = b.pages[:before]
			b.chartPages(c, x, natural+spare)
		}
	}
	b.entries[b.opened].page = before + 1
	b.opened++
}

// chartPages lays out a chart of a height in layout units, its text and its table.
func (b *paginator) chartPages(c BookChapter, x BookChart, height int) {
	h := x.Spec.Head()
	b.begin(pageFrame{head: c.Name, title: h.Title, foot: []string{h.Source, x.Citation}})
	b.title(h.Title, textStyle{titleType, titleLead, true, b.look.Style.Ink})
	b.write(h.Subtitle, textStyle{subtitleType, subtitleLead, false, b.look.Style.Muted})
	b.skip(chartGap)
	room := (b.bottom - b.y) / chartUnit
	b.put(x.Spec, max(MinSide, min(height, room)), chartUnit)
	b.skip(besideText)
	if len(x.Text) > 0 {
		b.passages(x.Text)
		b.skip(besideText)
	}
	b.table(x.Table)
}

// shown returns the table without the columns that have no text.
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
