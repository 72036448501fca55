package charts

import (
	"image"
	"io"
	"math"

	"github.com/golang/freetype/truetype"
	chart "github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// canvas is a go-chart renderer on a surface of its own: upright rectangles are copied row by
// row, text is made of cached glyph masks, and every other path goes through go-chart's graphic
// context with a faster painter. Unlike go-chart's own renderer it sets text at its true size,
// draws round circles, and copes with any number.
type canvas struct {
	on    surface
	img   *image.RGBA // the surface's, unless it is of a palette
	fonts *Fonts
	path  drawing.Path
	gc    *drawing.RasterGraphicContext // made on first use
	dpi   float64

	fill, stroke, fontColor drawing.Color
	strokeWidth             float64
	dash                    []float64
	face                    *face
	fontSize                float64
	rotation                float64
}

var _ chart.Renderer = (*canvas)(nil)

// newCanvas returns a canvas without colour. The caller has checked the size.
func newCanvas(w, h int, fonts *Fonts) *canvas {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	return &canvas{on: pixels{img}, img: img, fonts: fonts, dpi: chart.DefaultDPI}
}

// canvasProvider returns canvases to go-chart, for whatever it can draw.
func canvasProvider(fonts *Fonts) chart.RendererProvider {
	return func(w, h int) (chart.Renderer, error) {
		if _, _, err := (Size{W: w, H: h}).Pixels(); err != nil {
			return nil, err
		}
		return newCanvas(w, h, fonts), nil
	}
}

func (c *canvas) ResetStyle() {
	c.fill, c.stroke, c.fontColor = drawing.Color{}, drawing.Color{}, drawing.Color{}
	c.strokeWidth, c.dash, c.rotation = 0, nil, 0
}

func (c *canvas) GetDPI() float64                   { return c.dpi }
func (c *canvas) SetDPI(dpi float64)                { c.dpi = dpi }
func (c *canvas) SetClassName(string)               {}
func (c *canvas) SetStrokeColor(k drawing.Color)    { c.stroke = k }
func (c *canvas) SetFillColor(k drawing.Color)      { c.fill = k }
func (c *canvas) SetStrokeWidth(w float64)          { c.strokeWidth = w }
func (c *canvas) SetStrokeDashArray(dash []float64) { c.dash = dash }

// reach is how far off the canvas a coordinate may lie. The rasteriser walks every pixel of a
// path, visible or not, so what lies further away is drawn only up to the limit.
const reach = 1 << 15

func near(v int) float64 { return float64(max(-reach, min(v, reach))) }

func (c *canvas) MoveTo(x, y int) { c.path.MoveTo(near(x), near(y)) }

func (c *canvas) LineTo(x, y int) { c.path.LineTo(near(x), near(y)) }

func (c *canvas) QuadCurveTo(cx, cy, x, y int) {
	c.path.QuadCurveTo(near(cx), near(cy), near(x), near(y))
}

func (c *canvas) ArcTo(cx, cy int, rx, ry, start, delta float64) {
	addArc(&c.path, cx, cy, rx, ry, start, delta)
}

// addArc adds an arc to a path. An arc with an infinite or absurd number is left out, because
// go-chart would never return from it.
func addArc(path *drawing.Path, cx, cy int, rx, ry, start, delta float64) {
	for _, v := range []float64{rx, ry, start, delta} {
		if !(math.Abs(v) <= reach) {
			return
		}
	}
	path.ArcTo(near(cx), near(cy), rx, ry, math.Mod(start, 2*math.Pi), max(-2*math.Pi, min(delta, 2*math.Pi)))
}

func (c *canvas) Close() { c.path.Close() }

// Circle adds a circle to the path, in two halves.
func (c *canvas) Circle(radius float64, x, y int) {
	c.ArcTo(x, y, radius, radius, 0, math.Pi)
	c.ArcTo(x, y, radius, radius, math.Pi, math.Pi)
	c.Close()
}

func (c *canvas) Fill() {
	defer c.path.Clear()
	if r, ok := upright(&c.path); ok {
		fillRect(c.on, r, c.fill)
		return
	}
	c.fillPath()
}

func (c *canvas) fillPath() {
	g := c.context()
	g.SetFillColor(c.fill)
	g.Fill(&c.path)
}

func (c *canvas) Stroke() {
	defer c.path.Clear()
	if !(c.strokeWidth > 0 && c.strokeWidth <= reach) || c.stroke.A == 0 {
		return
	}
	g := c.context()
	g.SetStrokeColor(c.stroke)
	g.SetLineWidth(c.strokeWidth)
	g.SetLineDash(safeDash(c.dash), 0)
	g.Stroke(&c.path)
}

func (c *canvas) FillStroke() {
	if r, ok := upright(&c.path); ok {
		fillRect(c.on, r, c.fill)
	} else {
		c.fillPath()
	}
	c.Stroke()
}

// safeDash returns the dashes that go-chart can draw: it hangs on a dash that is not above
// zero, and nearly hangs on one of a tiny fraction of a pixel.
func safeDash(dash []float64) []float64 {
	for _, d := range dash {
		if !(d >= 0.25 && d <= reach) {
			return nil
		}
	}
	return dash
}

// context returns go-chart's graphic context on the canvas.
func (c *canvas) context() *drawing.RasterGraphicContext {
	if c.gc == nil {
		// The painter has the pixels; go-chart asks the image only for its size.
		size := &image.Alpha{Rect: c.on.Bounds()}
		c.gc = drawing.NewRasterGraphicContextWithPainter(size, &painter{on: c.on})
		c.gc.SetFillRule(drawing.FillRuleWinding)
		c.gc.SetDPI(contextDPI)
	}
	return c.gc
}

// upright returns the path's rectangle, if it is one: a single line around four corners, along
// the pixels.
func upright(path *drawing.Path) (image.Rectangle, bool) {
	p, steps := path.Points, path.Components
	if n := len(steps); n > 0 && steps[n-1] == drawing.CloseComponent {
		steps = steps[:n-1]
	}
	if len(p) != 8 || !isOneLine(steps) {
		return image.Rectangle{}, false
	}
	across := p[1] == p[3] && p[2] == p[4] && p[5] == p[7] && p[6] == p[0]
	down := p[0] == p[2] && p[3] == p[5] && p[4] == p[6] && p[7] == p[1]
	return image.Rect(int(p[0]), int(p[1]), int(p[4]), int(p[5])), across || down
}

// isOneLine reports whether a path goes on from its start in straight lines.
func isOneLine(steps []drawing.PathComponent) bool {
	for i, k := range steps {
		if want := drawing.LineToComponent; i > 0 && k != want || i == 0 && k != drawing.MoveToComponent {
			return false
		}
	}
	return true
}

// Save writes the canvas as PNG, or hands its pixels to a writer that takes them.
func (c *canvas) Save(w io.Writer) error {
	if to, ok := w.(chart.RGBACollector); ok {
		to.SetRGBA(c.img)
		return nil
	}
	return encodePNG(w, c.img, nil)
}

func (c *canvas) SetFontColor(k drawing.Color) { c.fontColor = k }
func (c *canvas) SetFontSize(size float64)     { c.fontSize = size }

func (c *canvas) SetFont(f *truetype.Font) {
	if f != nil && (c.face == nil || c.face.font != f) {
		c.face = c.fonts.of(f)
	}
}

func (c *canvas) SetTextRotation(radians float64) { c.rotation = radians }
func (c *canvas) ClearTextRotation()              { c.rotation = 0 }
