package app

import (
	"context"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"

	"yulan/app/instance"
	"yulan/app/kit"
	"yulan/app/settings"
	"yulan/report"
)

// longestTaking is how long a later start may wait for the window. One that does not come
// to it by then has a window of its own opened.
const longestTaking = 4 * time.Second

// laterStarts has the window open what later starts of the program are asked to open.
type laterStarts struct {
	window *window
	desk   string // that the window is on
	path   string // of the report that it was opened with, absolute; empty: the program's own
	report *report.Report
}

func newLaterStarts(w *window, path string) laterStarts {
	if full, err := filepath.Abs(path); err == nil && path != "" {
		path = full
	}
	return laterStarts{w, instance.Desk(settings.Path(Name)), path, w.state.report}
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

// open opens what is asked and brings the window to the front, unless it cannot: it shows
// one report, on one display, and no dialog is closed unasked for a text.
func (l laterStarts) open(asked instance.Asked) bool {
	w := l.window
	if asked.Desk != l.desk || asked.Report != "" && (asked.Report != l.path || w.state.report != l.report) {
		return false
	}
	if asked.Source != "" && kit.HasDialog(w.host) {
		return false
	}
	bringToFront(w.win)
	if asked.Source != "" {
		w.arrive.Open(asked.Source)
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
