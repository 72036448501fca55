package app

import (
	"context"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"

	"yulan/app/instance"
	"yulan/app/kit"
	"yulan/app/settings"
)

// longestTaking is how long a later start may wait for the window. One that does not come
// to it by then has a window of its own opened.
const longestTaking = 4 * time.Second

// laterStarts has the window open what later starts of the program are asked to open.
type laterStarts struct {
	window *window
	desk   string // that the window is on
}

func newLaterStarts(w *window) laterStarts {
	return laterStarts{w, instance.Desk(settings.Path(Name))}
}

// take has the window take what a later start is asked, and tells whether it does. It waits
// for the UI goroutine: a window that hangs takes nothing.
func (l laterStarts) take(start context.Context, asked instance.Asked) bool {
	taken := make(chan bool, 1)
	l.window.UI(func() { taken <- start.Err() == nil && l.open(asked) })
	select {
	case is := <-taken:
		return is
	case <-start.Done():
	case <-l.window.open.Done(): // nothing runs on the UI goroutine any more
	}
	return false
}

// open opens what is asked and brings the window to the front, unless it cannot: it is on one
// display, and no dialog is closed unasked for a file.
func (l laterStarts) open(asked instance.Asked) bool {
	w := l.window
	paths := slices.DeleteFunc([]string{asked.Report, asked.Source}, func(path string) bool { return path == "" })
	if asked.Desk != l.desk || len(paths) > 0 && kit.HasDialog(w.host) {
		return false
	}
	bringToFront(w.win)
	if len(paths) > 0 {
		w.arrive.Open(paths...)
	}
	return true
}

// bringToFront shows a window before all others, as far as the system lets it.
func bringToFront(win fyne.Window) {
	if native, ok := win.(driver.NativeWindow); ok {
		native.RunNative(func(context any) {
			if c, ok := context.(driver.WindowsWindowContext); ok {
				instance.Restore(c.HWND)
			}
		})
	}
	win.RequestFocus()
}
