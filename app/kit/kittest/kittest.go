// Package kittest is what tests of the window's rooms share: an app and a canvas without a
// display, keys, and a clock that stands still. Only tests import it; it knows no room, so
// that those of every room can.
package kittest

import (
	"testing"
	"time"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
)

// NewApp returns an app without a display, in a theme.
func NewApp(t testing.TB, theme fyne.Theme) fyne.App {
	t.Helper()
	a := test.NewTempApp(t)
	a.Settings().SetTheme(theme)
	return a
}

// OnCanvas shows an object in a size on a canvas without a display.
func OnCanvas(o fyne.CanvasObject, width, height float32) test.WindowlessCanvas {
	c := software.NewCanvas()
	c.SetPadded(false)
	c.SetContent(o)
	c.Resize(fyne.NewSize(width, height))
	return c
}

// Press types keys on an object, as a window does: a key that has a character writes it.
func Press(o fyne.Focusable, keys ...fyne.KeyName) {
	for _, k := range keys {
		o.TypedKey(&fyne.KeyEvent{Name: k})
		if r := []rune(string(k)); len(r) == 1 {
			o.TypedRune(unicode.ToLower(r[0]))
		}
	}
}

// AtOnce runs work where it is asked for.
func AtOnce(f func()) { f() }

// Clock holds what was asked to happen in a while, until a test lets it.
type Clock struct {
	Waiting []func() // nil where it was called off
	struck  int      // how often
}

// After asks for something to happen, and returns how to call that off.
func (c *Clock) After(_ time.Duration, f func()) (stop func()) {
	i, struck := len(c.Waiting), c.struck
	c.Waiting = append(c.Waiting, f)
	return func() {
		if c.struck == struck { // or else it has happened
			c.Waiting[i] = nil
		}
	}
}

// Strike lets happen what was asked for and not called off.
func (c *Clock) Strike() {
	waiting := c.Waiting
	c.Waiting = nil
	c.struck++
	for _, f := range waiting {
		if f != nil {
			f()
		}
	}
}
