package find

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages/search"
)

// The measures of the rows of hits, in layout units.
const (
	hitHeight   = 44
	groupHeight = 26
	hitMargin   = 12
	hitText     = 13
	hitSmall    = 11
	hitGap      = 14 // between name and value, and between place and what else was found
)

// hitItem is a row of the hits: one of them, or the name of the chapter that those below
// it are in.
type hitItem struct {
	Group string
	Hit   search.Hit
}

func (i hitItem) IsGroup() bool { return i.Group != "" }

func (i hitItem) height() float32 {
	if i.IsGroup() {
		return groupHeight
	}
	return hitHeight
}

// hitRow shows a row of the hits.
type hitRow struct {
	widget.BaseWidget
	measurer *kit.Measurer
	item     hitItem
	chosen   bool
	onTap    func()
	onOver   func() // the pointer has come over it
}

var (
	_ fyne.Tappable      = (*hitRow)(nil)
	_ desktop.Hoverable  = (*hitRow)(nil)
	_ desktop.Cursorable = (*hitRow)(nil)
)

func newHitRow(r *kit.Measurer) *hitRow {
	h := &hitRow{measurer: r}
	h.ExtendBaseWidget(h)
	return h
}

// set changes what the row shows.
func (h *hitRow) set(item hitItem, chosen bool) {
	h.item, h.chosen = item, chosen
	h.Refresh()
}

// Tapped implements fyne.Tappable.
func (h *hitRow) Tapped(*fyne.PointEvent) { h.onTap() }

// MouseIn implements desktop.Hoverable.
func (h *hitRow) MouseIn(*desktop.MouseEvent) { h.onOver() }

// MouseMoved implements desktop.Hoverable: the list may have moved below the pointer.
func (h *hitRow) MouseMoved(*desktop.MouseEvent) { h.onOver() }

// MouseOut implements desktop.Hoverable.
func (h *hitRow) MouseOut() {}

// Cursor implements desktop.Cursorable.
func (h *hitRow) Cursor() desktop.Cursor {
	if h.item.IsGroup() {
		return desktop.DefaultCursor
	}
	return desktop.PointerCursor
}

// MinSize implements fyne.CanvasObject.
func (h *hitRow) MinSize() fyne.Size { return fyne.NewSize(120, h.item.height()) }

// CreateRenderer implements fyne.Widget.
func (h *hitRow) CreateRenderer() fyne.WidgetRenderer {
	h.ExtendBaseWidget(h)
	return kit.NewRebuilt(h, (&hitRowParts{row: h}).build)
}

type hitRowParts struct{ row *hitRow }

// build makes the row's objects anew: a few texts.
func (r *hitRowParts) build() []fyne.CanvasObject {
	h := r.row
	if h.item.IsGroup() {
		line := kit.MarkedLine{Measurer: h.measurer, Size: hitSmall, Height: groupHeight - 4, Colour: kit.ColorMuted, Marked: kit.ColorMuted}
		objects, _ := line.Set([]kit.Stretch{{Text: h.item.Group, Bold: true}}, hitMargin, 4, h.Size().Width-2*hitMargin)
		return objects
	}
	return slices.Concat(r.background(), r.first(), r.second())
}

// background is the mark of the row that Enter goes to.
func (r *hitRowParts) background() []fyne.CanvasObject {
	if !r.row.chosen {
		return nil
	}
	size := r.row.Size()
	background := canvas.NewRectangle(theme.Color(kit.ColorChip))
	kit.Put(background, 0, 0, size.Width, size.Height)
	bar := canvas.NewRectangle(theme.Color(kit.ColorAccent))
	kit.Put(bar, 0, 0, 3, size.Height)
	return []fyne.CanvasObject{background, bar}
}

// first returns the first line: the name, and the value at the right.
func (r *hitRowParts) first() []fyne.CanvasObject {
	h, hit := r.row, r.row.item.Hit
	const top, height = 4, 20
	line := kit.MarkedLine{Measurer: h.measurer, Size: hitText, Height: height, Colour: theme.ColorNameForeground, Marked: kit.ColorAccent}
	value := kit.Stretches(hit.Value, hit.ValueMarks)
	width, room := line.Width(value), h.Size().Width-2*hitMargin
	objects, _ := line.Set(value, h.Size().Width-hitMargin-width, top, width)
	name, _ := line.Set(kit.Stretches(hit.Title, hit.Marks), hitMargin, top, room-width-hitGap)
	return append(objects, name...)
}

// second returns the second line: the place, and what else was found.
func (r *hitRowParts) second() []fyne.CanvasObject {
	h, hit := r.row, r.row.item.Hit
	const top, height = 23, 17
	line := kit.MarkedLine{Measurer: h.measurer, Size: hitSmall, Height: height, Colour: kit.ColorMuted, Marked: kit.ColorAccent}
	end := h.Size().Width - hitMargin
	objects, x := line.Set([]kit.Stretch{{Text: hit.Place, Bold: false}}, hitMargin, top, end-hitMargin)
	if hit.Also != "" && x+4*hitGap < end {
		also, _ := line.Set(kit.Stretches(hit.Also, hit.AlsoMarks), x+hitGap, top, end-x-hitGap)
		objects = append(objects, also...)
	}
	return objects
}
