package charts

import (
	"image"
	"image/color"
	"math"
	"slices"
)

// KindList is the kind of List.
const KindList Kind = "list"

var listKind = kind{
	name: KindList,
	samples: func() kindSamples {
		items := []ListItem{
			sampleItem("a", "计算机年产量", "突破", "1", "亿台", "首次"), sampleItem("b", "重点产业链", "", "33", "条", "补链强链"),
			sampleItem("c", "上云企业", "", "10.1", "万户", "累计"), sampleItem("d", "粮食总产量", "", "109.3", "亿公斤", ""),
			sampleItem("e", "领军企业合计产值增长", "", "30", "%左右", ""),
		}
		gap := []ListItem{items[1], sampleItem("g", "没有数值的一项", "", "", "", ""), items[3]}
		return kindSamples{
			Usual:  must(NewList(sampleHead("counts"), items, "c")),
			Empty:  must(NewList(sampleHead("none"), nil)),
			Single: must(NewList(sampleHead("one"), items[:1])),
			Gap:    must(NewList(sampleHead("gap"), gap)),
		}
	},
	of: func(h Head, rows []Row, _ *Reference) (Spec, error) {
		items := make([]ListItem, len(rows))
		for i, r := range rows {
			before, number, after := aroundNumber(r.Text)
			items[i] = ListItem{Row: r, Prefix: before, Number: number, Suffix: after}
		}
		return NewList(h, items)
	},
}

// sampleItem makes an item.
func sampleItem(key, label, prefix, number, suffix, note string) ListItem {
	return ListItem{Row: Row{Key: key, Label: label}, Prefix: prefix, Number: number, Suffix: suffix, Note: note}
}

// List is lines of values that share no unit, and so no axis: the name at the left, the
// number at the right, its unit in a column of its own. No line is longer than another, so
// that nothing compares what cannot be compared. Many lines stand in columns where a picture
// is wide enough, which end between groups.
type List struct {
	head      Head
	items     []ListItem
	standsOut standsOut
	left      int // how many more there are, for which there is no room
}

// ListItem is one line. Row.Label names it and Note, in small type behind the name, says
// what the name leaves open. Number stands between Prefix and Suffix ("突破" "1" "亿台").
// Group is the heading that it stands under, with those beside it that have the same; empty: none.
type ListItem struct {
	Row
	Number, Prefix, Suffix string
	Note                   string
	Group                  string
}

// NewList returns a list of the items, in their order; those of some keys stand out. It
// refuses what NewBars refuses.
func NewList(h Head, items []ListItem, standsOut ...string) (List, error) {
	c := newChecker(KindList, h)
	c.count(len(items))
	for _, x := range items {
		c.row(x.Row)
		c.text(x.Number, x.Prefix, x.Suffix, x.Note, x.Group)
	}
	c.standsOut(standsOut)
	if c.err != nil {
		return List{}, c.err
	}
	return List{head: h, items: slices.Clone(items), standsOut: slices.Clone(standsOut)}, nil
}

// Head implements Spec.
func (c List) Head() Head { return c.head }

// Kind implements Spec.
func (c List) Kind() Kind { return KindList }

// Keys implements Spec: the lines from the top.
func (c List) Keys() []string {
	keys := make([]string, len(c.items))
	for i, x := range c.items {
		keys[i] = x.Key
	}
	return keysOf(keys...)
}

func (c List) entries() []entry {
	out := make([]entry, len(c.items))
	for i, x := range c.items {
		x.Text = x.Number
		out[i] = entry{x.Label, []Row{x.Row}, []string{x.Prefix, x.Number, x.Suffix}}
	}
	return out
}

func (c List) natural(m *measure, width float64) (want, least float64) {
	low, ok := bestListFit(m, c.items, width, listType{m.listLeast(), 1}, 0, math.Inf(1))
	if !ok {
		return moreAbove + moreLine, moreAbove + moreLine
	}
	pad := padOf(c.items)
	for k := 1.0; k > m.listLeast(); k = m.smaller(k) {
		if fit, ok := bestListFit(m, c.items, width, listType{k, 1}, pad, math.Inf(1)); ok && fit.cut <= low.cut {
			return fit.height(pad), low.height(0)
		}
	}
	return low.height(pad), low.height(0)
}

// lowest returns the height of a list whose lines stand in as many columns as make it lowest, in the
// largest type that cuts no name, or else a height.
func (c List) lowest(m *measure, width, height float64) float64 {
	pad, found := padOf(c.items), false
	for k := 1.0; k >= m.listLeast() && !found; k = m.smaller(k) {
		t := listType{k, 1}
		for n := m.mostListColumns(len(c.items), width, t); n > 1; n-- {
			if f := newListFit(m, c.items, width, n, t).inColumns(m, c.items, n, pad); f.roomy(t) && f.cut == 0 {
				height, found = min(height, f.height(pad)), true
			}
		}
	}
	return height
}

// posted returns the height of a list's lines in the smallest type of a sheet that is posted, at a width.
func (c List) posted(m *measure, width float64) float64 {
	const unit = 540 / sheetWidth // whole pixels make lines higher, the more the coarser they are
	fit, ok := bestListFit(m, c.items, width*unit, listType{m.listLeast(), unit}, 0, math.Inf(1))
	if !ok {
		return 0 // no size has room for a line
	}
	return fit.height(0) / unit
}

func (c List) plot(s *draft, area image.Rectangle) {
	if len(c.items) == 0 {
		s.noData(area)
		return
	}
	room := area
	if c.left > 0 {
		room.Max.Y -= s.px(moreAbove + moreLine)
	}
	fit, kept := s.fitList(c.items, room)
	bottom := area.Min.Y
	for i := range fit.starts {
		bottom = max(bottom, s.listColumn(c, fit, i, kept, room))
	}
	s.left += fit.cut // a name that is cut is left out too
	s.more(area, bottom, c.left+len(c.items)-len(kept))
}

// listColumn draws one column of a list, and returns where it ends.
func (s *draft) listColumn(c List, fit listFit, column int, kept []ListItem, area image.Rectangle) int {
	from, to := fit.column(column, len(kept))
	x0 := area.Min.X + int(float64(column)*(fit.width+s.columnGap()*s.unit))
	x1 := area.Max.X
	if column+1 < len(fit.starts) {
		x1 = x0 + int(fit.width)
	}
	free := float64(area.Dy()-fit.above(len(kept) < len(c.items), s)) - fit.height(0)
	pad := min(free/float64(fit.longest()), padOf(kept)*s.room.spread*s.unit)
	y := area.Min.Y
	end := float64(y)
	for i := from; i < to; i++ {
		if head := fit.head(i, i == from); head > 0 {
			at := int(end + head - fit.head(i, true))
			for _, part := range fit.heads[i] {
				s.text(line{s: part, size: fit.label, bold: true, color: s.style.Ink}, x0, baseline(at, fit.label))
				at += lineAdvance(fit.label)
			}
			end += head
			y = int(end)
		}
		end += fit.rows[i] + pad
		row := image.Rect(x0, y, x1, int(end))
		if i > from || fit.heads[i] != nil {
			s.rect(image.Rect(row.Min.X, y, row.Max.X, y+s.hair()), s.style.Line)
		}
		s.region(row, kept[i].Key)
		if s.isSelected(kept[i].Key) {
			s.outlineItem(row, int(pad/2))
		}
		row.Min.Y += s.hair()
		s.listItem(row, fit, listPlace{fit.names[i], fit.suffixes[column]}, kept[i], c.standsOut.text(s.style, kept[i].Key))
		y = row.Max.Y
	}
	return y
}

// outlineItem draws the outline of a selected line, from its own rule to that of the next. Above and
// below it is thinner where there is hardly any room beyond the type.
func (s *draft) outlineItem(row image.Rectangle, free int) {
	line, off := max(1, s.px(selectLine)), max(1, s.px(selectOff))
	outer := image.Rect(row.Min.X-off-line, row.Min.Y, row.Max.X+off+line, row.Max.Y)
	inner, edge := outer.Inset(line), min(line, 1+free)
	inner.Min.Y, inner.Max.Y = outer.Min.Y+edge, outer.Max.Y-edge
	s.ring(outer, inner, s.style.Ink)
}

// frameItem draws a frame along the edge of a rectangle, and where there is less free room
// above and below its text than the frame takes only the sides.
func (s *draft) frameItem(outer image.Rectangle, line, free int, c color.RGBA) {
	inner := outer.Inset(line)
	if free < line {
		inner.Min.Y, inner.Max.Y = outer.Min.Y, outer.Max.Y
	}
	s.ring(outer, inner, c)
}

// listItem sets one line: its name and note from the left, its value from the right, the
// number in a colour.
func (s *draft) listItem(row image.Rectangle, fit listFit, place listPlace, x ListItem, c color.RGBA) {
	name, suffix := place.name, ceil(place.suffix)
	if fit.flush {
		suffix = ceil(s.either(x.Suffix, fit.unit))
	}
	selected := s.isSelected(x.Key)
	label := line{size: fit.label, color: s.style.Ink, bold: selected}
	advance := lineAdvance(fit.label)
	y := row.Min.Y + (row.Dy()-advance*name.lines())/2
	at := row.Min.X
	for _, part := range name.label {
		label.s = part
		at = s.text(label, row.Min.X, baseline(y, label.size)).Max.X
		y += advance
	}
	note := line{size: fit.note, color: s.style.Muted}
	for _, part := range name.note {
		if note.s = part; name.beside {
			s.text(note, at+ceil(fit.gap), baseline(y-advance, label.size)) // on the name's own line
			break
		}
		s.text(note, row.Min.X, baseline(y, note.size))
		y += advance
	}

	muted := line{size: fit.unit, color: s.style.Muted}
	number := line{s: x.Number, size: fit.number, bold: true, color: c, align: right}
	base := row.Min.Y + (row.Dy()-lineBox(number.size))/2 + ceil(inkUp*number.size)
	muted.s = x.Suffix
	end := row.Max.X - suffix
	s.text(muted, end, base)
	if suffix > 0 {
		end -= ceil(fit.besideGap)
	}
	box := s.text(number, end, base)
	if muted.s, muted.align = x.Prefix, right; x.Number != "" {
		end = box.Min.X - ceil(fit.besideGap)
	}
	s.text(muted, end, base)
}
