package charts

import (
	"image"
	"math"

	chart "github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

const (
	// contextDPI makes one point of go-chart's graphic context one pixel: it takes
	// points × dpi for 64ths of a pixel.
	contextDPI = 64
	pointsInch = 72 // points to an inch, for everybody else
	maxType    = 4096
)

// typeSize returns the font size in pixels per em, 0 if nothing can be set in it.
func (c *canvas) typeSize() float64 {
	px := c.fontSize * c.dpi / pointsInch
	if c.face == nil || !(px > 0 && px <= maxType) {
		return 0
	}
	return px
}

// Text sets a line of text from x on the baseline y.
func (c *canvas) Text(body string, x, y int) {
	px := c.typeSize()
	if px == 0 || max(x, -x, y, -y) > reach {
		return
	}
	if c.rotation != 0 {
		c.rotatedText(body, x, y, px)
		return
	}
	size := round(px * 64)
	pen := 0
	for _, r := range body {
		glyph, advance := c.face.look(r)
		quarter := round(float64(pen) / c.face.em * px * subpixels)
		m := c.face.mask(glyph, size, quarter&(subpixels-1))
		m.draw(c.on, image.Pt(x+quarter>>subpixelBits, y), c.fontColor)
		pen += advance
		if float64(pen)/c.face.em*px > 2*reach {
			return
		}
	}
}

// rotatedText sets text through go-chart's graphic context, glyph by glyph: its
// rasteriser takes quadratic time for a whole line.
func (c *canvas) rotatedText(body string, x, y int, px float64) {
	if math.IsNaN(c.rotation) || math.IsInf(c.rotation, 0) {
		return
	}
	g := c.context()
	g.SetFont(c.face.font)
	g.SetFontSize(px)
	g.SetFillColor(c.fontColor)
	g.Translate(float64(x), float64(y))
	g.Rotate(c.rotation)
	defer g.SetMatrixTransform(drawing.NewIdentityMatrix())
	pen := 0
	for _, r := range body {
		at := float64(pen) / c.face.em * px
		if at > 2*reach {
			return
		}
		if _, err := g.CreateStringPath(string(r), at, 0); err != nil {
			g.BeginPath() // a glyph that cannot be read leaves a gap, as it does upright
		} else {
			g.Fill()
		}
		_, advance := c.face.look(r)
		pen += advance
	}
}

// MeasureText returns the advance of a text and the height of its line.
func (c *canvas) MeasureText(body string) chart.Box {
	px := c.typeSize()
	if px == 0 {
		return chart.Box{}
	}
	b := chart.Box{Right: ceil(c.face.width(body) * px), Bottom: ceil((inkUp + inkDown) * px)}
	if c.rotation == 0 {
		return b
	}
	return b.Corners().Rotate(chart.RadiansToDegrees(c.rotation)).Box()
}
