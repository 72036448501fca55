package app

import (
	"fmt"
	"runtime/debug"
	"time"
)

// mishap is a panic that was met: the program goes on without what it would have brought.
type mishap struct {
	cause any
	stack []byte
}

// Error implements error.
func (m mishap) Error() string { return fmt.Sprint("panic: ", m.cause) }

// attempt does something and returns its panic, if it has one, as an error, a mishap.
func attempt(work func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = mishap{cause, debug.Stack()}
		}
	}()
	return work()
}

// guarded returns the same threads with a net under them: what panics on them, be it work,
// a result or an alarm, is met, and the program goes on. What panics in Fyne's own handlers
// is not on them and ends it.
func (t threads) guarded(met func(mishap)) threads {
	net := func(work func()) func() {
		return func() {
			defer func() {
				if cause := recover(); cause != nil {
					met(mishap{cause, debug.Stack()})
				}
			}()
			work()
		}
	}
	return threads{
		away: func(work func()) { t.away(net(work)) },
		home: func(work func()) { t.home(net(work)) },
		after: func(d time.Duration, f func()) func() {
			return t.after(d, net(f))
		},
	}
}

// onMishap says at the window's foot that something went wrong. It may be called from any
// goroutine; say brings a result home, without a net: it must not fall into its own.
func (w *window) onMishap(m mishap, home func(func())) {
	path := w.log.Note(fmt.Sprintf("%v\n\n%s", m, m.stack))
	home(func() {
		switch {
		case w.open.Err() != nil || w.status == nil:
		case path == "":
			w.say(w.words.T("mishap.met"))
		default:
			w.say(w.words.T("mishap.noted", "path", path))
		}
	})
}

// sayCrash says where the log of a program lies that ended in a crash, if one did since
// the last start.
func (w *window) sayCrash(logs []string) {
	if len(logs) > 0 && w.status != nil {
		w.say(w.words.T("start.crashed", "path", logs[0]))
	}
}
