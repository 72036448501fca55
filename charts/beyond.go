package charts

import "image"

// beyond lists the values that lie beyond a strip's axis at its right end, the largest
// at the top, and lets the axis end in an arrow.
func (s *sheet) beyond(a axis, rows []Row, head string) {
	s.arrow(a)
	left := a.right + 2*s.px(dotRadius) + s.px(labelGap)
	list := image.Rect(left, a.area.Min.Y, a.area.Max.X, a.y-s.px(beyondGap))
	height := s.beyondLine()
	fits := list.Dy() / height
	if fits < 1 || list.Dx() <= 0 {
		return
	}
	if len(rows) >= fits {
		head = "" // rather a value than what heads it
	}
	rest := 0
	if len(rows) > fits {
		rest = len(rows) - (fits - 1)
		rows = rows[:fits-1]
	}
	y := list.Max.Y - height*(len(rows)+min(rest, 1))
	if head != "" {
		s.beyondRemark(list, y-height, head)
	}
	for _, r := range rows {
		s.beyondRow(list, y, r)
		y += height
	}
	if rest > 0 {
		s.beyondRemark(list, y, s.words.more(rest))
	}
}

// beyondLine returns the height of a line of the list.
func (s *sheet) beyondLine() int { return max(s.px(sourceLine), lineBox(axisSize*s.unit)) }

// beyondBase returns the baseline of a line of the list that begins at a height.
func (s *sheet) beyondBase(y int) int {
	size := axisSize * s.unit
	return y + (s.beyondLine()-lineBox(size))/2 + ceil(inkUp*size)
}

// beyondRemark sets a line that is no value.
func (s *sheet) beyondRemark(list image.Rectangle, y int, text string) {
	muted := line{size: axisSize * s.unit, color: s.style.Muted, align: right}
	muted.s = s.shorten(text, muted.size, false, float64(list.Dx()))
	s.text(muted, list.Max.X, s.beyondBase(y))
}

// beyondRow sets name and value; the name gives way to the value.
func (s *sheet) beyondRow(list image.Rectangle, y int, r Row) {
	size, gap := axisSize*s.unit, s.px(beyondGap)
	value := s.valueLine(s.shorten(r.Text, size, true, float64(list.Dx())), r.Key, size)
	value.align = right
	s.text(value, list.Max.X, s.beyondBase(y))
	s.region(image.Rect(list.Min.X, y, list.Max.X, y+s.beyondLine()), r.Key)
	end := list.Max.X - ceil(s.either(value.s, size)) - gap
	if room := float64(end - list.Min.X); room >= 2*size {
		name := line{s: s.shorten(r.Label, size, true, room), size: size, color: s.style.Muted, align: right, bold: value.bold}
		s.text(name, end, s.beyondBase(y))
	}
}

// arrow ends the axis in a head that points onwards.
func (s *sheet) arrow(a axis) {
	n, mid, end := s.px(4), a.y+s.hair()/2, a.area.Max.X
	s.add(polyOp{points: []image.Point{{end, mid}, {end - 2*n, mid - n}, {end - 2*n, mid + n}}, color: s.style.Axis})
}
