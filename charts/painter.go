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

// painter paints the spans of go-chart's rasteriser.
type painter struct {
	on    surface
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
	b := p.on.Bounds()
	for _, s := range spans {
		x0, x1 := max(s.X0, b.Min.X), min(s.X1, b.Max.X)
		a := level(s.Alpha >> 8)
		if s.Y < b.Min.Y || s.Y >= b.Max.Y || x0 >= x1 || a == 0 {
			continue
		}
		p.on.fill(image.Rect(x0, s.Y, x1, s.Y+1), p.color, uint8(a))
	}
}
