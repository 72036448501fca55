package charts

import (
	"image"
	"image/color"
	"math"

	chart "github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// paint draws a scene on any of go-chart's renderers. Every mark is clipped to the
// picture first: go-chart must not see a coordinate that lies far off.
func (sc scene) paint(r chart.Renderer, fonts *Fonts) {
	r.SetDPI(pointsInch) // one point is one pixel
	r.SetStrokeWidth(0)
	r.SetStrokeColor(drawing.Color{})
	for _, o := range sc.ops {
		switch o := o.(type) {
		case rectOp:
			paintRect(r, o.r.Intersect(sc.bounds), o.color)
		case textOp:
			if o.box().Overlaps(sc.bounds) {
				paintText(r, o, fonts)
			}
		case polyOp:
			if o.box().In(sc.bounds) {
				paintPoly(r, o)
			}
		case hatchOp:
			paintHatch(r, o, sc.bounds)
		case dotOp:
			if o.box().In(sc.bounds) && o.radius > 0 {
				paintDot(r, o)
			}
		case cardOp:
			if o.r.In(sc.bounds) {
				paintCard(r, o)
			}
		}
	}
}

// ofStyle turns a colour of a Style into go-chart's.
func ofStyle(c color.RGBA) drawing.Color {
	return drawing.Color{R: c.R, G: c.G, B: c.B, A: c.A}
}

func paintRect(r chart.Renderer, b image.Rectangle, c color.RGBA) {
	if b.Empty() {
		return
	}
	r.SetFillColor(ofStyle(c))
	r.MoveTo(b.Min.X, b.Min.Y)
	r.LineTo(b.Max.X, b.Min.Y)
	r.LineTo(b.Max.X, b.Max.Y)
	r.LineTo(b.Min.X, b.Max.Y)
	r.Close()
	r.Fill()
}

// aligner is a renderer that can say which end of a text is to keep its place.
type aligner interface{ setAlign(align) }

func paintText(r chart.Renderer, o textOp, fonts *Fonts) {
	r.SetFont(fonts.face(o.bold).font)
	r.SetFontColor(ofStyle(o.color))
	r.SetFontSize(o.size)
	if to, ok := r.(aligner); ok {
		to.setAlign(o.align)
	}
	r.Text(o.s, o.x, o.baseline)
}

func paintPoly(r chart.Renderer, o polyOp) {
	if len(o.points) < 3 {
		return
	}
	r.SetFillColor(ofStyle(o.color))
	for i, p := range o.points {
		if i == 0 {
			r.MoveTo(p.X, p.Y)
			continue
		}
		r.LineTo(p.X, p.Y)
	}
	r.Close()
	r.Fill()
}

// paintHatch draws a stripe after the other: go-chart's rasteriser takes quadratic
// time for many in one path. A stripe is where c <= x+y < c+width within the rectangle.
func paintHatch(r chart.Renderer, o hatchOp, bounds image.Rectangle) {
	b := o.r.Intersect(bounds)
	w, h := b.Dx(), b.Dy()
	if o.step < 1 || b.Empty() {
		return
	}
	top := func(c int) image.Point { return image.Pt(min(c, w), max(0, c-w)).Add(b.Min) }
	low := func(c int) image.Point { return image.Pt(max(0, c-h), min(c, h)).Add(b.Min) }
	for c := 0; c < w+h; c += o.step {
		d := min(c+o.width, w+h)
		points := []image.Point{top(c)}
		if c < w && w < d {
			points = append(points, image.Pt(b.Max.X, b.Min.Y))
		}
		points = append(points, top(d), low(d))
		if c < h && h < d {
			points = append(points, image.Pt(b.Min.X, b.Max.Y))
		}
		paintPoly(r, polyOp{points: append(points, low(c)), color: o.color})
	}
}

// paintDot draws two half circles: a whole one is empty in go-chart's SVG.
func paintDot(r chart.Renderer, o dotOp) {
	radius := float64(o.radius)
	r.SetFillColor(ofStyle(o.color))
	r.ArcTo(o.x, o.y, radius, radius, 0, math.Pi)
	r.ArcTo(o.x, o.y, radius, radius, math.Pi, math.Pi)
	r.Close()
	r.Fill()
}

// paintCard draws the border as a larger card below the fill: a stroke would lie
// half on one pixel and half on the next.
func paintCard(r chart.Renderer, o cardOp) {
	inner := o.r.Inset(o.line)
	paintRound(r, o.r, o.radius, o.border)
	if !inner.Empty() {
		paintRound(r, inner, max(0, o.radius-o.line), o.fill)
	}
}

// paintRound fills a rectangle with round corners, clockwise from the top: go-chart's
// SVG draws arcs of negative sweep wrong.
func paintRound(r chart.Renderer, b image.Rectangle, radius int, c color.RGBA) {
	radius = min(radius, b.Dx()/2, b.Dy()/2)
	if radius <= 0 {
		paintRect(r, b, c)
		return
	}
	const quarter = math.Pi / 2
	f := float64(radius)
	r.SetFillColor(ofStyle(c))
	r.MoveTo(b.Min.X+radius, b.Min.Y)
	r.ArcTo(b.Max.X-radius, b.Min.Y+radius, f, f, 3*quarter, quarter)
	r.ArcTo(b.Max.X-radius, b.Max.Y-radius, f, f, 0, quarter)
	r.ArcTo(b.Min.X+radius, b.Max.Y-radius, f, f, quarter, quarter)
	r.ArcTo(b.Min.X+radius, b.Min.Y+radius, f, f, 2*quarter, quarter)
	r.Close()
	r.Fill()
}
