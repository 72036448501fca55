package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/assets"
)

// titleEntry is a text field whose text counts once the reader is done with it: Enter or
// leaving it sets it, Escape takes it back.
type titleEntry struct {
	widget.Entry
	onDone func(text string)
	kept   string // what Escape brings back
}

func newTitleEntry(onDone func(text string)) *titleEntry {
	e := &titleEntry{onDone: onDone}
	e.OnSubmitted = onDone
	e.ExtendBaseWidget(e)
	return e
}

// set changes the text, unless it is the same that the reader wrote upon.
func (e *titleEntry) set(text string) {
	if e.kept != text {
		e.kept = text
		e.SetText(text)
	}
}

// FocusLost implements fyne.Focusable.
func (e *titleEntry) FocusLost() {
	e.Entry.FocusLost()
	e.onDone(e.Text)
}

// TappedSecondary implements fyne.SecondaryTappable.
func (e *titleEntry) TappedSecondary(at *fyne.PointEvent) {
	if kit.HasCanvas(e) {
		e.Entry.TappedSecondary(at)
	}
}

// TypedKey implements fyne.Focusable.
func (e *titleEntry) TypedKey(key *fyne.KeyEvent) {
	if key.Name != fyne.KeyEscape {
		e.Entry.TypedKey(key)
		return
	}
	e.SetText(e.kept)
	if cv := kit.CanvasOf(e); cv != nil {
		cv.Unfocus()
	}
}

// compareTitle is the head of a comparison: its title to be written, and a button that
// removes all of it.
type compareTitle struct {
	widget.BaseWidget
	entry *titleEntry
	drop  *kit.KeyButton
}

func newCompareTitle(w assets.Words, comparison string, a compareActions) *compareTitle {
	t := &compareTitle{
		entry: newTitleEntry(func(text string) { a.title(comparison, text) }),
		drop:  kit.NewKeyButton("", func() { a.drop(comparison) }, a.escape),
	}
	t.entry.SetPlaceHolder(w.T("compare.own-title"))
	t.drop.Icon, t.drop.Importance = theme.DeleteIcon(), widget.LowImportance
	t.ExtendBaseWidget(t)
	return t
}

// HeightFor implements fitted.
func (t *compareTitle) HeightFor(float32) float32 { return fieldHeight }

// MinSize implements fyne.CanvasObject.
func (t *compareTitle) MinSize() fyne.Size { return fyne.NewSize(1, fieldHeight) }

// CreateRenderer implements fyne.Widget.
func (t *compareTitle) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	place := func(size fyne.Size) {
		kit.Put(t.entry, 0, 0, size.Width-fieldHeight-2, fieldHeight)
		kit.Put(t.drop, size.Width-fieldHeight, 0, fieldHeight, fieldHeight)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: t.MinSize}, t.entry, t.drop))
}
