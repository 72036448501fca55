// Package export turns charts into files: the dialog that asks in which form, its preview, and
// the writing with its progress. It may use the kit, the pages, the charts and the rooms for
// files. Deps tell it where the reader is and what was chosen before.
package export

import (
	"context"
	"io"
	"sync"

	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
)

// Deps is what an export needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Fonts   *charts.Fonts
	Ask     ask.Deps
	Choices Choices
	Place   func() Place
	Life    Life
	System  System
}

// Choices stores how the reader wants pictures exported.
type Choices interface {
	// ExportChoice returns what was stored, or "".
	ExportChoice() string
	// SetExportChoice stores it.
	SetExportChoice(text string)
}

// System is what an export needs of the desktop.
type System struct {
	OpenFolder func(path string) error // in the system's own program
	// Copy puts a picture with a title on the clipboard; draw writes the picture as a PNG, and
	// may be called off the UI goroutine.
	Copy func(title string, draw func(io.Writer) error)
}

// Place is where the reader is.
type Place struct {
	Chapter  int    // number of the current page, pages.ComparePage, or NoPage
	Chart    string // id of the chart that is meant; empty for the first of the page
	Compared pages.Comparisons
}

// Life is how writing follows the life of the window.
type Life struct {
	Open  context.Context // ends when the window is closed
	Files *sync.WaitGroup // the files that are being written
	UI    func(func())    // runs a function on the UI goroutine
	Busy  func()          // is called after something large is no longer needed
}

// Room writes charts into files: one chart, those of a page, or a book.
type Room struct{ deps Deps }

// New returns a room that exports.
func New(d Deps) *Room { return &Room{kit.Complete(d)} }

// Words returns the words of the reader's language.
func (x *Room) Words() assets.Words { return x.deps.Host.Words() }

// Choice returns the stored choices, for the language of the window.
func (x *Room) Choice() Choice {
	return readChoice(x.deps.Choices.ExportChoice(), x.deps.Reading().In.Language)
}
