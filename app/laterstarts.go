package app

import (
	"context"
	"slices"
	"time"

	"yulan/app/instance"
	"yulan/app/kit"
	"yulan/app/settings"
	"yulan/app/toolkit"
)

// longestTaking is how long a later start may wait for the window. If the window has not
// answered by then, the later start opens its own.
const longestTaking = 4 * time.Second

// laterStarts has the window open what later starts of the program are asked to open.
type laterStarts struct {
	window *window
	desk   string // the display that the window is on
}

func newLaterStarts(w *window) laterStarts {
	return laterStarts{w, instance.Desk(settings.Path(Name))}
}

// take passes on to the window what a later start is asked to open, and tells whether it
// accepts. It waits for the UI goroutine, so a window that hangs accepts nothing.
func (l laterStarts) take(start context.Context, asked instance.Asked) bool {
	taken := make(chan bool, 1)
	l.window.UI(func() { taken <- start.Err() == nil && l.open(asked) })
	select {
	case is := <-taken:
		return is
	case <-start.Done():
	case <-l.window.open.Done(): // nothing runs on the UI goroutine any longer
	}
	return false
}

// open opens what is asked for and brings the window to the front. It refuses if the window is
// on another display, or if there is something to open while a dialog is: that must not close
// unasked.
func (l laterStarts) open(asked instance.Asked) bool {
	w := l.window
	paths := slices.DeleteFunc([]string{asked.Report, asked.Source}, func(path string) bool { return path == "" })
	if asked.Desk != l.desk || len(paths) > 0 && kit.HasDialog(w.host) {
		return false
	}
	toolkit.ToFront(w.win)
	if len(paths) > 0 {
		w.arrive.Open(paths...)
	}
	return true
}
