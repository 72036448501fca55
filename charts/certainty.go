package charts

import (
	"image"
	"slices"
)

// What the end of a bar and the body of a mark say of a value is one grammar in every kind of
// chart: an end that fades out beyond the value is a lower bound, one that fades out before it
// an upper bound, one that is hatched around the value is about that, one in lines is expected, and a
// hollow mark is derived. A key above the marks says so, of what the chart has.

// certaintyMark is a mark of that grammar, with the words that explain it.
type certaintyMark struct {
	like Row
	word string
	look markLook
}

// markLook is how a chart draws a mark: as what stands out or as neutral, and with how much of
// that colour as the background of what is derived. cell says that it is a cell among others.
type markLook struct {
	standsOut bool
	tint      float64
	cell      bool
}

// marked is a chart that says how the mark of a key looks; without it marks are neutral.
type marked interface{ look(key string) markLook }

// lookOf returns how the key draws what some marks have in common: as they are drawn, or
// where only some stand out as the others.
func lookOf(spec Spec, keys []string) markLook {
	if w, ok := spec.(wrapper); ok {
		return lookOf(w.own(), keys)
	}
	m, ok := spec.(marked)
	if !ok {
		return markLook{tint: derivedTint}
	}
	var all markLook
	for i, key := range keys {
		each := m.look(key)
		if i > 0 {
			each.standsOut = each.standsOut && all.standsOut
		}
		all = each
	}
	return all
}

// Measures of the key, in layout units.
const (
	markWidth  = 28.0 // of the sample of a mark: of a bar's end, with all of its slices
	markHeight = 10.0
	markAbove  = 8.0  // between what stands above the key and it
	markLong   = 10.0 // widths of the bar that the sample is the end of
)

// certaintyMarks lists the marks of a chart that are explained above it, none where the kind
// explains its marks itself. A sample is hollow where all marks of its end are.
func certaintyMarks(w Words, spec Spec) []certaintyMark {
	k := kindOf(spec)
	if !k.bounds && !k.derived {
		return nil
	}
	has := map[Row][]string{} // keys, by what of a row the marks tell
	full := map[Row]bool{}    // those that are not hollow
	for _, e := range spec.entries() {
		for _, r := range e.rows {
			if like := (Row{Bound: r.Bound, Expected: r.Expected}); k.bounds {
				has[like] = append(has[like], r.Key)
				full[like] = full[like] || !r.Derived
			}
			if like := (Row{Derived: true}); k.derived && r.Derived {
				has[like] = append(has[like], r.Key)
			}
		}
	}
	all := []certaintyMark{
		{like: Row{Bound: About}, word: w.about()},
		{like: Row{Bound: About, Expected: true}, word: w.expected()},
		{like: Row{Bound: AtLeast}, word: w.atLeast()},
		{like: Row{Bound: AtMost}, word: w.atMost()},
		{like: Row{Derived: true}, word: w.ring()},
	}
	all = slices.DeleteFunc(all, func(mark certaintyMark) bool { return has[mark.like] == nil })
	for i, mark := range all {
		all[i].look = lookOf(spec, has[mark.like])
		all[i].like.Derived = !full[mark.like]
	}
	return all
}

// width returns how wide the sample is, in layout units.
func (k certaintyMark) width() float64 {
	if k.look.cell {
		return markHeight
	}
	return markWidth
}

// certaintyMark draws a sample of a mark: the end of a long bar, which has all that such an end
// has, or a cell.
func (s *draft) certaintyMark(k certaintyMark, x int, middle float64) {
	h := s.px(markHeight)
	top := round(middle) - h/2
	box := image.Rect(x, top, x+s.px(markWidth), top+h)
	colour := s.style.Neutral
	if k.look.standsOut {
		colour = s.style.StandsOut
	}
	if k.look.cell {
		box.Max.X = x + h
		s.outlined(box, mix(colour, s.style.Card, k.look.tint), colour, cellEdge(s, h))
		return
	}
	from, bounds, long := len(s.ops), s.bounds, box
	s.bounds = bounds.Intersect(box)
	long.Min.X -= round(markLong * float64(box.Dx()))
	long.Max.X -= s.tail(k.like)
	s.mark(long, k.like, colour, k.look.tint, false)
	s.bounds = bounds
	if k.like.Derived { // it begins here
		s.rect(image.Rect(box.Min.X, box.Min.Y, box.Min.X+s.outlineWidth(), box.Max.Y), colour)
	}
	for i, o := range s.ops[from:] {
		if r, ok := o.(rectOp); ok { // it states no value
			r.role = plain
			s.ops[from+i] = r
		}
	}
}
