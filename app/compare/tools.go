package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of the tools, in layout units.
const (
	toolGap  = 18 // between one and the next
	labelGap = 8  // between a tool and the word before it
)

// tool is one of the line: a word, and what one chooses with.
type tool struct {
	label   *kit.Paragraph
	control fyne.CanvasObject
	words   float32 // the width of the word
	width   float32 // that of the control
}

// Tools is the line of how a comparison is shown: its order, its groups, the line across it,
// where its axis is cut, and what stands out. A tool that could change nothing is not there.
type Tools struct {
	widget.BaseWidget
	bench *Bench
	now   pages.Comparison
	line  []tool
	box   *fyne.Container

	Sort, Group          *kit.Segments
	Line, Cut, Highlight *kit.MenuButton
}

func newTools(b *Bench) *Tools {
	t := &Tools{bench: b}
	t.box = container.New(kit.Arrange{Place: func(size fyne.Size) { t.flow(size.Width, kit.Put) }, Min: t.MinSize})
	t.ExtendBaseWidget(t)
	return t
}

// update shows the tools for a comparison. The controls stay as long as nothing else is to be
// chosen from, so that the keyboard stays in them.
func (t *Tools) update(c pages.Comparison) {
	of := t.bench.of
	before := t.now
	t.now = c
	if t.line == nil || before.ID != c.ID || before.IsMixed(of.Report) != c.IsMixed(of.Report) {
		t.build()
	}
	t.Sort.Set(c.Sort)
	if t.Group != nil {
		t.Group.Set(grouped(c.ByPrices))
	}
	for i := range t.line {
		if m, ok := t.line[i].control.(*kit.MenuButton); ok {
			m.Text = t.chosen(m)
			m.Refresh()
			t.line[i].width = t.buttonWidth(m)
		}
	}
	t.box.Refresh()
}

// build makes the tools.
func (t *Tools) build() {
	w := t.bench.of.In.Words
	escape := t.bench.deps().Escape
	t.line, t.box.Objects, t.Group = nil, nil, nil
	sorts := []kit.Option{
		{Key: pages.SortValue, Label: w.T("compare.sort-value")},
		{Key: pages.SortReport, Label: w.T("compare.sort-report")},
		{Key: pages.SortName, Label: w.T("compare.sort-name")},
		{Key: pages.SortOwn, Label: w.T("compare.sort-own")},
	}
	t.Sort = t.segments(w.T("compare.sort"), sorts, t.now.Sort, func(key string) { t.arrange(func(a *pages.Arrangement) { a.Sort = key }) })
	if t.now.IsMixed(t.bench.of.Report) {
		t.Group = t.segments(w.T("compare.groups"), []kit.Option{
			{Key: grouped(true), Label: w.T("compare.by-basis")}, {Key: grouped(false), Label: w.T("compare.together")},
		}, grouped(t.now.ByPrices), func(key string) {
			t.arrange(func(a *pages.Arrangement) { a.ByPrices = key == grouped(true) })
		})
	}
	menu := func(word string, items func() *fyne.Menu) *kit.MenuButton {
		b := kit.NewMenuButton("", items, escape)
		b.Importance = widget.MediumImportance
		t.add(word, b, 0)
		return b
	}
	t.Line, t.Cut, t.Highlight = menu(w.T("compare.line"), t.lineMenu), menu(w.T("compare.cut"), t.cutMenu), menu(w.T("compare.highlight"), t.highlightMenu)
}

// grouped is the key of whether price bases are set apart.
func grouped(by bool) string {
	if by {
		return "by-prices"
	}
	return "together"
}

func (t *Tools) segments(word string, options []kit.Option, chosen string, choose func(string)) *kit.Segments {
	escape := t.bench.deps().Escape
	s := kit.NewSegments(t.bench.deps().Host.Measurer(), options, chosen, choose, func() {}, escape)
	t.add(word, s, s.MinSize().Width+2*float32(len(options))*segmentAir)
	return s
}

// segmentAir is the room at both sides of a segment beyond the least, in layout units.
const segmentAir = 3

func (t *Tools) add(word string, control fyne.CanvasObject, width float32) {
	m := t.bench.deps().Host.Measurer()
	one := tool{label: kit.NewLine(m, kit.LookFoot, word), control: control, width: width, words: kit.Round(m.Measure(word, footSize, false)) + 2}
	t.line = append(t.line, one)
	t.box.Objects = append(t.box.Objects, one.label, control)
}

// footSize is the size of small print, in layout units.
const footSize = 11

// arrange changes how the comparison is shown.
func (t *Tools) arrange(change func(a *pages.Arrangement)) { t.bench.room.arrange(t.now.ID, change) }

// buttonWidth is the width of a button with its text and its icon.
func (t *Tools) buttonWidth(b *kit.MenuButton) float32 {
	const air = 44
	return kit.Round(t.bench.deps().Host.Measurer().Measure(b.Text, 13, true) + air)
}

// chosen returns what a menu's button says: what is chosen from it.
func (t *Tools) chosen(b *kit.MenuButton) string {
	of := t.bench.of
	m := t.bench.deps().Host.Measurer()
	text := ""
	switch b {
	case t.Line:
		if f, ok := of.Report.Figure(t.now.Reference); ok {
			text = pages.CompareLabel(of.Report, of.In, f.ID)
		}
	case t.Cut:
		for _, c := range pages.Cuts(of.Report, of.In, t.now) {
			if c.At == t.now.Cut {
				text = c.Label
			}
		}
	case t.Highlight:
		if t.now.Highlight != "" {
			text = pages.CompareLabel(of.Report, of.In, t.now.Highlight)
		}
	}
	if text == "" {
		return of.In.Words.T("compare.none")
	}
	return m.Shorten(text, 13, true, menuMost)
}

// menuMost is the most that the text of a menu's button takes, in layout units.
const menuMost = 150

// lineMenu lists the figures that can be a line. One that may not be compared with all of the
// rows has these set in groups, so that it crosses those that it may be compared with.
func (t *Tools) lineMenu() *fyne.Menu {
	of := t.bench.of
	lines := pages.References(of.Report, t.now)
	items := []*fyne.MenuItem{t.item(of.In.Words.T("compare.none"), t.now.Reference == "", func(a *pages.Arrangement) { a.Reference = "" })}
	for _, f := range lines {
		items = append(items, t.item(pages.CompareLabel(of.Report, of.In, f.ID), t.now.Reference == f.ID, func(a *pages.Arrangement) {
			a.Reference = f.ID
			a.ByPrices = a.ByPrices || t.now.IsMixed(of.Report)
		}))
	}
	if len(lines) == 0 {
		items = append(items, refused(of.In.Words.T("compare.no-line")))
	}
	return fyne.NewMenu("", items...)
}

// cutMenu lists where the axis can be cut.
func (t *Tools) cutMenu() *fyne.Menu {
	of := t.bench.of
	cuts := pages.Cuts(of.Report, of.In, t.now)
	items := []*fyne.MenuItem{t.item(of.In.Words.T("compare.none"), t.now.Cut == "", func(a *pages.Arrangement) { a.Cut = "" })}
	for _, c := range cuts {
		label := of.In.Words.T("compare.cut-choice", "value", c.Label, "n", c.Over)
		items = append(items, t.item(label, t.now.Cut == c.At, func(a *pages.Arrangement) { a.Cut = c.At }))
	}
	if len(cuts) == 0 {
		items = append(items, refused(of.In.Words.T("compare.no-cut")))
	}
	return fyne.NewMenu("", items...)
}

// highlightMenu lists what can stand out.
func (t *Tools) highlightMenu() *fyne.Menu {
	of, room := t.bench.of, t.bench.room
	none := fyne.NewMenuItem(of.In.Words.T("compare.none"), func() {
		if t.now.Highlight != "" {
			room.highlight(t.now.Highlight)
		}
	})
	none.Checked = t.now.Highlight == ""
	items := []*fyne.MenuItem{none}
	for _, id := range t.now.Order(of.Report, of.In) {
		one := fyne.NewMenuItem(pages.CompareLabel(of.Report, of.In, id), func() {
			if id != t.now.Highlight {
				room.highlight(id)
			}
		})
		one.Checked = id == t.now.Highlight
		items = append(items, one)
	}
	return fyne.NewMenu("", items...)
}

// item is a choice of a menu.
func (t *Tools) item(label string, chosen bool, change func(a *pages.Arrangement)) *fyne.MenuItem {
	one := fyne.NewMenuItem(label, func() { t.arrange(change) })
	one.Checked = chosen
	return one
}

// refused is a line of a menu that says why there is nothing to choose.
func refused(why string) *fyne.MenuItem {
	one := fyne.NewMenuItem(why, nil)
	one.Disabled = true
	return one
}

// HeightFor returns the height of the tools in a width.
func (t *Tools) HeightFor(width float32) float32 { return t.flow(width, measuring) }

// flow sets the tools in as many lines as they take.
func (t *Tools) flow(width float32, put putter) float32 {
	sizes := make([]float32, len(t.line))
	for i, one := range t.line {
		sizes[i] = min(width, one.words+labelGap+one.width)
	}
	return flow(width, toolGap, benchGap-2, sizes, func(i int, x, y float32) {
		one := t.line[i]
		high := one.label.HeightFor(one.words + 10)
		put(one.label, x, y+kit.Round((lineHigh-high)/2), one.words+10, high)
		put(one.control, x+one.words+labelGap, y, sizes[i]-one.words-labelGap, lineHigh)
	})
}

// MinSize implements fyne.CanvasObject.
func (t *Tools) MinSize() fyne.Size { return fyne.NewSize(1, lineHigh) }

// CreateRenderer implements fyne.Widget.
func (t *Tools) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	return widget.NewSimpleRenderer(t.box)
}
