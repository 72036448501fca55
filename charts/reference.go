package charts

import "image"

// Measures of the reference line, in layout units.
const (
	referenceHeight = 20.0 // of its label above the plot
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
		l.s = s.shorten(r.ref.Label, l.size, l.bold, float64(r.area.Dx()))
		w := ceil(s.width(l.s, l.size, l.bold))
		at := max(r.area.Min.X, min(x-w/2, r.area.Max.X-w))
		b := s.text(l, at, centred(float64(r.area.Min.Y)+7*s.unit, l.size))
		s.region(image.Rect(b.Min.X, r.area.Min.Y, b.Max.X, r.area.Min.Y+r.height), r.ref.Key)
	}
	w := s.hair()
	s.dashed(image.Rect(x-w/2, plot.Min.Y-s.px(4), x-w/2+w, plot.Max.Y), func(r image.Rectangle) {
		s.rect(r, colour)
	})
}

// dashed calls draw for each dash of an upright line that touches no text.
func (s *sheet) dashed(line image.Rectangle, draw func(image.Rectangle)) {
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
			draw(d)
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
