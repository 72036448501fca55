// Package export is how charts become files: the dialog that asks in what form, its preview,
// and the writing with its progress. It may touch the kit, the pages, the charts and the
// rooms for files. Deps tell it where the reader is and what was chosen before.
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

// Choices keeps how the reader wants pictures exported.
type Choices interface {
	// ExportChoice returns what was kept, or "".
	ExportChoice() string
	// SetExportChoice keeps it.
	SetExportChoice(text string)
}

// System is what an export asks of the desktop.
type System struct {
	OpenFolder func(path string) error // in its own program for it
	// Copy puts a picture under its title on the clipboard; draw writes it as a PNG, and may
	// be called off the UI goroutine.
	Copy func(title string, draw func(io.Writer) error)
}

// Place is where the reader is.
type Place struct {
	Chapter  int    // number of the present page, pages.ComparePage, or NoPage
	Chart    string // id of the chart that is meant; empty: the page's first
	Compared pages.Comparisons
}

// Life is the window's, as far as writing goes.
type Life struct {
	Open  context.Context // ends when the window is closed
	Files *sync.WaitGroup // that are being written
	UI    func(func())    // brings a result back to the UI goroutine
	Busy  func()          // is told that something large has gone
}

// Room writes charts into files: one, those of a page, a book.
type Room struct{ deps Deps }

// New returns an exporter.
func New(d Deps) *Room { return &Room{kit.Complete(d)} }

// Words returns the words of the reader's language.
func (x *Room) Words() assets.Words { return x.deps.Host.Words() }

// Choice returns the choices that were kept, for the language of the window.
func (x *Room) Choice() Choice {
	return readChoice(x.deps.Choices.ExportChoice(), x.deps.Reading().In.Language)
}
