package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// The measures of what stands below an enlarged chart, in layout units.
const (
	valuesLeast  = 150 // its height; where less is left, the chart has that too
	valuesColumn = 380 // the width of a column at least
	valuesMost   = 3   // columns
)

// values is a chart's data in rows, and what the page's text says of them, below an enlarged
// chart that leaves room there.
type values struct {
	widget.BaseWidget
	spec    charts.Spec
	deps    Deps
	text    [][]pages.Span // the sentences
	figure  string         // that is selected
	columns []*kit.Column
	count   int // of columns
	box     *fyne.Container
	built   bool
}

// newValues returns what stands below a chart.
func newValues(spec charts.Spec, page pages.Page, d Deps) *values {
	v := &values{spec: spec, deps: d, text: pages.Saying(page, spec.Keys()), box: container.NewWithoutLayout()}
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

// build sets rows and sentences in columns: the sentences in the last one, if there are several.
func (v *values) build(count int) {
	v.figure, v.count, v.built = v.deps.Painter.Selected(), count, true
	saying := v.saying()
	lists := count
	if count > 1 && len(saying) > 0 {
		lists--
	}
	all := v.lists(lists)
	if lists < count {
		all = append(all, saying)
	} else if len(saying) > 0 {
		saying[0].Above = railHeading
		all[lists-1] = append(all[lists-1], saying...)
	}
	v.columns, v.box.Objects = nil, nil
	for _, items := range all {
		c := kit.NewColumn(kit.Margins{Top: railMargin - 4, Right: railMargin, Bottom: railMargin, Left: railMargin}, items...)
		v.columns, v.box.Objects = append(v.columns, c), append(v.box.Objects, c)
	}
}

// span returns how wide the window is, for the size of the text.
func (v *values) span() kit.Span { return kit.SpanOf(v.deps.Host.Canvas().Size().Width) }

// heading is the line above rows or sentences.
func (v *values) heading(text string) kit.Item {
	line := kit.NewLine(v.deps.Host.Measurer(), kit.LookHeading, text)
	line.SetSpan(v.span())
	return kit.Item{Object: line}
}

// saying returns the sentences under their heading; nothing if there are none.
func (v *values) saying() []kit.Item {
	var items []kit.Item
	for _, sentence := range v.text {
		t := kit.NewFigureText(v.deps.Host.Measurer(), kit.LookProse, sentence, v.deps.Pointing)
		t.Text.SetSpan(v.span())
		t.SetSelected(v.figure)
		items = append(items, kit.Item{Object: t, Above: 4})
	}
	if len(items) > 0 {
		items = append([]kit.Item{v.heading(v.deps.Host.Words().T("enlarged.saying"))}, items...)
	}
	return items
}

// lists returns the rows in a number of lists, the first under its heading.
func (v *values) lists(count int) [][]kit.Item {
	all := make([][]kit.Item, count)
	rows := v.deps.Charts.Rows(v.spec)
	for i, row := range rows {
		at := i * count / len(rows)
		above := float32(2)
		switch {
		case i == 0:
			all[at] = []kit.Item{v.heading(v.deps.Host.Words().T("enlarged.values"))}
		case len(all[at]) == 0:
			above += all[0][0].Object.HeightFor(valuesColumn) // beside the heading
		}
		line := newRailRow(v.deps.Host.Measurer(), kit.LookProse, row, row.ID != "" && row.ID == v.figure, v.deps.Pointing.Choose)
		line.name.SetSpan(v.span())
		line.value.SetSpan(v.span())
		all[at] = append(all[at], kit.Item{Object: line, Above: above})
	}
	return all
}

// HeightFor returns the height that all of it takes in a width.
func (v *values) HeightFor(width float32) float32 {
	if n := v.columnsFor(width); !v.built || n != v.count {
		v.build(n)
	}
	each := kit.Round(width / float32(len(v.columns)))
	height := float32(0)
	for _, c := range v.columns {
		c.Resize(fyne.NewSize(each, max(1, c.Size().Height)))
		height = max(height, c.Height)
	}
	return height + 2*cardBorder
}

// place puts the columns beside each other.
func (v *values) place() {
	size := v.Size()
	each := kit.Round((size.Width - 2*cardBorder) / float32(max(1, len(v.columns))))
	for i, c := range v.columns {
		kit.Put(c, cardBorder+float32(i)*each, cardBorder, each, size.Height-2*cardBorder)
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
