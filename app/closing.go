package app

import (
	"fmt"
	"os"
	"os/signal"
	"slices"
	"syscall"
	"time"

	"yulan/app/kit"
)

// longestFile is how long closing the window waits for a file that is being written. One
// takes less than a tenth of a second, unless its drive has gone away.
const longestFile = 5 * time.Second

// onClosed keeps the window's size and finishes its work. Fyne calls it however the window is
// closed, except by a signal.
func (w *window) onClosed() {
	w.finish(longestFile)
	w.keepSize()
	w.keep()
	w.afterwards()
}

// quit closes the window and ends the program. Fyne's App.Quit also ends its watching of its
// settings, and panics where that never began, since the user's inotify instances were used
// up (settings_desktop.go of 2.7.4: a nil pointer in an interface that is none).
func (w *window) quit() {
	driver := w.app.Driver()
	for _, open := range slices.Clone(driver.AllWindows()) { // closing one takes it from that list
		open.Close()
	}
	driver.Quit()
}

// keepSize keeps the window's size for the next time. On the UI goroutine, or once that has
// ended.
func (w *window) keepSize() {
	if size := w.win.Canvas().Size(); !w.win.FullScreen() && size.Width >= smallestWindow.Width && size.Height >= smallestWindow.Height {
		w.state.setWindowSize(size)
	}
}

// finish cancels all work and waits, so long at most, for the file that is being written,
// since ending in the middle of it would leave half a file. What was copied is handed to the
// desktop.
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

// endOnSignal finishes when the system asks the program to end. Fyne, which is told too,
// quits without closing its windows.
func (l *life) endOnSignal() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	<-signals
	l.finish(longestFile)
	l.keep()
	endInAnyCase()
}

// endInAnyCase ends the program soon. Fyne 2.7.4 ends it by itself, but now and then waits
// for good: Run waits for an event (Lifecycle.WaitForEvents) that waits for the loop
// (loop.go, runOnMainWithWait), which has drained its queue just before. It may go when
// that is mended.
func endInAnyCase() {
	const soon = 2 * time.Second
	time.AfterFunc(soon, func() { os.Exit(0) })
}

// onMishap says at the window's foot that something went wrong. It may be called from any
// goroutine. ui runs a function on the UI goroutine without a guard: if that panicked too,
// onMishap would be called again, and so on without end.
func (w *window) onMishap(m kit.Mishap, ui func(func())) {
	path := w.log.Note(fmt.Sprintf("%v\n\n%s", m, m.Stack))
	ui(func() {
		switch {
		case w.open.Err() != nil:
		case path == "":
			w.host.Notify(w.words.T("mishap.met"))
		default:
			w.host.Notify(w.words.T("mishap.noted", "path", path))
		}
	})
}

// notifyStart says what the reader should know of the start before this one: where the log
// lies of a program that ended in a crash, and the choices that could not be understood.
func notifyStart(h kit.Host, aside string, crashed []string) {
	if aside != "" {
		h.Notify(h.Words().T("settings.aside", "path", aside))
	}
	if len(crashed) > 0 {
		h.Notify(h.Words().T("start.crashed", "path", crashed[0]))
	}
}
