package export

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

// checkSquare is the side of a square of the chequered background, in device pixels.
const checkSquare = 8

// previewOf is what a preview shows.
type previewOf struct {
	Key    string // identifies it by all that changes a pixel, except its size
	w, h   int    // its proportions
	Render func(width int) (*image.RGBA, error)
}

// Preview shows a picture in true proportions as it will be exported. It is drawn off the UI
// goroutine, and the previous one stays until it is ready.
type Preview struct {
	widget.BaseWidget
	host    kit.Host
	Raster  *canvas.Raster
	Of      previewOf
	Shown   image.Image
	showing previewKey // identifies what is shown
	wanted  previewKey // identifies what is being drawn
}

// previewKey identifies a picture of a preview.
type previewKey struct {
	key  string
	w, h int // device pixels
}

func newPreview(h kit.Host) *Preview {
	v := &Preview{host: h}
	v.Raster = canvas.NewRaster(v.Picture)
	v.Raster.ScaleMode = canvas.ImageScalePixels // the device's own pixels
	v.ExtendBaseWidget(v)
	return v
}

// set shows another picture, or the same one in another form.
func (v *Preview) set(of previewOf) {
	v.Of = of
	v.place()
	v.Raster.Refresh()
}

// fit returns the largest box of given proportions that fits a room, centred in it.
func fit(w, h float32, room fyne.Size) kit.Frame {
	scale := min(room.Width/w, room.Height/h)
	width, height := kit.Round(w*scale), kit.Round(h*scale)
	return kit.Frame{X: kit.Round((room.Width - width) / 2), Y: kit.Round((room.Height - height) / 2), Width: width, Height: height}
}

// place centres the picture in the room.
func (v *Preview) place() {
	if v.Of.w <= 0 || v.Of.h <= 0 || v.Size().IsZero() {
		v.Raster.Hide()
		return
	}
	f := fit(float32(v.Of.w), float32(v.Of.h), v.Size())
	kit.Put(v.Raster, f.X, f.Y, f.Width, f.Height)
	v.Raster.Show()
}

// Picture returns the image for a size in device pixels. Until it is drawn, this is the
// previous image.
func (v *Preview) Picture(w, h int) image.Image {
	if v.Of.Render == nil || w <= 0 || h <= 0 {
		return image.NewUniform(color.Transparent)
	}
	if key := (previewKey{v.Of.Key, w, h}); key != v.showing && key != v.wanted {
		v.draw(key, v.Of.Render)
	}
	if v.Shown == nil {
		return image.NewUniform(theme.Color(kit.ColorBackground))
	}
	return v.Shown
}

// draw has a picture drawn and then shown, unless another is wanted by then. A picture that
// cannot be drawn is not shown; the line beside the preview says what is wrong with the
// choices.
func (v *Preview) draw(key previewKey, render func(width int) (*image.RGBA, error)) {
	v.wanted = key
	v.host.InBackground(func() func() {
		pic, err := render(key.w)
		var ready *image.RGBA
		if err == nil {
			ready = onSquares(pic, key.w, key.h)
		}
		return func() {
			if ready != nil && v.wanted == key {
				v.Shown, v.showing = ready, key
				v.Raster.Refresh()
			}
		}
	})
}

// release drops the picture that is shown and the one that is being drawn.
func (v *Preview) release() {
	v.Of, v.Shown, v.showing, v.wanted = previewOf{}, nil, previewKey{}, previewKey{}
}

// onSquares returns a picture scaled to a size. Where it is transparent, the squares of a
// chequered background show through.
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
func (v *Preview) Resize(size fyne.Size) {
	v.BaseWidget.Resize(size)
	v.place()
}

// MinSize implements fyne.CanvasObject.
func (v *Preview) MinSize() fyne.Size { return fyne.NewSize(charts.MinSide, charts.MinSide) }

// CreateRenderer implements fyne.Widget.
func (v *Preview) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	return &previewRenderer{v}
}

type previewRenderer struct{ preview *Preview }

func (r *previewRenderer) Layout(fyne.Size)   { r.preview.place() }
func (r *previewRenderer) MinSize() fyne.Size { return r.preview.MinSize() }
func (r *previewRenderer) Refresh()           { r.preview.Raster.Refresh() }
func (r *previewRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.preview.Raster}
}
func (r *previewRenderer) Destroy() {}
