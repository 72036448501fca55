package charts

import (
	"fmt"
	"image"
	"math"
)

// BookPages is a book laid out, to be looked at before it is written.
type BookPages struct {
	leaves []*leaf
	fonts  *Fonts
}

// LayOutBook lays out the pages that WriteBook would write.
func LayOutBook(b Book, look Look) (BookPages, error) {
	leaves, err := layoutBook(b, look)
	if err != nil {
		return BookPages{}, fmt.Errorf("charts: book: %w", err)
	}
	return BookPages{leaves, look.Fonts}, nil
}

// Len returns how many pages there are.
func (p BookPages) Len() int { return len(p.leaves) }

// Render draws a page, counted from 0, so many device pixels wide. It fails only for a
// width beyond the limits (SizeError) and for a page that is not there.
func (p BookPages) Render(page, width int) (*image.RGBA, error) {
	if page < 0 || page >= len(p.leaves) {
		return nil, fmt.Errorf("charts: there is no page %d of %d", page, len(p.leaves))
	}
	sc := p.leaves[page].scene
	by := float64(width) / float64(sc.bounds.Dx())
	sc = sc.scaled(by)
	if _, _, err := (Size{W: sc.bounds.Dx(), H: sc.bounds.Dy()}).Pixels(); err != nil {
		return nil, err
	}
	c := newCanvas(sc.bounds.Dx(), sc.bounds.Dy(), p.fonts)
	sc.paint(c, p.fonts)
	return c.img, nil
}

// scaled returns a scene in coarser pixels: every edge at the nearest, and no mark lost for
// being thin. It keeps neither regions nor what was reserved.
func (sc scene) scaled(by float64) scene {
	z := scaling(by)
	out := scene{bounds: z.rect(sc.bounds), ops: make([]op, len(sc.ops))}
	for i, o := range sc.ops {
		out.ops[i] = z.op(o)
	}
	return out
}

// scaling is new pixels per old one.
type scaling float64

func (z scaling) at(v int) int { return int(math.Round(float64(v) * float64(z))) }

func (z scaling) point(p image.Point) image.Point { return image.Pt(z.at(p.X), z.at(p.Y)) }

// thin scales a thickness; what was there stays.
func (z scaling) thin(v int) int { return max(min(v, 1), z.at(v)) }

func (z scaling) rect(r image.Rectangle) image.Rectangle {
	s := image.Rectangle{Min: z.point(r.Min), Max: z.point(r.Max)}
	if !r.Empty() {
		s.Max.X, s.Max.Y = max(s.Max.X, s.Min.X+1), max(s.Max.Y, s.Min.Y+1)
	}
	return s
}

func (z scaling) op(o op) op {
	switch o := o.(type) {
	case rectOp:
		o.r = z.rect(o.r)
		return o
	case textOp:
		o.x, o.baseline, o.width, o.size = z.at(o.x), z.at(o.baseline), z.at(o.width), o.size*float64(z)
		return o
	case polyOp:
		points := make([]image.Point, len(o.points))
		for i, p := range o.points {
			points[i] = z.point(p)
		}
		o.points = points
		return o
	case hatchOp:
		o.r, o.step, o.width = z.rect(o.r), max(2, z.at(o.step)), z.thin(o.width)
		return o
	case dotOp:
		o.x, o.y, o.radius = z.at(o.x), z.at(o.y), z.thin(o.radius)
		return o
	case cardOp:
		o.r, o.radius, o.line = z.rect(o.r), z.at(o.radius), z.thin(o.line)
		return o
	}
	return o
}
