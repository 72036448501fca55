package charts

import (
	"image"

	"github.com/wcharczuk/go-chart/v2/drawing"
)

// surface is what a canvas paints on. Callers clip: everything that they paint lies within its
// bounds. A coverage goes from 0 to 255.
type surface interface {
	Bounds() image.Rectangle
	// fill paints a rectangle, which is not empty, all with one coverage.
	fill(r image.Rectangle, c drawing.Color, a uint8)
	// cover paints the pixels of the row y from x on, each with a coverage of its own.
	cover(y, x int, c drawing.Color, coverage []uint8)
}

// blend paints a colour over a pixel with a coverage of 0 to 255.
func blend(px []uint8, c drawing.Color, a uint8) {
	const full = 255 * 255
	over := uint32(a) * uint32(c.A)
	rest := full - over
	px[0] = uint8((uint32(c.R)*over + uint32(px[0])*rest + full/2) / full)
	px[1] = uint8((uint32(c.G)*over + uint32(px[1])*rest + full/2) / full)
	px[2] = uint8((uint32(c.B)*over + uint32(px[2])*rest + full/2) / full)
	px[3] = uint8((255*over + uint32(px[3])*rest + full/2) / full)
}

// fillRect paints a rectangle, as far as it lies on the surface.
func fillRect(on surface, r image.Rectangle, c drawing.Color) {
	if r = r.Intersect(on.Bounds()); !r.Empty() && c.A > 0 {
		on.fill(r, c, 255)
	}
}

// pixels is a surface whose pixels have colours of their own.
type pixels struct{ *image.RGBA }

func (p pixels) row(y, x0, x1 int) []uint8 {
	return p.Pix[p.PixOffset(x0, y):][:4*(x1-x0)]
}

func (p pixels) fill(r image.Rectangle, c drawing.Color, a uint8) {
	if c.A != 255 || a != 255 {
		for y := r.Min.Y; y < r.Max.Y; y++ {
			row := p.row(y, r.Min.X, r.Max.X)
			for i := 0; i+4 <= len(row); i += 4 {
				blend(row[i:i+4:i+4], c, a)
			}
		}
		return
	}
	first := p.row(r.Min.Y, r.Min.X, r.Max.X)
	copy(first, []uint8{c.R, c.G, c.B, 255})
	repeat(first, 4)
	for y := r.Min.Y + 1; y < r.Max.Y; y++ {
		copy(p.row(y, r.Min.X, r.Max.X), first)
	}
}

// repeat fills a row with its first n bytes.
func repeat(row []uint8, n int) {
	for ; n < len(row); n *= 2 {
		copy(row[n:], row[:n])
	}
}

func (p pixels) cover(y, x int, c drawing.Color, coverage []uint8) {
	row := p.row(y, x, x+len(coverage))
	for i, a := range coverage {
		switch {
		case a == 0:
		case a == 255 && c.A == 255:
			px := row[4*i : 4*i+4 : 4*i+4]
			px[0], px[1], px[2], px[3] = c.R, c.G, c.B, 255
		default:
			blend(row[4*i:4*i+4:4*i+4], c, a)
		}
	}
}
