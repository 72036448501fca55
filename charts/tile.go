package charts

import "image"

// Measures of tiles, in layout units.
const (
	tileWidth   = 148.0 // a narrower one cuts its texts
	tileNarrow  = 76.0  // as narrow as it gets for the sake of its label
	tileLow     = 40.0  // a lower one loses its label
	tileLeast   = 40.0  // as narrow as it gets for the sake of its number
	tileLowest  = 20.0  // a lower one can lose its number
	tileGap     = 10.0
	tilePad     = 13.0
	tileTop     = 11.0 // between a card's edge and its first and last line
	tileRadius  = 5.0
	tileStretch = 1.2 // how far a card may spread where there is room
	numberSize  = 24.0
	numberLine  = 33.0
	numberLow   = 14.0 // a number is cut rather than set smaller
	tileLine    = 17.0 // of the label
	prefixShare = 0.5  // of a card's width, at most
	besideGap   = 4.0  // between a number and what stands beside it
)

// tileBlock is the lines of a card, in layout units but for shrink.
type tileBlock struct {
	labels int // lines of the label
	note   bool
	shrink float64 // of all lengths and type in a card that is too low
}

func (b tileBlock) height() float64 {
	h := 2*tileTop + float64(b.labels)*tileLine + numberLine
	if b.note {
		h += sourceLine
	}
	return h
}

// into returns what is left of a block in a card of a height: a low one loses its
// note, then the second line of its label; then all shrinks; at last the label goes.
func (b tileBlock) into(height float64) tileBlock {
	b.shrink = 1
	if b.note = b.note && b.height() <= height+0.5; b.note {
		return b
	}
	if b.labels > 1 && b.height() > height+0.5 {
		b.labels = 1
	}
	if height < tileLow {
		b.labels = 0
	}
	b.shrink = min(1, height/b.height())
	return b
}

// tileGrid is how tiles are set out: columns and rows of cards, all alike.
type tileGrid struct {
	columns, rows int
	block         tileBlock
}

// newTileGrid sets tiles out for a content width in layout units: as many columns as
// fit, then as even as possible. For a height above 0 it takes narrower cards rather
// than cards that are too low for a label.
func newTileGrid(m *measure, tiles []Tile, width, height float64) tileGrid {
	n := max(1, len(tiles))
	columns := func(least float64) int {
		return max(1, min(n, int((width+tileGap)/(least+tileGap))))
	}
	var g tileGrid
	for most := columns(tileWidth); ; most++ {
		g.rows = (n + most - 1) / most
		g.columns = (n + g.rows - 1) / g.rows
		low := tileLow
		if most >= columns(tileNarrow) {
			low = tileLowest
		}
		if height <= 0 || most >= columns(tileLeast) || g.cardHeight(height) >= low {
			break
		}
	}
	inner := (width-float64(g.columns-1)*tileGap)/float64(g.columns) - 2*tilePad
	g.block = tileBlock{labels: 1, shrink: 1}
	for _, x := range tiles {
		if m.width(x.Label, smallSize, false) > inner {
			g.block.labels = 2
		}
		g.block.note = g.block.note || x.Note != ""
	}
	return g
}

// cardHeight returns the height of a card if all share a height.
func (g tileGrid) cardHeight(height float64) float64 {
	return (height - float64(g.rows-1)*tileGap) / float64(g.rows)
}

// tile draws a card: label, number, note.
func (s *sheet) tile(b image.Rectangle, block tileBlock, x Tile) {
	if b.Dx() < 2 || b.Dy() < 2 {
		return
	}
	border, thick := s.style.Line, s.hair()
	if s.isSelected(x.Key) {
		border, thick = s.style.Accent, 2*s.hair()
	}
	s.add(cardOp{r: b, radius: s.px(tileRadius), line: thick, fill: s.style.Card, border: border})
	s.region(b, x.Key)

	block = block.into(float64(b.Dy()) / s.unit)
	unit := s.unit * block.shrink
	if numberSize*unit < leastSize*s.unit {
		return // no line of type fits
	}
	pad := min(s.px(tilePad), b.Dx()/8)
	inner := image.Rect(b.Min.X+pad, b.Min.Y, b.Max.X-pad, b.Max.Y)
	// What a card has beyond its lines goes above and below them alike.
	y := float64(b.Min.Y) + tileTop*unit + (float64(b.Dy())-block.height()*unit)/2
	muted := line{size: max(smallSize*unit, leastSize*s.unit), color: s.style.Muted}
	for _, l := range s.balanced(x.Label, muted.size, false, float64(inner.Dx()), block.labels) {
		muted.s = l
		s.text(muted, inner.Min.X, centred(y+tileLine*unit/2, muted.size))
		y += tileLine * unit
	}
	y = float64(b.Min.Y) + tileTop*unit + (float64(b.Dy())-block.height()*unit)/2 + float64(block.labels)*tileLine*unit
	s.number(inner, y+numberLine*unit/2, unit, x)
	if block.note {
		y += numberLine * unit
		muted.s, muted.size = s.shorten(x.Note, sourceSize*unit, false, float64(inner.Dx())), sourceSize*unit
		s.text(muted, inner.Min.X, centred(y+sourceLine*unit/2, muted.size))
	}
}

// number sets prefix, number and suffix on one baseline around a height. Where they
// are too wide together, first the number is set smaller, then what stands beside it;
// then the suffix is cut. The prefix is so only if it is longer than any qualifier:
// "over" belongs to the number.
func (s *sheet) number(inner image.Rectangle, middle, unit float64, x Tile) {
	room, gap, least := float64(inner.Dx()-3), besideGap*s.unit, leastSize*s.unit // 3: each text is rounded up
	size, small := numberSize*unit, max(smallSize*unit, least)
	width := func(t string) float64 {
		if t == "" {
			return 0
		}
		return s.width(t, small, false) + gap
	}
	shrink := func(to float64) {
		beside := width(x.Prefix) + width(x.Suffix)
		if w := s.width(x.Number, size, true); w > 0 && w+beside > room {
			size = max(min(size, to), size*max(0, room-beside)/w)
		}
	}
	shrink(numberLow * s.unit)
	if s.width(x.Number, size, true)+width(x.Prefix)+width(x.Suffix) > room {
		small = least
		shrink(least)
	}
	base, at := centred(middle, size), inner.Min.X
	set := func(l line) {
		if l.s = s.shorten(l.s, l.size, l.bold, float64(inner.Max.X-at)); l.s != "" {
			at = s.text(l, at, base).Max.X + round(gap)
		}
	}
	prefix := s.shorten(x.Prefix, small, false, prefixShare*room)
	set(line{s: prefix, size: small, color: s.style.Muted})
	set(line{s: x.Number, size: size, bold: true, color: s.ink(s.style.Ink, x.Key)})
	set(line{s: x.Suffix, size: small, color: s.style.Muted})
}
