package app

import (
	"runtime"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// Fyne's widgets keep keys to themselves that a dialog needs, so these pass them on:
// Escape to escape, Enter to what it does in a dialog.

// dialogKey does what a key does in a dialog, and tells whether it was one that does.
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

// keyEntry is a text field; Enter is its OnSubmitted.
type keyEntry struct {
	widget.Entry
	escape func()
}

func newKeyEntry(escape func()) *keyEntry {
	e := &keyEntry{escape: escape}
	e.ExtendBaseWidget(e)
	return e
}

// TappedSecondary implements fyne.SecondaryTappable.
func (e *keyEntry) TappedSecondary(at *fyne.PointEvent) {
	if hasCanvas(e) {
		e.Entry.TappedSecondary(at)
	}
}

// TypedKey implements fyne.Focusable.
func (e *keyEntry) TypedKey(key *fyne.KeyEvent) {
	if key.Name == fyne.KeyEscape {
		e.escape()
		return
	}
	e.Entry.TypedKey(key)
}

// keyButton is a button that Enter presses too.
type keyButton struct {
	widget.Button
	escape func()
}

func newKeyButton(text string, onTap, escape func()) *keyButton {
	b := &keyButton{escape: escape}
	b.Text, b.OnTapped = text, onTap
	b.ExtendBaseWidget(b)
	return b
}

// TypedKey implements fyne.Focusable.
func (b *keyButton) TypedKey(key *fyne.KeyEvent) {
	if !dialogKey(key, func() { b.Tapped(nil) }, b.escape) {
		b.Button.TypedKey(key)
	}
}

// keyCheck is a check box; Enter is its dialog's.
type keyCheck struct {
	widget.Check
	enter, escape func()
}

func newKeyCheck(text string, onChanged func(bool), enter, escape func()) *keyCheck {
	c := &keyCheck{enter: enter, escape: escape}
	c.Text, c.OnChanged = text, onChanged
	c.ExtendBaseWidget(c)
	return c
}

// TypedKey implements fyne.Focusable: the space bar, a character, checks the box.
func (c *keyCheck) TypedKey(key *fyne.KeyEvent) {
	dialogKey(key, c.enter, c.escape)
}

// keyList is a list that Enter selects in and that also moves by pages and to its ends.
type keyList struct {
	widget.List
	escape  func()
	onKey   func(key fyne.KeyName) bool // takes a key before the list and tells whether it did; may be nil
	onFocus func()                      // told when the list gets the focus; may be nil
}

func newKeyList(length func() int, create func() fyne.CanvasObject, update func(int, fyne.CanvasObject), escape func()) *keyList {
	l := &keyList{escape: escape}
	l.Length, l.CreateItem, l.UpdateItem = length, create, update
	l.ExtendBaseWidget(l)
	return l
}

// FocusGained implements fyne.Focusable.
func (l *keyList) FocusGained() {
	l.List.FocusGained()
	if l.onFocus != nil {
		l.onFocus()
	}
}

// TypedKey implements fyne.Focusable.
func (l *keyList) TypedKey(key *fyne.KeyEvent) {
	if l.onKey != nil && l.onKey(key.Name) {
		return
	}
	steps, pressed := 0, key.Name
	switch key.Name {
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
func (l *keyList) page() int {
	return max(1, int(l.Size().Height/max(1, l.CreateItem().MinSize().Height+4))-1)
}

// commandKey names a key that is pressed with the system's usual modifier.
func commandKey(key string) string {
	if runtime.GOOS == "darwin" {
		return "Cmd+" + key
	}
	return "Ctrl+" + key
}

// walkStep returns the way in which a key walks through the numbers of a text, 1 or -1,
// and whether it is a key for that.
func walkStep(key fyne.KeyName) (int, bool) {
	switch key {
	case fyne.KeyRight, fyne.KeyN:
		return 1, true
	case fyne.KeyLeft, fyne.KeyP:
		return -1, true
	}
	return 0, false
}
