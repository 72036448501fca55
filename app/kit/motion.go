package kit

import "time"

// The measures of a transition, which lasts long enough to be noticed and not long enough to be
// waited for.
const (
	motionTime  = 120 * time.Millisecond
	motionSteps = 6
)

// Motion is how things change over a moment rather than at once. It counts steps and reads no
// clock, so that a machine that paints slowly shows fewer steps per second, but the same ones.
type Motion struct {
	After func(time.Duration, func()) (stop func()) // calls a function on the UI goroutine after a while
	Still func() bool                               // whether the reader wants nothing to move; nil if things may
}

// run shows a change from its first step to its last, given the share that is done: it changes
// less with each step, and is 1 at the end. Where nothing should move, only the end is shown,
// at once. It returns a function that cancels the rest.
func (m Motion) run(show func(share float32)) (stop func()) {
	if m.After == nil || m.Still != nil && m.Still() {
		show(1)
		return func() {}
	}
	waits, ended := func() {}, false
	var step func(i int)
	step = func(i int) {
		if ended {
			return
		}
		left := 1 - float32(i)/motionSteps
		show(1 - left*left)
		if i < motionSteps {
			waits = m.After(motionTime/motionSteps, func() { step(i + 1) })
		}
	}
	step(1)
	return func() {
		ended = true
		waits()
	}
}
