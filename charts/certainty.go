package charts

import "slices"

// What the end of a bar and the body of a mark say of a value is one grammar in every kind of
// chart: an end that fades out beyond the value is a lower bound, one that fades out before it
// an upper bound, one that is hatched is about that value, and a hollow
// mark is derived. A key at the foot says so, of what the chart has.

// certaintyMark is a mark of that grammar, with the words that explain it.
type certaintyMark struct {
	like Row
	word string
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
	has := map[Row]bool{} // by what of a row the marks tell
	for _, e := range spec.entries() {
		for _, r := range e.rows {
			has[Row{Bound: r.Bound, Expected: r.Expected}] = k.bounds
			has[Row{Derived: true}] = has[Row{Derived: true}] || k.derived && r.Derived
		}
	}
	all := []certaintyMark{
		{Row{Bound: About}, w.about()},
		{Row{Bound: About, Expected: true}, w.expected()},
		{Row{Bound: AtLeast}, w.atLeast()},
		{Row{Bound: AtMost}, w.atMost()},
		{Row{Derived: true}, w.ring()},
	}
	return slices.DeleteFunc(all, func(mark certaintyMark) bool { return !has[mark.like] })
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
			s.certaintyMark(k.like, left, y+step/2)
			set := line{s: k.word, size: sourceSize * s.unit, color: s.style.Muted}
			s.text(set, left+s.px(markWidth+swatchGap), centred(y+step/2, set.size))
			at++
		}
		y += step
	}
	return y
}

// certaintyMark draws a sample of a mark: a short bar with its end.
func (s *draft) certaintyMark(like Row, x int, middle float64) {
	h := s.px(markHeight)
	b := s.bounds
	b.Min.X, b.Min.Y = x, round(middle)-h/2
	b.Max.Y = b.Min.Y + h
	b.Max.X = x + s.px(markWidth) - s.tail(like)
	from := len(s.ops)
	s.mark(b, like, s.style.Neutral, false)
	for i, o := range s.ops[from:] {
		if r, ok := o.(rectOp); ok { // it states no value
			r.role = plain
			s.ops[from+i] = r
		}
	}
}
