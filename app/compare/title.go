package compare

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
)

// titleEntry is a text field whose text counts once the reader is done with it: Enter or
// leaving it sets it, Escape takes it back.
type titleEntry struct {
	kit.TextField
	onDone func(text string)
	kept   string // what Escape brings back

	focused bool
}

// NewTitleEntry returns an empty field; onDone is told of its text.
func NewTitleEntry(onDone func(text string)) *titleEntry {
	e := &titleEntry{onDone: onDone}
	e.OnSubmitted, e.OnKey = func(string) { e.leave() }, e.takeBack
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

// isFocused tells whether the reader is in the field.
func (e *titleEntry) isFocused() bool { return e.focused }

// FocusGained implements fyne.Focusable.
func (e *titleEntry) FocusGained() {
	e.focused = true
	e.TextField.FocusGained()
}

// FocusLost implements fyne.Focusable.
func (e *titleEntry) FocusLost() {
	e.focused = false
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
	e.leave()
	return true
}

// leave ends the edit; that the field has lost the focus sets its text.
func (e *titleEntry) leave() {
	if cv := kit.CanvasOf(e); cv != nil {
		cv.Unfocus()
	}
}

// Title is the title of a comparison: shown, or written once the reader asks to.
type Title struct {
	widget.BaseWidget
	bench   *Bench
	Entry   *titleEntry
	Pen     *kit.PictureStop // begins to write
	words   *kit.Paragraph
	about   string // the comparison
	writing bool
}

func newTitle(b *Bench) *Title {
	d, w := b.deps(), b.of.In.Words
	t := &Title{bench: b, words: kit.NewLine(d.Host.Measurer(), kit.LookTitle, "")}
	t.Entry = NewTitleEntry(t.done)
	t.Entry.Hide()
	t.Pen = kit.NewPictureStop(d.Host.Measurer(), theme.DocumentCreateIcon(), w.T("compare.own-title"), t.Write, d.Escape)
	t.ExtendBaseWidget(t)
	return t
}

// update shows the title of a comparison.
func (t *Title) update(c pages.Comparison, shown string) {
	t.about = c.ID
	t.Entry.SetPlaceHolder(shown)
	t.Entry.set(c.Title)
	t.words.SetText(shown)
}

// Write lets the reader write the title.
func (t *Title) Write() {
	t.show(true)
	t.Entry.CursorColumn = len([]rune(t.Entry.Text))
	kit.FocusOn(t, t.Entry)
}

// done takes over what was written.
func (t *Title) done(text string) {
	store := t.bench.deps().Store
	spelt, _ := store.Spell(text)
	store.Set(t.bench.deps().now().Titled(t.about, spelt))
	t.show(t.Entry.isFocused())
}

// show shows the field, or the title.
func (t *Title) show(writing bool) {
	if writing == t.writing {
		return
	}
	t.writing = writing
	kit.SetVisible(t.Entry, writing)
	kit.SetVisible(t.words, !writing)
	kit.SetVisible(t.Pen, !writing)
	t.bench.put(kit.Put)
	t.bench.view.Refit()
}

// HeightFor implements fitting.
func (t *Title) HeightFor(width float32) float32 {
	if t.writing {
		return kit.FieldHeight
	}
	return t.words.HeightFor(t.room(width))
}

// room is the width of the title itself.
func (t *Title) room(width float32) float32 { return width - t.Pen.MinSize().Width - benchGap }

// MinSize implements fyne.CanvasObject.
func (t *Title) MinSize() fyne.Size { return fyne.NewSize(1, kit.FieldHeight) }

// CreateRenderer implements fyne.Widget.
func (t *Title) CreateRenderer() fyne.WidgetRenderer {
	t.ExtendBaseWidget(t)
	place := func(size fyne.Size) {
		kit.Put(t.Entry, 0, 0, size.Width, kit.FieldHeight)
		room := t.room(size.Width)
		high := t.words.HeightFor(room)
		kit.Put(t.words, 0, 0, room, high)
		x := room
		if lines := t.words.Fragments; len(lines) > 0 {
			x = lines[len(lines)-1].X + lines[len(lines)-1].Width
		}
		kit.Put(t.Pen, min(x+benchGap, room), high-kit.ButtonHeight-5, t.Pen.MinSize().Width, kit.ButtonHeight)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: t.MinSize}, t.words, t.Pen, t.Entry))
}
