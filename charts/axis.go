package charts

import "image"

// Measures of a strip, in layout units.
const (
	dotRadius  = 5
	dotMost    = 6.5   // where there is room to spare
	dotNamed   = 4.5   // smaller dots make no more room for names
	dotLeast   = 2.0   // smaller dots do not pile up: they crowd beside each other
	stripLeast = 56.0  // height for the dots
	stripMost  = 240.0 // height beyond which dots shrink
	stripAir   = 12.0  // above the highest
	axisHeight = 22.0
	tickLength = 4.0
	tickSpread = 14.0 // between the texts of two ticks
	ticksMost  = 12
)

// axis is the axis of a strip, in device pixels.
type axis struct {
	area        image.Rectangle // of the whole plot
	edge        int             // how far left the ticks' texts may stand
	left, right int             // where the first and the last value stand
	y           int             // of the line
	low, high   float64
	ticks       []tick
	beyond      beyondFit
}

// at returns the pixel of a value.
func (a axis) at(v float64) int {
	return a.left + round((v-a.low)/(a.high-a.low)*float64(a.right-a.left))
}

// newAxis makes room for the ticks' texts below the axis, for half a dot at its ends, for a
// column of labels at its left and, if some values lie beyond, for their list at its right. The
// list may stand over the axis where a lane has room for it.
func (s *draft) newAxis(p Strip, area image.Rectangle, column int, hasRoom bool) axis {
	low, high := p.domain()
	a := axis{area: area, edge: area.Min.X, low: low, high: high, y: area.Max.Y, beyond: p.fitBeyond(&s.measure, float64(area.Dx()), s.unit)}
	side := s.px(dotMost) + 1
	a.left = area.Min.X + column + side
	if hasRoom {
		a.beyond = p.fitWithin(&s.measure, a.beyond, float64(a.left), float64(area.Max.X-side), s.unit)
	}
	a.right = area.Max.X - side - ceil(a.beyond.axisRoom(s.unit))
	if area.Dy() <= s.px(axisHeight+stripLeast/2) {
		return a // too low for texts
	}
	a.y -= s.px(axisHeight)
	for n := ticksMost; n > 0; n-- {
		a.ticks = ticksWithin(low, high, n, p.options.AxisUnit)
		if len(a.ticks) > 0 && n == ticksMost { // the first text stands below its tick
			a.left = max(a.left, min(area.Min.X+column+min(s.halfTick(a.ticks[0]), area.Dx()/8), a.right))
		}
		if s.ticksFit(a) {
			return a
		}
	}
	a.ticks = nil
	return a
}

// halfTick returns half the width of a tick's text.
func (s *draft) halfTick(t tick) int {
	return ceil(s.width(t.text, s.sized(axisSize)*s.unit, false))/2 + 1
}

// ticksFit reports whether the ticks' texts keep their distance and stay inside.
func (s *draft) ticksFit(a axis) bool {
	before := a.edge - s.px(tickSpread)
	for _, t := range a.ticks {
		half := s.halfTick(t)
		x := a.tickText(t, half)
		if x-half < before+s.px(tickSpread) || x+half > a.area.Max.X {
			return false
		}
		before = x + half
	}
	return true
}

// tickText returns the middle of a tick's text: the tick, or as near as the edge lets it.
func (a axis) tickText(t tick, half int) int {
	return max(a.edge+half, min(a.at(t.value), a.area.Max.X-half))
}

// axis draws the line, the ticks and their texts.
func (s *draft) axis(a axis) {
	w := s.hair()
	s.rect(image.Rect(a.area.Min.X, a.y, a.area.Max.X, a.y+w), s.style.Axis)
	for _, t := range a.ticks {
		x := a.at(t.value) - w/2
		s.rect(image.Rect(x, a.y+w, x+w, a.y+w+s.px(tickLength)), s.style.Axis)
		text := line{s: t.text, size: s.sized(axisSize) * s.unit, color: s.style.Muted, align: centre}
		s.text(text, a.tickText(t, s.halfTick(t)), centred(float64(a.y)+13*s.unit, text.size))
	}
}
