package charts

import (
	"image"
	"image/color"
)

// gridRow sets a row: its name and note from the left, its cells in the middle of their
// columns. All begin at one height, so that like lines stand beside each other.
func (s *draft) gridRow(row image.Rectangle, fit gridFit, i int, r GridRow, free int) {
	top := row.Min.Y + free
	keys := make([]string, len(r.Cells))
	for j, x := range r.Cells {
		keys[j] = x.Key
	}
	label := line{size: fit.label, color: s.style.Ink, bold: s.isSelected(keys...)}
	if r.Lane {
		label.color, label.bold = s.style.Muted, true
	}
	y := top
	for _, part := range fit.names[i] {
		label.s = part
		s.text(label, row.Min.X, baseline(y, label.size))
		y += lineAdvance(label.size)
	}
	for _, part := range fit.notes[i] {
		s.text(line{s: part, size: fit.note, color: s.style.Muted}, row.Min.X, baseline(y, fit.note))
		y += lineAdvance(fit.note)
	}
	for at, j := range fit.columns {
		x := r.Cells[j]
		box := fit.column(row, at)
		s.gridFrame(box, x, free)
		middle := (float64(box.Min.X+box.Max.X) + fit.plots) / 2 // of the lines
		if x.Plot != nil {
			s.gridPlot(image.Rect(round(middle-fit.texts[at]/2-fit.plots), top, box.Max.X, box.Max.Y), *x.Plot)
		}
		y := top
		for _, l := range x.Lines {
			set := s.gridLine(l, fit.label, s.isSelected(x.Key))
			s.text(set, round(middle), baseline(y, set.size))
			s.sign(l, set, round(middle), baseline(y, set.size))
			y += lineAdvance(set.size)
		}
	}
}

// gridLine returns a line of a cell as it is set.
func (s *draft) gridLine(l GridLine, size float64, selected bool) line {
	colours := map[GridRole]color.RGBA{GridQuiet: s.style.Muted, GridTarget: s.style.Target, GridVerdict: s.style.Verdict}
	set := line{s: l.Text, size: size, color: s.style.Ink, align: centre, bold: l.Role == GridStrong || selected}
	if c, ok := colours[l.Role]; ok {
		set.color = c
	}
	return set
}

// gridFrame makes a cell a region, and frames one that somebody has to look at and one that is
// selected.
func (s *draft) gridFrame(box image.Rectangle, x GridCell, free int) {
	s.region(box, x.Key)
	if x.warns() {
		side := s.px(gridGap / 4)
		s.frameItem(image.Rect(box.Min.X+side, box.Min.Y, box.Max.X-side, box.Max.Y), s.hair(), free, s.style.Added)
	}
	if s.isSelected(x.Key) {
		s.frameItem(image.Rect(box.Min.X+s.hair(), box.Min.Y, box.Max.X-s.hair(), box.Max.Y), max(1, s.px(selectLine)), free, s.style.Ink)
	}
}
