package table

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/app/rows"
)

// sortMark is the room of the mark of the direction, in layout units.
const sortMark = 16

type headParts struct {
	head    *tableHead
	objects []fyne.CanvasObject
}

// build makes the headings again, with the mark of the direction at the one that the table is
// sorted by and the focus ring around the one that the keyboard is at.
func (r *headParts) build() []fyne.CanvasObject {
	h := r.head
	size := h.look.Text
	r.objects = r.objects[:0]
	for i, at := range h.columns {
		if at.Width == 0 {
			continue
		}
		sorted := sortColumns[i] == h.Order.Column
		colour := kit.ColorMuted
		if sorted || i == h.hovered {
			colour = theme.ColorNameForeground
		}
		text := h.measurer.Shorten(h.titles[i], size, sorted, at.Width-sortMark)
		width := h.measurer.Measure(text, size, sorted)
		x := at.X
		if i == rows.ColumnValue { // at the right, like its numbers
			x = at.X + at.Width - width
		}
		t := canvas.NewText(text, theme.Color(colour))
		t.TextSize, t.TextStyle.Bold = size, sorted
		kit.Put(t, x, 0, width, h.Size().Height)
		r.objects = append(r.objects, t)
		if sorted {
			r.objects = append(r.objects, r.mark(i, x, width))
		}
		if h.focused && i == h.at {
			r.objects = append(r.objects, focusRing(at.X-5, 1, at.Width+10, h.Size().Height-2))
		}
	}
	r.caption(h.captions[0], h.extra.bar)
	r.caption(h.captions[1], h.extra.charts)
	return r.objects
}

// caption names a column that cannot be sorted, if it is shown.
func (r *headParts) caption(text string, at kit.Extent) {
	if at.Width == 0 {
		return
	}
	t := canvas.NewText(r.head.measurer.Shorten(text, r.head.look.Text, false, at.Width), theme.Color(kit.ColorMuted))
	t.TextSize = r.head.look.Text
	kit.Put(t, at.X, 0, at.Width, r.head.Size().Height)
	r.objects = append(r.objects, t)
}

// mark is the sign of the direction, on the side of a heading where its column has room.
func (r *headParts) mark(column int, x, width float32) fyne.CanvasObject {
	icon := theme.MenuDropUpIcon()
	if r.head.Order.Descending {
		icon = theme.MenuDropDownIcon()
	}
	mark := canvas.NewImageFromResource(theme.NewColoredResource(icon, theme.ColorNameForeground))
	left := x + width
	if column == rows.ColumnValue {
		left = x - sortMark
	}
	kit.Put(mark, left, (r.head.Size().Height-sortMark)/2, sortMark, sortMark)
	return mark
}

// focusRing is a ring around a part of a widget that has the focus.
func focusRing(x, y, width, height float32) fyne.CanvasObject {
	ring := canvas.NewRectangle(theme.Color(kit.ColorNoColour))
	ring.StrokeColor, ring.StrokeWidth, ring.CornerRadius = theme.Color(kit.ColorStrong), 2, 4
	kit.Put(ring, x, y, width, height)
	return ring
}
