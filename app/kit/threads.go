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
	UI     func(func())                                  // brings a result back
	After  func(d time.Duration, f func()) (stop func()) // calls a function back there in a while
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

// untilStopped returns a function that does f until the other one is called. A timer that has
// gone off already has f wait its turn on the UI goroutine, where what it is about may have
// ended before: a dialog that says that something is read would come when it has been.
func untilStopped(f func()) (run, stop func()) {
	var stopped atomic.Bool
	run = func() {
		if !stopped.Load() {
			f()
		}
	}
	return run, func() { stopped.Store(true) }
}

// Ahead begins work whose result is wanted later, and returns how to wait for it.
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

// InBackground does work off the UI goroutine and what it returns back on it; if
// the work panics, what is given as lost.
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

// Workers returns a function that runs work on goroutines of its own, n at a time.
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
