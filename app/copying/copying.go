// Package copying is what a window puts on the clipboard: pictures of charts, their data as a
// table, and texts. It may use the kit, the pages and the clipboard; how a picture is drawn, it
// is told.
package copying

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"

	"yulan/app/clipboard"
	"yulan/app/files"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
)

// Deps is what copying needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Board   Board
	// Page returns the current page, unless it has no charts or a dialog covers it.
	Page func() (pages.Page, bool)
	// Draw returns a function that writes a picture as a PNG; it may be called off the UI
	// goroutine.
	Draw func(p pages.Picture) func(io.Writer) error
	Open context.Context // ends when the window is closed
}

// Room copies. If several things are copied at the same time, the last one wins.
type Room struct {
	Board Board
	deps  Deps
	stop  func() // cancels copying a picture
}

// New returns a room that is copying nothing.
func New(d Deps) *Room { return &Room{Board: d.Board, deps: kit.Complete(d), stop: func() {}} }

// Picture copies the picture of a chart of the current page, if the page has it.
func (r *Room) Picture(chart string) {
	page, _ := r.deps.Page()
	pictures := page.Pictures()
	at := slices.IndexFunc(pictures, func(p pages.Picture) bool { return p.Spec.Head().ID == chart })
	if at >= 0 {
		r.Drawn(pictures[at].Spec.Head().Title, r.deps.Draw(pictures[at]))
	}
}

// Drawn copies a picture with a title; draw writes it as a PNG, and is called off the UI
// goroutine.
func (r *Room) Drawn(title string, draw func(io.Writer) error) {
	if !r.Board.TakesPictures() {
		r.deps.Host.Notify(r.deps.Host.Words().T("copy.no-pictures"))
		return
	}
	r.stop()
	ctx, stop := context.WithCancel(r.deps.Open)
	r.stop = stop
	r.deps.Host.InBackground(func() func() {
		var png bytes.Buffer
		err := draw(&png)
		if err == nil && ctx.Err() == nil {
			err = r.Board.PutPicture(png.Bytes())
		}
		return func() {
			if ctx.Err() == nil {
				r.onCopied(title, err)
			}
		}
	})
}

// onCopied reports that the picture of a chart is on the clipboard, or why it is not.
func (r *Room) onCopied(title string, err error) {
	w := r.deps.Host.Words()
	if err != nil {
		kit.Fail(r.deps.Host, w.T("copy.failed", "title", title, "reason", reason(err, w)))
		return
	}
	r.deps.Host.Notify(w.T("copy.copied", "title", title))
}

// reason says why a picture could not be copied.
func reason(err error, w assets.Words) string {
	if errors.Is(err, clipboard.ErrTaken) {
		return w.T("failure.clipboard")
	}
	return files.ReasonFor(err, w)
}

// Data copies the data of a chart, or of the big numbers, of the current page in a form for
// spreadsheets.
func (r *Room) Data(chart string) {
	page, ok := r.deps.Page()
	if !ok {
		return
	}
	spec, ok := page.Chart(chart)
	if !ok {
		return
	}
	of := r.deps.Reading()
	r.Put(pages.ChartText(of.In.Words, pages.ChartData(of.Report, spec, of.In)))
	title := spec.Head().Title
	if title == "" { // the big numbers belong to the page
		title = page.Tab
	}
	r.deps.Host.Notify(of.In.Words.T("copy.copied-data", "title", title))
}

// Text copies a text and reports that.
func (r *Room) Text(text string) {
	r.Put(text)
	r.deps.Host.Notify(r.deps.Host.Words().T("detail.copied", "text", firstLine(text)))
}

// Put copies a text, whatever picture is being copied.
func (r *Room) Put(text string) {
	r.stop()
	r.Board.SetContent(text)
}

// firstLine returns a text up to its first line break.
func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}
