package table

import (
	"slices"
	"strconv"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/rows"
	"yulan/assets"
)

// The measures of the columns that only a wide table has, in layout units.
const (
	barLeast    = 96  // below it there are no bars
	barEnough   = 320 // in which bars are compared at a glance; longer ones wait until all else has its room
	barMost     = 900
	barReadable = 180 // in which most bars differ: names take two lines before they are shorter
	nameEnough  = 300 // of which most names take no more than two
	longerName  = 1.4 // times what nearly all names need, at most, however wide the table
	nameTight   = 250 // to which they give way to the charts, and bars to barTight
	barTight    = 140
)

// extraPlaces says where the columns stand that only a wide table has: the values as bars, and
// the charts that show them. A column without width is left out.
type extraPlaces struct {
	bar, charts kit.Extent
	titled      bool // the charts are named; else they are counted, as a title that is cut says nothing
}

// wants is what the columns of a table would like, in layout units.
type wants struct {
	widest [rows.ColumnCount]float32 // for the longest text of each
	usual  float32                   // for nearly every name; the few longer ones can stand in two lines
	charts float32                   // for the longest name of a chart; 0: there are none
	counts float32                   // for how many charts there are
}

// in returns what the columns would like with rows of a look; they were measured for the usual one.
func (w wants) in(look rows.Look) wants {
	larger := look.Text / rows.TextSize
	for i := range w.widest {
		w.widest[i] *= larger
	}
	w.usual, w.charts, w.counts = w.usual*larger, w.charts*larger, w.counts*larger
	return w
}

// fitWith distributes a width. Names get what nearly all of them need and no more, as the value
// and its bar would otherwise stand far from the name. Where there is less they stand in two lines
// before bars are too short to be compared and the charts left out, for which both give up some. Charts are
// counted, and named where every name has room; what is left goes to longer bars, and last to longer names.
func fitWith(w wants, width float32) (rows.Places, extraPlaces) {
	name, bar, refs := extraWidths(w, width)
	widest, rest := w.widest, width
	if bar > 0 {
		widest[rows.ColumnName] = name
	}
	for _, w := range []float32{bar, refs} {
		if w > 0 {
			rest -= w + rows.Gap
		}
	}
	places := rows.Fit(widest, rest, rows.Margin)
	var extra extraPlaces
	if bar > 0 {
		value := places[rows.ColumnValue]
		extra.bar = kit.Extent{X: value.X + value.Width + rows.Gap, Width: bar}
		for i := rows.ColumnValue + 1; i < rows.ColumnCount; i++ {
			places[i].X += bar + rows.Gap
		}
	}
	if refs > 0 {
		last := places[rows.ColumnLocation]
		x := last.X + last.Width + rows.Gap
		extra.charts, extra.titled = kit.Extent{X: x, Width: width - rows.Margin - x}, refs >= w.charts
	}
	return places, extra
}

// extraWidths returns the widths of the names, the bars and the charts in a wide table; no bars
// and no charts where there is no room for them.
func extraWidths(w wants, width float32) (name, bar, refs float32) {
	name = min(w.widest[rows.ColumnName], nameEnough)
	slack := width - 2*float32(rows.Margin) + rows.Gap - name + w.widest[rows.ColumnName]
	for _, wide := range w.widest {
		slack -= wide + rows.Gap
	}
	if slack < barLeast+rows.Gap {
		return 0, 0, 0
	}
	slack -= barLeast + rows.Gap
	give := func(to *float32, most float32) {
		more := max(0, min(most-*to, slack))
		*to, slack = *to+more, slack-more
	}
	bar = barLeast
	give(&bar, barReadable)
	if least := min(w.counts, w.charts); least > 0 {
		take := func(from *float32, least float32, lacks float32) {
			less := max(0, min(*from-least, lacks))
			*from, slack = *from-less, slack+less
		}
		need := least + rows.Gap
		if slack+max(0, bar-barTight)+max(0, name-nameTight) >= need {
			take(&bar, barTight, need-slack)
			take(&name, nameTight, need-slack)
			refs, slack = least, slack-need
		}
	}
	give(&name, w.usual)
	if refs > 0 && refs+slack >= w.charts { // whole titles or none
		give(&refs, w.charts)
	}
	give(&bar, barEnough)
	give(&bar, barMost)
	give(&name, min(w.widest[rows.ColumnName], longerName*w.usual))
	return kit.Round(name), kit.Round(bar), refs
}

// usualName returns the width that nearly every name needs. In a long table only the first rows
// are measured.
func usualName(m *kit.Measurer, l *pages.Listing) float32 {
	widths := make([]float32, min(l.Len(), mostTall))
	for place := range widths {
		widths[place] = m.Measure(l.Row(place).Name, rows.TextSize, false)
	}
	if len(widths) == 0 {
		return 0
	}
	slices.Sort(widths)
	return widths[(len(widths)-1)*usualOf100/100]
}

// usualOf100 is how many of a hundred names stand in one line.
const usualOf100 = 95

// chartLabel names the charts that show a figure, the first and how many others there are, or counts them.
func chartLabel(refs []pages.ChartRef, titled bool, w assets.Words) string {
	switch {
	case len(refs) == 0:
		return ""
	case !titled:
		return w.T("listing.chart-count", "n", len(refs))
	case len(refs) == 1:
		return refs[0].Title
	}
	return refs[0].Title + w.T("listing.more-charts", "n", len(refs)-1)
}

// chartWidths returns the widths of the widest name of a chart, and of the widest count. In a long table
// only the first rows are measured, since a chart has many rows.
func chartWidths(m *kit.Measurer, l *pages.Listing, w assets.Words) (named, counted float32) {
	seen := map[string]bool{}
	for place := range min(l.Len(), mostTall) {
		refs := l.Row(place).Charts
		for _, titled := range []bool{true, false} {
			label := chartLabel(refs, titled, w)
			if seen[label] {
				continue
			}
			seen[label] = true
			width := m.Measure(label, rows.TextSize, false) + 1
			if titled {
				named = max(named, width)
			} else {
				counted = max(counted, width)
			}
		}
	}
	return named, counted
}

// barCaption says what full bars stand for, of growth and of shares.
func barCaption(l *pages.Listing, w assets.Words) string {
	for place := range l.Len() {
		if b := l.Row(place).Bar; b.Full > 0 && !b.Whole {
			return w.T("listing.bar-scale", "n", strconv.FormatFloat(b.Full, 'f', -1, 64))
		}
	}
	return w.T("listing.bar")
}
