package charts

import "math"

// Measures of cards, in layout units. All of a card's type and lines follow the size of
// its number, which is one for all cards of a chart.
const (
	tileWidth   = 148.0 // of cards where nothing presses
	tileGap     = 10.0
	tilePad     = 13.0 // at most
	tileStretch = 1.2  // how far a card may spread where there is room
	tileSlack   = 4.0  // of a card's width, for rounding it and its texts to whole pixels
	cardSlack   = 1.0  // of its height
	besideGap   = 4.0  // between a number and what stands beside it
	numberSize  = 24.0
	numberMid   = 18.0 // below it, all else shrinks with the number
	numberLeast = 11.0
	numberStep  = 0.5
	labelShrink = 0.88 // how far a label shrinks rather than break
)

// tileType is the type of a card whose number has a size, in layout units of so many
// device pixels.
type tileType struct{ number, unit float64 }

// between returns a measure between its least, where numbers are smallest, and its usual.
func (t tileType) between(least, usual float64) float64 {
	part := (t.number - numberLeast) / (numberMid - numberLeast)
	return least + (usual-least)*max(0, min(1, part))
}

// small is the size of label, prefix and suffix, note that of the note.
func (t tileType) small() float64 { return t.between(leastSize, smallSize) }
func (t tileType) note() float64  { return t.between(leastSize, sourceSize) }

// line returns the height of a line of a size: so many times the size where nothing
// presses, no less than its box and a pixel for rounding.
func (t tileType) line(size, usual float64) float64 {
	return max(t.between(0, usual)*size, float64(lineBox(size*t.unit)+1)/t.unit)
}
func (t tileType) smallLine() float64  { return t.line(t.small(), 17.0/smallSize) }
func (t tileType) noteLine() float64   { return t.line(t.note(), sourceLine/sourceSize) }
func (t tileType) numberLine() float64 { return t.line(t.number, 33/numberSize) }

// top is the room above the first line and below the last, pad that beside them in a
// card of a width.
func (t tileType) top() float64 { return t.between(3, 11) }

func (t tileType) pad(card float64) float64 {
	return min(tilePad, card*t.between(1.0/12, 1.0/8))
}

// tileLines is which lines a card has besides its number.
type tileLines struct {
	labels       int
	above, below bool // for a prefix and a suffix that do not fit beside the number
	note         bool
}

// tileEms is the widths of a tile's texts in ems.
type tileEms struct{ label, prefix, number, suffix float64 }

func newTileEms(m *measure, x Tile) tileEms {
	return tileEms{m.either(x.Label, 1), m.width(x.Prefix, 1, false), m.width(x.Number, 1, true), m.width(x.Suffix, 1, false)}
}

// lines returns which lines the value takes in a width: prefix and suffix stand beside
// the number, else the suffix, then the prefix on a line of its own. It is false if
// even then something is too wide, or the label has no room worth its name.
func (e tileEms) lines(t tileType, width float64) (above, below, ok bool) {
	small, gap := t.small(), besideGap
	part := func(ems float64) float64 {
		if ems == 0 {
			return 0
		}
		return ems*small + gap
	}
	number, prefix, suffix := e.number*t.number, part(e.prefix), part(e.suffix)
	switch {
	case max(number, prefix, suffix) > width || width < min(e.label, labelLeast)*small:
		return false, false, false
	case prefix+number+suffix <= width:
		return false, false, true
	case prefix+number <= width:
		return false, true, true
	case number+suffix <= width:
		return true, false, true
	}
	return true, true, true
}

// height returns the height of a card.
func (l tileLines) height(t tileType) float64 {
	h := 2*t.top() + float64(l.labels)*t.smallLine() + t.numberLine()
	for _, own := range []bool{l.above, l.below} {
		if own {
			h += t.smallLine()
		}
	}
	if l.note {
		h += t.noteLine()
	}
	return h
}

// into returns what is left of the lines in a card of a height: a low one loses its
// note, then the second line of its label. It is false if that does not do.
func (l tileLines) into(t tileType, height float64) (tileLines, bool) {
	l.note = l.note && l.height(t) <= height
	if l.height(t) > height {
		l.labels = min(1, l.labels)
	}
	return l, l.height(t) <= height
}

// tileGrid is how tiles are set out: columns and rows of cards, all alike.
type tileGrid struct {
	columns, rows int
	width         float64 // of all columns, in layout units
	kind          tileType
	label         float64 // size of labels
	lines         tileLines
	worse         float64 // how much is amiss; 0 in the best of grids
}

// newTileGrid returns the best way to set tiles out in a width and a height in layout
// units of so many device pixels, 0 for a height of any size. It is false if some tile
// does not fit.
func newTileGrid(m *measure, tiles []Tile, width, height, unit float64) (tileGrid, bool) {
	ems := make([]tileEms, len(tiles))
	note := false
	for i, x := range tiles {
		ems[i] = newTileEms(m, x)
		note = note || x.Note != ""
	}
	n := len(tiles)
	usual := max(1, min(n, int((width+tileGap)/(tileWidth+tileGap))))
	usualRows := (n + usual - 1) / usual
	best := tileGrid{worse: math.Inf(1)}
	for columns := n; columns >= 1; columns-- {
		rows := (n + columns - 1) / columns
		if (n+rows-1)/rows != columns || height == 0 && columns > usual {
			continue // not even, or narrower than need be
		}
		g := tileGrid{columns: columns, rows: rows, width: width, worse: 2 * math.Abs(float64(rows-usualRows))}
		g.kind.unit = unit
		for g.kind.number = numberSize; g.kind.number >= numberLeast; g.kind.number -= numberStep {
			if f, ok := g.with(ems, note, height); ok && f.worse < best.worse {
				best = f
			}
		}
	}
	return best, best.rows > 0
}

// inner returns the width that a card's texts have.
func (g tileGrid) inner() float64 {
	card := (g.width - float64(g.columns-1)*tileGap) / float64(g.columns)
	return card - 2*g.kind.pad(card) - tileSlack
}

// gap returns the distance of rows in a height.
func (g tileGrid) gap(height float64) float64 {
	if height == 0 {
		return tileGap
	}
	return min(tileGap, height/(4*float64(g.rows)))
}

// with sets the tiles in the grid's type. It is false if one does not fit.
func (g tileGrid) with(ems []tileEms, note bool, height float64) (tileGrid, bool) {
	inner, small := g.inner(), g.kind.small()
	g.lines, g.label = tileLines{labels: 1, note: note}, small
	for _, e := range ems {
		above, below, ok := e.lines(g.kind, inner)
		if !ok {
			return g, false
		}
		g.lines.above, g.lines.below = g.lines.above || above, g.lines.below || below
		switch fit := inner / max(e.label, 1); {
		case fit < max(leastSize, labelShrink*small):
			g.lines.labels = 2
		case fit < g.label:
			g.label = fit
		}
	}
	if g.lines.labels > 1 {
		g.label = small
	}
	wanted := g.lines
	if height > 0 {
		card := (height-g.gap(height)*float64(g.rows-1))/float64(g.rows) - cardSlack
		var ok bool
		if g.lines, ok = wanted.into(g.kind, card); !ok {
			return g, false
		}
	}
	g.worse += g.amiss(ems, wanted)
	return g, true
}

// amiss weighs what a reader misses in a grid: a large number, suffixes and prefixes
// beside it, the note, whole labels, and room for their words.
func (g tileGrid) amiss(ems []tileEms, wanted tileLines) float64 {
	worse := numberSize - g.kind.number
	if wanted.above {
		worse += 5
	}
	if wanted.below {
		worse += 4
	}
	if wanted.note != g.lines.note {
		worse += 3
	}
	const words = 6 // ems that most words fit into
	inner := g.inner() / g.label
	cut, broken := 0.0, 0.0
	for _, e := range ems {
		cut += max(0, min(1, e.label/(inner*float64(g.lines.labels))-1))
		broken += max(0, min(e.label, words)-inner)
	}
	return worse + (15*cut+3*broken)/float64(len(ems))
}
