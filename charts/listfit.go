package charts

import (
	"cmp"
	"image"
	"slices"

	"yulan/charts/typeset"
)

// Measures of a list, in layout units.
const (
	listNumber  = 17.0
	listLabel   = 13.0
	listNote    = 11.0
	listPad     = 9.0 // of a line beyond its type
	listGap     = 8.0 // between a name and its note, and at least between name and value
	listLeast   = leastSize / listLabel
	listLines   = 2    // of a name at most
	listNameMin = 0.34 // of the width, for names, as long as values leave it
)

// listType is how far the type of a list is shrunk, from 1 down to listLeast, and what a
// layout unit is in pixels.
type listType struct{ shrunk, unit float64 }

// listFit is sizes and places as they fit a list, in pixels.
type listFit struct {
	number, label, note float64 // sizes of type
	gap, besideGap      float64
	suffix              float64 // width of the column of units
	names               []listName
	rows                []float64 // heights, without any room around the type
	cut                 int       // names that are cut or broken within a word
}

// listName is a name as it is set, and its note beside or below it.
type listName struct {
	label  []string
	note   string
	beside bool
}

func (n listName) lines() int {
	if n.note != "" && !n.beside {
		return len(n.label) + 1
	}
	return len(n.label)
}

// newListFit sets a list's type and breaks its names for a width in pixels. It is false if
// values leave names no room.
func newListFit(m *measure, items []ListItem, width float64, t listType) (listFit, bool) {
	size := func(units float64) float64 { return max(leastSize, units*t.shrunk) * t.unit }
	f := listFit{
		number: size(listNumber), label: size(listLabel), note: size(listNote),
		gap: listGap * t.unit, besideGap: besideGap * t.unit,
	}
	value := 0.0
	for _, x := range items {
		f.suffix = max(f.suffix, m.either(x.Suffix, f.label))
	}
	for _, x := range items {
		value = max(value, m.either(x.Prefix, f.label)+m.width(x.Number, f.number, true)+2*f.besideGap)
	}
	room := width - value - f.suffix - f.gap - 3 // for rounding three texts up to pixels
	if room < labelLeast*f.label || t.shrunk > listLeast && room < listNameMin*width {
		return f, false
	}
	// Above each line stands a rule; a pixel more is for rounding.
	rule := max(1, t.unit) + 1
	line := float64(lineBox(f.number))
	for _, x := range items {
		n, cut := f.name(m, x, room)
		if cut {
			f.cut++
		}
		f.names = append(f.names, n)
		f.rows = append(f.rows, rule+max(line, float64(n.lines()*lineAdvance(f.label))))
	}
	return f, true
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
	note := m.width(x.Note, f.note, false)
	last := 0.0
	if len(n.label) > 0 {
		last = m.either(n.label[len(n.label)-1], f.label)
	}
	switch {
	case x.Note == "":
	case last+f.gap+note <= room:
		n.note, n.beside = x.Note, true
	case note <= room:
		n.note = x.Note
	}
	return n, cut
}

// height returns the height of all lines, each with so much room beyond its type.
func (f listFit) height(pad float64) float64 {
	h := pad * float64(len(f.rows))
	for _, r := range f.rows {
		h += r
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
	for k := 1.0; ; k = max(listLeast, k*typeStep) {
		f, ok := newListFit(&s.measure, items, float64(area.Dx()), listType{k, s.unit})
		if ok && f.height(0) <= float64(area.Dy()) && (!found || f.cut < fit.cut) {
			fit, kept, found = f, items, true
		}
		if found && fit.cut == 0 || k == listLeast {
			break
		}
	}
	if found {
		return fit, kept
	}
	room := float64(area.Dy() - s.px(moreAbove+moreLine))
	for n := len(items) - 1; n > 0; n-- {
		for _, some := range [][]ListItem{items[:n], s.shortest(items, n)} {
			f, ok := newListFit(&s.measure, some, float64(area.Dx()), listType{listLeast, s.unit})
			if ok && f.height(0) <= room {
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
