package chartview

import (
	"image"
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/charts"
)

// Selected returns the selected figure if the chart shows it, and shows it as selected.
func (v *View) Selected() string {
	if figure := v.Painter.Selected(); !v.Plain && v.Shows(figure) {
		return figure
	}
	return ""
}

// Shows tells whether the chart has a figure.
func (v *View) Shows(figure string) bool {
	return figure != "" && slices.Contains(v.spec.Keys(), figure)
}

// Follow draws the chart again if what is selected in it has changed.
func (v *View) Follow() {
	if v.Selected() != v.Showing.Selected {
		v.Redraw()
	}
}

// At returns the figure that is meant at a place of the view.
func (v *View) At(pos fyne.Position) (kit.Mark, bool) {
	perUnit := v.pixelsPerUnit()
	if perUnit == 0 {
		return kit.Mark{}, false
	}
	region, ok := charts.At(v.Shown.Regions, image.Pt(int(pos.X*perUnit), int(pos.Y*perUnit)))
	if !ok {
		return kit.Mark{}, false
	}
	return kit.Mark{Figure: region.Key, Frame: v.FrameOf(region.Rect)}, true
}

// Frame returns where a figure is shown in the view: around all of its regions.
func (v *View) Frame(figure string) (kit.Frame, bool) {
	var all image.Rectangle
	for _, r := range v.Shown.Regions {
		if r.Key == figure {
			all = all.Union(r.Rect)
		}
	}
	return v.FrameOf(all), !all.Empty()
}

// Texts returns where text stands in the view.
func (v *View) Texts() []kit.Frame {
	frames := make([]kit.Frame, len(v.Shown.Texts))
	for i, r := range v.Shown.Texts {
		frames[i] = v.FrameOf(r)
	}
	return frames
}

// Next returns the figure a number of steps after the selected one in reading order.
func (v *View) Next(step int) string {
	return charts.Next(v.Shown.Regions, v.Selected(), step)
}

// Frames returns where the parts of a figure are shown in the view.
func (v *View) Frames(figure string) []kit.Frame {
	var frames []kit.Frame
	for _, r := range v.Shown.Regions {
		if r.Key == figure {
			frames = append(frames, v.FrameOf(r.Rect))
		}
	}
	return frames
}

// FrameOf turns pixels of the picture into layout units of the view.
func (v *View) FrameOf(r image.Rectangle) kit.Frame {
	perUnit := max(v.pixelsPerUnit(), 1e-3)
	return kit.Frame{
		X: float32(r.Min.X) / perUnit, Y: float32(r.Min.Y) / perUnit,
		Width: float32(r.Dx()) / perUnit, Height: float32(r.Dy()) / perUnit,
	}
}

// pixelsPerUnit returns how many pixels of the picture a layout unit has, 0 if there is
// no picture.
func (v *View) pixelsPerUnit() float32 {
	if v.Shown.Image == nil || v.Size().Width <= 0 {
		return 0
	}
	return float32(v.Shown.Image.Bounds().Dx()) / v.Size().Width
}
