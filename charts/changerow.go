package charts

import (
	"image"
	"image/color"
)

// Measures of a change, in layout units.
const (
	changeDot  = 5.0
	changeAir  = 3.5 // from a mark to the end of its lane, for its outline
	changeLine = 2.0
	changeTick = 2.5 // the width of the mark of a base
	changeWant = 0.3 // of the plot, for the largest value: else texts in the plot go
	changePlot = 64  // the plot's width at least where the values before have a column
)

// changeScale is where the values of changes stand, in pixels.
type changeScale struct {
	barScale
	radius int
	fallen bool       // there is room for the values before beyond the marks of what fell
	right  int        // end of the plot
	before textColumn // empty while all values before have room beside their marks
	after  textColumn
	change textColumn
	// stacked says that the texts of the changes stand below the values.
	stacked bool
}

// newChangeScale returns the scale of some rows. Where not all values before have room beside
// their marks, all have a column of their own. That of a base is said by the legend already.
func (s *draft) newChangeScale(l lanes, rows []ChangeRow, stacked bool) changeScale {
	x := s.widestChangeScale(l, rows, stacked, false)
	for _, r := range rows {
		if _, ok := s.besideBefore(l, x, s.changeMark(l, x, 0, r.Before).box(), image.Rectangle{}, r); !ok && r.Before.Text != "" && !r.hasBase() {
			if column := s.widestChangeScale(l, rows, stacked, true); column.right-column.zero >= s.px(changePlot) {
				return column
			}
		}
	}
	return x
}

// widestChangeScale returns the widest scale at which every mark fits between the labels and the
// texts at the right, with the values before beyond the marks of what fell, if that leaves
// enough.
func (s *draft) widestChangeScale(l lanes, rows []ChangeRow, stacked, column bool) changeScale {
	before := make([]string, len(rows))
	after, change := make([]string, len(rows)), make([]string, len(rows))
	most := 0.0
	for i, r := range rows {
		before[i], after[i], change[i] = r.Before.Text, r.After.Text, r.Change.Text
		most = max(most, r.Before.Value, r.After.Value)
	}
	x := changeScale{radius: max(1, min(s.px(changeDot), l.thick/2, l.pitch/2-s.px(changeAir)))}
	if x.stacked = stacked; stacked {
		x.after = s.newTextColumn(l.area.Max.X, l.fit.texts, append(after, change...))
		x.change = x.after
	} else {
		x.change = s.newTextColumn(l.area.Max.X, l.fit.texts, change)
		x.after = s.newTextColumn(x.change.left, l.fit.texts, after)
	}
	x.right = x.after.left
	if column {
		x.before = s.newTextColumn(x.after.left, l.fit.texts, before)
		x.right = x.before.left
	}
	x.zero = l.x0 + x.radius + s.hair()
	room := float64(x.right - x.zero)
	for _, x.fallen = range []bool{!column, false} {
		x.perUnit = widestScale([]reachOf{{}}, s.changeReach(rows, x, l.fit.texts), room)
		if x.perUnit*most >= changeWant*room {
			break
		}
	}
	return x
}

// changeReach returns how far rows go from zero, with what stands beyond their marks.
func (s *draft) changeReach(rows []ChangeRow, x changeScale, size float64) []reachOf {
	reach := make([]reachOf, len(rows))
	for i, r := range rows {
		reach[i] = reachOf{max(r.Before.Value, r.After.Value), float64(x.radius + s.hair())}
		if r.After.Bound == AtLeast {
			reach[i].room += float64(s.tail(r.After))
		}
		if x.fallen && r.fell() && r.Before.Text != "" {
			reach[i].room += s.either(r.Before.Text, size) + float64(s.px(textGap))
		}
	}
	return reach
}

// changeRow draws a row: its label, the two marks and the line between them, and its texts.
func (s *draft) changeRow(l lanes, x changeScale, i int, r ChangeRow, c color.RGBA) {
	s.setLabel(l, i, s.isSelected(r.keys()...))
	before, after := s.changeMark(l, x, i, r.Before), s.changeMark(l, x, i, r.After)
	before.color, after.color = c, c
	s.outlineSelected(before.box().Union(after.box()), l.above(i)+l.thick/2-x.radius, r.Change.Key)
	s.join(before, after, c)
	end := s.openEnd(x, after, r.After)
	for _, mark := range []struct {
		o dotOp
		r Row
	}{{before, r.Before}, {after, r.After}} {
		if s.isSelected(mark.r.Key) {
			s.outlineDot(mark.o, l.pitch/2-x.radius)
		}
		mark.r.Bound = Exact // which the end says
		if mark.o == before && r.hasBase() {
			s.tickMark(before)
			continue
		}
		s.dot(mark.o, mark.r)
	}
	s.setBefore(l, x, i, before.box(), end, r)
	value, change := s.valueLine(r.After.Text, r.After.Key, l.fit.texts), s.valueLine(r.Change.Text, r.Change.Key, l.fit.texts)
	if !s.isSelected(r.Change.Key) {
		change.color = s.style.Muted
	}
	if x.stacked && r.Change.Text != "" {
		down := float64(lineAdvance(value.size)) / 2
		s.text(value, x.after.x, centred(l.middle(i)-down, value.size))
		s.text(change, x.change.x, centred(l.middle(i)+down, change.size))
	} else {
		s.setColumnText(l, x.after, i, value)
		s.setColumnText(l, x.change, i, change)
	}
	s.changeRegions(l.lane(i), x, before.box(), r)
}

// changeMark returns the dot of a value of a row, without a colour.
func (s *draft) changeMark(l lanes, x changeScale, i int, r Row) dotOp {
	return dotOp{x: x.at(r.Value), y: round(l.middle(i)), radius: x.radius}
}

// tickMark draws the mark of a base: an upright line in the place of a dot.
func (s *draft) tickMark(o dotOp) {
	w := max(1, s.px(changeTick))
	s.bar(image.Rect(o.x-w/2, o.y-o.radius, o.x-w/2+w, o.y+o.radius), o.color)
}

// setBefore sets the value before in its column, or beside its mark if there is room there.
func (s *draft) setBefore(l lanes, x changeScale, i int, mark, end image.Rectangle, r ChangeRow) {
	text := s.valueLine(r.Before.Text, r.Before.Key, l.fit.texts)
	if !s.isSelected(r.Before.Key) {
		text.color = s.style.Muted
	}
	if x.before != (textColumn{}) {
		s.setColumnText(l, x.before, i, text)
		return
	}
	if at, ok := s.besideBefore(l, x, mark, end, r); ok {
		s.text(text, at, l.centred(i, text.size))
	}
}

// besideBefore returns where the value before stands beside its mark, on the side where the line
// does not go, and whether there is room for it beside the mark's and another's open end.
func (s *draft) besideBefore(l lanes, x changeScale, mark, end image.Rectangle, r ChangeRow) (at int, ok bool) {
	gap, width := s.px(textGap), ceil(s.either(r.Before.Text, l.fit.texts))
	at, ok = mark.Max.X+gap, x.fallen && mark.Max.X+gap+width <= x.right
	if !r.fell() {
		at = mark.Min.X - gap - width
		ok = at > x.zero+2*s.hair()
	}
	return at, ok && !end.Overlaps(image.Rect(at-gap, end.Min.Y, at+width+gap, end.Max.Y))
}

// join draws the line from one mark to the other.
func (s *draft) join(a, b dotOp, c color.RGBA) {
	thick := max(1, s.px(changeLine))
	y := a.y - thick/2
	s.bar(image.Rect(min(a.x, b.x), y, max(a.x, b.x), y+thick), c)
}

// openEnd draws what lies beyond a mark whose value is a bound, on the side where the true one
// is, and returns its place.
func (s *draft) openEnd(x changeScale, o dotOp, r Row) image.Rectangle {
	end := o.box().Inset(max(1, o.radius/3))
	end.Min.X, end.Max.X = o.box().Min.X, o.box().Max.X
	tail := s.tail(Row{Bound: AtLeast})
	switch {
	case r.Bound == AtLeast && end.Max.X+tail <= x.right:
		s.slices(end, o.color, false)
		return image.Rect(end.Max.X, end.Min.Y, end.Max.X+tail, end.Max.Y)
	case r.Bound == AtMost && end.Min.X-tail >= x.zero+s.hair():
		s.slices(end, o.color, true)
		return image.Rect(end.Min.X-tail, end.Min.Y, end.Min.X, end.Max.Y)
	}
	return image.Rectangle{}
}

// changeRegions gives the lane to the row, the text of the change to that, and the mark before
// to its own key if it has one.
func (s *draft) changeRegions(lane image.Rectangle, x changeScale, before image.Rectangle, r ChangeRow) {
	main, change := lane, lane
	if r.Change.Key != "" && r.Change.Key != r.key() && r.Change.Text != "" {
		main.Max.X, change.Min.X = x.change.left, x.change.left
		if x.stacked {
			value := change
			value.Max.Y = (change.Min.Y + change.Max.Y) / 2
			change.Min.Y = value.Max.Y
			s.region(value, r.key())
		}
		s.region(change, r.Change.Key)
	}
	s.share(main, r.key(), s.reachable(before).Intersect(main), r.Before.Key)
}
