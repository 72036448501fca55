package charts

import "slices"

// What the end of a bar and the body of a mark say of a value is one grammar in every kind of
// chart: an end that fades out beyond the value is a lower bound, one that fades out before it
// an upper bound, one that is hatched around the value is about that, one in lines is expected, and a
// hollow mark is derived. A key at the foot says so, of what the chart has.

// certaintyMark is a mark of that grammar, with the words that explain it.
type certaintyMark struct {
	like Row
	word string
	look markLook
}

// markLook is how a chart draws a mark: as what stands out or as neutral, and with how much of
// that colour as the background of what is derived.
type markLook struct {
	standsOut bool
	tint      float64
}

// marked is a chart that says how the mark of a key looks; without it marks are neutral.
type marked interface{ look(key string) markLook }

// lookOf returns how the key at the foot draws what some marks have in common: as they are drawn, or
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
	markWidth  = 22.0 // of the sample of a mark
	markHeight = 8.0
	markSpread = 16.0 // from one to the next
)

// certaintyMarks lists the marks of a chart that are explained at its foot, none where the kind
// explains its marks itself.
func certaintyMarks(w Words, spec Spec) []certaintyMark {
	k := kindOf(spec)
	if !k.bounds && !k.derived {
		return nil
	}
	has := map[Row][]string{} // keys, by what of a row the marks tell
	for _, e := range spec.entries() {
		for _, r := range e.rows {
			if like := (Row{Bound: r.Bound, Expected: r.Expected}); k.bounds {
				has[like] = append(has[like], r.Key)
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
	}
	return all
}

// placeMarks sets the marks of the key beside each other, on further lines where they do not
// fit a width. All lengths are in layout units.
func (m *measure) placeMarks(marks []certaintyMark, width float64) (xs []float64, lines [][]certaintyMark) {
	x := 0.0
	for _, k := range marks {
		w := markWidth + swatchGap + m.width(k.word, sourceSize, false)
		if x > 0 && x+w > width || len(lines) == 0 {
			x, lines = 0, append(lines, nil)
		}
		lines[len(lines)-1] = append(lines[len(lines)-1], k)
		xs = append(xs, x)
		x += w + markSpread
	}
	return xs, lines
}

// certaintyKey draws the key from a height on and returns where it ends.
func (s *draft) certaintyKey(f frame, x int, y float64) float64 {
	at := 0
	step := s.lineStep(sourceSize*s.unit, sourceLine)
	for _, marks := range f.marks {
		for _, k := range marks {
			left := x + round(f.marksAt[at]*s.unit)
			s.certaintyMark(k, left, y+step/2)
			set := line{s: k.word, size: sourceSize * s.unit, color: s.style.Muted}
			s.text(set, left+s.px(markWidth+swatchGap), centred(y+step/2, set.size))
			at++
		}
		y += step
	}
	return y
}

// certaintyMark draws a sample of a mark: a short bar with its end.
func (s *draft) certaintyMark(k certaintyMark, x int, middle float64) {
	h := s.px(markHeight)
	b := s.bounds
	b.Min.X, b.Min.Y = x, round(middle)-h/2
	b.Max.Y = b.Min.Y + h
	b.Max.X = x + s.px(markWidth) - s.tail(k.like)
	from := len(s.ops)
	colour := s.style.Neutral
	if k.look.standsOut {
		colour = s.style.StandsOut
	}
	s.mark(b, k.like, colour, k.look.tint, false)
	for i, o := range s.ops[from:] {
		if r, ok := o.(rectOp); ok { // it states no value
			r.role = plain
			s.ops[from+i] = r
		}
	}
}
