// Package bookshelf holds the reports that the reader has opened: it keeps their list, loads
// them when they are set beside each other, and lets the reader switch between them. It may
// touch the kit, the list, the pages and the dialogs that ask for a file; how a report is
// loaded and shown, it is told.
package bookshelf

import (
	"path/filepath"
	"slices"

	"yulan/app/kit"
	"yulan/app/library"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
	"yulan/report/shelf"
)

// Store keeps the list.
type Store interface {
	Library() library.List
	SetLibrary(list library.List)
	Passed() library.Marks
	SetPassed(marks library.Marks)
	// Reread takes over what another window has kept meanwhile, and tells whether that changed
	// any of it.
	Reread() bool
}

// Disk is where the reports are. It is asked off the UI goroutine, and its errors are sentences for
// the reader.
type Disk interface {
	// Load loads the report in a file or a folder, and LoadBeside as much of it as is needed beside
	// others: complete, if it is not nil, adds what its pages are made of.
	Load(path string, w assets.Words) (*report.Report, error)
	LoadBeside(path string, w assets.Words) (r *report.Report, complete func() error, err error)
	// Indicators returns what figures are recognised as.
	Indicators(w assets.Words) (reading.Indicators, error)
}

// Deps is what the bookshelf needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Store   Store
	Disk    Disk
	Show    func(r *report.Report, path string) // in the window
	Choose  func()                              // asks for a report and opens it
	Changed func()                              // what stands on the shelf, or how much of it is loaded
}

// Data is the reports beside each other.
type Data struct {
	Promises []shelf.Promises
	Matrix   shelf.Matrix
}

// Room is the bookshelf.
type Room struct {
	deps   Deps
	Button *kit.MenuButton // says which report is open, and opens the menu of all

	loaded  map[string]*report.Report       // by fingerprint
	partly  map[*report.Report]func() error // those of them whose pages cannot be shown yet, with what completes them
	after   map[*report.Report][]func()     // what is to be done once those that are being completed are
	told    int                             // how many reports were loaded when the window was last told
	prints  map[*report.Report]string       // of those that are loaded
	called  briefly
	panel   *Switcher       // nil: it was never opened
	failed  map[string]bool // those that could not be loaded
	waiting map[string]bool // those that are being loaded
	wanted  bool            // the reports beside each other are shown, or were
	edition int             // counts changes, so that nothing of an earlier shelf is taken
	made    int             // the edition that data is of
	making  int             // and that is being made
	data    Data
	spots   map[string]string // the cells that the reader has chosen last, by their tables
}

// New returns the bookshelf as it was kept.
func New(d Deps) *Room {
	r := &Room{deps: kit.Complete(d), loaded: map[string]*report.Report{}, prints: map[*report.Report]string{}, partly: map[*report.Report]func() error{}, after: map[*report.Report][]func(){}, failed: map[string]bool{}, waiting: map[string]bool{}, spots: map[string]string{}, edition: 1}
	r.Button = kit.NewMenuButton("", r.Menu, func() {})
	r.Button.Opens(r.open)
	return r
}

// Remember puts a report on the shelf that the window shows, or is about to. Path is where it
// lies; empty if the program carries it.
func (r *Room) Remember(opened *report.Report, path string) {
	if path != "" {
		if full, err := filepath.Abs(path); err == nil {
			path = full
		}
	}
	if path == "" && opened.Source.IsRead() {
		return // it is kept nowhere, and so cannot be found again
	}
	e := library.EntryOf(opened, path)
	if r.loaded[e.Print] != opened {
		r.edition++
	}
	r.keep(e.Print, opened)
	delete(r.failed, e.Print)
	r.set(r.List().With(e))
}

// WithCarried has the report that the program carries on the shelf too, if it is not yet.
func (r *Room) WithCarried() {
	if slices.ContainsFunc(r.List(), library.Entry.IsCarried) {
		return
	}
	words := r.deps.Host.Words()
	r.deps.Host.InBackground(func() func() {
		carried, err := r.deps.Disk.Load("", words)
		return func() {
			if err == nil { // it is embedded and tested
				r.Remember(carried, "")
			}
		}
	})
}

// Place puts the button at the left of a window's tabs, which are so high, and returns how much
// room it takes.
func (r *Room) Place(window, tabs float32) float32 {
	side, top := float32(8), kit.Round(tabs/7)
	wide := min(r.Button.MinSize().Width, window*0.3)
	kit.Put(r.Button, side, top, wide, tabs-2*top)
	return wide + side
}

// Show shows a report of the shelf, unless it is shown already, and then does what is to be done
// in it.
func (r *Room) Show(of *report.Report, then func()) {
	for _, e := range r.List() {
		if r.loaded[e.Print] == of {
			r.complete(of, func() {
				r.show(of, e.Path)
				then()
			})
			return
		}
	}
}

// List returns the reports of the shelf in their order.
func (r *Room) List() library.List { return r.deps.Store.Library() }

// Several tells whether there are reports to be set beside each other.
func (r *Room) Several() bool { return len(r.List()) > 1 }

// Reread shows what another window has put on the shelf, or changed there.
func (r *Room) Reread() {
	if !r.deps.Store.Reread() {
		return
	}
	r.edition++
	r.ask()
	r.deps.Changed()
}

// set changes the list.
func (r *Room) set(list library.List) {
	if list.String() == r.List().String() {
		return
	}
	r.deps.Store.SetLibrary(list)
	r.edition++
	r.ask()
	r.deps.Changed()
}

// Join takes some reports to be of one place, or no more.
func (r *Room) Join(of []*report.Report, joined bool) {
	ids := make([]string, len(of))
	for i, report := range of {
		ids[i] = report.Source.ID
	}
	r.set(r.List().Joining(joined, ids...))
}

// Reset shows in the reader's language which report is open.
func (r *Room) Reset() {
	r.Button.SetText(r.deps.Host.Measurer().Shorten(r.Called(r.deps.Reading().Report), kit.TabTextSize, false, buttonMost))
}

// buttonMost is the width of what the button says, in layout units.
const buttonMost = 130

// Called returns the reader's name for a report, in brief.
func (r *Room) Called(of *report.Report) string {
	names := r.names()
	if name, ok := names[r.prints[of]]; ok {
		return name
	}
	for _, e := range r.List() {
		if e.ID == of.Source.ID && r.loaded[e.Print] == nil {
			return names[e.Print]
		}
	}
	return of.Source.Name.In(r.deps.Reading().In.Language)
}

// briefly is the names of the reports of a list where there is little room, in a language. A table
// of a thousand reports asks for each of them.
type briefly struct {
	first    *library.Entry // of the list, which is replaced and never changed
	entries  int
	language report.Language
	names    map[string]string // by fingerprint
}

// names returns the reader's names for the reports, by fingerprint.
func (r *Room) names() map[string]string {
	list, l := r.List(), r.deps.Reading().In.Language
	if len(list) == 0 {
		return nil
	}
	if r.called.first != &list[0] || r.called.entries != len(list) || r.called.language != l {
		names := list.Names(func(e library.Entry) string { return e.Brief(l) })
		r.called = briefly{&list[0], len(list), l, names}
	}
	return r.called.names
}

// keep keeps a report that was loaded.
func (r *Room) keep(print string, loaded *report.Report) {
	if before := r.loaded[print]; before != nil && before != loaded {
		delete(r.partly, before)
		delete(r.prints, before)
	}
	r.loaded[print], r.prints[loaded] = loaded, print
}

// Data returns the comparison of the reports of the shelf. While some are still being loaded,
// which it starts, it returns the previous comparison, marked as not whole.
func (r *Room) Data() (data Data, whole bool) {
	r.wanted = true
	r.ask()
	return r.data, r.made == r.edition
}

// All returns the reports that are loaded, in the order of the list, and whether these are all
// that can be; it starts to load the others.
func (r *Room) All() (reports []*report.Report, whole bool) {
	r.wanted = true
	r.ask()
	done, of := r.Progress()
	return r.reports(), done == of
}

// CalledByID returns the reader's name for the report with an id, in brief.
func (r *Room) CalledByID(id string) string {
	for _, e := range r.List() {
		if e.ID == id {
			return r.names()[e.Print]
		}
	}
	return id
}

// ByID returns the loaded report with an id, nil if there is none.
func (r *Room) ByID(id string) *report.Report {
	for _, loaded := range r.reports() {
		if loaded.Source.ID == id {
			return loaded
		}
	}
	return nil
}

// Loaded returns the report of an entry, nil if it is not loaded or its pages cannot be shown yet.
func (r *Room) Loaded(e library.Entry) *report.Report {
	loaded := r.loaded[e.Print]
	if r.partly[loaded] != nil {
		return nil
	}
	return loaded
}

// Progress tells how many reports of the shelf are loaded, or could not be.
func (r *Room) Progress() (done, of int) {
	list := r.List()
	for _, e := range list {
		if r.loaded[e.Print] != nil || r.failed[e.Print] {
			done++
		}
	}
	return done, len(list)
}
