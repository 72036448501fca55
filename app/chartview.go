package app

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
	"yulan/report"
)

// settleTime is how long a size must stand before its picture is drawn, so that a drag
// of the window's edge does not draw every step of the way.
const settleTime = 60 * time.Millisecond

// patience is how long one showing of a page may wait for its pictures in all, so that
// they are there in its first frame. A picture takes less than a millisecond.
const patience = 30 * time.Millisecond

// painter is what every chart of a window is drawn with.
type painter struct {
	pictures *pictures
	fonts    *charts.Fonts
	words    charts.Words
	language report.Language
	theme    func() (style charts.Style, dark bool) // as the window is now
	selected func() (figure string)                 // likewise
	canvas   fyne.Canvas                            // of the window
	height   func(spec charts.Spec, width int, look charts.Look) int
	// after calls a function on the interface's goroutine in a while and returns how to
	// call that off.
	after    func(time.Duration, func()) (stop func())
	patience time.Duration // what is left of it
	edition  int           // of the reader's own charts: how often they were changed
}

// look returns the look of a picture on the screen.
func (p *painter) look(bare bool, reserve int) charts.Look {
	style, _ := p.theme()
	return charts.Look{Style: style, Fonts: p.fonts, Words: p.words, Bare: bare, Reserve: reserve}
}

// waitFor waits for a picture that is being drawn, as long as there is patience left.
func (p *painter) waitFor(k pictureKey) (charts.Picture, bool) {
	if p.patience <= 0 {
		return charts.Picture{}, false
	}
	start := time.Now()
	defer func() { p.patience -= time.Since(start) }()
	return p.pictures.wait(k, p.patience)
}

// chartView shows a chart at the device's own pixels. What is not seen is not drawn.
type chartView struct {
	widget.BaseWidget
	spec    charts.Spec
	name    string // the chart's name among the pictures
	edition int    // of the painter, when the chart was made
	painter *painter
	bare    bool
	grow    bool // its type with its size
	reserve int
	raster  *canvas.Raster
	seen    bool
	shown   charts.Picture // what is on the screen, perhaps of an earlier size
	showing pictureKey     // its name
	wanted  pictureKey     // the name of what is to replace it
	late    bool           // something else was painted in the place of wanted
	stop    func()         // calls off the drawing that waits for the size to settle
	onShown func()         // told of every new picture
}

// newChartView returns a view that draws nothing until it is seen.
func newChartView(p *painter, spec charts.Spec, name string, bare bool, reserve int) *chartView {
	v := &chartView{spec: spec, name: name, edition: p.edition, painter: p, bare: bare, reserve: reserve}
	v.raster = canvas.NewRaster(v.picture)
	v.raster.ScaleMode = canvas.ImageScalePixels // they are the device's own
	v.ExtendBaseWidget(v)
	return v
}

// HeightFor returns the height that the chart wants in a width.
func (v *chartView) HeightFor(width float32) float32 {
	return float32(v.painter.height(v.spec, int(width), v.painter.look(v.bare, v.reserve)))
}

// setSeen says whether the view is on the screen or about to be. A first picture is begun
// at once, so that it is there when the view is painted.
func (v *chartView) setSeen(seen bool) {
	if seen == v.seen {
		return
	}
	v.seen = seen
	if seen {
		v.begin()
		v.raster.Refresh()
	} else {
		v.callOff()
	}
}

// callOff gives up a drawing that waits for its size to settle. The view asks anew when it
// is seen again.
func (v *chartView) callOff() {
	if v.stop != nil {
		v.stop()
		v.stop, v.wanted = nil, pictureKey{}
	}
}

// release lets go of the picture, and of one that is still being drawn: the view will not
// be shown again, but Fyne holds on to it for a while.
func (v *chartView) release() {
	v.setSeen(false)
	v.shown, v.showing, v.wanted = charts.Picture{}, pictureKey{}, pictureKey{}
}

// Resize implements fyne.CanvasObject.
func (v *chartView) Resize(size fyne.Size) {
	v.BaseWidget.Resize(size)
	v.begin()
}

// begin has the first picture drawn as soon as its size is known.
func (v *chartView) begin() {
	if !v.seen || v.shown.Image != nil || v.Size().IsZero() {
		return
	}
	w, h := v.painter.canvas.PixelCoordinateForPosition(fyne.NewPos(v.Size().Width, v.Size().Height))
	key := v.key(w, h)
	if pic, ok := v.painter.pictures.get(key); ok {
		v.show(key, pic)
		return
	}
	v.ask(key)
}

// picture returns the image for a size in device pixels. Fyne calls it whenever it has
// no texture, at every step of a resize too; so it only ever looks up and asks.
func (v *chartView) picture(w, h int) image.Image {
	ground := theme.Color(kit.ColorCard)
	if v.bare {
		ground = theme.Color(kit.ColorBackground)
	}
	if !v.seen || w <= 0 || h <= 0 {
		return image.NewUniform(ground)
	}
	key := v.key(w, h)
	if key == v.showing && v.shown.Image != nil {
		v.show(key, v.shown) // nothing else is wanted any more
		return v.shown.Image
	}
	if pic, ok := v.painter.pictures.get(key); ok {
		v.show(key, pic)
		return pic.Image
	}
	v.ask(key)
	if pic, ok := v.painter.waitFor(key); ok {
		v.show(key, pic)
		return pic.Image
	}
	v.late = true
	return stopgap(v.shown.Image, w, h, ground)
}

// key names the picture for a size in device pixels.
func (v *chartView) key(w, h int) pictureKey {
	_, dark := v.painter.theme()
	return pictureKey{
		chart: v.name, edition: v.edition, language: v.painter.language, dark: dark,
		size: sizeFor(v.Size(), w, h, v.painter.canvas.Scale()), selected: v.selected(),
	}
}

// ask has a picture drawn: when its size has stood for a while, and at once where nothing
// is shown yet or the size is not what changed.
func (v *chartView) ask(k pictureKey) {
	if k == v.wanted {
		return
	}
	v.callOff()
	v.wanted = k
	if v.shown.Image == nil || v.showing.size == k.size {
		v.draw(k)
		return
	}
	v.stop = v.painter.after(settleTime, func() {
		v.stop = nil
		if v.seen && v.wanted == k { // it may have been called off on its way here
			v.draw(k)
		}
	})
}

func (v *chartView) draw(k pictureKey) {
	look := v.painter.look(v.bare, v.reserve)
	look.Selected, look.Grow = k.selected, v.grow
	v.painter.pictures.draw(k, v.spec, look, func(pic charts.Picture) { v.onDrawn(k, pic) })
}

// onDrawn shows the picture that was wanted. If it is there before anything was painted in
// its place, the frame to come has it, and all that follows from it, and no other is needed.
func (v *chartView) onDrawn(k pictureKey, pic charts.Picture) {
	if v.wanted != k {
		return
	}
	late := v.late
	v.show(k, pic) // at once: until the next frame others may drive it out of the store
	if late {
		v.raster.Refresh()
	}
}

// show remembers what is on the screen.
func (v *chartView) show(k pictureKey, pic charts.Picture) {
	fresh := pic.Image != v.shown.Image
	v.shown, v.showing, v.wanted, v.late = pic, k, pictureKey{}, false
	if fresh && v.onShown != nil {
		v.onShown()
	}
}

// redraw has the view look again for its picture, after a change of the theme or of what
// is selected in it.
func (v *chartView) redraw() { v.raster.Refresh() }

// setSpec shows another state of the same chart.
func (v *chartView) setSpec(spec charts.Spec) {
	v.spec, v.edition = spec, v.painter.edition
	v.redraw()
}

// MinSize implements fyne.CanvasObject.
func (v *chartView) MinSize() fyne.Size { return fyne.NewSize(charts.MinSide, charts.MinSide) }

// CreateRenderer implements fyne.Widget.
func (v *chartView) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	return &chartViewRenderer{v}
}

// chartViewRenderer leaves the raster alone when it is refreshed with a whole page: the
// picture is named by all that can change it, so there is nothing to forget.
type chartViewRenderer struct{ view *chartView }

func (r *chartViewRenderer) Layout(size fyne.Size)        { r.view.raster.Resize(size) }
func (r *chartViewRenderer) MinSize() fyne.Size           { return r.view.MinSize() }
func (r *chartViewRenderer) Refresh()                     {}
func (r *chartViewRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.view.raster} }
func (r *chartViewRenderer) Destroy()                     {}

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

// await waits for the picture that the view wants, as long as there is patience left.
func (v *chartView) await() {
	k := v.wanted
	if pic, ok := v.painter.waitFor(k); ok {
		v.show(k, pic)
	}
}
