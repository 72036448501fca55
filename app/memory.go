package app

import (
	"runtime/debug"
	"time"
)

// What has been shown is held by Fyne for a while longer, in case it is shown again (see
// app/locale). So what goes from the window lets go by itself of what is heavy in it, and
// when the reader rests, what nobody needs any more is given back to the system.

// restTime is how long the reader does nothing before memory is given back: by then Fyne
// has forgotten all that has gone.
const restTime = 15 * time.Second

// pauseTime is how long the reader does nothing before something is done ahead, and pieceTime
// how long the window then waits between two pieces of it.
const (
	pauseTime = 250 * time.Millisecond
	pieceTime = 10 * time.Millisecond
)

// sweepTime is how long Fyne may then take to forget it: it looks every ten seconds.
const sweepTime = 11 * time.Second

// collectAt is by how much, in percent, memory may grow before what is unused in it is
// collected. Go's own measure is 100; a window turns pages for less than it would save. At 50
// the most while pages turn was 1.4 times what the first page takes, at 30 it is 1.3.
const collectAt = 30

// keptScreens is how many screens full of pictures are kept.
const keptScreens = 3

// leastPixels is how many pixels of pictures are kept at least, however small the window is.
const leastPixels = 1 << 20

// untilSaving is how long after its start the program begins to save memory: to collect what
// the window is made of would keep its first frame waiting.
const untilSaving = time.Second

// saveMemory has the program keep less than is usual in Go.
func saveMemory() { debug.SetGCPercent(collectAt) }

// onBusy is told that something has gone from the window. Once the reader pauses, what is
// likely to be asked for next is done ahead, and once the reader rests what has gone is given
// back.
func (l *life) onBusy() {
	if l.rest != nil {
		l.rest()
	}
	l.rest = l.After(pauseTime, l.onPause)
}

// onPause does what a pause of the reader is good for, a piece at a time, so that whatever the
// reader does meanwhile waits for one piece at most.
func (l *life) onPause() {
	l.rest = nil
	if l.ahead() {
		l.rest = l.After(pieceTime, l.onPause)
		return
	}
	l.rest = l.After(restTime, func() {
		l.rest = nil
		l.repaint() // Fyne forgets only when it does
		l.rest = l.After(sweepTime, func() {
			l.rest = nil
			l.Worker(debug.FreeOSMemory)
		})
	})
}
