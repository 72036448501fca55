package chapter

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of a row of the rail, in layout units.
const (
	railRowAir   = 3
	railRowGap   = 12
	railRowShare = 0.45 // of the width, for the value at most
)

// railRow is one row of a chart's data: its name, which may take several lines, its value at
// the right, and its place in the report below.
type railRow struct {
	widget.BaseWidget
	figure             string // empty where the value is derived
	name, value, place *kit.Paragraph
	rule               *kit.Surface
	choose             func(figure string)
}

var (
	_ fyne.Tappable      = (*railRow)(nil)
	_ desktop.Cursorable = (*railRow)(nil)
)

// newRailRow returns a row; that of the selected figure is bold.
func newRailRow(r *kit.Measurer, look kit.TextLook, data pages.ChartRow, selected bool, choose func(figure string)) *railRow {
	bold := look
	look.Bold, bold.Bold = selected, true
	row := &railRow{
		figure: data.ID, rule: kit.NewRule(), choose: choose,
		name: kit.NewLine(r, look, data.Name), value: kit.NewLine(r, bold, data.Value), place: kit.NewLine(r, kit.LookFoot, data.Location),
	}
	row.ExtendBaseWidget(row)
	return row
}

// setSpan says how wide the window is, for the size of the text.
func (r *railRow) setSpan(span kit.Span) {
	r.name.SetSpan(span)
	r.value.SetSpan(span)
	r.place.SetSpan(span)
}

// Tapped implements fyne.Tappable.
func (r *railRow) Tapped(*fyne.PointEvent) {
	if r.figure != "" {
		r.choose(r.figure)
	}
}

// Cursor implements desktop.Cursorable.
func (r *railRow) Cursor() desktop.Cursor {
	if r.figure == "" {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// widths shares a width out between name and value.
func (r *railRow) widths(width float32) (name, value float32) {
	r.value.HeightFor(railRowShare * width)
	value = min(railRowShare*width, kit.Round(r.value.LastWidth())+1)
	if r.value.Height() > r.value.LineHeight() {
		value = railRowShare * width
	}
	return width - value - railRowGap, value
}

// HeightFor returns the height that the row takes in a width.
func (r *railRow) HeightFor(width float32) float32 {
	name, value := r.widths(width)
	return max(r.name.HeightFor(name)+r.place.HeightFor(name), r.value.HeightFor(value)) + 2*railRowAir + 1
}

// MinSize implements fyne.CanvasObject.
func (r *railRow) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (r *railRow) CreateRenderer() fyne.WidgetRenderer {
	r.ExtendBaseWidget(r)
	put := func(size fyne.Size) {
		name, value := r.widths(size.Width)
		height := r.name.HeightFor(name)
		kit.Put(r.rule, 0, 0, size.Width, 1)
		kit.Put(r.name, 0, railRowAir, name, height)
		kit.Put(r.place, 0, railRowAir+height, name, r.place.HeightFor(name))
		kit.Put(r.value, size.Width-value, railRowAir, value, r.value.HeightFor(value))
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: put, Min: r.MinSize}, r.rule, r.name, r.place, r.value))
}
