package across

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/kit"
)

// placeControls puts the controls at the right of the heading, and returns where they begin;
// a height if the width has no room for them there.
func (f *Frame) placeControls(width float32) (left, lines float32) {
	x := width - margin
	for _, o := range f.all() {
		x -= o.MinSize().Width + gap
	}
	x += gap
	if x < width*0.45 {
		return width - margin, kit.FieldHeight + gap
	}
	return x, 0
}

// all lists the controls from the left, without those that are not shown.
func (f *Frame) all() []fyne.CanvasObject {
	shown := slices.DeleteFunc(slices.Clone(f.controls), func(o fyne.CanvasObject) bool { return !o.Visible() })
	if f.saving.Visible() {
		shown = append(shown, f.saving)
	}
	return shown
}

// moveControls puts the controls beside the heading, or below it at a height, and returns
// where the table begins.
func (f *Frame) moveControls(width, y, lines float32) float32 {
	at, top := float32(margin), y
	if lines == 0 {
		at, _ = f.placeControls(width)
		top = margin
	}
	for _, o := range f.all() {
		w := o.MinSize().Width
		kit.Put(o, at, top, min(w, width-margin-at), kit.FieldHeight)
		at += w + gap
	}
	return y + lines
}

// Wide gives a field the room that it wants beside a heading.
func Wide(field fyne.CanvasObject) fyne.CanvasObject {
	const width = 200
	place := func(size fyne.Size) { kit.Put(field, 0, 0, size.Width, size.Height) }
	return container.New(kit.Arrange{Place: place, Min: func() fyne.Size { return fyne.NewSize(width, kit.FieldHeight) }}, field)
}
