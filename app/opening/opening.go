//go:build cgo

// Package opening finds out why no window can be opened, and keeps what the toolkit logs about
// it: Fyne 2.7.4 panics if the display does not answer, waits forever if that has no OpenGL,
// and logs to standard error.
package opening

import (
	"time"

	"github.com/go-gl/glfw/v3.3/glfw"
)

// patience is how long a display may take to answer. A local one takes a few hundredths of a
// second, and one at the far end of a slow line several seconds.
const patience = 15 * time.Second

// Display connects to the display before the toolkit does, and tells whether it answers. If
// not, notes has the reason. If there is no answer at all, late is called on another goroutine.
// Display must be called on the main goroutine.
func Display(notes *Notes, late func()) bool {
	waiting := time.AfterFunc(patience, late)
	defer waiting.Stop()
	if err := glfw.Init(); err != nil {
		notes.add(err.Error())
		return false
	}
	return isReached()
}

// isReached tells whether the toolkit's windowing library has found its display. It has no call
// for that and returns no error, but most calls panic if it has not.
func isReached() (reached bool) {
	defer func() { reached = recover() == nil }()
	glfw.GetTime()
	return
}
