package app

import (
	"context"
	"net/url"
	"sync"

	"fyne.io/fyne/v2"

	"yulan/app/about"
	"yulan/app/bookshelf"
	"yulan/app/chartview"
	"yulan/app/compare"
	"yulan/app/copying"
	"yulan/app/correct"
	"yulan/app/crashlog"
	"yulan/app/detail"
	"yulan/app/export"
	"yulan/app/find"
	"yulan/app/incoming"
	"yulan/app/kit"
	"yulan/app/preferences"
	"yulan/app/screens"
	"yulan/app/source"
	"yulan/app/table"
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
	leave      func()      // leaves what was copied to the desktop
	afterwards func()      // called when it is closed
	keep       func()      // has the reader's choices on the disk
	rest       func()      // calls off what is done when the reader rests; may be nil
	repaint    func()      // has something small painted
	ahead      func() bool // does a piece of what may be asked for next, and tells whether there was any
}

// looks is what is drawn and measured with.
type looks struct {
	settings fyne.Settings
	theme    *kit.WindowTheme
	setting  bool // the theme is being set from here
	measurer *kit.Measurer
	paint    *chartview.Painter
	calm     bool           // the system asks for less motion
	scale    func(size int) // has the toolkit scale its windows by a text size

	preferences *preferences.Room // where that is chosen
}

// frame is what stays around the pages.
type frame struct {
	tabs    *kit.TabStrip
	offered offers          // what the menu holds of what can be done with a figure
	notice  *kit.Notice     // says what was opened
	folder  string          // that the open report was loaded from; empty: none
	stage   *view.Stage     // holds the one view that is shown
	looking lookout         // at the views beside it
	root    *fyne.Container // holds all the parts
	place   func()          // lays them out anew
}

// rooms are what the window is made of; each is given what it needs in rooms.go.
type rooms struct {
	table   *table.Room
	docked  *table.Room // a second one, beside the page of a very wide window
	compare *compare.Room
	export  *export.Room
	copies  *copying.Room
	texts   *source.Room // the reader's copies of the report's text
	search  *find.Finder
	foot    *detail.Room // and what is said at the pointer
	help    *about.Room
	shelf   *bookshelf.Room // its button stands before the tabs
	charts  chartIntents
	arrive  *incoming.Room // takes in what is to be opened
	correct *correct.Room
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
func (h windowHost) Notify(news string) {
	if h.window.foot != nil { // not before there is a window to say it in
		h.window.foot.Notify(news)
	}
}

// Answer implements host.
func (h windowHost) Answer(news string, used fyne.CanvasObject) {
	if h.window.foot != nil {
		h.window.After(detail.AnswerTime, h.window.foot.Answer(news, used))
	}
}

// InBackground implements host.
func (h windowHost) InBackground(work func() func(), lost ...func()) {
	h.window.InBackground(work, lost...)
}
