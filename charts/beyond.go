package charts

import "image"

// beyond lists the values that lie beyond a strip's axis at its right end, the largest
// at the top, and lets the axis end in an arrow.
func (s *sheet) beyond(a axis, rows []Row, head string) {
	s.arrow(a)
	size, height := axisSize*s.unit, sourceLine*s.unit
	left := a.right + 2*s.px(dotRadius) + s.px(labelGap)
	list := image.Rect(left, a.area.Min.Y, a.area.Max.X, a.y-s.px(6))
	fits := int(float64(list.Dy()) / height)
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
	muted := line{size: size, color: s.style.Muted, align: right}
	remark := func(text string, y float64) {
		muted.s = s.shorten(text, size, false, float64(list.Dx()))
		s.text(muted, list.Max.X, centred(y+height/2, size))
	}
	y := float64(list.Max.Y) - height*float64(len(rows)+min(rest, 1))
	if head != "" {
		remark(head, y-height)
	}
	for _, r := range rows {
		s.beyondRow(list, y, r)
		y += height
	}
	if rest > 0 {
		remark(s.words.more(rest), y)
	}
}

// beyondRow sets name and value; the name gives way to the value.
func (s *sheet) beyondRow(list image.Rectangle, y float64, r Row) {
	size, height := axisSize*s.unit, sourceLine*s.unit
	value := s.valueLine(s.shorten(r.Text, size, true, float64(list.Dx())), r.Key, size)
	value.align = right
	base := centred(y+height/2, size)
	s.text(value, list.Max.X, base)
	s.region(image.Rect(list.Min.X, round(y), list.Max.X, round(y+height)), r.Key)
	room := float64(list.Dx()) - s.either(value.s, size) - beyondGap*s.unit
	if room < 2*size {
		return
	}
	name := line{s: s.shorten(r.Label, size, true, room), size: size, color: s.style.Muted, align: right, bold: value.bold}
	s.text(name, list.Max.X-ceil(s.either(value.s, size))-s.px(beyondGap), base)
}

// arrow ends the axis in a head that points onwards.
func (s *sheet) arrow(a axis) {
	n, mid := s.px(4), a.y+s.hair()/2
	s.add(polyOp{
		points: []image.Point{{a.area.Max.X, mid}, {a.area.Max.X - 2*n, mid - n}, {a.area.Max.X - 2*n, mid + n}},
		color:  s.style.Axis,
	})
}
