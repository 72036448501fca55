package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// rebuilt is the renderer of a widget whose objects are made anew for every size and state: a
// few texts and areas, which are cheaper to make than to update.
type rebuilt struct {
	of      fyne.Widget
	build   func() []fyne.CanvasObject
	size    fyne.Size // the size that the objects were made for
	objects []fyne.CanvasObject
}

// NewRebuilt returns a renderer that asks for a widget's objects, in their places, whenever the
// widget changes.
func NewRebuilt(of fyne.Widget, build func() []fyne.CanvasObject) fyne.WidgetRenderer {
	return &rebuilt{of: of, build: build, size: of.Size(), objects: build()}
}

// Refresh implements fyne.WidgetRenderer.
func (r *rebuilt) Refresh() {
	r.size, r.objects = r.of.Size(), r.build()
	canvas.Refresh(r.of)
}

// Layout implements fyne.WidgetRenderer. At an unchanged size it keeps the objects: Fyne lays
// out everything with new objects before each frame, a new picture asks for a frame, and the
// window would paint forever.
func (r *rebuilt) Layout(size fyne.Size) {
	if size != r.size {
		r.size, r.objects = size, r.build()
	}
}

// MinSize implements fyne.WidgetRenderer.
func (r *rebuilt) MinSize() fyne.Size { return r.of.MinSize() }

// Objects implements fyne.WidgetRenderer.
func (r *rebuilt) Objects() []fyne.CanvasObject { return r.objects }

// Destroy implements fyne.WidgetRenderer.
func (r *rebuilt) Destroy() {}
