package app

import (
	"context"
	"errors"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/source"
	"yulan/report/text"
)

// readingUnseen is how long a text is read without a word. One on a disk takes a few
// milliseconds; one on a drive that is away may never come.
const readingUnseen = 400 * time.Millisecond

// readingSize is the size of the dialog that says that a text is being read, in layout
// units.
var readingSize = fyne.NewSize(360, 30)

// firstSource opens the text that the program was asked for, or else the one that was open
// last. Of the latter nothing is said if it has gone.
func (w *window) firstSource(path string) {
	if path != "" {
		w.openSource(path)
		return
	}
	last := w.state.lastSource()
	if last == "" {
		return
	}
	aside := w.state.aside()
	w.loadSource(last, func() { w.state.showText(!aside) }, func(err error) {
		fault, ok := errors.AsType[*text.Error](err)
		if !ok || fault.Kind != text.NotThere {
			w.say(pages.TextProblem(w.report, filepath.Base(last), err, w.words))
		}
	})
}

// chooseSource asks for a copy of the report's text and opens it.
func (w *window) chooseSource() { ask.ForText(w.asking, w.openSource) }

// onDropped opens the first of the files that were dropped on the window. The pointer that
// drags one has not left what it was on.
func (w *window) onDropped(files []fyne.URI) {
	w.tip.Hide()
	if len(files) > 0 && !kit.HasDialog(w.host) {
		w.openSource(files[0].Path())
	}
}

// openSource opens a copy of the report's text. If it is none, that is said and the one
// that is open stays open.
func (w *window) openSource(path string) {
	if full, err := filepath.Abs(path); err == nil {
		path = full // the program may be started elsewhere the next time
	}
	w.loadSource(path, func() {
		w.say(w.words.T("text.opened", "file", filepath.Base(path)))
	}, func(err error) {
		kit.Fail(w.host, pages.TextProblem(w.report, filepath.Base(path), err, w.words))
	})
}

// loadSource reads a text off the interface's goroutine. Of two that are asked for, the
// later one is opened.
func (w *window) loadSource(path string, opened func(), failed func(error)) {
	if w.stopReading != nil {
		w.stopReading()
	}
	ctx, cancel := context.WithCancel(w.open)
	hide := w.sayReading(path, cancel)
	w.stopReading = func() { cancel(); hide() }
	w.InBackground(func() func() {
		text, err := source.Read(w.report, path)
		return func() {
			if ctx.Err() != nil {
				return // it was called off
			}
			w.stopReading()
			w.stopReading = nil
			if err != nil {
				failed(err)
				return
			}
			w.state.setSource(text)
			opened()
		}
	}, hide)
}

// sayReading shows in a while that a text is being read, and how to call that off. It
// returns how to take that away again.
func (w *window) sayReading(path string, cancel func()) (hide func()) {
	var m *kit.Modal
	stop := w.After(readingUnseen, func() {
		name := w.measurer.Shorten(filepath.Base(path), theme.TextSize(), false, readingSize.Width)
		m = kit.NewModal(w.host, w.words.T("dialog.cancel"), readingSize)
		m.Dismiss = cancel
		m.Show(w.words.T("text.reading"), kit.NewLine(w.measurer, kit.LookMuted, name), nil)
	})
	return func() {
		if m == nil {
			stop()
			return
		}
		m.Hide()
	}
}

// closeSource closes the text.
func (w *window) closeSource() {
	w.state.setSource(nil)
	w.say("")
}
