package app

import (
	"context"
	"net/url"
	"sync"

	"fyne.io/fyne/v2"

	"yulan/app/about"
	"yulan/app/bookshelf"
	"yulan/app/chapter"
	"yulan/app/chartview"
	"yulan/app/compare"
	"yulan/app/copying"
	"yulan/app/correct"
	"yulan/app/crashlog"
	"yulan/app/detail"
	"yulan/app/export"
	"yulan/app/find"
	"yulan/app/idle"
	"yulan/app/incoming"
	"yulan/app/kit"
	"yulan/app/preferences"
	"yulan/app/screens"
	"yulan/app/source"
	"yulan/app/table"
	"yulan/app/view"
	"yulan/assets"
)

// The window's fields, grouped by how long they last and what they are for.

// life is what keeps the window running: its goroutines, what it asks of the system, and how it
// ends.
type life struct {
	kit.Threads
	met func(kit.Mishap) // receives what panicked on them
	log *crashlog.Log    // nil if there is no log

	openURL    func(*url.URL) error // in the system's own program
	screens    func() screens.Room
	writing    sync.WaitGroup  // the files that are being written
	opening    bool            // while the window is still empty
	fill       func() error    // fills it; called once
	open       context.Context // ends when the window is closed
	close      context.CancelFunc
	leave      func() // hands what was copied over to the desktop
	afterwards func() // called when the window is closed
	keep       func() // writes the reader's choices to disk
	pauses     *idle.Pauses
}

// looks is what the window is drawn and measured with.
type looks struct {
	settings fyne.Settings
	theme    *kit.WindowTheme
	setting  bool // the theme is being set from here
	measurer *kit.Measurer
	paint    *chartview.Painter
	calm     bool           // the system asks for less motion
	scale    func(size int) // makes the toolkit scale its windows by a text size

	preferences *preferences.Room // where the text size is chosen
}

// frame is what surrounds the pages.
type frame struct {
	tabs    *kit.TabStrip
	offered offers            // what the menu offers for a figure
	notice  *kit.Notice       // tells what was opened
	folder  string            // from which the open report was loaded; empty for none
	stage   *view.Stage       // holds the one view that is shown
	looking *chapter.Lookout  // at the chapters beside it
	root    *fyne.Container   // holds all parts
	used    fyne.CanvasObject // what the reader has just used and the next news answers; may be nil
	place   func()            // lays the parts out anew
}

// rooms are what the window is composed of; rooms.go gives each what it needs.
type rooms struct {
	table   *table.Room
	docked  *table.Room // a second table, beside the page of a very wide window
	compare *compare.Room
	export  *export.Room
	copies  *copying.Room
	texts   *source.Room // the reader's copies of the report's text
	search  *find.Finder
	foot    *detail.Room // and what is said at the pointer
	help    *about.Room
	shelf   *bookshelf.Room // its button stands before the tabs
	charts  chartIntents
	figures figureIntents
	arrive  *incoming.Room // takes in what is opened
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
func (h windowHost) Notify(news string) { h.Answer(news, nil) }

// Answer implements host.
func (h windowHost) Answer(news string, used fyne.CanvasObject) {
	if h.window.foot == nil {
		return // there is no window yet to show it in
	}
	if used == nil {
		used = h.window.used
	}
	h.window.used = nil
	end := h.window.foot.Answer(news, used)
	if used != nil {
		h.window.After(detail.AnswerTime, end)
	}
}

// InBackground implements host.
func (h windowHost) InBackground(work func() func(), lost ...func()) {
	h.window.InBackground(work, lost...)
}
