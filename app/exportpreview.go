package app

import (
	"image"
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	"golang.org/x/image/draw"

	"yulan/app/kit"
	"yulan/charts"
)

// checkSquare is the side of a square behind what is transparent, in device pixels.
const checkSquare = 8

// previewOf is what a preview shows.
type previewOf struct {
	key    string // names it by all that changes a pixel but its size
	w, h   int    // its proportions
	render func(width int) (*image.RGBA, error)
}

// exportPreview shows a picture in true proportions as it will be exported. It is drawn off
// the interface's goroutine; until it is there, the one before is shown.
type exportPreview struct {
	widget.BaseWidget
	threads kit.Threads
	raster  *canvas.Raster
	of      previewOf
	shown   image.Image
	showing previewKey // names what is shown
	wanted  previewKey // names what is being drawn
}

// previewKey names a picture of a preview.
type previewKey struct {
	key  string
	w, h int // device pixels
}

func newExportPreview(t kit.Threads) *exportPreview {
	v := &exportPreview{threads: t}
	v.raster = canvas.NewRaster(v.picture)
	v.ExtendBaseWidget(v)
	return v
}

// set shows another picture, or the same in another form.
func (v *exportPreview) set(of previewOf) {
	v.of = of
	v.place()
	v.raster.Refresh()
}

// fit returns the largest box of some proportions in a room, in its middle.
func fit(w, h float32, room fyne.Size) kit.Frame {
	scale := min(room.Width/w, room.Height/h)
	width, height := kit.Round(w*scale), kit.Round(h*scale)
	return kit.Frame{X: kit.Round((room.Width - width) / 2), Y: kit.Round((room.Height - height) / 2), Width: width, Height: height}
}

// place puts the picture into the middle of the room.
func (v *exportPreview) place() {
	if v.of.w <= 0 || v.of.h <= 0 || v.Size().IsZero() {
		v.raster.Hide()
		return
	}
	f := fit(float32(v.of.w), float32(v.of.h), v.Size())
	kit.Put(v.raster, f.X, f.Y, f.Width, f.Height)
	v.raster.Show()
}

// picture returns the image for a size in device pixels: what is there, or else what was
// there before, until it is drawn.
func (v *exportPreview) picture(w, h int) image.Image {
	if v.of.render == nil || w <= 0 || h <= 0 {
		return image.NewUniform(color.Transparent)
	}
	if key := (previewKey{v.of.key, w, h}); key != v.showing && key != v.wanted {
		v.draw(key, v.of.render)
	}
	if v.shown == nil {
		return image.NewUniform(theme.Color(kit.ColorBackground))
	}
	return v.shown
}

// draw has a picture drawn and shown, unless another is wanted by then. One that cannot be
// drawn is not shown: what is wrong with the choices is said beside it.
func (v *exportPreview) draw(key previewKey, render func(width int) (*image.RGBA, error)) {
	v.wanted = key
	v.threads.InBackground(func() func() {
		pic, err := render(key.w)
		var ready *image.RGBA
		if err == nil {
			ready = onSquares(pic, key.w, key.h)
		}
		return func() {
			if ready != nil && v.wanted == key {
				v.shown, v.showing = ready, key
				v.raster.Refresh()
			}
		}
	})
}

// release lets go of the picture that is shown, and of the one that is being drawn.
func (v *exportPreview) release() {
	v.of, v.shown, v.showing, v.wanted = previewOf{}, nil, previewKey{}, previewKey{}
}

// onSquares returns a picture scaled to a size, over the squares that stand for nothing.
func onSquares(pic *image.RGBA, w, h int) *image.RGBA {
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	if !pic.Opaque() {
		for y := range h {
			for x := range w {
				shade := uint8(0xff)
				if (x/checkSquare+y/checkSquare)%2 == 1 {
					shade = 0xe4
				}
				out.SetRGBA(x, y, color.RGBA{shade, shade, shade, 0xff})
			}
		}
	}
	draw.CatmullRom.Scale(out, out.Bounds(), pic, pic.Bounds(), draw.Over, nil)
	return out
}

// Resize implements fyne.CanvasObject.
func (v *exportPreview) Resize(size fyne.Size) {
	v.BaseWidget.Resize(size)
	v.place()
}

// MinSize implements fyne.CanvasObject.
func (v *exportPreview) MinSize() fyne.Size { return fyne.NewSize(charts.MinSide, charts.MinSide) }

// CreateRenderer implements fyne.Widget.
func (v *exportPreview) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	return &exportPreviewRenderer{v}
}

type exportPreviewRenderer struct{ preview *exportPreview }

func (r *exportPreviewRenderer) Layout(fyne.Size)   { r.preview.place() }
func (r *exportPreviewRenderer) MinSize() fyne.Size { return r.preview.MinSize() }
func (r *exportPreviewRenderer) Refresh()           { r.preview.raster.Refresh() }
func (r *exportPreviewRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.preview.raster}
}
func (r *exportPreviewRenderer) Destroy() {}
