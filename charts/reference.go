package charts

import (
	"image"
	"image/color"
	"slices"
)

// Measures of the reference line, in layout units.
const (
	referenceHeight     = 20.0 // of its label above the plot
	referenceMiddle     = 7.0  // of its line, from the top
	referenceOver       = 3.0  // of the line above the plot
	referenceWidth      = 1.6
	referenceEdge       = 1.3 // in the card's colour, at both sides: it parts the line from bars
	referencePad        = 4.0 // from the label to the end of its background when it is selected
	referenceBackground = 16.0
)

// referenceLabel is a reference and the room for its label above a plot. A line without
// its label says nothing, so without room for the whole label there is neither.
type referenceLabel struct {
	ref    *Reference // nil if there is none, or no room
	area   image.Rectangle
	size   float64 // of type, in pixels
	height int
	ink    color.RGBA
}

// newReference keeps room for a reference above a plot that needs a height itself, in pixels.
func newReference(s *draft, ref *Reference, area image.Rectangle, need int) referenceLabel {
	h := s.px(referenceHeight)
	if ref == nil || area.Dy()-h < need {
		return referenceLabel{}
	}
	size, least := s.sized(smallSize)*s.unit, s.sized(leastSize)*s.unit
	for ceil(s.either(ref.Label, size)) > area.Dx() {
		if size = typeStep * size; size < least {
			return referenceLabel{}
		}
	}
	return referenceLabel{ref: ref, area: area, size: size, height: h, ink: s.style.Ink}
}

// reference draws the line at x through a plot and the label above it. The line is ink, as
// no bar is, or red if it is a target, and has an edge in the card's colour, so that it reads over whatever it crosses.
func (s *draft) reference(r referenceLabel, x int, plot image.Rectangle) {
	label := r.label(s, x)
	l := line{s: r.ref.Label, size: r.size, bold: true, color: r.ink, align: centre}
	if s.isSelected(r.ref.Key) {
		background := image.Rect(label.Min.X, label.Min.Y, label.Max.X, label.Min.Y+s.px(referenceBackground))
		s.add(cardOp{r: background.Intersect(s.bounds), radius: s.px(3), line: 1, fill: s.style.Ink, border: s.style.Ink})
		l.color = s.style.Card
	}
	middle := centred(float64(label.Min.Y)+referenceMiddle*s.unit, l.size)
	s.text(l, label.Min.X+label.Dx()/2, max(middle, label.Min.Y+ceil(inkUp*l.size))) // below what lies above, where pixels are coarse
	s.region(label, r.ref.Key)
	s.upright(s.referenceLine(x, plot), r.ink)
}

// referenceLine returns the place of the line at x, without its edges.
func (s *draft) referenceLine(x int, plot image.Rectangle) image.Rectangle {
	w := max(1, s.px(referenceWidth))
	return image.Rect(x-w/2, plot.Min.Y-s.px(referenceOver), x-w/2+w, plot.Max.Y)
}

// edged returns a line with its edges.
func (s *draft) edged(line image.Rectangle) image.Rectangle {
	edge := max(1, s.px(referenceEdge))
	return image.Rect(line.Min.X-edge, line.Min.Y, line.Max.X+edge, line.Max.Y)
}

// label returns the place of the label of a line at x, with what its background takes beside it.
func (r referenceLabel) label(s *draft, x int) image.Rectangle {
	w, pad := ceil(s.either(r.ref.Label, r.size)), s.px(referencePad)
	at := max(r.area.Min.X, min(x-w/2, r.area.Max.X-w))
	return image.Rect(at-pad, r.area.Min.Y, at+w+pad, r.area.Min.Y+r.height).Intersect(s.bounds)
}

// upright draws an upright line in a colour with its edges, and interrupts it where it would
// touch a text.
func (s *draft) upright(line image.Rectangle, ink color.RGBA) {
	edged := s.edged(line)
	for _, part := range s.between(line, edged.Inset(-s.px(2))) {
		s.rect(image.Rect(edged.Min.X, part.Min.Y, edged.Max.X, part.Max.Y), s.style.Card)
		s.rect(part, ink)
	}
}

// between returns the parts of an upright line that keep their distance from all texts, which
// are those that overlap its surroundings.
func (s *draft) between(line, around image.Rectangle) []image.Rectangle {
	var near, parts []image.Rectangle
	for _, q := range s.quiet {
		if q.Overlaps(around) {
			near = append(near, q)
		}
	}
	slices.SortFunc(near, func(a, b image.Rectangle) int { return a.Min.Y - b.Min.Y })
	from, air := line.Min.Y, s.px(2)
	piece := func(to int) {
		if to = min(to, line.Max.Y); to > from {
			parts = append(parts, image.Rect(line.Min.X, from, line.Max.X, to))
		}
	}
	for _, q := range near {
		piece(q.Min.Y - air)
		from = max(from, q.Max.Y+air)
	}
	piece(line.Max.Y)
	return parts
}
