// Package across is what the views across reports share: a table of cells that stays under
// its headings, what a chosen cell rests on, and the ways to save both. It may touch the kit,
// charts and the pages; what the table holds, and where a sentence leads, it is told.
package across

import (
	"io"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// Deps is what a view across reports needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Painter *chartview.Painter
	Save    func(f File)                           // asks where to, and saves
	GoTo    func(of *report.Report, figure string) // shows a figure in its report
	Shelf   Shelf
	Open    func() // asks for a report to open
	Escape  func()
}

// Shelf is what the reader has said of the reports beside each other.
type Shelf interface {
	Called(of *report.Report) string // what the reader calls a report
	Pass(over, back []shelf.Mark)    // passes values over for others, and takes that back
	Spot(table string) (cell string) // the cell of a table that the reader has chosen last, or ""
	SetSpot(table string, cell string)
}

// Page is what a frame shows.
type Page struct {
	pages.Across
	ID    string      // names its pictures
	Of    string      // what it is of, as others have its id too
	Right bool        // its numbers end at one line
	Opens bool        // it has no rows for want of reports, and offers to open one
	Rules []string    // how the table came to be, a paragraph each
	Chart charts.Spec // beside the table, where there is room; may be nil
	XLSX  func(io.Writer) error
	CSV   func(io.Writer) error
}

// The measures of a frame, in layout units.
const (
	margin         = 20
	gap            = 12
	paneMost       = 190  // of what a chosen cell rests on
	paneShare      = 0.42 // of the height below the heading
	paneRules      = 118  // of the rules by which the table was made
	paneRulesLeast = 52
	paneRulesShare = 0.2
	paneLeast      = 96
	chartWidth     = 340 // beside the table, at least
	chartMost      = 620
	chartFrom      = 1080 // the width from which on there is one
	sideShare      = 0.6  // of the width, that a table takes at most with what is said beside it
	sideMost       = 1200
	spareWide      = 240 // that a column takes there beyond what stands in it: beside sentences much room is left
	airSubtitle    = 4
	barWidth       = 3 // at the left of what a chosen cell rests on
)

// Frame is a table across reports with its heading above and what it rests on below.
type Frame struct {
	widget.BaseWidget
	deps     Deps
	page     Page
	Grid     *Grid
	title    *kit.Paragraph
	subtitle *kit.Paragraph
	controls []fyne.CanvasObject
	saving   *kit.MenuButton
	opening  *kit.KeyButton // where reports are wanting
	pane     *kit.Column
	said     []kit.Item // in the pane, besides a chart that has no room beside the table
	spec     charts.Spec
	inPane   bool            // the chart is in the pane
	box      *fyne.Container // holds the pane
	ground   *kit.Surface    // of the pane, where it says what a cell rests on
	bar      *kit.Surface    // at its left
	chart    *chartview.View // nil: there is none
	beside   *fyne.Container // holds it
	card     *kit.Surface
}

// NewFrame returns a frame with controls beside its heading. choose is told of the cell, the
// name or the heading that is chosen.
func NewFrame(d Deps, choose func(Place), controls ...fyne.CanvasObject) *Frame {
	m := d.Host.Measurer()
	f := &Frame{
		deps: kit.Complete(d), controls: controls, title: kit.NewLine(m, kit.LookTitle, ""), subtitle: kit.NewLine(m, kit.LookMuted, ""), card: kit.NewCardSurface(),
		ground: kit.NewCardSurface(), bar: kit.NewSurface(theme.ColorNameForeground),
	}
	f.Grid = newGrid(m, Table{}, choose, d.Escape)
	f.saving = kit.NewMenuButton(d.Host.Words().T("listing.export"), f.SaveMenu, d.Escape)
	f.opening = kit.NewKeyButton(d.Host.Words().T("menu.open"), d.Open, d.Escape)
	f.box, f.beside = container.NewStack(), container.NewStack()
	f.ExtendBaseWidget(f)
	return f
}

// Set shows a page, from its start. It returns the cell that the reader has chosen of this table last, wherever it
// stands by now: the rows may have other places since, or a sentence has been looked at meanwhile.
func (f *Frame) Set(p Page) (chosen Place) {
	f.page = p
	f.title.SetText(p.Title)
	f.subtitle.SetText(p.Subtitle)
	f.Grid.set(Table{Corner: p.Corner, Columns: p.Columns, Rows: p.Rows, Right: p.Right})
	f.showWhatThereIs()
	f.ShowRules()
	f.ShowChart(p.Chart)
	return f.Grid.placed(f.deps.Shelf.Spot(p.table()))
}

// showWhatThereIs shows the table and what saves it where it has rows, as an empty card says nothing,
// and the way to more reports where they are wanting.
func (f *Frame) showWhatThereIs() {
	has := len(f.Grid.Shown.Rows) > 0
	for _, o := range []fyne.CanvasObject{f.card, f.Grid, f.saving} {
		kit.SetVisible(o, has)
	}
	kit.SetVisible(f.opening, f.page.Opens)
}

// table names the table of a page.
func (p Page) table() string { return p.ID + " " + p.Of }

// ShowMessage shows a text in place of the subtitle until another page is set.
func (f *Frame) ShowMessage(text string) {
	f.subtitle.SetText(text)
	f.place(f.Size())
}

// ShowRules says below the table how it came to be.
func (f *Frame) ShowRules() {
	f.setPane(f.ruleItems(2))
}

// ruleItems returns the rules, the first so far below what is above.
func (f *Frame) ruleItems(above float32) []kit.Item {
	m := f.deps.Host.Measurer()
	var items []kit.Item
	for _, rule := range f.page.Rules {
		items = append(items, kit.Item{Object: kit.NewLine(m, kit.LookFoot, rule), Above: above})
		above = 2
	}
	return items
}

// ShowCell marks a cell and says below the table what it rests on.
func (f *Frame) ShowCell(at Place, c pages.CellPage) {
	f.Grid.Choose(at)
	f.deps.Shelf.SetSpot(f.page.table(), f.Grid.spot(at))
	f.setPane(f.cellItems(c))
	f.Grid.Reveal() // what is said of it took room from the table
}

// Suggest marks a cell that the reader has not chosen, and says beside the table what it rests on, and the
// rules.
func (f *Frame) Suggest(at Place, c pages.CellPage) {
	f.Grid.Choose(at)
	f.setPane(append(f.cellItems(c), f.ruleItems(gap)...))
}

// setPane shows items below the table.
func (f *Frame) setPane(items []kit.Item) {
	f.said = items
	f.fillPane()
	f.place(f.Size())
}

// isWide tells whether a chart has room beside the table: the table is whole there, or is scrolled sideways
// even without a chart.
func (f *Frame) isWide() bool {
	if f.Size().Width < chartFrom {
		return false
	}
	all := f.Size().Width - 2*margin
	least := f.Grid.Least(all)
	return least <= all-chartWidth-gap || least > all
}

// fillPane puts what is said into the pane, and with it a chart that has no room beside the
// table.
func (f *Frame) fillPane() {
	items := slices.Clone(f.said)
	f.inPane, f.beside.Objects = f.chart != nil && !f.isWide(), nil
	switch {
	case f.inPane:
		at := len(items)
		if f.Grid.Chosen.Row >= 0 && f.Grid.Chosen.Column < 0 { // it is what was asked for
			at = 0
		}
		items = slices.Insert(items, at, kit.Item{Object: f.chart, Above: gap})
		f.chart.SetSeen(true)
	case f.chart != nil:
		f.beside.Objects = []fyne.CanvasObject{f.chart}
	}
	f.beside.Refresh()
	f.pane = kit.NewColumn(kit.Margins{Top: 8, Right: 14, Bottom: 8, Left: 14}, items...)
	f.pane.Escape = f.deps.Escape
	f.box.Objects = []fyne.CanvasObject{f.pane}
	f.box.Refresh()
}

// ShowChart shows a chart beside the table; none if it is nil.
func (f *Frame) ShowChart(spec charts.Spec) {
	if f.chart != nil {
		f.chart.Release()
	}
	f.chart, f.spec = nil, spec
	if spec != nil {
		f.chart = chartview.New(f.deps.Painter, spec, spec.Head().ID, 0)
	}
	f.fillPane()
	f.place(f.Size())
}

// Redraw has the chart look again for its picture.
func (f *Frame) Redraw() {
	if f.chart != nil {
		f.chart.Redraw()
	}
}

// Leave lets go of the chart's picture.
func (f *Frame) Leave() { f.ShowChart(nil) }

// MinSize implements fyne.CanvasObject.
func (f *Frame) MinSize() fyne.Size { return fyne.NewSize(200, 160) }

// CreateRenderer implements fyne.Widget.
func (f *Frame) CreateRenderer() fyne.WidgetRenderer {
	f.ExtendBaseWidget(f)
	background := kit.NewBackground()
	objects := append([]fyne.CanvasObject{background, f.title, f.subtitle, f.card, f.Grid, f.ground, f.bar, f.box, f.beside, f.saving, f.opening}, f.controls...)
	place := func(size fyne.Size) {
		kit.Put(background, 0, 0, size.Width, size.Height)
		f.place(size)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: f.MinSize}, objects...))
}
