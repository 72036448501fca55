package app

import (
	"runtime"
	"time"

	"fyne.io/fyne/v2"
)

// threads is how work leaves the interface's goroutine and comes back to it.
type threads struct {
	away  func(func())                                  // runs work on another goroutine, a few at a time
	home  func(func())                                  // brings a result back
	after func(d time.Duration, f func()) (stop func()) // calls a function back there in a while
}

// interfaceThreads returns the threads of a real window.
func interfaceThreads() threads {
	return threads{
		away: workers(runtime.NumCPU()),
		home: fyne.Do,
		after: func(d time.Duration, f func()) func() {
			timer := time.AfterFunc(d, func() { fyne.Do(f) })
			return func() { timer.Stop() }
		},
	}
}

// ahead begins work whose result is wanted later, and returns how to wait for it.
func (t threads) ahead(work func() error) (wait func() error) {
	var err error
	done := make(chan struct{})
	t.away(func() {
		defer close(done)
		err = attempt(work)
	})
	return func() error {
		<-done
		return err
	}
}

// inBackground does work off the interface's goroutine and what it returns back on it; if
// the work panics, what is given as lost.
func (t threads) inBackground(work func() func(), lost ...func()) {
	t.away(func() {
		then := func() {
			for _, f := range lost {
				f()
			}
		}
		defer func() { t.home(then) }()
		then = work()
	})
}

// workers returns a function that runs work on goroutines of its own, n at a time.
func workers(n int) func(func()) {
	free := make(chan struct{}, n)
	return func(work func()) {
		go func() {
			free <- struct{}{}
			defer func() { <-free }()
			work()
		}()
	}
}
