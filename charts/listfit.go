package charts

import (
	"cmp"
	"image"
	"math"
	"slices"

	"yulan/charts/typeset"
)

// Measures of a list, in layout units.
const (
	listNumber  = 17.0
	smallNumber = 15.0 // of a list of many lines
	longNumber  = 14.0 // of one of very many
	listLabel   = 13.0
	listNote    = 11.0
	listUnit    = 12.0
	listPad     = 9.0 // of a line beyond its type
	longPad     = 5.0 // of a line of very many
	listLong    = 18  // lines are very many
	listGap     = 8.0 // between a name and its note, and at least between name and value
	listLeast   = leastSize / listLabel
	listLines   = 3     // of a name at most, and of its note
	listNameMin = 0.3   // of the width, for names, as long as values leave it
	listHead    = 6.0   // above a group's heading
	listBetween = 28.0  // columns
	listColumn  = 200.0 // a column's width at least
	listColumns = 3     // at most
	listMany    = 9     // fewer lines stand in one column, unless it would be very wide
	listFew     = 4     // fewer lines stand in one column however wide it is
	listWide    = 340.0 // the width of each column of few lines at least
)

// listType is how far the type of a list is shrunk, from 1 down to listLeast, and what a
// layout unit is in pixels.
type listType struct{ shrunk, unit float64 }

// listFit is sizes and places as they fit a list, in pixels.
type listFit struct {
	number, unit   float64 // sizes of type: of values,
	label, note    float64 // and of names
	gap, besideGap float64
	rule           float64   // what the rule above a line takes
	suffixes       []float64 // width of the units of each column
	smallest       float64   // how far type is shrunk at most
	least          float64   // room that a value leaves a name at least
	names          []listName
	rows           []float64  // heights, without any room around the type
	heads          [][]string // lines of the headings above them, nil where there is none
	headAbove      float64    // free above a heading
	// flush says that values end at the edge of their column with their units, not with their numbers
	// below each other: what it takes the longest unit leaves to the names of the others.
	flush  bool
	starts []int   // with which line each column begins
	width  float64 // of a column
	cut    int     // names that are cut or broken within a word
	wraps  int     // lines beyond the first of each name
}

// listLeast returns how far the type of a list is shrunk at most.
func (m *measure) listLeast() float64 {
	if m.post {
		return postLadder[len(postLadder)-1]
	}
	return listLeast
}

// listName is a name as it is set, and its note beside or below it.
type listName struct {
	label, note []string
	beside      bool
}

func (n listName) lines() int {
	if n.beside {
		return len(n.label)
	}
	return len(n.label) + len(n.note)
}

// newListFit sets a list's type for some columns in a width in pixels, with all lines in one.
func newListFit(m *measure, items []ListItem, width float64, columns int, t listType) listFit {
	size := func(units float64) float64 { return max(m.sized(leastSize), m.sized(units*t.shrunk)) * t.unit }
	f := listFit{
		number: size(m.valueSize(listNumber)), label: size(listLabel), starts: []int{0},
		width: (width - float64(columns-1)*m.columnGap()*t.unit) / float64(columns),
		gap:   listGap * t.unit, besideGap: besideGap * t.unit, headAbove: listHead * t.shrunk * t.unit,
		smallest: m.listLeast(),
		rule:     max(1, t.unit) + 1, // above each line; a pixel more is for rounding
	}
	note := listNote
	switch {
	case m.post:
		f.unit, f.note = size(listNote), size(listNote)
		return f.set(m, items)
	case len(items) >= listLong:
		f.number, note = size(longNumber), listUnit // all small type is of one size
	case len(items) >= listMany:
		f.number = size(smallNumber)
	}
	f.unit, f.note = min(f.label, listUnit*t.unit), min(f.label, note*t.unit) // small already, they shrink only with names that are no larger
	return f.set(m, items)
}

// set breaks the names of a list whose lines stand in columns: each leaves its own value room, and
// the widest unit of its column.
func (f listFit) set(m *measure, items []ListItem) listFit {
	f.names, f.heads, f.rows, f.suffixes = nil, nil, nil, nil
	f.cut, f.wraps, f.least = 0, 0, math.Inf(1)
	line := float64(lineBox(f.number))
	for column := range f.starts {
		from, to := f.column(column, len(items))
		suffix := 0.0
		for _, x := range items[from:to] {
			suffix = max(suffix, m.either(x.Suffix, f.unit))
		}
		f.suffixes = append(f.suffixes, suffix)
		for i, x := range items[from:to] {
			own := suffix
			if f.flush {
				own = m.either(x.Suffix, f.unit)
			}
			value := m.either(x.Prefix, f.unit) + m.width(x.Number, f.number, true) + 2*f.besideGap + own
			room := f.width - value - f.gap - 3 // for rounding three texts up to pixels
			f.least = min(f.least, room)
			n, cut := f.name(m, x, max(room, labelLeast*f.label))
			if cut {
				f.cut++
			}
			var head []string
			if at := from + i; x.Group != "" && (at == 0 || items[at-1].Group != x.Group) {
				if head = m.wrap(x.Group, f.label, true, f.width, listLines); typeset.IsCut(x.Group, head) {
					f.cut++
				}
			}
			f.wraps += max(0, n.lines()-1)
			f.names, f.heads = append(f.names, n), append(f.heads, head)
			f.rows = append(f.rows, f.rule+max(line, float64(n.lines()*lineAdvance(f.label))))
		}
	}
	return f
}

// roomy tells whether values leave names the room that they need.
func (f listFit) roomy(t listType) bool {
	return f.least >= labelLeast*f.label && (t.shrunk <= f.smallest || f.least >= listNameMin*f.width)
}

// columnGap returns what is free between two columns, in layout units.
func (m *measure) columnGap() float64 {
	if m.post {
		return postBetween
	}
	return listBetween
}

// padOf returns the room of a line beyond its type, in layout units: of very many it is less.
func padOf(items []ListItem) float64 {
	if len(items) >= listLong {
		return longPad
	}
	return listPad
}

// leastPad returns the same that a line is to have at least for a size of type: on a sheet that is posted
// larger type comes before room around it.
func (m *measure) leastPad(items []ListItem) float64 {
	if m.post {
		return postPad
	}
	return padOf(items)
}

// head returns the height of the heading above a line, with the space above it unless it is the
// first of its column; 0 if there is none.
func (f listFit) head(i int, first bool) float64 {
	if f.heads[i] == nil {
		return 0
	}
	h := float64(lineAdvance(f.label)*len(f.heads[i])) + f.gap/2
	if first {
		return h
	}
	return h + f.headAbove
}

// name breaks a name into lines and finds a place for its note. A note for which there is no
// room is left out, since the value does not depend on it.
func (f listFit) name(m *measure, x ListItem, room float64) (n listName, cut bool) {
	if isLine(x.Label, m.either(x.Label, f.label), room) {
		n.label = []string{x.Label}
	} else {
		n.label = m.balanced(x.Label, f.label, room, listLines)
		cut = typeset.IsCut(x.Label, n.label) || m.text(setText{x.Label, true}).Widest()*f.label > room
	}
	if x.Note == "" {
		return n, cut
	}
	last := 0.0
	if len(n.label) > 0 {
		last = m.either(n.label[len(n.label)-1], f.label)
	}
	if n.beside = last+f.gap+m.width(x.Note, f.note, false) <= room; n.beside {
		n.note = []string{x.Note}
	} else if n.note = m.wrap(x.Note, f.note, false, room, listLines); typeset.IsCut(x.Note, n.note) {
		n.note = nil
	}
	return n, cut
}

// column returns which of so many lines stand in a column.
func (f listFit) column(i, lines int) (from, to int) {
	if i+1 < len(f.starts) {
		return f.starts[i], f.starts[i+1]
	}
	return f.starts[i], lines
}

// longest returns of how many lines the column is that has most.
func (f listFit) longest() int {
	most := 0
	for i := range f.starts {
		from, to := f.column(i, len(f.rows))
		most = max(most, to-from)
	}
	return most
}

// height returns the height of the highest column, each line with so much room beyond its type.
func (f listFit) height(pad float64) float64 {
	highest := 0.0
	for i := range f.starts {
		from, to := f.column(i, len(f.rows))
		highest = max(highest, f.between(from, to, pad))
	}
	return highest
}

// between returns the height of a column of the lines from one to before another.
func (f listFit) between(from, to int, pad float64) float64 {
	h := float64(to-from) * pad
	for i := from; i < to; i++ {
		h += f.rows[i] + f.head(i, i == from)
	}
	return h
}

// above returns what the line takes that says how many are left out, if some are.
func (f listFit) above(some bool, s *draft) int {
	if some {
		return s.px(moreAbove + moreLine)
	}
	return 0
}

// fitList returns the largest type in which a list fits an area with no name cut, or else
// with as few as can be, and the items that have room. In the smallest type the last ones
// are left out, or the widest where it is the width that is short.
func (s *draft) fitList(items []ListItem, area image.Rectangle) (fit listFit, kept []ListItem) {
	found := false
	least := s.listLeast()
	for k := 1.0; ; k = max(least, s.smaller(k)) {
		f, ok := bestListFit(&s.measure, items, float64(area.Dx()), listType{k, s.unit}, s.leastPad(items), float64(area.Dy()))
		if ok && (!found || f.cut < fit.cut) {
			fit, kept, found = f, items, true
		}
		if found && fit.cut == 0 || k == least {
			break
		}
	}
	if found {
		return fit, kept
	}
	room := float64(area.Dy() - s.px(moreAbove+moreLine))
	for n := len(items) - 1; n > 0; n-- {
		for _, some := range [][]ListItem{items[:n], s.shortest(items, n)} {
			if f, ok := bestListFit(&s.measure, some, float64(area.Dx()), listType{least, s.unit}, 0, room); ok {
				return f, some
			}
		}
	}
	return listFit{}, nil
}

// shortest returns the n items whose values are least wide, in their order.
func (s *draft) shortest(items []ListItem, n int) []ListItem {
	wide := func(x ListItem) float64 {
		return s.either(x.Prefix, 1) + s.width(x.Number, listNumber/listLabel, true) + s.either(x.Suffix, 1)
	}
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(wide(items[a]), wide(items[b])) })
	order = order[:n]
	slices.Sort(order)
	return pick(items, order)
}
