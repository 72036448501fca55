package app

import (
	"context"
	"net/url"
	"sync"

	"fyne.io/fyne/v2"

	"yulan/app/chartview"
	"yulan/app/crashlog"
	"yulan/app/detail"
	"yulan/app/kit"
	"yulan/app/screens"
	"yulan/app/view"
	"yulan/assets"
)

// The window's fields, put together by how long they last and what for.

// life is what the window lives by: its goroutines, what it asks of the system, and its end.
type life struct {
	kit.Threads
	met func(kit.Mishap) // is told of what panicked on them
	log *crashlog.Log    // nil: none is kept

	openURL    func(*url.URL) error // in the system's own program for it
	screens    func() screens.Room
	writing    sync.WaitGroup  // of files that are being written
	opening    bool            // the window, which is still empty
	fill       func() error    // fills it; done once
	open       context.Context // ends when the window is closed
	close      context.CancelFunc
	afterwards func() // called when it is closed
	keep       func() // has the reader's choices on the disk
	rest       func() // calls off what is done when the reader rests; may be nil
}

// looks is what is drawn and measured with.
type looks struct {
	theme    *kit.WindowTheme
	setting  bool // the theme is being set from here
	measurer *kit.Measurer
	paint    *chartview.Painter
}

// frame is what stays around the pages.
type frame struct {
	tabs    *kit.TabStrip
	stage   *view.Stage // holds the one view that is shown
	status  *kit.StatusLine
	detail  *detail.Bar // in the place of status while a figure is selected
	offered string      // what its button for comparing says
	details details
	tip     *kit.Tooltip
	beside  *split          // the page, and the report's text at its right
	root    *fyne.Container // holds all the parts
	place   func()          // lays them out anew
}

// windowHost is the window as its rooms know it.
type windowHost struct{ window *window }

// Canvas implements host.
func (h windowHost) Canvas() fyne.Canvas { return h.window.win.Canvas() }

// Measurer implements host.
func (h windowHost) Measurer() *kit.Measurer { return h.window.measurer }

// Words implements host.
func (h windowHost) Words() assets.Words { return h.window.words }

// Notify implements host.
func (h windowHost) Notify(news string) { h.window.notify(news) }

// InBackground implements host.
func (h windowHost) InBackground(work func() func(), lost ...func()) {
	h.window.InBackground(work, lost...)
}
