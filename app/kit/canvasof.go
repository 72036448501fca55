package kit

import "fyne.io/fyne/v2"

// CanvasOf returns the canvas that an object is on, or nil while Fyne does not know it. Fyne
// records the canvas when it first paints the object, and mouse and key events may arrive
// earlier, for example as a dialog opens. Callers must cope with nil.
func CanvasOf(o fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(o)
}

// HasCanvas tells whether an object's canvas is known. Fyne 2.7.4 opens the lists and menus
// of its Select, SelectEntry and Entry without checking that there is a canvas, and panics
// if there is none. Widgets that build on those check here first.
func HasCanvas(o fyne.CanvasObject) bool { return CanvasOf(o) != nil }

// FocusOn gives an object the focus, if it can take it.
func FocusOn(where fyne.CanvasObject, what fyne.Focusable) {
	if c := CanvasOf(where); c != nil {
		c.Focus(what)
	}
}

// ReleaseFocus takes the focus from an object that is no longer shown, which would otherwise go on
// receiving the keys. Fyne answers with the canvas's own corner where such an object is asked for,
// and nothing that takes the focus stands there.
func ReleaseFocus(c fyne.Canvas) {
	focused, ok := c.Focused().(fyne.CanvasObject)
	if !ok || !HasCanvas(focused) { // too new to be asked for
		return
	}
	corner, _ := c.InteractiveArea() // from which positions are told
	if fyne.CurrentApp().Driver().AbsolutePositionForObject(focused).Add(corner).IsZero() {
		c.Unfocus()
	}
}

// ForWindow passes on to the window a key that means the same wherever the focus is, and tells
// whether it was one. Fyne gives keys without modifiers to the widget with the focus and to
// nothing else.
func ForWindow(from fyne.CanvasObject, key *fyne.KeyEvent) bool {
	if c, _ := WindowKeys.Meant(key.Name); c == "" {
		return false
	}
	if c := CanvasOf(from); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(key)
	}
	return true
}

// acquaint makes Fyne record at once which canvas everything on it is on, so that what the
// reader does before the next frame is not lost. Fyne does the same before it paints.
func acquaint(c fyne.Canvas) {
	if known, ok := c.(interface{ EnsureMinSize() bool }); ok {
		known.EnsureMinSize()
	}
}
