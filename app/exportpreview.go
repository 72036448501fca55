package app

import (
	"image"
	"image/color"
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
	"golang.org/x/image/draw"

	"yulan/charts"
)

const (
	// previewMost bounds the longer side that a preview is laid out at, in layout units: a
	// larger picture looks the same, as its type grows with it.
	previewMost = 1600
	checkSquare = 8 // side of a square behind what is transparent, in device pixels
)

// exportPreview shows a chart in true proportions as it will be exported.
type exportPreview struct {
	widget.BaseWidget
	paint   *painter
	raster  *canvas.Raster
	spec    charts.Spec // nil: nothing to show
	size    charts.Size
	look    charts.Look
	variant string // of the look: names it among the pictures
	shown   image.Image
	showing previewKey
}

// previewKey names what a preview shows by everything that changes a pixel of it.
type previewKey struct {
	picture pictureKey
	w, h    int // device pixels
}

func newExportPreview(p *painter) *exportPreview {
	v := &exportPreview{paint: p}
	v.raster = canvas.NewRaster(v.picture)
	v.ExtendBaseWidget(v)
	return v
}

// set shows another chart, or the same in another form.
func (v *exportPreview) set(spec charts.Spec, size charts.Size, look charts.Look, variant string) {
	v.spec, v.size, v.look, v.variant = spec, size, look, variant
	v.look.Grow = true // as on paper
	v.place()
	v.raster.Refresh()
}

// fit returns the largest box of some proportions in a room, in its middle.
func fit(w, h float32, room fyne.Size) frame {
	scale := min(room.Width/w, room.Height/h)
	width, height := round(w*scale), round(h*scale)
	return frame{round((room.Width - width) / 2), round((room.Height - height) / 2), width, height}
}

// place puts the picture into the middle of the room.
func (v *exportPreview) place() {
	if v.spec == nil || v.size.W <= 0 || v.size.H <= 0 || v.Size().IsZero() {
		v.raster.Hide()
		return
	}
	f := fit(float32(v.size.W), float32(v.size.H), v.Size())
	put(v.raster, f.x, f.y, f.width, f.height)
	v.raster.Show()
}

// drawn returns the size to lay the picture out in: that of the file, or a smaller one of
// its proportions. It is drawn at least as large as it is shown.
func (v *exportPreview) drawn(w int) charts.Size {
	z := charts.Size{W: v.size.W, H: v.size.H}
	if longer := max(z.W, z.H); longer > previewMost {
		part := previewMost / float64(longer)
		z.W = max(charts.MinSide, int(math.Round(float64(z.W)*part)))
		z.H = max(charts.MinSide, int(math.Round(float64(z.H)*part)))
	}
	z.Scale = min(charts.MaxScale, max(charts.MinScale, float64(w)/float64(z.W)))
	return z
}

// picture returns the image for a size in device pixels: what is there, or else what was
// there before, until it is drawn.
func (v *exportPreview) picture(w, h int) image.Image {
	if v.spec == nil || w <= 0 || h <= 0 {
		return image.NewUniform(color.Transparent)
	}
	key := previewKey{w: w, h: h, picture: pictureKey{
		chart: v.spec.Head().ID, language: v.paint.language, size: v.drawn(w), variant: v.variant,
	}}
	if key == v.showing {
		return v.shown
	}
	pic, ok := v.paint.pictures.get(key.picture)
	if !ok {
		v.paint.pictures.draw(key.picture, v.spec, v.look, v.raster.Refresh)
		if v.shown == nil {
			return image.NewUniform(theme.Color(colorGround))
		}
		return v.shown
	}
	v.shown, v.showing = onSquares(pic.Image, w, h), key
	return v.shown
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
