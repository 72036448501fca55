package charts

import (
	"image"
	"strconv"

	"yulan/charts/typeset"
)

// Shares of a width.
const (
	columnShare = 0.36 // for labels
	columnMost  = 0.46 // for labels, if they would be cut otherwise
)

// column breaks labels for a column of a given greatest width. It returns the lines, the width
// that they take, and how many labels are cut or broken within a word. It measures in bold, so
// that selecting a row moves nothing.
func (m *measure) column(labels []string, size, width float64, lines int) (broken [][]string, column float64, cut int) {
	broken = make([][]string, len(labels))
	for i, l := range labels {
		if wide := m.advance(l); isLine(l, wide.bold*size, width) {
			broken[i], column = labels[i:i+1], max(column, wide.either()*size)
			continue
		}
		broken[i] = m.balanced(l, size, width, lines)
		for _, part := range broken[i] {
			column = max(column, m.either(part, size))
		}
		if typeset.IsCut(l, broken[i]) || len(broken[i]) > 1 && m.text(setText{l, true}).Widest()*size > width {
			cut++
		}
	}
	return broken, column, cut
}

// setLabel sets the label of the i-th lanes at the right of its column.
func (s *draft) setLabel(l lanes, i int, selected bool) { s.setLabelWith(l, i, selected, false) }

// setLabelWith does that with a detail that is a value of its own, and bold where it is selected, and
// returns where a detail beside the label stands.
func (s *draft) setLabelWith(l lanes, i int, selected, detail bool) image.Rectangle {
	if l.poster.head > 0 {
		return s.setAbove(l, i, selected, detail)
	}
	size := l.fit.labels
	first, last := l.bar(i*l.per, 0, 0), l.bar(i*l.per+l.per-1, 0, 0)
	advance := lineAdvance(size)
	below := l.fit.detailsOf(i)
	rest := advance * (len(l.fit.lines[i]) + below - 1)
	y := centred(float64(first.Min.Y+last.Max.Y-rest)/2, size)
	// Rounding must not move it out of its lanes, into a label with more or fewer lines.
	top, bottom := l.lane(i*l.per).Min.Y, l.lane(i*l.per+l.per-1).Max.Y
	if up, down := ceil(inkUp*size), ceil(inkDown*size); bottom-top >= up+down+rest {
		y = max(top+up, min(y, bottom-down-rest))
	}
	for _, part := range l.fit.lines[i] {
		set := line{s: part, size: size, bold: selected, color: s.style.Ink, align: right}
		s.text(set, l.x0-s.px(labelGap), y)
		y += advance
	}
	if below == 0 {
		return image.Rectangle{}
	}
	for _, part := range l.fit.below[i] {
		s.text(line{s: part, size: l.fit.detail, bold: detail, color: s.style.Muted, align: right}, l.x0-s.px(labelGap), y)
		y += advance
	}
	return image.Rectangle{}
}

// more says below a height how many rows did not fit in an area.
func (s *draft) more(area image.Rectangle, y, rest int) {
	size := s.sized(leastSize) * s.unit
	if s.room.post && !s.post {
		size = postMore * s.unit
	}
	if y <= area.Min.Y {
		y = area.Min.Y // alone, it needs no distance from what is above
	} else {
		y += s.px(moreAbove)
	}
	s.left += max(0, rest)
	if rest < 1 || float64(area.Max.Y-y) < size*lineLeast {
		return
	}
	muted := line{s: s.moreWithin(rest, size, area.Dx()), size: size, color: s.style.Muted}
	s.text(muted, area.Min.X, centred(float64(y)+size*lineLeast/2, size))
}

// moreWithin returns the words that say how many are left out, their number alone if
// they are too wide, or nothing.
func (s *draft) moreWithin(rest int, size float64, width int) string {
	for _, word := range []string{s.words.more(rest), "+" + strconv.Itoa(rest)} {
		if ceil(s.width(word, size, false)) <= width {
			return word
		}
	}
	return ""
}
