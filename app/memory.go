package app

import (
	"runtime/debug"
	"time"
)

// Fyne holds what was shown for a while, in case it is shown again (see app/locale). So
// whatever leaves the window drops its heavy parts itself, and while the reader rests, unused
// memory is returned to the system.

// restTime is how long the reader has to be idle before memory is returned: by then Fyne has
// forgotten everything that has left the window.
const restTime = 15 * time.Second

// pauseTime is how long the reader has to be idle before work is done ahead, and pieceTime is
// how long the window then waits between two pieces of it.
const (
	pauseTime = 250 * time.Millisecond
	pieceTime = 10 * time.Millisecond
)

// sweepTime is how long Fyne may take to forget what has gone: it looks every ten seconds.
const sweepTime = 11 * time.Second

// collectAt is by how many percent memory may grow before garbage is collected. Go's default is
// 100, which costs a window more than it saves. While turning pages, memory peaked at 1.4 times
// that of the first page with 50, and at 1.3 times with 30.
const collectAt = 30

// keptScreens is how many screenfuls of pictures are cached.
const keptScreens = 3

// leastPixels is the least number of pixels of pictures to cache, however small the window is.
const leastPixels = 1 << 20

// untilSaving is how long after its start the program begins to save memory. Collecting garbage
// earlier would delay the first frame.
const untilSaving = time.Second

// saveMemory makes the program use less memory than Go does by default.
func saveMemory() { debug.SetGCPercent(collectAt) }

// onBusy is called when something has left the window. Once the reader pauses, what is likely
// to be asked for next is done ahead, and once the reader rests, memory is returned.
func (l *life) onBusy() {
	if l.rest != nil {
		l.rest()
	}
	l.rest = l.After(pauseTime, l.onPause)
}

// onPause uses a pause of the reader, one piece of work at a time, so that whatever the reader
// does next waits for one piece at most.
func (l *life) onPause() {
	l.rest = nil
	if l.ahead() {
		l.rest = l.After(pieceTime, l.onPause)
		return
	}
	l.rest = l.After(restTime, func() {
		l.rest = nil
		l.repaint() // Fyne forgets only then
		l.rest = l.After(sweepTime, func() {
			l.rest = nil
			l.Worker(debug.FreeOSMemory)
		})
	})
}
