package kit

import (
	"fmt"
	"runtime/debug"
	"time"
)

// Mishap is a panic that was recovered: the program goes on without the result.
type Mishap struct {
	Cause any
	Stack []byte
}

// Error implements error.
func (m Mishap) Error() string { return fmt.Sprint("panic: ", m.Cause) }

// attempt calls a function and returns its panic, if there is one, as an error: a Mishap.
func attempt(work func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = Mishap{cause, debug.Stack()}
		}
	}()
	return work()
}

// Guarded returns the same threads with recovery: a panic on them, in work, a result or a
// timer, is passed to met, and the program goes on. Panics in Fyne's own handlers do not pass
// through here, and end the program.
func (t Threads) Guarded(met func(Mishap)) Threads {
	net := func(work func()) func() {
		return func() {
			defer func() {
				if cause := recover(); cause != nil {
					met(Mishap{cause, debug.Stack()})
				}
			}()
			work()
		}
	}
	return Threads{
		Worker: func(work func()) { t.Worker(net(work)) },
		UI:     func(work func()) { t.UI(net(work)) },
		After: func(d time.Duration, f func()) func() {
			return t.After(d, net(f))
		},
	}
}
