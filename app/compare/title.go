package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// titleEntry is a text field whose text counts once the reader is done with it: Enter or
// leaving it sets it, Escape takes it back.
type titleEntry struct {
	kit.TextField
	onDone func(text string)
	kept   string // what Escape brings back
}

// NewTitleEntry returns an empty field; onDone is told of its text.
func NewTitleEntry(onDone func(text string)) *titleEntry {
	e := &titleEntry{onDone: onDone}
	e.OnSubmitted, e.OnKey = onDone, e.takeBack
	e.ExtendBaseWidget(e)
	return e
}

// set changes the text, unless it is the one that the reader began to edit.
func (e *titleEntry) set(text string) {
	if e.kept != text {
		e.kept = text
		e.SetText(text)
	}
}

// FocusLost implements fyne.Focusable.
func (e *titleEntry) FocusLost() {
	e.TextField.FocusLost()
	e.onDone(e.Text)
}

// TappedSecondary implements fyne.SecondaryTappable.
func (e *titleEntry) TappedSecondary(at *fyne.PointEvent) {
	if kit.HasCanvas(e) {
		e.Entry.TappedSecondary(at)
	}
}

// takeBack restores the text from before the edit if the key is Escape, and reports whether
// it was.
func (e *titleEntry) takeBack(key fyne.KeyName) bool {
	if c, _ := kit.TitleKeys.Meant(key); c != kit.CommandTakeBack {
		return false
	}
	e.SetText(e.kept)
	if cv := kit.CanvasOf(e); cv != nil {
		cv.Unfocus()
	}
	return true
}

// titleLine is the head of a comparison: its title to be written, and a button that
// removes all of it.
type titleLine struct {
	widget.BaseWidget
	Entry *titleEntry
	Drop  *kit.KeyButton
}

func newTitleLine(comparison string, d sideDeps) *titleLine {
	t := &titleLine{
		Entry: NewTitleEntry(func(text string) {
			spelt, _ := d.Store.Spell(text)
			d.Store.Set(d.now().Titled(comparison, spelt))
		}),
		Drop: kit.NewKeyButton("", func() { d.Store.Remove(d.now().Without(comparison)) }, d.Escape),
	}
	t.Entry.SetPlaceHolder(d.Host.Words().T("compare.own-title"))
	t.Drop.Icon, t.Drop.Importance = theme.DeleteIcon(), widget.LowImportance
	t.ExtendBaseWidget(t)
	return t
}

// HeightFor implements fitted.
func (t *titleLine) HeightFor(float32) float32 { return kit.FieldHeight }

// MinSize implements fyne.CanvasObject.
func (t *titleLine) MinSize() fyne.Size { return fyne.NewSize(1, kit.FieldHeight) }

// CreateRenderer implements fyne.Widget.
func (t *titleLine) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	place := func(size fyne.Size) {
		kit.Put(t.Entry, 0, 0, size.Width-kit.FieldHeight-2, kit.FieldHeight)
		kit.Put(t.Drop, size.Width-kit.FieldHeight, 0, kit.FieldHeight, kit.FieldHeight)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: t.MinSize}, t.Entry, t.Drop))
}
