package kit

import "fyne.io/fyne/v2"

// ringed is the renderer of a widget with the mark of the focus around it. The toolkit marks a
// button by a tint of its background, and the most important one, whose background is of that
// colour already, not at all.
type ringed struct {
	fyne.WidgetRenderer
	ring    *Surface
	out     float32 // how far the ring lies outside the widget
	objects []fyne.CanvasObject
}

// withRing adds a ring to what a widget is made of.
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
