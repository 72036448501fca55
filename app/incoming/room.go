// Package incoming takes in what the reader brings: a file, a folder, or a text on the
// clipboard. A copy of the text of a known report is opened as that; anything else is read as a
// new report. It says which of the two it did, and offers the other at one click.
package incoming

import (
	"context"
	"time"

	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/report"
)

// Deps is what the room needs of the window.
type Deps struct {
	Host kit.Host
	Ask  ask.Deps
	Open context.Context // ends with the window
	// After calls a function on the UI goroutine in a while.
	After func(time.Duration, func()) (stop func())
	Home  func() string // the folder of the stored reports, or ""
	// Known returns the reports whose text a file may be a copy of, the likeliest first.
	Known func() []Known
	// Show shows a report and, beside it, the copy of its text at a path, if there is one. The
	// folder is that of the report, or empty if it has none.
	Show func(r *report.Report, folder, text string)
	// Offer reports something, with a button for something else instead.
	Offer func(said, label string, act func())
}

// Known is a report that the reader has.
type Known struct {
	Report *report.Report // nil if it is not loaded
	Folder string         // where it is stored; empty if nowhere
}

// Room takes in what the reader brings.
type Room struct {
	deps Deps
	// stop cancels what is being read; nil if nothing is.
	stop    func()
	waiting []string // paths that come after it
	opened  int      // of those that were brought at once
}

// New returns a room.
func New(d Deps) *Room { return &Room{deps: kit.Complete(d)} }

// Choose asks for a file and takes it in.
func (r *Room) Choose() { ask.ForReport(r.deps.Ask, func(path string) { r.Open(path) }) }
