package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// mostTyped is how many characters a text field accepts. Fyne paints a line of a thousand or
// more as a black bar, because it is wider than a texture may be.
const mostTyped = 400

// limit bounds what is written into a text field.
type limit struct {
	most int    // characters
	told func() // called when something was cut off; may be nil
}

// room returns how many characters an entry still accepts, given that a selection will be
// replaced.
func (l limit) room(e *widget.Entry) int {
	return l.most - len([]rune(e.Text)) + len([]rune(e.SelectedText()))
}

// rune tells whether another character may be written.
func (l limit) rune(e *widget.Entry) bool {
	if l.room(e) > 0 {
		return true
	}
	l.notify()
	return false
}

// shortcut returns a shortcut that pastes only as much as there is room for.
func (l limit) shortcut(e *widget.Entry, s fyne.Shortcut) fyne.Shortcut {
	paste, ok := s.(*fyne.ShortcutPaste)
	if !ok || paste.Clipboard == nil {
		return s
	}
	text, room := []rune(paste.Clipboard.Content()), max(0, l.room(e))
	if len(text) <= room {
		return s
	}
	l.notify()
	return &fyne.ShortcutPaste{Clipboard: shortClipboard{paste.Clipboard, string(text[:room])}}
}

func (l limit) notify() {
	if l.told != nil {
		l.told()
	}
}

// shortClipboard is the clipboard, with only the beginning of its text.
type shortClipboard struct {
	fyne.Clipboard
	text string
}

// Content implements fyne.Clipboard.
func (c shortClipboard) Content() string { return c.text }
