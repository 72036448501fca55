package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// The measures of a warning, in layout units.
const (
	warningPadding = 10
	warningIcon    = 16
	warningAir     = 6
)

// warning is one of them as it is shown.
type warning struct {
	said     *kit.Paragraph
	Remedies []*kit.KeyButton
	widths   []float32
}

// Warnings is what must be known before the bars are set against each other, each with what can
// be done about it.
type Warnings struct {
	widget.BaseWidget
	bench *Bench
	Lines []warning
	box   *fyne.Container
	frame *kit.Surface
	icon  *widget.Icon
}

func newWarnings(b *Bench) *Warnings {
	v := &Warnings{bench: b, frame: kit.NewSurface(kit.ColorBackground), icon: widget.NewIcon(theme.NewColoredResource(theme.WarningIcon(), kit.ColorAdded))}
	v.frame.Stroke, v.frame.Weight, v.frame.Radius = kit.ColorAdded, 1, 4
	v.box = container.New(kit.Arrange{Place: func(size fyne.Size) { v.lay(size.Width, kit.Put) }, Min: v.MinSize})
	v.ExtendBaseWidget(v)
	return v
}

// update shows the warnings about a comparison.
func (v *Warnings) update(c pages.Comparison) {
	of, d := v.bench.of, v.bench.deps()
	v.Lines = nil
	v.box.Objects = []fyne.CanvasObject{v.frame, v.icon}
	for _, w := range pages.CompareWarnings(of.Report, of.In, c) {
		one := warning{said: kit.NewLine(d.Host.Measurer(), kit.LookBody, w.Text)}
		v.box.Objects = append(v.box.Objects, one.said)
		for _, remedy := range w.Remedies {
			b := kit.NewKeyButton(remedy.Label, func() { v.bench.room.takeRemedy(remedy) }, d.Escape)
			b.Importance = widget.LowImportance
			one.Remedies = append(one.Remedies, b)
			one.widths = append(one.widths, kit.Round(d.Host.Measurer().Measure(remedy.Label, theme.TextSize(), true)+2*warningPadding))
			v.box.Objects = append(v.box.Objects, b)
		}
		v.Lines = append(v.Lines, one)
	}
	kit.SetVisible(v.frame, len(v.Lines) > 0)
	kit.SetVisible(v.icon, len(v.Lines) > 0)
	v.box.Refresh()
}

// HeightFor returns the height of the warnings in a width; 0 where there are none.
func (v *Warnings) HeightFor(width float32) float32 { return v.lay(width, measuring) }

// lay sets the warnings below each other, what can be done at the right of each or, where that
// leaves it too little room, below it.
func (v *Warnings) lay(width float32, put putter) float32 {
	if len(v.Lines) == 0 {
		return 0
	}
	y := float32(warningAir)
	left := float32(warningPadding + warningIcon + warningPadding)
	for i, one := range v.Lines {
		all := float32(0)
		for _, w := range one.widths {
			all += w
		}
		room := width - left - warningPadding
		beside := all < room/2
		if beside {
			room -= all
		}
		high := one.said.HeightFor(room)
		put(one.said, left, y, room, high)
		if i == 0 {
			put(v.icon, warningPadding, y+kit.Round((high-warningIcon)/2), warningIcon, warningIcon)
		}
		x, at := width-all-warningPadding, y+kit.Round((high-lineHigh)/2)
		if !beside && all > 0 {
			x, at = left-warningPadding, y+high
			high += lineHigh
		}
		for k, b := range one.Remedies {
			put(b, x, at, one.widths[k], lineHigh)
			x += one.widths[k]
		}
		y += high
	}
	y += warningAir
	put(v.frame, 0, 0, width, y)
	return y
}

// MinSize implements fyne.CanvasObject.
func (v *Warnings) MinSize() fyne.Size { return fyne.NewSize(1, 1) }

// CreateRenderer implements fyne.Widget.
func (v *Warnings) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	return widget.NewSimpleRenderer(v.box)
}
