package charts

import (
	"image"
	"image/color"
)

// placeLabels finds room for the values beside their dots: above, else below, else diagonally.
// A value for which there is no room is not shown; the reader sees it by pointing at its dot.
// Later years take precedence.
func (s *draft) placeLabels(f lineFit) []placedText {
	size := s.sized(smallSize) * s.unit
	taken := make([]image.Rectangle, 0, len(f.segments)+2*len(f.dots))
	for _, o := range f.segments {
		taken = append(taken, o.box().Inset(-1))
	}
	for _, d := range f.dots {
		taken = append(taken, d.box(s.around()))
	}
	for _, t := range f.ticks {
		taken = append(taken, t.text.box)
	}
	for _, n := range f.names {
		taken = append(taken, n.box)
	}
	var labels []placedText
	for i := len(f.dots) - 1; i >= 0; i-- {
		if f.dots[i].row.Text == "" {
			continue
		}
		if t, ok := s.beside(f, f.dots[i], size, taken); ok {
			labels = append(labels, t)
			taken = append(taken, t.box.Inset(-max(1, s.px(2))))
		}
	}
	return labels
}

// beside returns the value of a dot in the first place around it that is free.
func (s *draft) beside(f lineFit, d lineDot, size float64, taken []image.Rectangle) (placedText, bool) {
	w, gap := ceil(s.either(d.row.Text, size))+1, s.px(lineGap)
	box := d.box(s.around())
	up, down := box.Min.Y-gap/2-ceil(inkDown*size), box.Max.Y+gap/2+ceil(inkUp*size)
	for _, at := range []image.Point{
		{d.dot.x - w/2, up},
		{d.dot.x - w/2, down},
		{box.Min.X - w, up},
		{box.Max.X, up},
		{box.Min.X - w, down},
		{box.Max.X, down},
		{box.Max.X + gap, centred(float64(d.dot.y), size)},
		{box.Min.X - gap - w, centred(float64(d.dot.y), size)},
	} {
		t := placedText{line: s.valueLine(d.row.Text, d.row.Key, size), x: at.X, baseline: at.Y}
		t.box = textOp{x: at.X, baseline: at.Y, size: size, width: w}.box()
		if t.box.In(f.area) && !overlapsAny(t.box, taken) {
			return t, true
		}
	}
	return placedText{}, false
}

func overlapsAny(b image.Rectangle, all []image.Rectangle) bool {
	for _, r := range all {
		if b.Overlaps(r) {
			return true
		}
	}
	return false
}

// lineAxes draws the grid, interrupted where a value stands, the line of zero, and what
// stands beside them.
func (s *draft) lineAxes(f lineFit, labels []placedText) {
	for _, t := range f.ticks {
		if t.y != f.zero {
			s.across(f.plot, t.y, s.style.Line, labels)
		}
		s.text(t.text.line, t.text.x, t.text.baseline)
	}
	s.across(f.plot, f.zero, s.style.Axis, labels)
	for _, n := range f.names {
		s.text(n.line, n.x, n.baseline)
	}
}

// across draws a thin line through a plot at a height, with gaps for texts.
func (s *draft) across(plot image.Rectangle, y int, c color.RGBA, labels []placedText) {
	row := image.Rect(plot.Min.X, y-s.hair()/2, plot.Max.X, y-s.hair()/2+s.hair())
	pieces := []image.Rectangle{row}
	for _, l := range labels {
		if !l.box.Overlaps(row) {
			continue
		}
		var rest []image.Rectangle
		for _, p := range pieces {
			left, right := p, p
			left.Max.X, right.Min.X = min(p.Max.X, l.box.Min.X-s.px(2)), max(p.Min.X, l.box.Max.X+s.px(2))
			rest = append(rest, left, right)
		}
		pieces = rest
	}
	for _, p := range pieces {
		if p.Min.X < p.Max.X {
			s.rect(p, c)
		}
	}
}

// regions gives each dot its column, of several in one each its part by height.
func (f lineFit) regions() []Region {
	var out []Region
	for i := range f.columns {
		var here []lineDot
		for _, d := range f.dots {
			if d.column == i {
				here = insertByHeight(here, d)
			}
		}
		top := f.area.Min.Y
		for k, d := range here {
			end := f.plot.Max.Y
			if k+1 < len(here) {
				end = max(top+1, (d.dot.y+here[k+1].dot.y)/2)
			}
			out = append(out, Region{Rect: image.Rect(f.column(i), top, f.column(i+1), end), Key: d.row.Key})
			top = end
		}
	}
	return out
}

// insertByHeight adds a dot among others, from the top down.
func insertByHeight(dots []lineDot, d lineDot) []lineDot {
	at := len(dots)
	for at > 0 && dots[at-1].dot.y > d.dot.y {
		at--
	}
	dots = append(dots, d)
	copy(dots[at+1:], dots[at:])
	dots[at] = d
	return dots
}
