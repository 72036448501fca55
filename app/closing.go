package app

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"yulan/app/kit"
	"yulan/app/toolkit"
)

// longestFile is how long closing the window waits for a file that is being written. Writing
// one takes less than a tenth of a second, unless its drive has gone away.
const longestFile = 5 * time.Second

// onClosed stores the window's size and finishes its work. Fyne calls it however the window is
// closed, except by a signal.
func (w *window) onClosed() {
	w.finish(longestFile)
	w.keepSize()
	w.keep()
	w.afterwards()
}

// keepSize stores the window's size for the next start. It runs on the UI goroutine, or once
// that has ended.
func (w *window) keepSize() {
	if size := w.win.Canvas().Size(); !w.win.FullScreen() && size.Width >= smallestWindow.Width && size.Height >= smallestWindow.Height {
		w.state.setWindowSize(size)
	}
}

// finish cancels all work and waits, up to a limit, for the file that is being written, since
// ending in the middle would leave half a file. What was copied is handed over to the desktop.
func (l *life) finish(atMost time.Duration) {
	l.close()
	finished := make(chan struct{})
	go func() {
		l.writing.Wait()
		close(finished)
	}()
	select {
	case <-finished:
	case <-time.After(atMost):
	}
	l.leave()
}

// endOnSignal finishes when the system asks the program to end. Fyne, which gets the signal
// too, quits without closing its windows.
func (l *life) endOnSignal() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	<-signals
	l.finish(longestFile)
	l.keep()
	toolkit.EndInAnyCase()
}

// onMishap reports at the window's foot that something went wrong. It may be called from any
// goroutine. ui runs a function on the UI goroutine without a guard: with one, a panic there
// would call onMishap again, and so on without end.
func (l *life) onMishap(m kit.Mishap, h kit.Host, ui func(func())) {
	path := l.log.Note(fmt.Sprintf("%v\n\n%s", m, m.Stack))
	ui(func() {
		switch {
		case l.open.Err() != nil:
		case path == "":
			h.Notify(h.Words().T("mishap.met"))
		default:
			h.Notify(h.Words().T("mishap.noted", "path", path))
		}
	})
}

// notifyStart reports what the reader should know about the previous start: where the log of a
// program that crashed is, and that the stored choices could not be read.
func notifyStart(h kit.Host, aside string, crashed []string) {
	if aside != "" {
		h.Notify(h.Words().T("settings.aside", "path", aside))
	}
	if len(crashed) > 0 {
		h.Notify(h.Words().T("start.crashed", "path", crashed[0]))
	}
}
