package incoming

import (
	"context"
	"slices"
	"time"

	"yulan/app/instance"
	"yulan/app/kit"
)

// LongestTaking is how long a later start may wait for the window. If the window has not
// answered by then, the later start opens its own.
const LongestTaking = 4 * time.Second

// Later has the window open what later starts of the program are asked to open.
type Later struct {
	Room  *Room
	Desk  string // the display that the window is on
	UI    func(func())
	Front func() // brings the window to the front
}

// Take passes on to the window what a later start is asked to open, and tells whether it
// accepts. It waits for the UI goroutine, so a window that hangs accepts nothing.
func (l Later) Take(start context.Context, asked instance.Asked) bool {
	taken := make(chan bool, 1)
	l.UI(func() { taken <- start.Err() == nil && l.open(asked) })
	select {
	case is := <-taken:
		return is
	case <-start.Done():
	case <-l.Room.deps.Open.Done(): // nothing runs on the UI goroutine any longer
	}
	return false
}

// open opens what is asked for and brings the window to the front. It refuses if the window is
// on another display, or if there is something to open while a dialog is: that must not close
// unasked.
func (l Later) open(asked instance.Asked) bool {
	paths := slices.DeleteFunc([]string{asked.Report, asked.Source}, func(path string) bool { return path == "" })
	if asked.Desk != l.Desk || len(paths) > 0 && kit.HasDialog(l.Room.deps.Host) {
		return false
	}
	l.Front()
	if len(paths) > 0 {
		l.Room.Open(paths...)
	}
	return true
}
