package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
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
	ring   *Surface
}

// NewKeyButton returns a button.
func NewKeyButton(text string, onTap, escape func()) *KeyButton {
	b := &KeyButton{escape: escape, ring: newButtonRing()}
	b.Text, b.OnTapped = text, onTap
	b.ExtendBaseWidget(b)
	return b
}

// newButtonRing returns the mark of the focus of a button.
func newButtonRing() *Surface { return NewRing(theme.InputRadiusSize() + buttonRingOut) }

// buttonRingOut is how far the ring of a button lies outside it, so that there is a visible
// gap.
const buttonRingOut = 3

// CreateRenderer implements fyne.Widget.
func (b *KeyButton) CreateRenderer() fyne.WidgetRenderer {
	return withRing(b.Button.CreateRenderer(), b.ring, buttonRingOut)
}

// FocusGained implements fyne.Focusable.
func (b *KeyButton) FocusGained() {
	b.Button.FocusGained()
	b.ring.Show()
}

// FocusLost implements fyne.Focusable.
func (b *KeyButton) FocusLost() {
	b.Button.FocusLost()
	b.ring.Hide()
}

// TypedKey implements fyne.Focusable.
func (b *KeyButton) TypedKey(key *fyne.KeyEvent) {
	if !ForWindow(b, key) && !dialogKey(key, func() { b.Tapped(nil) }, b.escape) {
		b.Button.TypedKey(key)
	}
}

// KeyList is a list in which Enter selects, and which also moves by pages and to its ends.
type KeyList struct {
	widget.List
	escape  func()
	OnKey   func(key fyne.KeyName) bool // handles a key before the list, and tells whether it did; may be nil
	OnFocus func()                      // called when the list gets the focus; may be nil

	composer Composer
	ring     *Surface
}

// NewKeyList returns a list of length rows, which create makes and update fills.
func NewKeyList(length func() int, create func() fyne.CanvasObject, update func(int, fyne.CanvasObject), escape func()) *KeyList {
	l := &KeyList{escape: escape, ring: NewRing(0)}
	l.Length, l.CreateItem, l.UpdateItem = length, create, update
	l.ExtendBaseWidget(l)
	return l
}

// FocusGained implements fyne.Focusable.
func (l *KeyList) FocusGained() {
	l.List.FocusGained()
	l.ring.Show()
	if l.OnFocus != nil {
		l.OnFocus()
	}
}

// FocusLost implements fyne.Focusable.
func (l *KeyList) FocusLost() {
	l.List.FocusLost()
	l.ring.Hide()
}

// CreateRenderer implements fyne.Widget.
func (l *KeyList) CreateRenderer() fyne.WidgetRenderer {
	return withRing(l.List.CreateRenderer(), l.ring, 0)
}

// WhenSelected calls f when a row is selected. Selecting hides the ring: the row itself shows
// where the keys go, and a click that selects also gives the focus.
func (l *KeyList) WhenSelected(f func(row int)) {
	l.OnSelected = func(row int) {
		l.ring.Hide()
		f(row)
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
	for range steps { // Fyne keeps the focused row to itself; only keys move it
		l.List.TypedKey(&fyne.KeyEvent{Name: pressed})
	}
}

// page returns how many rows are visible at once, less one.
func (l *KeyList) page() int {
	return max(1, int(l.Size().Height/max(1, l.CreateItem().MinSize().Height+4))-1)
}

// WalkStep returns in which direction a key moves through the numbers of a text, 1 or -1, and
// whether it is a key for that.
func WalkStep(key fyne.KeyName) (int, bool) {
	c, step := TextKeys.Meant(key)
	return step, c == CommandNumber
}

// PickStep returns in which direction a key moves along a row of options, 1 or -1, and whether
// it is a key for that.
func PickStep(key fyne.KeyName) (int, bool) {
	switch key {
	case fyne.KeyRight, fyne.KeyDown:
		return 1, true
	case fyne.KeyLeft, fyne.KeyUp:
		return -1, true
	}
	return 0, false
}
