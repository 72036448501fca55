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
	railShare   = 0.44 // of the height, below the chart
	railMost    = 300  // likewise
	railPair    = 760  // the width from which the data stand beside what is known
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
	box     *fyne.Container
	apart   bool // the data stand elsewhere
	large   bool // its text is that of a window whose type is largest
	span    kit.Span
}

// newRail returns the rail of a chart, with the sentences that state its figures.
func newRail(spec charts.Spec, text [][]pages.Span, d Deps) *rail {
	r := &rail{spec: spec, deps: d, text: text, box: container.NewWithoutLayout()}
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
	span, large := kit.SpanOf(window), window >= kit.WidestWindow
	if apart != r.apart || span != r.span || large != r.large {
		r.apart, r.span, r.large = apart, span, large
		r.build()
		r.box.Refresh()
	}
}

// isPair tells whether the rail is wide enough for two columns.
func (r *rail) isPair() bool { return !r.apart && r.box.Size().Width >= railPair }

// placeColumns puts the columns beside each other.
func (r *rail) placeColumns() {
	each := kit.Round(r.box.Size().Width / float32(len(r.columns)))
	for i, c := range r.columns {
		kit.Put(c, float32(i)*each, 0, each, r.box.Size().Height)
	}
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

// MinSize implements fyne.CanvasObject.
func (r *rail) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (r *rail) CreateRenderer() fyne.WidgetRenderer {
	r.ExtendBaseWidget(r)
	background, rule := kit.NewCardSurface(), kit.NewRule()
	place := func(size fyne.Size) {
		lines := buttonLines(r.buttons, size.Width-2*railMargin)
		foot := float32(len(lines)*kit.ButtonHeight + railMargin)
		kit.Put(background, 0, 0, size.Width, size.Height)
		kit.Put(r.box, 2, 2, size.Width-4, size.Height-foot-4)
		r.fit()
		kit.Put(rule, railMargin, size.Height-foot-1, size.Width-2*railMargin, 1)
		putLines(lines, railMargin, size.Height-foot+railMargin/2, kit.ButtonHeight)
	}
	objects := []fyne.CanvasObject{background, r.box, rule}
	for _, b := range r.buttons {
		objects = append(objects, b)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: r.MinSize}, objects...))
}
