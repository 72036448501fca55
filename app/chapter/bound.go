package chapter

import (
	"yulan/app/kit"
)

// headingAir is the room above a heading that was scrolled to, in layout units.
const headingAir = 8

// readingLine is how far down the visible part of a column readers read, as a share of it: the
// heading above that line is the one of the section being read.
const readingLine = 0.3

// side is one of the two columns of a page, with the headings in it.
type side struct {
	column   *kit.Column
	headings []*Heading
	within   func() float32 // where the object that holds the headings begins in the column
}

// sides returns the text and the charts: in one column that is both.
func (v *Page) sides() (text, charts side) {
	if v.isNarrow() {
		both := side{v.Text, v.headings, func() float32 { return 0 }}
		return both, both
	}
	return side{v.Text, v.headings, func() float32 { return 0 }},
		side{v.Right, v.Cards.Headings, func() float32 { return v.Cards.Position().Y }}
}

// top returns where a heading stands in the column.
func (s side) top(h *Heading) float32 { return s.within() + h.Position().Y }

// noSection stands for none being read: a page at its top has not been read into yet.
const noSection = -1

// section returns the number of the section being read: that of the lowest heading above the
// reading line, of those at the left edge; before the first heading it is the first section, and at
// the end of the column the last. At the top of the column there is none. What stands in a lane
// further right is not meant by scrolling: its headings lie between those at the left, and the text
// would go to and fro.
func (s side) section() int {
	if s.column.Offset() == 0 {
		return noSection
	}
	line := s.column.Offset() + readingLine*s.column.Size().Height
	var best *Heading
	for _, h := range s.headings {
		switch {
		case best == nil:
			best = h
		case h.Position().X > s.left():
		case s.column.AtEnd() && s.top(h) > s.top(best), s.top(h) <= line && s.top(h) > s.top(best):
			best = h
		}
	}
	if best == nil {
		return noSection
	}
	return best.Section
}

// left returns where the headings furthest left begin.
func (s side) left() float32 {
	left := s.headings[0].Position().X
	for _, h := range s.headings {
		left = min(left, h.Position().X)
	}
	return left
}

// bring scrolls to a section's heading. Where the column has none, it scrolls to a place that is
// given instead.
func (s side) bring(section int, instead float32, m kit.Motion) {
	for _, h := range s.headings {
		if h.Section == section {
			s.show(s.top(h), m)
			return
		}
	}
	s.show(instead, m)
}

// show scrolls to a place, unless that is in the upper part of what is visible.
func (s side) show(top float32, m kit.Motion) {
	if at := top - s.column.Offset(); at < 0 || at > readingLine*s.column.Size().Height {
		s.column.Glide(max(0, top-headingAir), m)
	}
}

// listing returns where the chart begins that shows the most figures of a section: its figures
// may all stand among those of others. It is the top of the column if none shows any.
func (v *Page) listing(section int) float32 {
	stated := map[string]bool{}
	for _, s := range v.Page.Sections {
		if s.Number == section {
			for _, span := range s.Body {
				stated[span.Figure] = span.Figure != ""
			}
		}
	}
	most, top := 0, float32(0)
	for _, c := range v.Cards.Cards {
		shown := 0
		for _, figure := range c.Spec.Keys() {
			if stated[figure] {
				shown++
			}
		}
		if shown > most {
			most, top = shown, v.FrameOf(c).Y
		}
	}
	return top
}

// onReader follows the reader who scrolls a column: when another section is being read, the
// other column is brought to it. The other column does not report that, as nobody scrolled it,
// and stays where it is while the reader remains in one section.
func (v *Page) onReader(from, other side) {
	section := from.section()
	if section == v.read && section != noSection {
		return
	}
	v.setRead(section)
	if !v.isNarrow() && v.deps.Layout.Bound() {
		other.bring(section, v.listing(section), v.deps.Painter.Motion) // to its top, if none is read
	}
}

// setRead puts the bar before the heading of the section being read, in both columns.
func (v *Page) setRead(section int) {
	v.read = section
	text, charts := v.sides()
	text.setRead(section)
	charts.setRead(section)
}

// setRead puts the bar before the first heading of a section and before no other: what stands
// last on a page is under a heading of its own, and belongs to the section before it.
func (s side) setRead(section int) {
	found := false
	for _, h := range s.headings {
		h.setRead(h.Section == section && !found)
		found = found || h.Section == section
	}
}

// bringCharts and bringText scroll a column to a section whose heading was tapped in the
// other.
func (v *Page) bringCharts(section int) {
	_, charts := v.sides()
	v.setRead(section)
	charts.bring(section, v.listing(section), v.deps.Painter.Motion)
}

func (v *Page) bringText(section int) {
	text, _ := v.sides()
	v.setRead(section)
	text.bring(section, 0, v.deps.Painter.Motion)
}
