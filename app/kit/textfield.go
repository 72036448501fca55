package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// TextField is Fyne's text field with what all fields here need: it leaves keys to an input
// method that uses them, accepts no more than it can show, and opens its menu only where it
// can.
type TextField struct {
	widget.Entry
	Most  int    // characters; 0: MostTyped
	OnCut func() // called when more was to be written; may be nil
	// OnKey handles a key before the field, and tells whether it did; may be nil.
	OnKey    func(key fyne.KeyName) bool
	composer Composer
}

func (f *TextField) limit() limit {
	if f.Most == 0 {
		return limit{mostTyped, f.OnCut}
	}
	return limit{f.Most, f.OnCut}
}

// TypedKey implements fyne.Focusable.
func (f *TextField) TypedKey(key *fyne.KeyEvent) {
	if ForWindow(f, key) || f.composer.Key(key.Name) == "" || f.OnKey != nil && f.OnKey(key.Name) {
		return
	}
	f.Entry.TypedKey(key)
}

// TypedRune implements fyne.Focusable.
func (f *TextField) TypedRune(r rune) {
	f.composer.Rune(r)
	if f.limit().rune(&f.Entry) {
		f.Entry.TypedRune(r)
	}
}

// AcceptsTab implements fyne.Tabbable: Tab turns to the next candidate while something is being
// composed. Fyne would give the focus to the next widget before any TypedKey.
func (f *TextField) AcceptsTab() bool { return f.composer.isComposing() || f.Entry.AcceptsTab() }

// TypedShortcut implements fyne.Shortcutable.
func (f *TextField) TypedShortcut(s fyne.Shortcut) {
	f.Entry.TypedShortcut(f.limit().shortcut(&f.Entry, s))
}

// FocusLost implements fyne.Focusable.
func (f *TextField) FocusLost() {
	f.composer.reset()
	f.Entry.FocusLost()
}
