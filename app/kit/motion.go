package kit

import "time"

// The measures of a transition: as long as one notices a change by and does not wait for it.
const (
	motionTime  = 120 * time.Millisecond
	motionSteps = 6
)

// Motion is how things change over a moment instead of at once. It counts its steps and
// reads no clock, so that a machine that is slow to paint shows fewer of them in a second and
// not other ones.
type Motion struct {
	After func(time.Duration, func()) (stop func()) // calls a function on the UI goroutine in a while
	Still func() bool                               // the reader wants nothing to move; nil: it may
}

// run shows a change from its first step to its last, the share of it that is done: in each
// step less, 1 at the end. Where nothing is to move there is only the end, at once. It
// returns how to call off what is left.
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
