package kit

import "fyne.io/fyne/v2"

// PictureStop is a picture's button that the keyboard reaches too.
type PictureStop struct {
	PictureButton
	escape func()
}

var _ fyne.Focusable = (*PictureStop)(nil)

// NewPictureStop returns a button of a symbol and a word; escape is what Escape does in it.
func NewPictureStop(r *Measurer, symbol fyne.Resource, text string, onTap, escape func()) *PictureStop {
	s := &PictureStop{PictureButton: *newPictureButton(r, symbol, text, onTap), escape: escape}
	s.whole = s
	s.ExtendBaseWidget(s)
	return s
}

// FocusGained implements fyne.Focusable.
func (s *PictureStop) FocusGained() { s.focus(true) }

// FocusLost implements fyne.Focusable.
func (s *PictureStop) FocusLost() { s.focus(false) }

func (s *PictureStop) focus(focused bool) {
	s.focused = focused
	s.Refresh()
}

// TypedRune implements fyne.Focusable.
func (s *PictureStop) TypedRune(rune) {}

// TypedKey implements fyne.Focusable.
func (s *PictureStop) TypedKey(e *fyne.KeyEvent) {
	if ForWindow(s, e) {
		return
	}
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		s.Tapped(nil)
	case fyne.KeyEscape:
		s.escape()
	}
}
