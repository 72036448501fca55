package charts

import (
	"image"
	"image/color"
	"iter"
	"math"

	chart "github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// visible goes through the marks of a scene, clipped to the picture: no renderer must see a
// coordinate that lies far off. A hatched rectangle comes as its stripes, a polygon each.
func (sc scene) visible() iter.Seq[op] {
	return func(yield func(op) bool) {
		for _, o := range sc.ops {
			if hatch, ok := o.(hatchOp); ok {
				for _, stripe := range hatch.stripes(sc.bounds) {
					if !yield(stripe) {
						return
					}
				}
				continue
			}
			if clipped, ok := sc.clip(o); ok && !yield(clipped) {
				return
			}
		}
	}
}

// clip returns the part of a mark that lies in the picture. Only rectangles are cut; text may
// extend beyond it; anything else is kept whole or dropped.
func (sc scene) clip(o op) (op, bool) {
	whole := o.box().In(sc.bounds)
	switch o := o.(type) {
	case rectOp:
		if whole {
			return o, !o.r.Empty()
		}
		o.r = o.r.Intersect(sc.bounds)
		return o, !o.r.Empty()
	case textOp:
		return o, o.box().Overlaps(sc.bounds)
	case polyOp:
		return o, whole && len(o.points) > 2
	case dotOp:
		return o, whole && o.radius > 0
	}
	return o, whole
}

// paint draws a scene on any of go-chart's renderers.
func (sc scene) paint(r chart.Renderer, fonts *Fonts) {
	r.SetDPI(pointsInch) // one point is one pixel
	r.SetStrokeWidth(0)
	r.SetStrokeColor(drawing.Color{})
	for o := range sc.visible() {
		switch o := o.(type) {
		case rectOp:
			paintRect(r, o.r, o.color)
		case textOp:
			paintText(r, o, fonts)
		case polyOp:
			paintPoly(r, o)
		case dotOp:
			paintDot(r, o)
		case cardOp:
			paintCard(r, o)
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

func paintText(r chart.Renderer, o textOp, fonts *Fonts) {
	r.SetFont(fonts.face(o.bold).font)
	r.SetFontColor(ofStyle(o.color))
	r.SetFontSize(o.size)
	r.Text(o.s, o.x, o.baseline)
}

func paintPoly(r chart.Renderer, o polyOp) {
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

// paintDot draws two half circles.
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

// paintRound fills a rectangle with round corners, clockwise from the top.
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
