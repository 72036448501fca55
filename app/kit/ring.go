package kit

import "fyne.io/fyne/v2"

// ringed is the renderer of a widget with a ring for the focus. The toolkit marks a focused
// button by tinting its background, which does not show on the most important button, whose
// background has that colour already.
type ringed struct {
	fyne.WidgetRenderer
	ring    *Surface
	out     float32 // how far the ring lies outside the widget
	objects []fyne.CanvasObject
}

// withRing adds a ring to the objects of a widget.
func withRing(of fyne.WidgetRenderer, ring *Surface, out float32) fyne.WidgetRenderer {
	return &ringed{WidgetRenderer: of, ring: ring, out: out}
}

// Layout implements fyne.WidgetRenderer.
func (r *ringed) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	Put(r.ring, -r.out, -r.out, size.Width+2*r.out, size.Height+2*r.out)
}

// Objects implements fyne.WidgetRenderer.
func (r *ringed) Objects() []fyne.CanvasObject {
	r.objects = append(append(r.objects[:0], r.WidgetRenderer.Objects()...), r.ring)
	return r.objects
}
