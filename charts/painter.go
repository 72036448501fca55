package charts

import (
	"image"
	"image/color"

	"github.com/golang/freetype/raster"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// levels is how many degrees of coverage the edges of marks and glyphs have. All 256
// would make more colours than a palette holds; 64 look the same.
const levels = 64

// level rounds a coverage of 0 to 255 to one of the levels.
func level(a uint32) uint32 {
	return (a*(levels-1) + 127) / 255 * 255 / (levels - 1)
}

// blend paints a colour over a pixel with a coverage of 0 to 255.
func blend(px []uint8, c drawing.Color, a uint32) {
	const full = 255 * 255
	a *= uint32(c.A)
	rest := full - a
	px[0] = uint8((uint32(c.R)*a + uint32(px[0])*rest + full/2) / full)
	px[1] = uint8((uint32(c.G)*a + uint32(px[1])*rest + full/2) / full)
	px[2] = uint8((uint32(c.B)*a + uint32(px[2])*rest + full/2) / full)
	px[3] = uint8((255*a + uint32(px[3])*rest + full/2) / full)
}

// fillRow paints whole pixels in a colour.
func fillRow(row []uint8, c drawing.Color) {
	if len(row) == 0 {
		return
	}
	if c.A != 255 {
		for i := 0; i+4 <= len(row); i += 4 {
			blend(row[i:i+4:i+4], c, 255)
		}
		return
	}
	row[0], row[1], row[2], row[3] = c.R, c.G, c.B, 255
	for n := 4; n < len(row); n *= 2 {
		copy(row[n:], row[:n])
	}
}

// fillRect paints a rectangle, as far as it lies on the image.
func fillRect(img *image.RGBA, r image.Rectangle, c drawing.Color) {
	if r = r.Intersect(img.Rect); r.Empty() || c.A == 0 {
		return
	}
	row := func(y int) []uint8 { return img.Pix[img.PixOffset(r.Min.X, y):][:4*r.Dx()] }
	first := row(r.Min.Y)
	fillRow(first, c)
	for y := r.Min.Y + 1; y < r.Max.Y; y++ {
		if c.A == 255 {
			copy(row(y), first)
			continue
		}
		fillRow(row(y), c)
	}
}

// painter paints the spans of go-chart's rasteriser, whole ones by copying.
type painter struct {
	img   *image.RGBA
	color drawing.Color
}

// SetColor implements go-chart's drawing.Painter.
func (p *painter) SetColor(c color.Color) {
	if d, ok := c.(drawing.Color); ok {
		p.color = d
		return
	}
	n := color.NRGBAModel.Convert(c).(color.NRGBA)
	p.color = drawing.Color{R: n.R, G: n.G, B: n.B, A: n.A}
}

// Paint implements freetype's raster.Painter.
func (p *painter) Paint(spans []raster.Span, _ bool) {
	b := p.img.Rect
	for _, s := range spans {
		x0, x1 := max(s.X0, b.Min.X), min(s.X1, b.Max.X)
		a := level(s.Alpha >> 8)
		if s.Y < b.Min.Y || s.Y >= b.Max.Y || x0 >= x1 || a == 0 {
			continue
		}
		row := p.img.Pix[p.img.PixOffset(x0, s.Y):][:4*(x1-x0)]
		if a == 255 {
			fillRow(row, p.color)
			continue
		}
		for i := 0; i < len(row); i += 4 {
			blend(row[i:i+4:i+4], p.color, a)
		}
	}
}
