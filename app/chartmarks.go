package app

import (
	"image"
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/charts"
)

// selected returns the selected figure if the chart shows it.
func (v *chartView) selected() string {
	if figure := v.painter.selected(); v.shows(figure) {
		return figure
	}
	return ""
}

// shows tells whether the chart has a figure.
func (v *chartView) shows(figure string) bool {
	return figure != "" && slices.Contains(v.spec.Keys(), figure)
}

// follow draws the chart again if what is selected in it has changed.
func (v *chartView) follow() {
	if v.selected() != v.showing.selected {
		v.redraw()
	}
}

// at returns the figure that a place of the view means.
func (v *chartView) at(pos fyne.Position) (kit.Mark, bool) {
	perUnit := v.pixelsPerUnit()
	if perUnit == 0 {
		return kit.Mark{}, false
	}
	region, ok := charts.At(v.shown.Regions, image.Pt(int(pos.X*perUnit), int(pos.Y*perUnit)))
	if !ok {
		return kit.Mark{}, false
	}
	return kit.Mark{Figure: region.Key, Frame: v.frameOf(region.Rect)}, true
}

// frame returns where a figure is shown in the view: around all of its regions.
func (v *chartView) frame(figure string) (kit.Frame, bool) {
	var all image.Rectangle
	for _, r := range v.shown.Regions {
		if r.Key == figure {
			all = all.Union(r.Rect)
		}
	}
	return v.frameOf(all), !all.Empty()
}

// next returns the figure so many steps after the selected one in reading order.
func (v *chartView) next(step int) string {
	return charts.Next(v.shown.Regions, v.selected(), step)
}

// frameOf turns pixels of the picture into layout units of the view.
func (v *chartView) frameOf(r image.Rectangle) kit.Frame {
	perUnit := max(v.pixelsPerUnit(), 1e-3)
	return kit.Frame{
		X: float32(r.Min.X) / perUnit, Y: float32(r.Min.Y) / perUnit,
		Width: float32(r.Dx()) / perUnit, Height: float32(r.Dy()) / perUnit,
	}
}

// pixelsPerUnit returns how many pixels of the picture a layout unit has, 0 if there is
// no picture.
func (v *chartView) pixelsPerUnit() float32 {
	if v.shown.Image == nil || v.Size().Width <= 0 {
		return 0
	}
	return float32(v.shown.Image.Bounds().Dx()) / v.Size().Width
}
