package kit

import "fyne.io/fyne/v2"

// CanvasOf returns the canvas that an object is on, or nil while Fyne does not know it:
// it learns so when it first paints the object, and mouse and keys may come before that,
// as in the first moment of a dialog. Ask here, and do without where the answer is nil.
func CanvasOf(o fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(o)
}

// HasCanvas tells whether an object's canvas is known. Fyne 2.7.4 opens the lists and menus
// of its Select, SelectEntry and Entry on a canvas that it has not asked whether there is
// one, and panics; so those ask here first.
func HasCanvas(o fyne.CanvasObject) bool { return CanvasOf(o) != nil }

// FocusOn gives an object the focus, if it can have it.
func FocusOn(where fyne.CanvasObject, what fyne.Focusable) {
	if c := CanvasOf(where); c != nil {
		c.Focus(what)
	}
}

// acquaint has Fyne know at once which canvas everything on it is on, so that what the
// reader does before the next frame is not lost. Fyne does the same before it paints.
func acquaint(c fyne.Canvas) {
	if known, ok := c.(interface{ EnsureMinSize() bool }); ok {
		known.EnsureMinSize()
	}
}
