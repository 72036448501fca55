package charts

import (
	"image"
	"image/color"
	"slices"
)

// Measures of the reference line, in layout units.
const (
	referenceHeight = 20.0 // of its label above the plot
	referenceMiddle = 7.0  // of its line, from the top
	dash            = 3.0
	dashGap         = 3.0
)

// referenceLabel is a reference and the room for its label above a plot. A line without
// its label says nothing, so without room for the whole label there is neither.
type referenceLabel struct {
	ref    *Reference // nil if there is none, or no room
	area   image.Rectangle
	size   float64 // of type, in pixels
	height int
}

// newReference keeps room for a reference above a plot that needs a height itself, in pixels.
func newReference(s *sheet, ref *Reference, area image.Rectangle, need int) referenceLabel {
	h := s.px(referenceHeight)
	if ref == nil || area.Dy()-h < need {
		return referenceLabel{}
	}
	size, least := smallSize*s.unit, leastSize*s.unit
	for ceil(s.either(ref.Label, size)) > area.Dx() {
		if size = typeStep * size; size < least {
			return referenceLabel{}
		}
	}
	return referenceLabel{ref: ref, area: area, size: size, height: h}
}

// reference draws the line at x through a plot and the label above it.
func (s *sheet) reference(r referenceLabel, x int, plot image.Rectangle) {
	colour := s.ink(s.style.Axis, r.ref.Key)
	l := s.valueLine(r.ref.Label, r.ref.Key, r.size)
	if !s.isSelected(r.ref.Key) {
		l.color = s.style.Muted
	}
	label := r.label(s, x)
	l.align = centre
	s.text(l, label.Min.X+label.Dx()/2, centred(float64(label.Min.Y)+referenceMiddle*s.unit, l.size))
	s.region(label, r.ref.Key)
	w := s.hair()
	s.dashed(image.Rect(x-w/2, plot.Min.Y-s.px(dash), x-w/2+w, plot.Max.Y), colour)
}

// label returns the place of the label of a line at x.
func (r referenceLabel) label(s *sheet, x int) image.Rectangle {
	w := ceil(s.either(r.ref.Label, r.size))
	at := max(r.area.Min.X, min(x-w/2, r.area.Max.X-w))
	return image.Rect(at, r.area.Min.Y, at+w, r.area.Min.Y+r.height)
}

// dashed draws an upright line, but no dash of it that touches a text.
func (s *sheet) dashed(line image.Rectangle, c color.RGBA) {
	long, gap, air := max(1, s.px(dash)), max(1, s.px(dashGap)), -s.px(2)
	var near []image.Rectangle // the texts that any of them may touch
	for _, q := range s.quiet {
		if q.Overlaps(line.Inset(air)) {
			near = append(near, q)
		}
	}
	for y := line.Min.Y; y < line.Max.Y; y += long + gap {
		d := image.Rect(line.Min.X, y, line.Max.X, min(y+long, line.Max.Y))
		if !slices.ContainsFunc(near, d.Inset(air).Overlaps) {
			s.rect(d, c)
		}
	}
}
