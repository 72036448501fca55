package chapter

import (
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// The measures of what stands below an enlarged chart, in layout units.
const (
	valuesColumn = 420 // the width of a column at least
	valuesWidest = 560 // that of a list at most: a value stays near its name
	valuesMost   = 4   // columns
	valuesBeside = 2   // rows of what else is stated, in a column at least
	valuesRow    = 30  // the height of a row at least
	valuesLow    = 3   // rows of a list at least before there is another beside it
)

// values is a chart's data in rows, and what the page's text says of them, below an enlarged
// chart that leaves room there.
type values struct {
	widget.BaseWidget
	spec    charts.Spec
	deps    Deps
	others  func() []pages.ChartRow // what else the report states there
	text    [][]pages.Span          // the sentences
	whole   [][]pages.Span          // the sections that these are of
	around  bool                    // the sections are shown, and not the sentences alone
	beside  int                     // rows in a column of what else the report states there; 0: none
	figure  string                  // that is selected
	columns []*kit.Column
	rowed   int // how many of them are lists; the sentences have what these leave
	first   int // the column where these begin: after the sentences where the chart is a list itself
	count   int // of columns that there is room for
	box     *fyne.Container
	built   bool
	room    fyne.Size // that it was last fitted into
	wants   float32   // and the height that it takes there
}

// newValues returns what stands below a chart.
func newValues(spec charts.Spec, page pages.Page, d Deps) *values {
	v := &values{spec: spec, deps: d, others: sync.OnceValue(func() []pages.ChartRow { return d.Charts.Beside(spec) }), text: pages.Saying(page, spec.Keys()), whole: pages.Sections(page, spec.Keys()), box: container.NewWithoutLayout()}
	v.ExtendBaseWidget(v)
	return v
}

// follow shows the figure that is selected now.
func (v *values) follow() {
	if figure := v.deps.Painter.Selected(); figure != v.figure && v.built {
		v.build(v.count)
		v.place()
		v.box.Refresh()
	}
}

// columnsFor returns in how many columns all stands in a width.
func (v *values) columnsFor(width float32) int {
	return max(1, min(valuesMost, int((width-railMargin)/(valuesColumn+railMargin))))
}

// build sets rows and sentences in columns: the rows in lists that are not too low, and the
// sentences in what these leave. The marks of a list are its rows, which are not written again.
func (v *values) build(count int) {
	v.figure, v.count, v.built = v.deps.Painter.Selected(), count, true
	var rows []pages.ChartRow
	if v.spec.Kind() != charts.KindList {
		rows = v.deps.Charts.Rows(v.spec)
	}
	text := v.text
	if v.around {
		text = v.whole
	}
	saying := sayingItems(v.deps, text, v.figure, kit.LookLead, v.span(), 0)
	lists := min(count, (len(rows)+valuesLow-1)/valuesLow)
	if len(saying) > 0 && count > 1 {
		lists = min(lists, count-1)
	}
	v.rowed, v.first = lists, 0
	all := v.lists(v.deps.Host.Words().T("enlarged.values"), rows, lists)
	switch {
	case v.beside > 0:
		all = append(all, v.besides(count-lists-min(1, len(saying)))...)
		v.rowed = len(all)
		all = v.withSaying(all, saying, lists == 0)
	case len(saying) > 0 && lists > 0 && lists == count:
		saying[0].Above = railHeading
		all[0] = append(all[0], saying...)
	case len(saying) > 0 && lists == 0:
		all = parted(saying, count)
	case len(saying) > 0:
		all = append(all, saying)
	}
	v.columns, v.box.Objects = nil, nil
	for _, items := range all {
		c := kit.NewColumn(kit.Margins{Top: railMargin - 4, Right: railMargin, Bottom: railMargin, Left: railMargin}, items...)
		v.columns, v.box.Objects = append(v.columns, c), append(v.box.Objects, c)
	}
}

// withSaying adds the sentences, if there are any, to columns of rows: at the left where none of
// these is the chart's own.
func (v *values) withSaying(rows [][]kit.Item, saying []kit.Item, left bool) [][]kit.Item {
	switch {
	case len(saying) == 0:
		return rows
	case left:
		v.first = 1
		return append([][]kit.Item{saying}, rows...)
	}
	return append(rows, saying)
}

// span returns how wide the window is, for the size of the text.
func (v *values) span() kit.Span { return kit.SpanOf(v.deps.Host.Canvas().Size().Width) }

// headingOf is the line above rows or sentences.
func headingOf(d Deps, look kit.TextLook, text string, span kit.Span, above float32) kit.Item {
	look.Bold = true
	line := kit.NewLine(d.Host.Measurer(), look, text)
	line.SetSpan(span)
	return kit.Item{Object: line, Above: above}
}

// sayingItems returns what the page's text says of a chart's figures, each sentence by itself,
// under their heading; nothing if it says nothing.
func sayingItems(d Deps, text [][]pages.Span, selected string, look kit.TextLook, span kit.Span, above float32) []kit.Item {
	if len(text) == 0 {
		return nil
	}
	items := []kit.Item{headingOf(d, look, d.Host.Words().T("enlarged.saying"), span, above)}
	for _, sentence := range text {
		t := kit.NewFigureText(d.Host.Measurer(), look, sentence, d.Pointing)
		t.Text.SetSpan(span)
		t.SetSelected(selected)
		items = append(items, kit.Item{Object: t, Above: 4})
	}
	return items
}

// besides returns what else the report states in the chapter of the chart's figures, in so many
// columns at most.
func (v *values) besides(columns int) [][]kit.Item {
	rows := v.others()
	rows = rows[:min(len(rows), columns*v.beside)]
	columns = min(columns, (len(rows)+v.beside-1)/v.beside)
	return v.lists(v.deps.Host.Words().T("enlarged.beside"), rows, columns)
}

// lists returns the rows in a number of lists, the first under a heading.
func (v *values) lists(title string, rows []pages.ChartRow, count int) [][]kit.Item {
	all := make([][]kit.Item, count)
	heading := headingOf(v.deps, kit.LookLead, title, v.span(), 0)
	for i, row := range rows {
		at := i * count / len(rows)
		above := float32(2)
		switch {
		case i == 0:
			all[at] = []kit.Item{heading}
		case len(all[at]) == 0:
			above += heading.Object.HeightFor(valuesColumn) // beside the heading
		}
		line := newRailRow(v.deps.Host.Measurer(), kit.LookLead, row, row.ID != "" && row.ID == v.figure, v.deps.Pointing.Choose)
		line.setSpan(v.span())
		all[at] = append(all[at], kit.Item{Object: line, Above: above})
	}
	return all
}

// heightWithin returns the height that it takes in a width: with the sentences as they stand in
// their sections if that is no higher than there is room, else with them alone.
func (v *values) heightWithin(width, room float32) float32 {
	if size := fyne.NewSize(width, room); size != v.room {
		v.room, v.wants = size, v.fitted(width, room)
	}
	return v.wants
}

// fitted chooses what stands there, and returns its height: the sections before the sentences alone,
// and in columns that are free what else the report states there, as many rows as have room.
func (v *values) fitted(width, room float32) float32 {
	for _, around := range []bool{true, false} {
		if around && len(v.whole) == 0 {
			continue
		}
		if h := v.with(around, 0, width); h <= room || !around {
			return v.filledUp(h, width, room)
		}
	}
	return 0
}

// with sets what stands there, and returns the height that it takes.
func (v *values) with(around bool, beside int, width float32) float32 {
	if around != v.around || beside != v.beside {
		v.around, v.beside, v.built = around, beside, false
	}
	return v.HeightFor(width)
}

// filledUp adds rows of what else the report states where columns are free, and returns the height
// of all; it was high before.
func (v *values) filledUp(high, width, room float32) float32 {
	around, texts := v.around, min(1, len(v.text))
	free := v.columnsFor(width) - v.rowed - texts
	rest := len(v.others())
	if high == 0 || high > room || free < 1 || rest == 0 {
		return high
	}
	for k := min((rest+free-1)/free, int(room/valuesRow)); k >= valuesBeside; k-- {
		if h := v.with(around, k, width); h <= room {
			return h
		}
	}
	return v.with(around, 0, width)
}

// HeightFor returns the height that all of it takes in a width; 0 if there is nothing to show.
func (v *values) HeightFor(width float32) float32 {
	if n := v.columnsFor(width); !v.built || n != v.count {
		v.build(n)
		v.box.Refresh()
	}
	height := float32(0)
	for i, wide := range v.widths(width) {
		c := v.columns[i]
		c.Resize(fyne.NewSize(wide, max(1, c.Size().Height)))
		height = max(height, c.Height)
	}
	if height == 0 {
		return 0
	}
	return height + 2*cardBorder
}

// widths shares a width out: lists are no wider than their rows can be read across, and the
// sentences no wider than a line can be.
func (v *values) widths(width float32) []float32 {
	widths := make([]float32, len(v.columns))
	left := width - 2*cardBorder
	for i := range widths {
		most := float32(textAlone + 2*railMargin)
		if i >= v.first && i < v.first+v.rowed {
			most = valuesWidest
		}
		widths[i] = min(most, kit.Round(left/float32(len(widths)-i)))
		left -= widths[i]
	}
	return widths
}

// place puts the columns beside each other.
func (v *values) place() {
	size, left := v.Size(), float32(cardBorder)
	for i, wide := range v.widths(size.Width) {
		kit.Put(v.columns[i], left, cardBorder, wide, size.Height-2*cardBorder)
		left += wide
	}
}

// MinSize implements fyne.CanvasObject.
func (v *values) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (v *values) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	background := kit.NewCardSurface()
	place := func(size fyne.Size) {
		kit.Put(background, 0, 0, size.Width, size.Height)
		kit.Put(v.box, 0, 0, size.Width, size.Height)
		v.place()
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, background, v.box))
}
