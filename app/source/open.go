package source

import (
	"context"
	"errors"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/files"
	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report/text"
)

// readingUnseen is how long a text may be read before a dialog appears. From a disk it takes a
// few milliseconds; from a drive that has gone away it may never arrive.
const readingUnseen = 400 * time.Millisecond

// readingSize is the size of the dialog that says that a text is being read, in layout
// units.
var readingSize = fyne.NewSize(360, 30)

// First opens the text that the program was asked for, or else the one that was open last.
// If the file of that one no longer exists, no text is opened and the reader is not told.
func (r *Room) First(path string) {
	if path != "" {
		r.Open(path)
		return
	}
	last := r.deps.Store.LastText()
	if last == "" {
		return
	}
	aside := r.deps.Store.Aside()
	r.load(last, func() { r.deps.Store.ShowText(!aside) }, func(err error) {
		fault, ok := errors.AsType[*text.Error](err)
		if !ok || fault.Kind != text.NotThere {
			r.deps.Host.Notify(pages.TextProblem(r.deps.Reading().Report, shownName(last), err, r.deps.Host.Words()))
		}
	})
}

// Choose asks for a copy of the report's text and opens it.
func (r *Room) Choose() { ask.ForText(r.deps.Ask, r.Open) }

// Open opens a copy of the report's text. If it is not one, that is reported, and the open text
// stays open.
func (r *Room) Open(path string) {
	if full, err := filepath.Abs(path); err == nil {
		path = full // the program may be started from another folder the next time
	}
	r.load(path, func() {
		r.deps.Host.Notify(r.deps.Host.Words().T("text.opened", "file", shownName(path)))
	}, func(err error) {
		kit.Fail(r.deps.Host, pages.TextProblem(r.deps.Reading().Report, shownName(path), err, r.deps.Host.Words()))
	})
}

// load reads a text off the UI goroutine. If two are requested, the later one is opened.
func (r *Room) load(path string, opened func(), failed func(error)) {
	r.Leave()
	ctx, cancel := context.WithCancel(r.deps.Open)
	hide := r.notifyReading(path, cancel)
	r.stopReading = func() { cancel(); hide() }
	of := r.deps.Reading().Report
	r.deps.Host.InBackground(func() func() {
		text, err := Read(of, path)
		return func() {
			if ctx.Err() != nil {
				return // it was cancelled
			}
			r.stopReading()
			r.stopReading = nil
			if err != nil {
				failed(err)
				return
			}
			r.deps.Store.SetText(text)
			opened()
		}
	}, hide)
}

// notifyReading shows after a while that a text is being read, and how to cancel that. It
// returns a function that removes the dialog again.
func (r *Room) notifyReading(path string, cancel func()) (hide func()) {
	var m *kit.Modal
	stop := r.deps.After(readingUnseen, func() {
		name := r.deps.Host.Measurer().Shorten(shownName(path), theme.TextSize(), false, readingSize.Width)
		m = kit.NewModal(r.deps.Host, r.deps.Host.Words().T("dialog.cancel"), readingSize)
		m.Dismiss = cancel
		m.Show(r.deps.Host.Words().T("text.reading"), kit.NewLine(r.deps.Host.Measurer(), kit.LookMuted, name), nil)
	})
	return func() {
		if m == nil {
			stop()
			return
		}
		m.Hide()
	}
}

// Leave cancels the reading of a text, if one is being read.
func (r *Room) Leave() {
	if r.stopReading != nil {
		r.stopReading()
		r.stopReading = nil
	}
}

// Close closes the text.
func (r *Room) Close() {
	r.deps.Store.SetText(nil)
	r.deps.Host.Notify("")
}

// shownName returns the name of a file in a form that can be shown.
func shownName(path string) string { return files.Printable(filepath.Base(path)) }
