package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"
)

// isOpen tells whether the system has opened a window. If it could not, Fyne 2.7.4 only logs
// that, and would wait for events that never come.
func isOpen(win fyne.Window) bool {
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
