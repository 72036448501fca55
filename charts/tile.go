package charts

import (
	"image"
	"strings"
)

const tileRadius = 5.0 // layout units

// tile draws a card: label, number with what belongs to it, note.
func (s *draft) tile(b image.Rectangle, g tileGrid, x Tile) {
	border, thick := s.style.Line, s.hair()
	if s.isSelected(x.Key) {
		border, thick = s.style.Ink, 2*s.hair()
	}
	s.add(cardOp{r: b, radius: s.px(tileRadius), line: thick, fill: s.style.Card, border: border})
	s.region(b, x.Key)
	pad := int(g.kind.pad(float64(b.Dx())/s.unit) * s.unit)
	inner := image.Rect(b.Min.X+pad, b.Min.Y, b.Max.X-pad, b.Max.Y)
	// What a card has beyond its lines goes above and below them alike.
	y := float64(b.Min.Y) + g.kind.top()*s.unit + (float64(b.Dy())-g.lines.height(g.kind)*s.unit)/2
	small := line{size: g.label * s.unit, color: s.style.Muted, bold: s.isSelected(x.Key)}
	c := cardText{draft: s, g: g, inner: inner, y: y}
	for _, part := range s.balanced(x.Label, small.size, float64(inner.Dx()), g.lines.labels) {
		c.own(small, part, g.kind.smallLine())
	}
	c.y = y + float64(g.lines.labels)*g.kind.smallLine()*s.unit
	c.value(x)
	if g.lines.note {
		muted := line{size: g.note * s.unit, color: s.style.Muted}
		c.own(muted, s.shorten(x.Note, muted.size, false, float64(inner.Dx())), g.kind.noteLine())
	}
}

// cardText sets the lines of a card, one below the other.
type cardText struct {
	*draft
	g     tileGrid
	inner image.Rectangle
	y     float64 // where the next line begins
	low   int     // where the last one ends
}

// base returns the baseline of a line of a size in a height from here on, and goes on behind
// that. A line reaches further below its middle than above, and at scales between whole
// numbers it is rounded: it is kept from lying on the one above.
func (c *cardText) base(size, height float64) int {
	base := max(centred(c.y+height*c.unit/2, size), c.low+ceil(inkUp*size))
	c.y += height * c.unit
	c.low = base + ceil(inkDown*size)
	return base
}

// own sets a text on a line of its own.
func (c *cardText) own(l line, text string, height float64) {
	if l.s = text; text == "" {
		c.y += height * c.unit
		return
	}
	c.text(l, c.inner.Min.X, c.base(l.size, height))
}

// value sets prefix, number and suffix on one baseline, or on lines of their own what does
// not fit there.
func (c *cardText) value(x Tile) {
	kind := c.g.kind
	small := line{size: kind.small() * c.unit, color: c.style.Muted}
	above, below, _ := newTileEms(&c.measure, x).lines(kind, c.g.inner())
	if c.g.lines.above {
		c.own(small, textIf(above, x.Prefix), kind.smallLine())
	}
	number := line{size: kind.number * c.unit, bold: true, color: c.style.Ink}
	base, at := c.base(number.size, kind.numberLine()), c.inner.Min.X
	set := func(l line, text string) {
		if l.s = text; text != "" {
			at = c.text(l, at, base).Max.X + c.px(besideGap)
		}
	}
	set(small, textIf(!above, x.Prefix))
	set(number, x.Number)
	set(small, textIf(!below, x.Suffix))
	if c.g.lines.below {
		c.own(small, textIf(below, strings.TrimLeft(x.Suffix, ",， ")), kind.smallLine())
	}
}

// textIf returns a text if a condition holds, else none.
func textIf(holds bool, text string) string {
	if holds {
		return text
	}
	return ""
}
