// Package toolkit does for the window what Fyne has no call for, or does so that it has to be
// done otherwise: whether a window is open, bringing it to the front, its scale, its first
// frame, ending, and the words of Fyne's own widgets. Each place names the version of Fyne that
// it was read in, so that whoever updates Fyne finds here what may go.
package toolkit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// IsOpen tells whether the system has opened a window. If it could not, Fyne 2.7.4 only logs
// that, and would wait for events that never come.
func IsOpen(win fyne.Window) bool {
	native, ok := win.(driver.NativeWindow)
	if !ok {
		return true // a test's window belongs to no system
	}
	open := true
	native.RunNative(func(context any) {
		switch c := context.(type) {
		case driver.X11WindowContext:
			open = c.WindowHandle != 0
		case driver.WaylandWindowContext:
			open = c.WaylandSurface != 0
		case driver.WindowsWindowContext:
			open = c.HWND != 0
		case driver.MacWindowContext:
			open = c.NSWindow != 0
		}
	})
	return open
}

// ToFront shows a window in front of all others, as far as the system allows.
func ToFront(win fyne.Window) {
	if native, ok := win.(driver.NativeWindow); ok {
		native.RunNative(func(context any) {
			if c, ok := context.(driver.WindowsWindowContext); ok {
				restore(c.HWND)
			}
		})
	}
	win.RequestFocus()
}
