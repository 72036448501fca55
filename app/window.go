// Package app is the window: it gives its rooms, which stand below it, what they need of each
// other. The reader's choices have one owner, state; views read it and are notified of its
// changes.
package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/commands"
	"yulan/app/copying"
	"yulan/app/crashlog"
	"yulan/app/files"
	"yulan/app/files/ask"
	"yulan/app/idle"
	"yulan/app/incoming"
	"yulan/app/instance"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/app/screens"
	"yulan/app/settings"
	"yulan/app/toolkit"
	"yulan/app/view"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// Name is the name of the program for the system; readers see its title.
const Name = reports.Program

// usualWindow is the size in which the window first opens, in layout units.
var usualWindow = fyne.NewSize(1280, 800)

// window is the program's only window: what is being read, its rooms, and the parts that they
// stand in.
type window struct {
	app   fyne.App
	win   fyne.Window
	words assets.Words
	other pages.Speech // in the language that the window is not in
	state *state
	host  kit.Host // the window as its rooms know it

	asking ask.Deps // for pickers

	rooms
	life
	looks
	frame
}

// ErrNoWindow says that the system let no window be opened. Fyne has logged the reason.
var ErrNoWindow = errors.New("app: no window could be opened")

// Run opens the window with what it is asked to open, and returns when it is closed. Just
// before the program ends in any other way, leave is called. Run fails with ErrNoWindow, or if
// the report cannot be loaded. What later starts ask for at the door is opened in this window.
func Run(a fyne.App, opening commands.Opening, door *instance.Door, leave func()) error {
	kept, aside := settings.Open(settings.Path(Name), settings.FynePath(earlierID))
	w := emptyWindow(a, kept, opening.Report, systemLanguage(), kit.InterfaceThreads(), copying.SystemBoard(a))
	w.state.greeting = true
	w.calm = kit.IsCalm(os.Getenv, os.UserConfigDir)
	w.keep = func() {
		_ = kept.Flush(longestKeeping) // a reader who is leaving can do nothing about it
		leave()
	}
	w.afterwards = toolkit.EndInAnyCase
	log, crashed := crashlog.Start(crashlog.Folder(Name), Name+" "+commands.Version)
	defer log.End()
	w.log = log
	go w.endOnSignal()
	a.Lifecycle().SetOnEnteredForeground(func() { shelving{w}.reread() })
	a.Lifecycle().SetOnStarted(func() {
		w.After(idle.UntilSaving, idle.SaveMemory)
		w.settle()
		w.texts.First("")
		openAtStart(w, opening.Source)
		notifyStart(w.host, aside, crashed)
		go door.Serve(laterStarts(w).Take, incoming.LongestTaking)
	})
	w.win.SetMaster()
	w.scale = toolkit.NewScale(a)
	w.scale(w.state.textSize)
	w.opening = true
	w.win.Show()
	if !toolkit.IsOpen(w.win) {
		return ErrNoWindow
	}
	if err := w.fill(); err != nil {
		return err
	}
	a.Run()
	w.finish(longestFile)
	w.keepSize() // after a signal Fyne has closed no window
	w.keep()
	return nil
}

// openAtStart opens what the program was started with, if anything, and puts the report that it
// carries on the shelf.
func openAtStart(w *window, source string) {
	if source != "" {
		w.arrive.Open(source)
	}
	w.shelf.WithCarried()
}

// newWindow makes a window with the report of a folder, already showing its first page; an
// empty folder stands for the report that the program carries.
func newWindow(a fyne.App, folder string, system report.Language, t kit.Threads, b copying.Board) (*window, error) {
	w := emptyWindow(a, a.Preferences(), folder, system, t, b)
	return w, w.fill()
}

// emptyWindow makes the window and begins to load what is to fill it.
func emptyWindow(a fyne.App, kept keeper, folder string, system report.Language, t kit.Threads, b copying.Board) *window {
	w := &window{
		app: a, state: newState(kept, system), // the report is yet to be read
		looks: looks{settings: a.Settings(), measurer: kit.NewMeasurer(), scale: func(int) {}},
		frame: frame{stage: view.NewStage()},
		life: life{
			openURL: a.OpenURL, screens: screens.All,
			leave: b.Leave, afterwards: func() {}, keep: func() {},
		},
	}
	w.host = windowHost{w}
	w.asking = ask.Deps{Host: w.host, Folder: w.state.folder, SetFolder: w.state.setFolder, TextFile: w.state.lastSource}
	w.open, w.close = context.WithCancel(context.Background())
	w.met = func(m kit.Mishap) { w.onMishap(m, w.host, t.UI) }
	w.Threads = t.Guarded(func(m kit.Mishap) { w.met(m) })
	ui := w.UI
	w.UI = func(f func()) {
		if w.open.Err() == nil { // Fyne panics over results that come too late
			ui(f)
		}
	}
	w.begin(w.state.mode, w.state.systemDark())
	w.fill = w.filler(folder, b)
	if files.IsFolder(folder) {
		w.folder = folder
	}
	a.SetIcon(fyne.NewStaticResource("icon.png", assets.Icon))
	w.win = a.NewWindow(Name) // docks find its icon by this name; its title comes later
	w.win.SetPadded(false)
	w.win.Resize(w.state.windowSize(usualWindow, w.screens()))
	w.place = func() {}
	w.root = container.New(kit.Arrange{Place: func(fyne.Size) { w.place() }, Min: w.least})
	w.win.SetContent(w.root)
	return w
}

// filler begins to read the report and Fyne's fonts, and returns a function that fills the
// window with them, once. Reading takes as long as the system takes to open a window, so both
// happen at the same time.
func (w *window) filler(folder string, b copying.Board) func() error {
	var r *report.Report
	read := w.Ahead(func() (err error) {
		words, err := assets.LoadWords(string(w.state.language))
		if err == nil {
			r, err = commands.LoadReport(folder, words)
		}
		return err
	})
	faces := w.Ahead(func() error { toolkit.ReadFonts(); return nil })
	return sync.OnceValue(func() error {
		if err := errors.Join(read(), faces()); err != nil {
			return err // of the report: a sentence for whoever named the folder
		}
		w.shelf = shelving{w}.newRoom()
		w.shelf.Remember(r, folder)
		w.state.know(r)
		fonts, err := charts.NewFonts(assets.FontRegular, assets.FontBold)
		if err != nil {
			return fmt.Errorf("app: %w", err)
		}
		w.makeRooms(fonts, b)
		if err := w.setLanguage(); err != nil {
			return err
		}
		w.build()
		w.connect()
		return nil
	})
}

// least returns the smallest size of the window's content. Fyne asks for it when it has opened
// the window and not yet painted it, which is the moment to fill the window.
func (w *window) least() fyne.Size {
	if w.opening {
		w.opening = false // Fyne asks again meanwhile
		_ = w.fill()      // Run checks once more whether the window is open
	}
	return smallestWindow
}

// connect makes the window follow the reader and the system.
func (w *window) connect() {
	w.state.observe(w.onChange)
	w.app.Settings().AddListener(w.onSettings)
	var unfocused kit.Composer // for keys when no widget has the focus
	w.win.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { w.onKey(unfocused.Key(e.Name)) })
	w.win.Canvas().SetOnTypedRune(func(r rune) { w.onKey(unfocused.Rune(r)) })
	w.win.Canvas().AddShortcut(&fyne.ShortcutCopy{}, w.onCopy)
	w.state.addPlusKeys(w.win.Canvas(), func() bool { return kit.HasDialog(w.host) })
	w.win.SetOnClosed(w.onClosed)
	w.win.SetOnDropped(func(_ fyne.Position, files []fyne.URI) { w.onDropped(files) })
}

// build assembles the window: tabs, page, and at the foot the status line or the detail bar.
// The tooltip lies over everything.
func (w *window) build() {
	above, below := kit.NewRule(), kit.NewRule()
	w.place = func() {
		size := w.root.Size()
		top, foot := kit.ChromeIn(size.Height).Tabs, w.foot.Height(size.Height)
		room := w.shelf.Place(size.Width, top)
		kit.Put(w.tabs, room, 0, w.search.TabsWidth(size.Width-room), top)
		kit.Put(above, 0, top, size.Width, 1)
		notice := w.notice.HeightIn(size.Width)
		kit.Put(w.texts.Beside.Box, 0, top+1, size.Width, size.Height-top-foot-notice-2)
		kit.Put(below, 0, size.Height-foot-1, size.Width, 1)
		w.foot.PutAt(size)
		w.search.Place(size)
		w.notice.PutAbove(size.Height-foot, size.Width)
		kit.Put(w.foot.Tip.Layer, 0, 0, size.Width, size.Height)
	}
	w.notice.OnChange = w.place
	objects := append(append([]fyne.CanvasObject{w.shelf.Button, w.tabs, w.texts.Beside.Box, above, below}, w.foot.Objects()...), w.search.Objects()...)
	w.root.Objects = append(objects, w.notice, w.foot.Tip.Layer)
	w.place()
}
