// Package idle is what the window does while the reader does nothing: first what is likely to
// be asked for next, piece by piece, then returning unused memory to the system.
//
// Fyne holds what was shown for a while, in case it is shown again (see app/locale). So whatever
// leaves the window drops its heavy parts itself, and what Fyne then forgets is returned here.
package idle

import (
	"runtime/debug"
	"time"

	"yulan/app/kit"
)

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

// UntilSaving is how long after its start the program begins to save memory. Collecting garbage
// earlier would delay the first frame.
const UntilSaving = time.Second

// SaveMemory makes the program use less memory than Go does by default.
func SaveMemory() { debug.SetGCPercent(collectAt) }

// Pauses are those that the reader makes.
type Pauses struct {
	Threads kit.Threads
	Ahead   func() bool // does a piece of what may be asked for next, and tells whether there was any
	Repaint func()      // repaints something small

	stop func() // cancels what is planned next; nil if nothing is
}

// Busy is called when something has left the window. Once the reader pauses, what is likely to
// be asked for next is done ahead, and once the reader rests, memory is returned.
func (p *Pauses) Busy() {
	if p.stop != nil {
		p.stop()
	}
	p.stop = p.Threads.After(pauseTime, p.onPause)
}

// onPause uses a pause of the reader, one piece of work at a time, so that whatever the reader
// does next waits for one piece at most.
func (p *Pauses) onPause() {
	p.stop = nil
	if p.Ahead() {
		p.stop = p.Threads.After(pieceTime, p.onPause)
		return
	}
	p.stop = p.Threads.After(restTime, func() {
		p.stop = nil
		p.Repaint() // Fyne forgets only then
		p.stop = p.Threads.After(sweepTime, func() {
			p.stop = nil
			p.Threads.Worker(debug.FreeOSMemory)
		})
	})
}
