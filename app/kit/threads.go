package kit

import (
	"runtime"
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
			timer := time.AfterFunc(d, func() { fyne.Do(f) })
			return func() { timer.Stop() }
		},
	}
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
