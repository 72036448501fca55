package charts

import (
	"image"
	"strings"
)

const tileRadius = 5.0 // layout units

// tile draws a card: label, number with what belongs to it, note.
func (s *sheet) tile(b image.Rectangle, g tileGrid, x Tile) {
	border, thick := s.style.Line, s.hair()
	if s.isSelected(x.Key) {
		border, thick = s.style.Accent, 2*s.hair()
	}
	s.add(cardOp{r: b, radius: s.px(tileRadius), line: thick, fill: s.style.Card, border: border})
	s.region(b, x.Key)
	pad := int(g.kind.pad(float64(b.Dx())/s.unit) * s.unit)
	inner := image.Rect(b.Min.X+pad, b.Min.Y, b.Max.X-pad, b.Max.Y)
	// What a card has beyond its lines goes above and below them alike.
	y := float64(b.Min.Y) + g.kind.top()*s.unit + (float64(b.Dy())-g.lines.height(g.kind)*s.unit)/2
	small := line{size: g.label * s.unit, color: s.style.Muted, bold: s.isSelected(x.Key)}
	label := y
	for _, part := range s.balanced(x.Label, small.size, float64(inner.Dx()), g.lines.labels) {
		label = s.tileLine(g, small, part, inner, label)
	}
	y += float64(g.lines.labels) * g.kind.smallLine() * s.unit
	y = s.tileValue(inner, y, g, x)
	if g.lines.note {
		muted := line{size: g.note * s.unit, color: s.style.Muted}
		muted.s = s.shorten(x.Note, muted.size, false, float64(inner.Dx()))
		s.text(muted, inner.Min.X, centred(y+g.kind.noteLine()*s.unit/2, muted.size))
	}
}

// tileLine sets a small line at a height and returns where it ends.
func (s *sheet) tileLine(g tileGrid, small line, text string, inner image.Rectangle, y float64) float64 {
	small.s = text
	height := g.kind.smallLine() * s.unit
	s.text(small, inner.Min.X, centred(y+height/2, small.size))
	return y + height
}

// tileValue sets prefix, number and suffix from a height on one baseline, or on lines of
// their own what does not fit there, and returns where they end.
func (s *sheet) tileValue(inner image.Rectangle, y float64, g tileGrid, x Tile) float64 {
	small := line{size: g.kind.small() * s.unit, color: s.ink(s.style.Muted, x.Key)}
	above, below, _ := newTileEms(&s.measure, x).lines(g.kind, g.inner())
	if g.lines.above {
		if above {
			s.tileLine(g, small, x.Prefix, inner, y)
		}
		y += g.kind.smallLine() * s.unit
	}
	number := line{size: g.kind.number * s.unit, bold: true, color: s.ink(s.style.Ink, x.Key)}
	base, at := centred(y+g.kind.numberLine()*s.unit/2, number.size), inner.Min.X
	set := func(l line, text string) {
		if l.s = text; text != "" {
			at = s.text(l, at, base).Max.X + s.px(besideGap)
		}
	}
	if !above {
		set(small, x.Prefix)
	}
	set(number, x.Number)
	if !below {
		set(small, x.Suffix)
	}
	y += g.kind.numberLine() * s.unit
	if g.lines.below {
		if below {
			s.tileLine(g, small, strings.TrimLeft(x.Suffix, ",， "), inner, y)
		}
		y += g.kind.smallLine() * s.unit
	}
	return y
}
