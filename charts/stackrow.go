package charts

import (
	"image"
	"image/color"
)

// stackTexts is where the texts of a stack's rows stand: the totals in a column, and what was
// added in another. None stands within its part, as the next chart's part may be too short for
// one, and the same number would be looked for in two places.
type stackTexts struct {
	total textColumn
	added textColumn // what was added, beside the total
}

// newStackTexts makes room for the totals, and beside them for the new parts.
func (s *draft) newStackTexts(l lanes, rows []StackRow) stackTexts {
	totals, added := make([]string, len(rows)), make([]string, len(rows))
	for i, r := range rows {
		totals[i], added[i] = r.Total.Text, r.addedText()
	}
	t := stackTexts{added: s.newTextColumn(l.area.Max.X, l.fit.texts, added)}
	t.total = s.newTextColumn(t.added.left, l.fit.texts, totals)
	return t
}

// lineAt returns the pixel of a line that stands at a share of the new parts, which end at the right.
func (t stackTexts) lineAt(l lanes, line *Reference) int {
	return t.total.left - round(float64(t.total.left-l.x0)*line.Value/100)
}

// segments returns the rectangles of a row's two parts, a thin gap between them. A
// part that is not zero is never invisible.
func (t stackTexts) segments(s *draft, l lanes, i int, r StackRow) (before, added image.Rectangle) {
	whole := l.bar(i, l.x0, t.total.left)
	share := 0.0
	if r.Total.Value > 0 {
		share = r.New.Value / r.Total.Value
	}
	n := round(share * float64(whole.Dx()))
	least := 2 * s.hair()
	if r.New.Value > 0 {
		n = max(n, least)
	}
	if r.Before.Value > 0 {
		n = min(n, whole.Dx()-least)
	}
	before, added = cutEnd(whole, max(0, min(n, whole.Dx())), false)
	if !before.Empty() && added.Dx() > s.hair() {
		added.Min.X += s.hair()
	}
	return before, added
}

// stackRow draws a row: label, the two parts, that before in a colour, the total. What is new has
// one colour in every row, the one that the legend says of it.
func (s *draft) stackRow(l lanes, t stackTexts, i int, r StackRow, own color.RGBA) {
	s.setLabel(l, i, s.isSelected(r.Total.Key, r.New.Key, r.Before.Key))
	before, added := t.segments(s, l, i, r)
	reach := l.above(i)
	for _, part := range []struct {
		b   image.Rectangle
		key string
	}{{before.Union(added), r.Total.Key}, {before, r.Before.Key}, {added, r.New.Key}} {
		s.outlineSelected(part.b, reach, part.key) // below the parts, so that it hides neither
	}
	s.segment(before, r.Before, own)
	s.segment(added, r.New, s.style.Added)
	total := s.setColumnText(l, t.total, i, s.valueLine(r.Total.Text, r.Total.Key, l.fit.texts))
	if l.poster.number > 0 {
		t.added.above = total.Max.X + s.px(textGap)
	}
	set := s.valueLine(r.addedText(), r.New.Key, l.fit.texts)
	if !s.isSelected(r.New.Key) {
		set.color = s.style.Muted
	}
	text := s.setColumnText(l, t.added, i, set)
	s.stackRegions(l, t, i, r, stackPlaces{added.Min.X, text})
}

// stackPlaces is where the new part of a row begins, and where its text stands.
type stackPlaces struct {
	middle int
	text   image.Rectangle
}

// segment draws one part. A part of zero shows only when it is selected, as a thin mark where
// it would end.
func (s *draft) segment(b image.Rectangle, r Row, own color.RGBA) {
	if b.Empty() {
		if s.isSelected(r.Key) {
			s.rect(image.Rect(b.Min.X-2*s.hair(), b.Min.Y, b.Min.X, b.Max.Y), s.style.Ink)
		}
		return
	}
	if r.Derived {
		s.rect(b, mix(own, s.style.Card, derivedTint))
		s.outline(b, own)
		return
	}
	s.bar(b, own)
}

// stackRegions gives the label and the text at the right to the total, and each part
// of the bar to its own key.
func (s *draft) stackRegions(l lanes, t stackTexts, i int, r StackRow, at stackPlaces) {
	middle := at.middle
	part := func(x0, x1 int, key string) {
		b := l.lane(i)
		b.Min.X, b.Max.X = x0, x1
		s.region(b, key)
	}
	before := r.Before.Key
	if before == "" {
		before = r.Total.Key
	} else {
		middle = max(middle, l.x0+s.px(regionReach)) // also where nothing was before
	}
	above := l.band(i)
	above.Max.Y = l.lane(i).Min.Y
	if l.poster.number == 0 {
		at.text = image.Rectangle{}
	}
	s.share(above, r.Total.Key, at.text, r.New.Key)
	part(l.area.Min.X, l.x0, r.Total.Key)
	part(l.x0, middle, before)
	part(middle, t.total.left, r.New.Key)
	part(t.total.left, t.added.left, r.Total.Key)
	part(t.added.left, l.area.Max.X, r.New.Key)
}
