package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Fyne's widgets swallow keys that a dialog needs. The widgets here pass them on: Escape to
// their escape function, Enter to their enter function.

// dialogKey handles Escape and Enter, and reports whether the key was one of them.
func dialogKey(key *fyne.KeyEvent, enter, escape func()) bool {
	switch key.Name {
	case fyne.KeyEscape:
		escape()
	case fyne.KeyReturn, fyne.KeyEnter:
		enter()
	default:
		return false
	}
	return true
}

// KeyEntry is a text field; Enter is its OnSubmitted.
type KeyEntry struct{ TextField }

// NewKeyEntry returns an empty text field.
func NewKeyEntry(escape func()) *KeyEntry {
	e := &KeyEntry{}
	e.OnKey = func(key fyne.KeyName) bool {
		if key == fyne.KeyEscape {
			escape()
			return true
		}
		return false
	}
	e.ExtendBaseWidget(e)
	return e
}

// TappedSecondary implements fyne.SecondaryTappable.
func (e *KeyEntry) TappedSecondary(at *fyne.PointEvent) {
	if HasCanvas(e) {
		e.Entry.TappedSecondary(at)
	}
}

// KeyButton is a button that Enter presses too.
type KeyButton struct {
	widget.Button
	escape func()
}

// NewKeyButton returns a button.
func NewKeyButton(text string, onTap, escape func()) *KeyButton {
	b := &KeyButton{escape: escape}
	b.Text, b.OnTapped = text, onTap
	b.ExtendBaseWidget(b)
	return b
}

// TypedKey implements fyne.Focusable.
func (b *KeyButton) TypedKey(key *fyne.KeyEvent) {
	if !ForWindow(b, key) && !dialogKey(key, func() { b.Tapped(nil) }, b.escape) {
		b.Button.TypedKey(key)
	}
}

// KeyList is a list that Enter selects in and that also moves by pages and to its ends.
type KeyList struct {
	widget.List
	escape  func()
	OnKey   func(key fyne.KeyName) bool // takes a key before the list and tells whether it did; may be nil
	OnFocus func()                      // told when the list gets the focus; may be nil

	composer Composer
}

// NewKeyList returns a list of length rows, which create makes and update fills.
func NewKeyList(length func() int, create func() fyne.CanvasObject, update func(int, fyne.CanvasObject), escape func()) *KeyList {
	l := &KeyList{escape: escape}
	l.Length, l.CreateItem, l.UpdateItem = length, create, update
	l.ExtendBaseWidget(l)
	return l
}

// FocusGained implements fyne.Focusable.
func (l *KeyList) FocusGained() {
	l.List.FocusGained()
	if l.OnFocus != nil {
		l.OnFocus()
	}
}

// TypedKey implements fyne.Focusable.
func (l *KeyList) TypedKey(key *fyne.KeyEvent) {
	if !ForWindow(l, key) {
		l.press(l.composer.Key(key.Name))
	}
}

// TypedRune implements fyne.Focusable.
func (l *KeyList) TypedRune(r rune) { l.press(l.composer.Rune(r)) }

// press does what a key is for, if there is one.
func (l *KeyList) press(key fyne.KeyName) {
	if key == "" {
		return
	}
	if l.OnKey != nil && l.OnKey(key) {
		return
	}
	steps, pressed := 0, key
	switch key {
	case fyne.KeyEscape:
		l.escape()
		return
	case fyne.KeyReturn, fyne.KeyEnter:
		pressed, steps = fyne.KeySpace, 1
	case fyne.KeyPageDown:
		pressed, steps = fyne.KeyDown, l.page()
	case fyne.KeyPageUp:
		pressed, steps = fyne.KeyUp, l.page()
	case fyne.KeyHome:
		pressed, steps = fyne.KeyUp, l.Length()
	case fyne.KeyEnd:
		pressed, steps = fyne.KeyDown, l.Length()
	default:
		steps = 1
	}
	for range steps { // Fyne keeps the row that has the focus to itself; only its keys move it
		l.List.TypedKey(&fyne.KeyEvent{Name: pressed})
	}
}

// page returns how many rows are seen at once, less one.
func (l *KeyList) page() int {
	return max(1, int(l.Size().Height/max(1, l.CreateItem().MinSize().Height+4))-1)
}

// WalkStep returns the way in which a key walks through the numbers of a text, 1 or -1,
// and whether it is a key for that.
func WalkStep(key fyne.KeyName) (int, bool) {
	c, step := TextKeys.Meant(key)
	return step, c == CommandNumber
}

// PickStep returns the way in which a key goes along a line of options, 1 or -1, and whether it
// is a key for that.
func PickStep(key fyne.KeyName) (int, bool) {
	switch key {
	case fyne.KeyRight, fyne.KeyDown:
		return 1, true
	case fyne.KeyLeft, fyne.KeyUp:
		return -1, true
	}
	return 0, false
}
