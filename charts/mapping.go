package charts

import (
	"image"
	"math"
)

// mapping scales the marks of a scene and then moves them. Every edge is rounded to the nearest
// pixel, and a thin mark keeps at least one.
type mapping struct {
	by   float64
	move image.Point
}

// moved returns a mark at another place.
func moved(o op, by image.Point) op { return mapping{1, by}.op(o) }

// scaled returns a scene in coarser pixels. It keeps neither regions nor what was reserved.
func (sc scene) scaled(by float64) scene {
	z := mapping{by: by}
	out := scene{bounds: z.rect(sc.bounds), ops: make([]op, len(sc.ops))}
	for i, o := range sc.ops {
		out.ops[i] = z.op(o)
	}
	return out
}

// length maps a length.
func (z mapping) length(v int) int { return int(math.Round(float64(v) * z.by)) }

// atLeast maps a length that must not fall below a least one, unless it was there before.
func (z mapping) atLeast(v, least int) int { return max(min(v, least), z.length(v)) }

func (z mapping) point(p image.Point) image.Point {
	return image.Pt(z.length(p.X), z.length(p.Y)).Add(z.move)
}

func (z mapping) rect(r image.Rectangle) image.Rectangle {
	s := image.Rectangle{Min: z.point(r.Min), Max: z.point(r.Max)}
	if !r.Empty() {
		s.Max.X, s.Max.Y = max(s.Max.X, s.Min.X+1), max(s.Max.Y, s.Min.Y+1)
	}
	return s
}

// op maps a mark.
func (z mapping) op(o op) op {
	switch o := o.(type) {
	case rectOp:
		o.r = z.rect(o.r)
		return o
	case textOp:
		at := z.point(image.Pt(o.x, o.baseline))
		o.x, o.baseline, o.width, o.size = at.X, at.Y, z.length(o.width), o.size*z.by
		return o
	case polyOp:
		points := make([]image.Point, len(o.points))
		for i, p := range o.points {
			points[i] = z.point(p)
		}
		o.points = points
		return o
	case hatchOp:
		o.r, o.step, o.width = z.rect(o.r), z.atLeast(o.step, 2), z.atLeast(o.width, 1)
		return o
	case dotOp:
		at := z.point(image.Pt(o.x, o.y))
		o.x, o.y, o.radius = at.X, at.Y, z.atLeast(o.radius, 1)
		return o
	case cardOp:
		o.r, o.radius, o.line = z.rect(o.r), z.length(o.radius), z.atLeast(o.line, 1)
		return o
	}
	panic("charts: a mark that no mapping knows") // a test maps every sample
}
