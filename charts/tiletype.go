package charts

// Measures of cards, in layout units. All of a card's type and lines follow the size of
// its number, which is one for all cards of a chart.
const (
	tileWidth   = 148.0 // of cards where nothing presses
	tileGap     = 10.0
	tilePad     = 13.0 // at most
	tileSlack   = 4.0  // of a card's width, for rounding it and its texts to whole pixels
	cardSlack   = 1.0  // of its height
	besideGap   = 4.0  // between a number and what stands beside it
	numberSize  = 24.0
	numberMid   = 18.0 // below it, all else shrinks with the number
	numberLeast = 11.0
	numberStep  = 0.5
	labelShrink = 0.88 // how far a label shrinks rather than break
)

// tileType is the type of a card: the size of its number in layout units, and how many device
// pixels one unit has.
type tileType struct{ number, unit float64 }

// worse weighs that the number is smaller than usual. What it gains by being larger is
// little: all else goes before it.
func (t tileType) worse() float64 {
	const gain = 0.1
	return max(0, numberSize-t.number) - gain*max(0, t.number-numberSize)
}

// between returns a measure between its least, where numbers are smallest, and its usual.
func (t tileType) between(least, usual float64) float64 {
	part := (t.number - numberLeast) / (numberMid - numberLeast)
	return least + (usual-least)*max(0, min(1, part))
}

// small is the size of label, prefix and suffix, note that of the note.
func (t tileType) small() float64 { return t.between(leastSize, smallSize) + t.extra() }
func (t tileType) note() float64  { return t.between(leastSize, sourceSize) + t.extra() }

// extra is what type gains beside a number that is larger than usual.
func (t tileType) extra() float64 { return 0.2 * max(0, t.number-numberSize) }

// line returns the height of a line of text of a size: usual times the size where there is
// room, and never less than its box and one pixel for rounding.
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
type tileEms struct{ label, prefix, number, suffix, note float64 }

// least is the width that a card's texts need in the smallest type, in layout units.
func (e tileEms) least(t tileType) float64 {
	t.number = numberLeast
	part := func(ems float64) float64 {
		if ems == 0 {
			return 0
		}
		return ems*t.small() + besideGap
	}
	return max(e.number*t.number, part(e.prefix), part(e.suffix), min(e.label, labelLeast)*t.small())
}

func newTileEms(m *measure, x Tile) tileEms {
	return tileEms{
		label: m.either(x.Label, 1), prefix: m.width(x.Prefix, 1, false), number: m.width(x.Number, 1, true),
		suffix: m.width(x.Suffix, 1, false), note: m.width(x.Note, 1, false),
	}
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

// shrink returns the size, at most now, at which a text that is ems wide fits a width without
// a break, unless that is too far below the usual size.
func shrink(ems, now, usual, width float64) (size float64, whole bool) {
	fit := width / max(ems, 1)
	if fit < max(leastSize, labelShrink*usual) {
		return now, false
	}
	return min(now, fit), true
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
