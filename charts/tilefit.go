package charts

import (
	"math"
	"slices"
)

// tileGrid is how tiles are set out: columns and rows of cards, all alike.
type tileGrid struct {
	columns, rows int
	width         float64 // of all columns, in layout units
	kind          tileType
	label, note   float64 // sizes of labels and notes
	lines         tileLines
	worse         float64 // how much is amiss
}

// newTileGrid returns the best way to set tiles out in a width and a height in layout
// units, 0 for a height of any size, in type that is not above the largest. It is false
// if some tile does not fit.
func newTileGrid(ems []tileEms, width, height float64, largest tileType) (tileGrid, bool) {
	note := slices.ContainsFunc(ems, func(e tileEms) bool { return e.note > 0 })
	n, widest := len(ems), widestTexts(ems)
	usual := max(1, min(n, int((width+tileGap)/(tileWidth+tileGap))))
	usualRows := (n + usual - 1) / usual
	best := tileGrid{worse: math.Inf(1)}
	for columns := n; columns >= 1; columns-- {
		rows := (n + columns - 1) / columns
		if (n+rows-1)/rows != columns || height == 0 && columns > usual {
			continue // not even, or narrower than need be
		}
		g := tileGrid{columns: columns, rows: rows, width: width, worse: 2 * math.Abs(float64(rows-usualRows))}
		for g.kind = largest; g.kind.number >= numberLeast; g.kind.number -= numberStep {
			if g.worse+g.kind.worse() >= best.worse {
				break // smaller numbers only make it worse
			}
			if !g.mayHold(widest, height) {
				continue
			}
			if f, ok := g.with(ems, note, height); ok && f.worse < best.worse {
				best = f
			}
		}
	}
	return best, best.rows > 0
}

// widestTexts returns the widest of each text of tiles.
func widestTexts(ems []tileEms) tileEms {
	var w tileEms
	for _, e := range ems {
		w.label, w.note = max(w.label, e.label), max(w.note, e.note)
		w.prefix, w.number, w.suffix = max(w.prefix, e.prefix), max(w.number, e.number), max(w.suffix, e.suffix)
	}
	return w
}

// mayHold reports whether the widest texts, and one line of label, fit in a card. If they do
// not, the individual tiles need not be examined.
func (g tileGrid) mayHold(widest tileEms, height float64) bool {
	if _, _, ok := widest.lines(g.kind, g.inner()); !ok {
		return false
	}
	return height == 0 || tileLines{labels: 1}.height(g.kind) <= g.card(height)
}

// card returns the height of a card in a height of all rows.
func (g tileGrid) card(height float64) float64 {
	return (height-g.gap(height)*float64(g.rows-1))/float64(g.rows) - cardSlack
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
	g.lines, g.label, g.note = tileLines{labels: 1, note: note}, small, g.kind.note()
	for _, e := range ems {
		above, below, ok := e.lines(g.kind, inner)
		if !ok {
			return g, false
		}
		g.lines.above, g.lines.below = g.lines.above || above, g.lines.below || below
		var whole bool
		if g.label, whole = shrink(e.label, g.label, small, inner); !whole {
			g.lines.labels = 2
		}
		g.note, _ = shrink(e.note, g.note, g.kind.note(), inner)
	}
	if g.lines.labels > 1 {
		g.label = small
	}
	wanted := g.lines
	if height > 0 {
		var ok bool
		if g.lines, ok = wanted.into(g.kind, g.card(height)); !ok {
			return g, false
		}
	}
	g.worse += g.amiss(ems, wanted)
	return g, true
}

// amiss weighs what a reader misses in a grid: a large number, suffixes and prefixes
// beside it, whole notes and labels, and room for their words. The unit is what a number
// may shrink for it, in layout units.
func (g tileGrid) amiss(ems []tileEms, wanted tileLines) float64 {
	worse := g.kind.worse()
	if wanted.labels > 1 {
		worse++
	}
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
		if g.lines.note && e.note*g.note > g.inner() {
			cut += 0.2
		}
		cut += max(0, min(1, e.label/(inner*float64(g.lines.labels))-1))
		broken += max(0, min(e.label, words)-inner)
	}
	return worse + (15*cut+3*broken)/float64(len(ems))
}
