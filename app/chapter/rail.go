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
	railFrom    = 1400 // the window width from which it stands beside the chart
	railBelow   = 1100 // likewise below the chart; in a narrower one it is drawn up when it is asked for
	railMargin  = 16
	railHeading = 16  // above a heading
	railShare   = 0.4 // of the height, below the chart
	railMost    = 260 // likewise
)

// rail tells beside an enlarged chart what is known of the selected figure, and shows the
// chart's data in rows, with buttons for both below.
type rail struct {
	widget.BaseWidget
	spec    charts.Spec
	deps    Deps
	figure  string // that it says all of
	column  *kit.Column
	buttons []*kit.PictureButton
	box     *fyne.Container
}

// newRail returns the rail of a chart.
func newRail(spec charts.Spec, d Deps) *rail {
	r := &rail{spec: spec, deps: d, box: container.NewStack()}
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

// build sets the contents of the rail.
func (r *rail) build() {
	r.figure = r.deps.Painter.Selected()
	var items []kit.Item
	if d, ok := r.deps.Charts.Detail(r.figure); ok {
		items = r.detail(d)
	} else {
		items = []kit.Item{r.line(kit.LookMuted, r.deps.Host.Words().T("enlarged.choose"), 0)}
	}
	above := float32(railHeading)
	for _, data := range r.deps.Charts.Rows(r.spec) {
		row := newRailRow(r.deps.Host.Measurer(), data, data.ID != "" && data.ID == r.figure, r.deps.Pointing.Choose)
		items = append(items, kit.Item{Object: row, Above: above})
		above = 0
	}
	r.column = kit.NewColumn(kit.Margins{Top: railMargin, Right: railMargin, Bottom: railMargin, Left: railMargin}, items...)
	r.box.Objects = []fyne.CanvasObject{r.column}
	kit.Put(r.column, 0, 0, r.box.Size().Width, r.box.Size().Height)
}

// line is a paragraph of the rail.
func (r *rail) line(look kit.TextLook, text string, above float32) kit.Item {
	return kit.Item{Object: kit.NewLine(r.deps.Host.Measurer(), look, text), Above: above}
}

// detail returns all that is known of a figure: what it is and where it stands, what follows
// from it, and what does not.
func (r *rail) detail(d pages.Detail) []kit.Item {
	w := r.deps.Host.Words()
	items := []kit.Item{
		r.line(kit.LookHeading, d.Name, 0),
		r.line(kit.LookTitle, d.Value, 2),
		r.line(kit.LookMuted, d.Location, 2),
	}
	for i, f := range d.Facts {
		above := float32(0)
		if i == 0 {
			above = 4
		}
		items = append(items, r.line(kit.LookBody, w.T("detail.line", "label", f.Label, "text", f.Text), above))
	}
	for i, v := range d.Derived {
		if i == 0 {
			items = append(items, r.line(kit.LookSection, w.T("enlarged.derived"), railHeading))
		}
		items = append(items, r.line(kit.LookBody, w.T("detail.line", "label", v.Name, "text", v.Formula), 4))
	}
	for i, why := range d.Refused {
		if i == 0 {
			items = append(items, r.line(kit.LookSection, w.T("detail.refused"), railHeading))
		}
		items = append(items, r.line(kit.LookMuted, why, 4))
	}
	return items
}

// MinSize implements fyne.CanvasObject.
func (r *rail) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (r *rail) CreateRenderer() fyne.WidgetRenderer {
	r.ExtendBaseWidget(r)
	background, rule := kit.NewCardSurface(), kit.NewRule()
	place := func(size fyne.Size) {
		foot := float32(kit.ButtonHeight + railMargin)
		kit.Put(background, 0, 0, size.Width, size.Height)
		kit.Put(r.box, 2, 2, size.Width-4, size.Height-foot-4)
		kit.Put(rule, railMargin, size.Height-foot-1, size.Width-2*railMargin, 1)
		kit.FitWords(r.buttons, size.Width-2*railMargin)
		x := float32(railMargin - kit.ButtonPadding)
		for _, b := range r.buttons {
			kit.Put(b, x, size.Height-foot+railMargin/2, b.MinSize().Width, kit.ButtonHeight)
			x += b.MinSize().Width
		}
	}
	objects := []fyne.CanvasObject{background, r.box, rule}
	for _, b := range r.buttons {
		objects = append(objects, b)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: r.MinSize}, objects...))
}
