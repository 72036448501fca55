package charts

// textColumn is a column of texts at the right of lanes.
type textColumn struct {
	texts []string
	left  int // where marks must end
	x     int // where texts begin
}

// newTextColumn makes room for n texts at the right of lanes, at most a share of it.
func (s *sheet) newTextColumn(l lanes, n int, text func(i int) string) textColumn {
	room := float64(l.area.Max.X - l.x0)
	t := textColumn{texts: make([]string, n)}
	widest := 0.0
	for i := range t.texts {
		t.texts[i] = s.shorten(text(i), l.texts.size, true, textShare*room)
		widest = max(widest, s.either(t.texts[i], l.texts.size))
	}
	t.left = l.area.Max.X
	if widest > 0 {
		t.x = l.area.Max.X - ceil(widest)
		t.left = max(l.x0, t.x-s.px(labelGap))
	}
	return t
}

// setColumnText sets the text of a lane.
func (s *sheet) setColumnText(l lanes, t textColumn, i int, text line) {
	if l.speaks(i, l.texts) {
		s.text(text, t.x, centred(l.middle(i), text.size))
	}
}
