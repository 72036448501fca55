package charts

import (
	"image"
	"image/color"
)

const insidePad = 6.0 // layout units between a text inside a segment and its ends

// stackTexts is where the texts of a stack's rows stand.
type stackTexts struct {
	total  textColumn
	added  textColumn // what was added, beside the total
	beside bool       // set where some new part is too short to hold its text
	inside float64    // size of type within segments, in pixels; 0 if they are too thin
}

// newStackTexts makes room for the totals, and beside them for the new parts.
func (s *draft) newStackTexts(l lanes, rows []StackRow, beside bool) stackTexts {
	t := stackTexts{beside: beside}
	const slack = 3 // pixels, for rounding a text's box and its place
	height := float64(l.thick - 2*s.outlineWidth() - slack)
	if t.inside = min(smallSize*s.unit, height/2/(middle+inkDown)); t.inside < leastSize*s.unit || beside {
		t.inside = 0 // all stand within their parts, or none
	}
	totals, added := make([]string, len(rows)), make([]string, len(rows))
	for i, r := range rows {
		totals[i], added[i] = r.Total.Text, r.addedText()
	}
	end := l.area.Max.X
	if beside {
		t.added = s.newTextColumn(end, l.fit.texts, added)
		end = t.added.left
	}
	t.total = s.newTextColumn(end, l.fit.texts, totals)
	return t
}

// holdsAll reports whether every part holds its text, and none on the line.
func (t stackTexts) holdsAll(s *draft, l lanes, rows []StackRow, line *Reference) bool {
	for i, r := range rows {
		before, added := t.segments(s, l, i, r)
		for _, part := range []struct {
			b    image.Rectangle
			text string
		}{{before, r.Before.Text}, {added, r.New.Text}} {
			if part.text != "" && (!t.holds(s, part.b, part.text) || line != nil && t.meets(s, part.b, part.text, t.lineAt(l, line))) {
				return false
			}
		}
	}
	return true
}

// lineAt returns the pixel of a line that stands at a share of the new parts, which end at the right.
func (t stackTexts) lineAt(l lanes, line *Reference) int {
	return t.total.left - round(float64(t.total.left-l.x0)*line.Value/100)
}

// meets reports whether a text in the middle of a segment would lie on a line at x.
func (t stackTexts) meets(s *draft, b image.Rectangle, text string, x int) bool {
	middle, half := (b.Min.X+b.Max.X)/2, ceil(s.either(text, t.inside)/2)
	edged := s.edged(s.referenceLine(x, image.Rectangle{})).Inset(-s.px(2))
	return middle-half < edged.Max.X && middle+half > edged.Min.X
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

// holds reports whether a text fits into a segment.
func (t stackTexts) holds(s *draft, b image.Rectangle, text string) bool {
	return text != "" && t.inside > 0 && s.either(text, t.inside)+2*insidePad*s.unit <= float64(b.Dx())
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
	s.segment(t, before, r.Before, own)
	part := r.New
	if t.beside {
		part.Text = "" // it stands at the right
	}
	s.segment(t, added, part, s.style.Added)
	total := s.setColumnText(l, t.total, i, s.valueLine(r.Total.Text, r.Total.Key, l.fit.texts))
	if l.poster.number > 0 {
		t.added.above = total.Max.X + s.px(textGap)
	}
	text := image.Rectangle{}
	if t.beside {
		set := s.valueLine(r.addedText(), r.New.Key, l.fit.texts)
		if !s.isSelected(r.New.Key) {
			set.color = s.style.Muted
		}
		text = s.setColumnText(l, t.added, i, set)
	}
	s.stackRegions(l, t, i, r, stackPlaces{added.Min.X, text})
}

// stackPlaces is where the new part of a row begins, and where its text stands.
type stackPlaces struct {
	middle int
	text   image.Rectangle
}

// segment draws one part and, where it fits, its text. A part of zero shows only when
// it is selected, as a thin mark where it would end.
func (s *draft) segment(t stackTexts, b image.Rectangle, r Row, own color.RGBA) {
	if b.Empty() {
		if s.isSelected(r.Key) {
			s.rect(image.Rect(b.Min.X-2*s.hair(), b.Min.Y, b.Min.X, b.Max.Y), s.style.Ink)
		}
		return
	}
	c := own
	background := c
	if r.Derived {
		background = mix(c, s.style.Card, derivedTint)
		s.rect(b, background)
		s.outline(b, c)
	} else {
		s.bar(b, c)
	}
	if !t.holds(s, b, r.Text) {
		return
	}
	text := line{s: r.Text, size: t.inside, bold: s.isSelected(r.Key), color: s.style.on(background), align: centre}
	s.text(text, (b.Min.X+b.Max.X)/2, centred(float64(b.Min.Y+b.Max.Y)/2, t.inside))
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
	end := l.area.Max.X
	above := l.band(i)
	above.Max.Y = l.lane(i).Min.Y
	if l.poster.number == 0 {
		at.text = image.Rectangle{}
	}
	s.share(above, r.Total.Key, at.text, r.New.Key)
	part(l.area.Min.X, l.x0, r.Total.Key)
	part(l.x0, middle, before)
	part(middle, t.total.left, r.New.Key)
	if t.beside {
		part(t.total.left, t.added.left, r.Total.Key)
		part(t.added.left, end, r.New.Key)
		return
	}
	part(t.total.left, end, r.Total.Key)
}
