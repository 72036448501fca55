package charts

import (
	"image"
	"image/color"
)

// Measures of the reference line, in layout units.
const (
	referenceHeight = 20.0 // of its label above the plot
	referenceMiddle = 7.0  // of its line, from the top
	dash            = 3.0
	dashGap         = 3.0
)

// referenceLabel is the room above a plot that a reference's label takes.
type referenceLabel struct {
	ref    *Reference
	area   image.Rectangle // of the whole plot
	height int             // 0 if there is no reference, or no room for its label
}

// newReference keeps room for a reference above a plot.
func newReference(s *sheet, ref *Reference, area image.Rectangle) referenceLabel {
	r := referenceLabel{ref: ref, area: area}
	if h := s.px(referenceHeight); ref != nil && area.Dy() > 2*h {
		r.height = h
	}
	return r
}

// reference draws the line at x through a plot and the label above it.
func (s *sheet) reference(r referenceLabel, x int, plot image.Rectangle) {
	if r.ref == nil {
		return
	}
	colour := s.ink(s.style.Axis, r.ref.Key)
	if r.height > 0 {
		l := s.valueLine("", r.ref.Key, smallSize*s.unit)
		if !s.isSelected(r.ref.Key) {
			l.color = s.style.Muted
		}
		l.s = s.shorten(r.ref.Label, l.size, true, float64(r.area.Dx()))
		w := ceil(s.either(l.s, l.size))
		at := max(r.area.Min.X, min(x-w/2, r.area.Max.X-w))
		l.align = centre
		s.text(l, at+w/2, centred(float64(r.area.Min.Y)+referenceMiddle*s.unit, l.size))
		s.region(image.Rect(at, r.area.Min.Y, at+w, r.area.Min.Y+r.height), r.ref.Key)
	}
	w := s.hair()
	s.dashed(image.Rect(x-w/2, plot.Min.Y-s.px(dash), x-w/2+w, plot.Max.Y), colour)
}

// dashed draws an upright line, but no dash of it that touches a text.
func (s *sheet) dashed(line image.Rectangle, c color.RGBA) {
	var texts []image.Rectangle
	for _, o := range s.ops {
		if t, ok := o.(textOp); ok {
			texts = append(texts, t.box().Inset(-s.px(2)))
		}
	}
	long, gap := max(1, s.px(dash)), max(1, s.px(dashGap))
	for y := line.Min.Y; y < line.Max.Y; y += long + gap {
		d := image.Rect(line.Min.X, y, line.Max.X, min(y+long, line.Max.Y))
		if !overlapsAny(d, texts) {
			s.rect(d, c)
		}
	}
}

func overlapsAny(r image.Rectangle, others []image.Rectangle) bool {
	for _, o := range others {
		if r.Overlaps(o) {
			return true
		}
	}
	return false
}
