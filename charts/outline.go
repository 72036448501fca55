package charts

import (
	"image"
	"image/color"
)

// Measures of the outline of a selected mark, in layout units.
const (
	selectLine = 2.0
	selectOff  = 2.0 // from the mark to the line
)

// selectionFrame is the sides of a selected mark's outline, in pixels: a line and a space in the
// card's colour between it and the mark.
type selectionFrame struct{ line, off int }

// newSelectionFrame returns the outline for a mark with a free reach around it. Where that
// is less than line and space want, both are thin, and the space is taken from the mark.
func (s *draft) newSelectionFrame(reach int) selectionFrame {
	f := selectionFrame{max(1, s.px(selectLine)), max(1, s.px(selectOff))}
	if reach < f.line+f.off {
		f.line = max(1, min(f.line, reach-1))
		f.off = max(1, reach-f.line)
	}
	return f
}

// outlineSelected draws the outline of a mark if its key is selected: in ink, which is no colour of
// any value, so that what the mark's own colour says stays. reach is the free pixels above
// and below the mark.
func (s *draft) outlineSelected(b image.Rectangle, reach int, keys ...string) {
	if !s.isSelected(keys...) || b.Empty() {
		return
	}
	wide := max(1, s.px(selectLine)) + max(1, s.px(selectOff))
	f := s.newSelectionFrame(reach)
	up := min(f.line+f.off, max(0, reach))
	outer := image.Rect(b.Min.X-wide, b.Min.Y-up, b.Max.X+wide, b.Max.Y+up)
	inner := outer.Inset(f.line)
	s.ring(outer, inner, s.style.Ink)
	s.ring(inner, image.Rect(b.Min.X, inner.Min.Y+f.off, b.Max.X, inner.Max.Y-f.off), s.style.Card)
}

// ring fills the part of a rectangle that lies outside another within it.
func (s *draft) ring(outer, inner image.Rectangle, c color.RGBA) {
	s.rect(image.Rect(outer.Min.X, outer.Min.Y, outer.Max.X, inner.Min.Y), c)
	s.rect(image.Rect(outer.Min.X, inner.Max.Y, outer.Max.X, outer.Max.Y), c)
	s.rect(image.Rect(outer.Min.X, inner.Min.Y, inner.Min.X, inner.Max.Y), c)
	s.rect(image.Rect(inner.Max.X, inner.Min.Y, outer.Max.X, inner.Max.Y), c)
}

// dotOutline returns the outline of a selected dot: a line, and a space between it and the dot.
func (s *draft) dotOutline(radius int) selectionFrame {
	return selectionFrame{max(1, min(s.px(selectLine), radius/2)), max(1, s.px(selectOff/2))}
}

// outlineDot draws the outline of a selected dot, over the edges of its neighbours; the dot
// itself comes over it. reach is the free pixels around the dot: where they are less than the
// outline wants, the space gives way.
func (s *draft) outlineDot(o dotOp, reach int) {
	f := s.dotOutline(o.radius)
	f.line = max(1, min(f.line, reach))
	f.off = max(0, min(f.off, reach-f.line))
	for _, ring := range []dotOp{
		{x: o.x, y: o.y, radius: o.radius + f.off + f.line, color: s.style.Ink},
		{x: o.x, y: o.y, radius: o.radius + f.off, color: s.style.Card},
	} {
		s.add(ring)
	}
}
