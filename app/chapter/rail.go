package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// The measures of the rail beside an enlarged chart, in layout units.
const (
	railWidth   = 400
	railWidest  = 480  // in a window whose type is largest
	railFrom    = 1400 // the window width from which it stands beside the chart
	railBelow   = 1100 // likewise below the chart; in a narrower one it is drawn up when it is asked for
	railMargin  = 16
	railHeading = 16   // above a heading
	railPair    = 680  // the width from which the data stand beside what is known
	railKnown   = 0.56 // of that width, for what is known
	railLeast   = 190  // the height at least, below the chart
	railSlim    = 160  // likewise in a narrow window
	railLarger  = 13   // the type of its buttons in a wide window
	railLargest = 15   // and in the widest
)

// rail tells beside an enlarged chart what is known of the selected figure, and shows the
// chart's data in rows, with buttons for both below.
type rail struct {
	widget.BaseWidget
	spec    charts.Spec
	deps    Deps
	text    [][]pages.Span // the sentences that state its figures
	figure  string         // the selected one
	columns []*kit.Column  // what is known and the data, in one or beside each other
	buttons []*kit.PictureButton
	rule    *kit.Surface // over these
	box     *fyne.Container
	apart   bool // the data stand elsewhere
	large   bool // its text is that of a window whose type is largest
	span    kit.Span
}

// newRail returns the rail of a chart, with the sentences that state its figures.
func newRail(spec charts.Spec, text [][]pages.Span, d Deps) *rail {
	r := &rail{spec: spec, deps: d, text: text, rule: kit.NewRule(), box: container.NewWithoutLayout()}
	w, id := d.Host.Words(), spec.Head().ID
	button := func(icon fyne.Resource, text string, does Intent) {
		b := kit.NewPictureButton(d.Host.Measurer(), icon, text, func() { d.Charts.Do(does, id) })
		b.Hint = d.Pointing.Hint
		r.buttons = append(r.buttons, b)
	}
	if d.Offers.Pictures {
		button(theme.ContentCopyIcon(), w.T("copy.chart"), IntentCopy)
	}
	button(kit.TableIcon, w.T("copy.data"), IntentCopyData)
	button(theme.DownloadIcon(), w.T("card.export-button"), IntentExport)
	if d.Offers.Compare {
		button(theme.ContentAddIcon(), w.T("card.compare"), IntentCompare)
	}
	r.build()
	r.ExtendBaseWidget(r)
	return r
}

// follow tells what is known of the figure that is selected now.
func (r *rail) follow() {
	if figure := r.deps.Painter.Selected(); figure != r.figure {
		r.build()
		r.box.Refresh()
	}
}

// build sets the contents of the rail: one column, or two where it is wide.
func (r *rail) build() {
	r.figure = r.deps.Painter.Selected()
	known := r.known()
	data := r.data()
	all := [][]kit.Item{known, data}
	if !r.isPair() {
		if len(data) > 0 {
			data[0].Above = railHeading
		}
		all = [][]kit.Item{append(known, data...)}
	}
	r.columns, r.box.Objects = nil, nil
	for _, items := range all {
		c := kit.NewColumn(kit.Margins{Top: railMargin, Right: railMargin, Bottom: railMargin, Left: railMargin}, items...)
		r.columns, r.box.Objects = append(r.columns, c), append(r.box.Objects, c)
	}
	r.placeColumns()
}

// rows returns the data of the chart, none where they stand elsewhere.
func (r *rail) rows() []pages.ChartRow {
	if r.apart {
		return nil
	}
	return r.deps.Charts.Rows(r.spec)
}

// setApart says whether the data stand elsewhere, and how wide the window is.
func (r *rail) setApart(apart bool, window float32) {
	if span := kit.SpanOf(window); apart != r.apart || span != r.span {
		r.apart, r.span, r.large = apart, span, span >= kit.SpanWidest
		for _, b := range r.buttons {
			b.SetTextSize(r.deps.Host.Measurer(), r.buttonText())
		}
		r.build()
		r.place(r.Size())
		r.box.Refresh()
	}
}

// isPair tells whether the rail is wide enough for two columns.
func (r *rail) isPair() bool { return !r.apart && r.box.Size().Width >= railPair }

// placeColumns puts the columns beside each other: what is known has sentences and tools, and
// more of the width than the data.
func (r *rail) placeColumns() {
	size, left := r.box.Size(), float32(0)
	for i, c := range r.columns {
		width := size.Width - left
		if i+1 < len(r.columns) {
			width = kit.Round(railKnown * size.Width)
		}
		kit.Put(c, left, 0, width, size.Height)
		left += width
	}
}

// buttonText returns the size of the type of the buttons, which grows with the window's.
func (r *rail) buttonText() float32 {
	switch {
	case r.large:
		return railLargest
	case r.span >= kit.SpanWide:
		return railLarger
	}
	return theme.Size(theme.SizeNameCaptionText)
}

// fit lays the columns out in the width that the rail has now.
func (r *rail) fit() {
	if r.isPair() != (len(r.columns) > 1) {
		r.build()
		r.box.Refresh()
		return
	}
	r.placeColumns()
}

// place lays out what is known and the data, and the buttons below a rule at the foot.
func (r *rail) place(size fyne.Size) {
	lines := buttonLines(r.buttons, size.Width-2*railMargin)
	foot := linesHeight(lines, 0) + railMargin
	kit.Put(r.box, 2, 2, size.Width-4, size.Height-foot-4)
	r.fit()
	kit.Put(r.rule, railMargin, size.Height-foot-1, size.Width-2*railMargin, 1)
	putLines(lines, railMargin, size.Height-foot+railMargin/2, 0)
}

// MinSize implements fyne.CanvasObject.
func (r *rail) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (r *rail) CreateRenderer() fyne.WidgetRenderer {
	r.ExtendBaseWidget(r)
	background := kit.NewCardSurface()
	place := func(size fyne.Size) {
		kit.Put(background, 0, 0, size.Width, size.Height)
		r.place(size)
	}
	objects := []fyne.CanvasObject{background, r.box, r.rule}
	for _, b := range r.buttons {
		objects = append(objects, b)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: r.MinSize}, objects...))
}
