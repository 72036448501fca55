// Package chartview is charts as the screen shows them: drawn off the UI goroutine at the
// device's own pixels, cached, and redrawn where something has changed. It may use the kit and
// the charts; the selection and the colours come from its Painter.
package chartview

import (
	"image"
	"math"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/charts"
)

// settleTime is how long a size must be stable before its picture is drawn, so that dragging
// the window's edge does not draw every step of the way.
const settleTime = 60 * time.Millisecond

// View shows a chart at the device's own pixels. A chart that is not visible is not drawn.
type View struct {
	widget.BaseWidget
	spec    charts.Spec
	name    string // the chart's name among the pictures
	edition int    // of the painter, when the chart was made
	Painter *Painter
	Plain   bool    // it shows nothing as selected
	Grow    bool    // its type with its size
	Most    float64 // how far that may grow; 0: as far as there is room
	Spread  bool    // its rows stand further apart where it is higher than it wants
	Zoom    float64 // how many times larger than usual its type is; 0: once
	reserve int
	raster  *canvas.Raster
	Seen    bool
	Shown   charts.Picture // what is on the screen, perhaps of an earlier size
	Showing Key            // its name
	wanted  Key            // the name of what is to replace it
	late    bool           // something else was painted instead of the wanted picture
	Stop    func()         // cancels the drawing that waits for the size to settle
	OnShown func()         // called for every new picture
}

// New returns a view that draws nothing until it is seen.
func New(p *Painter, spec charts.Spec, name string, reserve int) *View {
	v := &View{spec: spec, name: name, edition: p.Edition, Painter: p, reserve: reserve}
	v.raster = canvas.NewRaster(v.Picture)
	v.raster.ScaleMode = canvas.ImageScalePixels // they are the device's own
	v.ExtendBaseWidget(v)
	return v
}

// SetZoom changes how many times larger than usual the type is.
func (v *View) SetZoom(zoom float64) {
	if zoom != v.Zoom {
		v.Zoom = zoom
		v.Redraw()
	}
}

// SetReserve changes the width that the picture keeps free in its subtitle's line.
func (v *View) SetReserve(reserve int) {
	if reserve != v.reserve {
		v.reserve = reserve
		v.Redraw()
	}
}

// HeightFor returns the height that the chart wants in a width.
func (v *View) HeightFor(width float32) float32 { return v.HeightAt(width, v.Zoom) }

// HeightAt returns the height that the chart would want in a width with its type so many times
// larger than usual; 0 is once.
func (v *View) HeightAt(width float32, zoom float64) float32 {
	look := v.Painter.look(v.reserve)
	look.Zoom = zoom
	return float32(v.Painter.Height(v.spec, int(width), look))
}

// SetSeen tells whether the view is visible or about to be. A first picture is begun at once,
// so that it is ready when the view is painted.
func (v *View) SetSeen(seen bool) {
	if seen == v.Seen {
		return
	}
	v.Seen = seen
	if seen {
		v.begin()
		v.raster.Refresh()
	} else {
		v.callOff()
	}
}

// callOff cancels a drawing that waits for its size to settle. The view asks again when it is
// next visible.
func (v *View) callOff() {
	if v.Stop != nil {
		v.Stop()
		v.Stop, v.wanted = nil, Key{}
	}
}

// Release drops the picture, and one that is still being drawn. The view will not be shown
// again, but Fyne holds on to it for a while.
func (v *View) Release() {
	v.SetSeen(false)
	v.Shown, v.Showing, v.wanted = charts.Picture{}, Key{}, Key{}
}

// Resize implements fyne.CanvasObject.
func (v *View) Resize(size fyne.Size) {
	v.BaseWidget.Resize(size)
	v.begin()
}

// begin has the first picture drawn as soon as its size is known.
func (v *View) begin() {
	if !v.Seen || v.Shown.Image != nil || v.Size().IsZero() {
		return
	}
	w, h := v.Painter.Canvas.PixelCoordinateForPosition(fyne.NewPos(v.Size().Width, v.Size().Height))
	key := v.key(w, h)
	if pic, ok := v.Painter.Pictures.get(key); ok {
		v.show(key, pic)
		return
	}
	v.ask(key)
}

// Picture returns the image for a size in device pixels. Fyne calls it whenever it has
// no texture, at every step of a resize too; so it only ever looks up and asks.
func (v *View) Picture(w, h int) image.Image {
	background := theme.Color(kit.ColorCard)
	if !v.Seen || w <= 0 || h <= 0 {
		return image.NewUniform(background)
	}
	key := v.key(w, h)
	if key == v.Showing && v.Shown.Image != nil {
		v.show(key, v.Shown) // nothing else is wanted any more
		return v.Shown.Image
	}
	if pic, ok := v.Painter.Pictures.get(key); ok {
		v.show(key, pic)
		return pic.Image
	}
	v.ask(key)
	if pic, ok := v.Painter.waitFor(key); ok {
		v.show(key, pic)
		return pic.Image
	}
	v.late = true
	return placeholder(v.Shown.Image, w, h, background)
}

// key names the picture for a size in device pixels.
func (v *View) key(w, h int) Key {
	_, theme := v.Painter.Theme()
	return Key{
		chart: v.name, edition: v.edition, language: v.Painter.Language, theme: theme, reserve: v.reserve, zoom: v.Zoom,
		Size: sizeFor(v.Size(), w, h, v.Painter.Canvas.Scale()), Selected: v.Selected(),
	}
}

// ask has a picture drawn: at once if nothing is shown yet or something other than the size has
// changed, otherwise when its size has been stable for a while.
func (v *View) ask(k Key) {
	if k == v.wanted {
		return
	}
	v.callOff()
	v.wanted = k
	if v.Shown.Image == nil || v.Showing.Size == k.Size {
		v.draw(k)
		return
	}
	v.Stop = v.Painter.After(settleTime, func() {
		v.Stop = nil
		if v.Seen && v.wanted == k { // it may have been called off on its way here
			v.draw(k)
		}
	})
}

func (v *View) draw(k Key) {
	look := v.Painter.look(v.reserve)
	look.Selected, look.Grow, look.Zoom, look.Most = k.Selected, v.Grow, k.zoom, v.Most
	look.Spread = v.Spread
	v.Painter.Pictures.draw(k, v.spec, look, func(pic charts.Picture) { v.onDrawn(k, pic) })
}

// onDrawn shows the picture that was wanted. If it arrives before anything was painted in its
// place, the next frame shows it with all that follows from it, and no further frame is needed.
func (v *View) onDrawn(k Key, pic charts.Picture) {
	if v.wanted != k {
		return
	}
	late := v.late
	v.show(k, pic) // at once, because others may drive it out of the cache before the next frame
	if late {
		v.raster.Refresh()
	}
}

// show remembers what is on the screen.
func (v *View) show(k Key, pic charts.Picture) {
	fresh := pic.Image != v.Shown.Image
	v.Shown, v.Showing, v.wanted, v.late = pic, k, Key{}, false
	if fresh && v.OnShown != nil {
		v.OnShown()
	}
}

// Redraw makes the view ask for its picture again, after a change of the theme or of the
// selection in it.
func (v *View) Redraw() { v.raster.Refresh() }

// SetSpec shows another state of the same chart.
func (v *View) SetSpec(spec charts.Spec) {
	v.spec, v.edition = spec, v.Painter.Edition
	v.Redraw()
}

// MinSize implements fyne.CanvasObject.
func (v *View) MinSize() fyne.Size { return fyne.NewSize(charts.MinSide, charts.MinSide) }

// CreateRenderer implements fyne.Widget.
func (v *View) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	return &viewRenderer{v}
}

// viewRenderer leaves the raster alone when it is refreshed with a whole page: the
// picture is named by all that can change it, so there is nothing to forget.
type viewRenderer struct{ view *View }

func (r *viewRenderer) Layout(size fyne.Size)        { r.view.raster.Resize(size) }
func (r *viewRenderer) MinSize() fyne.Size           { return r.view.MinSize() }
func (r *viewRenderer) Refresh()                     {}
func (r *viewRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.view.raster} }
func (r *viewRenderer) Destroy()                     {}

// sizeFor returns the size to draw at so that the picture has exactly w x h pixels: in
// layout units with the canvas's scale, or with what scale the pixels imply, where the
// device has more of them than the canvas says (a Mac's Retina display).
func sizeFor(size fyne.Size, w, h int, scale float32) charts.Size {
	width, height := float64(kit.Round(size.Width)), float64(kit.Round(size.Height))
	for _, s := range []float64{float64(scale), 2 * float64(scale)} {
		if int(math.Round(width*s)) == w && int(math.Round(height*s)) == h {
			return charts.Size{W: int(width), H: int(height), Scale: s}
		}
	}
	return charts.Size{W: int(width), H: int(height), Scale: float64(w) / max(1, width)}
}

// Await waits for the picture that the view wants, while any patience is left.
func (v *View) Await() {
	k := v.wanted
	if pic, ok := v.Painter.waitFor(k); ok {
		v.show(k, pic)
	}
}
