package charts

import (
	"image"
	"image/color"
)

// scene is a laid-out picture: marks at whole device pixels, and which of them
// belongs to what. It knows no renderer, so that a test can ask it anything.
type scene struct {
	bounds   image.Rectangle
	ops      []op
	regions  []Region
	reserved image.Rectangle
	// left is how many rows had no room.
	left int
}

// background returns the colour that the scene begins by filling the whole picture with, and
// no colour if it does not.
func (sc scene) background() color.RGBA {
	if len(sc.ops) > 0 {
		if all, ok := sc.ops[0].(rectOp); ok && all.r == sc.bounds && all.color.A == 255 {
			return all.color
		}
	}
	return color.RGBA{}
}

// Region is a part of a picture that belongs to a value. Regions never overlap; they
// stand in reading order: that of Spec.Keys. A value may have several (a stack's
// total: label and text).
type Region struct {
	Rect  image.Rectangle // device pixels
	Key   string
	Reach int // how far beside it a tap still means it, in device pixels; At heeds it
}

// op is one mark of a scene: a rectOp, textOp, polyOp, hatchOp, dotOp or cardOp.
type op interface{ box() image.Rectangle }

// rectOp is a filled rectangle.
type rectOp struct {
	r     image.Rectangle
	color color.RGBA
	role  role
}

// role says what a rectangle is, for the tests that ask about bars only.
type role uint8

const (
	plain  role = iota
	bar         // its ends state a value
	leader      // leads from a name to its dot
)

// textOp is one line of text from x on the baseline.
type textOp struct {
	x, baseline int
	size        float64 // pixels per em
	width       int
	bold        bool
	color       color.RGBA
	align       align // which end keeps its place where another font makes the text wider
	s           string
}

// polyOp is a filled polygon.
type polyOp struct {
	points []image.Point
	color  color.RGBA
}

// dotOp is a filled circle around a pixel corner.
type dotOp struct {
	x, y, radius int
	color        color.RGBA
}

// hatchOp is a rectangle filled with slanted stripes.
type hatchOp struct {
	r           image.Rectangle
	color       color.RGBA
	step, width int // from stripe to stripe, and of a stripe, along the row
}

// cardOp is a rectangle with round corners: a border of a colour around a fill.
type cardOp struct {
	r            image.Rectangle
	radius, line int
	fill, border color.RGBA
}

// stripes returns the stripes within a picture, one polygon each: go-chart's rasteriser takes
// quadratic time for many in one path. A stripe is where c <= x+y < c+width within the
// rectangle.
func (o hatchOp) stripes(bounds image.Rectangle) []op {
	b := o.r.Intersect(bounds)
	w, h := b.Dx(), b.Dy()
	if o.step < 1 || b.Empty() {
		return nil
	}
	top := func(c int) image.Point { return image.Pt(min(c, w), max(0, c-w)).Add(b.Min) }
	low := func(c int) image.Point { return image.Pt(max(0, c-h), min(c, h)).Add(b.Min) }
	var out []op
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
		out = append(out, polyOp{points: append(points, low(c)), color: o.color})
	}
	return out
}

func (o rectOp) box() image.Rectangle  { return o.r }
func (o hatchOp) box() image.Rectangle { return o.r }
func (o cardOp) box() image.Rectangle  { return o.r }

func (o dotOp) box() image.Rectangle {
	return image.Rect(o.x-o.radius, o.y-o.radius, o.x+o.radius, o.y+o.radius)
}

// The ink of a line of text above and below its baseline, in ems: Chinese glyphs
// reach 0.87 up, Latin descenders 0.22 down.
const (
	inkUp   = 0.88
	inkDown = 0.22
)

// lineBox returns the height of a line of text in whole pixels.
func lineBox(size float64) int { return ceil(inkUp*size) + ceil(inkDown*size) }

func (o textOp) box() image.Rectangle {
	up, down := ceil(inkUp*o.size), ceil(inkDown*o.size)
	return image.Rect(o.x, o.baseline-up, o.x+o.width, o.baseline+down)
}

// texts returns where the texts of a scene stand.
func (sc *scene) texts() []image.Rectangle {
	var boxes []image.Rectangle
	for _, o := range sc.ops {
		if t, ok := o.(textOp); ok {
			boxes = append(boxes, t.box())
		}
	}
	return boxes
}

func (o polyOp) box() image.Rectangle {
	var b image.Rectangle
	for i, p := range o.points {
		one := image.Rectangle{Min: p, Max: p}
		if i == 0 {
			b = one
			continue
		}
		b = image.Rectangle{
			Min: image.Pt(min(b.Min.X, p.X), min(b.Min.Y, p.Y)),
			Max: image.Pt(max(b.Max.X, p.X), max(b.Max.Y, p.Y)),
		}
	}
	return b
}
