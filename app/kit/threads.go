package kit

import (
	"runtime"
	"sync/atomic"
	"time"

	"fyne.io/fyne/v2"
)

// Threads is how work leaves the UI goroutine and comes back to it.
type Threads struct {
	Worker func(func())                                  // runs work on another goroutine, a few at a time
	UI     func(func())                                  // returns a result to the UI goroutine
	After  func(d time.Duration, f func()) (stop func()) // calls a function there after a while
}

// InterfaceThreads returns the threads of a real window.
func InterfaceThreads() Threads {
	return Threads{
		Worker: Workers(runtime.NumCPU()),
		UI:     fyne.Do,
		After: func(d time.Duration, f func()) func() {
			run, stop := untilStopped(f)
			timer := time.AfterFunc(d, func() { fyne.Do(run) })
			return func() { timer.Stop(); stop() }
		},
	}
}

// untilStopped returns a function that calls f until the other one is called. When a timer
// fires, its function waits for the UI goroutine, and what it is about may have ended by then:
// a dialog that says that something is being read would appear after the reading.
func untilStopped(f func()) (run, stop func()) {
	var stopped atomic.Bool
	run = func() {
		if !stopped.Load() {
			f()
		}
	}
	return run, func() { stopped.Store(true) }
}

// Ahead begins work whose result is needed later, and returns a function that waits for it.
func (t Threads) Ahead(work func() error) (wait func() error) {
	var err error
	done := make(chan struct{})
	t.Worker(func() {
		defer close(done)
		err = attempt(work)
	})
	return func() error {
		<-done
		return err
	}
}

// InBackground does work off the UI goroutine, and on it whatever the work returns; if the work
// panics, it calls the functions given as lost.
func (t Threads) InBackground(work func() func(), lost ...func()) {
	t.Worker(func() {
		then := func() {
			for _, f := range lost {
				f()
			}
		}
		defer func() { t.UI(then) }()
		then = work()
	})
}

// Workers returns a function that runs work on its own goroutines, n at a time.
func Workers(n int) func(func()) {
	free := make(chan struct{}, n)
	return func(work func()) {
		go func() {
			free <- struct{}{}
			defer func() { <-free }()
			work()
		}()
	}
}
