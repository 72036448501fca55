package charts

import (
	"image"
	"slices"
)

// The lane with the reference has the strip's finding: a tint behind what lies above the line,
// and behind its last dot, where there is room, how many that are.

const aboveTint = 0.07 // of the colour of what stands out, behind what lies above a reference

// verdict is how many dots of a lane lie above its reference, in words: the first line is of
// those that stand out.
type verdict struct {
	lines []line
	at    image.Rectangle // empty where it has no room
}

// verdictRoom returns the height that the verdict of a lane wants, in layout units.
func (p Strip) verdictRoom(l stripLane) float64 {
	if l.Reference == nil || p.options.OutCount == "" {
		return 0
	}
	return 2*lineHeight*smallSize + labelGap + 2
}

// newVerdict keeps a place for the verdict at the right end of the lane with the reference, in the
// size of small type, clear of all dots of that lane; it has none where they reach there.
func (s *draft) newVerdict(p Strip, f stripFit) verdict {
	var v verdict
	for _, o := range f.lanes {
		if o.ref.ref == nil || p.options.OutCount == "" {
			continue
		}
		size := s.sized(smallSize) * s.unit
		v.lines = []line{
			{s: p.options.OutCount, size: size, bold: true, color: s.style.StandsOut},
			{s: p.options.RestCount, size: size, color: s.style.Muted},
		}
		wide := ceil(max(s.width(p.options.OutCount, size, true), s.width(p.options.RestCount, size, false)))
		a := f.axisOf(o)
		edge := a.at(o.ref.ref.Value)
		for _, x := range a.xs(o.lane.on) {
			edge = max(edge, x)
		}
		high := 2 * lineAdvance(size)
		at := image.Rect(a.right-wide, a.y-s.px(labelGap/2)-high, a.right, a.y-s.px(labelGap/2))
		if at.Min.X-s.px(dotMost+2*labelGap) < edge || at.Min.Y < o.area.Min.Y || !at.In(f.axis.area) {
			return v
		}
		v.at = at
		return v
	}
	return v
}

// verdict sets the lines of the verdict: as near to the dots, which it counts, as the names beside
// these let it, and at the right end of the lane at most.
func (s *draft) verdict(v verdict, dots []int, taken []image.Rectangle) {
	apart := s.px(dotMost + 2*labelGap)
	left := slices.Max(dots) + apart
	for _, t := range taken {
		if t != v.at && t.Min.Y < v.at.Max.Y && t.Max.Y > v.at.Min.Y {
			left = max(left, t.Max.X+apart)
		}
	}
	left = min(left, v.at.Min.X)
	y := v.at.Min.Y
	for _, l := range v.lines {
		s.text(l, left, baseline(y, l.size))
		y += lineAdvance(l.size)
	}
}

// tintAbove lies behind what is above a lane's reference.
func (s *draft) tintAbove(p Strip, o laneOfDots, a axis) {
	if o.ref.ref == nil || p.options.OutLabel == "" {
		return
	}
	s.rect(image.Rect(a.at(o.ref.ref.Value), o.area.Min.Y, s.laneEnd(a), a.y), mix(s.style.StandsOut, s.style.Card, aboveTint))
}

// laneEnd returns where the line of a lane ends that is not the last.
func (s *draft) laneEnd(a axis) int {
	if a.beyond.width > 0 {
		return a.right + 2*s.px(dotRadius)
	}
	return a.area.Max.X
}

// tickLines draws the ticks of the axis as hairlines through the lanes, so that values can be read in
// all of them, below everything from an op on. It is interrupted for texts.
func (s *draft) tickLines(f stripFit, from int) {
	marks := s.ops[from:]
	s.ops = s.ops[:from:from]
	for i, o := range f.lanes {
		a := f.axisOf(o)
		end := a.area.Max.X
		if i == f.list {
			end -= ceil(a.beyond.width)
		}
		for _, t := range a.ticks {
			if x := a.at(t.value) - s.hair()/2; x < end {
				s.tickLine(image.Rect(x, o.area.Min.Y, x+s.hair(), a.y))
			}
		}
	}
	s.ops = append(s.ops, marks...)
}

// tickLine draws an upright hairline, except where texts are.
func (s *draft) tickLine(line image.Rectangle) {
	for _, part := range s.between(line, line.Inset(-s.px(2))) {
		s.rect(image.Rect(line.Min.X, part.Min.Y, line.Max.X, part.Max.Y), s.style.Line)
	}
}
