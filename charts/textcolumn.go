package charts

import "image"

// textColumn is a column of texts at the right of marks, in pixels.
type textColumn struct {
	left int // where marks must end
	x    int // where texts begin
	// above is the same of a text that stands above its bar.
	above int
}

// besideColumn returns the width of a text at the right of marks, with its gap.
func besideColumn(m *measure, text string, size, unit float64) float64 {
	if text == "" {
		return 0
	}
	return m.either(text, size) + labelGap*unit
}

// newTextColumn makes room for texts of a size that end at x.
func (s *draft) newTextColumn(end int, size float64, texts []string) textColumn {
	widest := 0.0
	for _, t := range texts {
		widest = max(widest, s.either(t, size))
	}
	if widest == 0 {
		return textColumn{left: end, x: end}
	}
	x := end - ceil(widest)
	return textColumn{left: x - s.px(labelGap), x: x}
}

// setColumnText sets the text of a lane.
func (s *draft) setColumnText(l lanes, t textColumn, i int, text line) image.Rectangle {
	if l.poster.number > 0 {
		return s.setNumber(l, i, max(t.above, l.area.Min.X), text)
	}
	return s.text(s.value(text), t.x, l.centred(i, text.size))
}

// textsOfRows lists the texts of rows.
func textsOfRows(rows []Row) []string {
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r.Text
	}
	return out
}
