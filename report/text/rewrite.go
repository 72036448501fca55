package text

import (
	"strings"
	"unicode/utf8"
)

// Rewrite is a part of Plain, and the text to read in its place.
type Rewrite struct {
	Part
	As string
}

// Rewritten returns the text with some parts read as something else, where the copy can mean
// nothing else. The parts are in order and do not overlap. It does not change the original.
func (t *Text) Rewritten(parts []Rewrite) *Text {
	var plain strings.Builder
	changed := *t
	changed.index = make([]int32, 0, len(t.index))
	changed.Readings = append([]Reading(nil), t.Readings...)
	from := 0
	for _, p := range parts {
		plain.WriteString(t.Plain[from:p.From])
		changed.index = append(changed.index, t.index[from:p.From]...)
		plain.WriteString(p.As)
		for n := range len(p.As) { // its first and its last byte come from those of the part
			changed.index = append(changed.index, t.index[p.From+(n*(p.To-p.From-1))/max(1, len(p.As)-1)])
		}
		if end := t.chars[t.index[p.To]-1]; p.As != t.Plain[p.From:p.To] { // else only its lines are joined
			changed.Readings = append(changed.Readings, Reading{t.Origin(p.From), int(end.at) + utf8.RuneLen(end.r), p.As})
		}
		from = p.To
	}
	plain.WriteString(t.Plain[from:])
	changed.index = append(changed.index, t.index[from:]...)
	changed.Plain = plain.String()
	changed.opens, changed.breaks = shifted(t.opens, parts), shifted(t.breaks, parts)
	return &changed
}

// shifted returns the positions of some bytes of the clean text after parts of it are
// rewritten.
func shifted(places []int, parts []Rewrite) []int {
	moved := make([]int, 0, len(places))
	by := 0
	for _, at := range places {
		for len(parts) > 0 && parts[0].To <= at {
			by += len(parts[0].As) - (parts[0].To - parts[0].From)
			parts = parts[1:]
		}
		if len(parts) > 0 && parts[0].From < at {
			continue // no paragraph ends within a number
		}
		moved = append(moved, at+by)
	}
	return moved
}
