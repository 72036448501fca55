package app

import (
	"fmt"
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/library"
	"yulan/app/preferences"
	"yulan/app/screens"
	"yulan/app/source"
	"yulan/app/view"
	"yulan/report"
)

// smallestWindow is the least size of the window, in layout units.
var smallestWindow = fyne.NewSize(480, 360)

// largestWindow is the largest size in which a window opens, in layout units: that of the
// largest usual screen, which is five thousand pixels wide.
var largestWindow = fyne.NewSize(5120, 2880)

// absurdSide is longer than any side of a window, in layout units; a size with such a side was
// not stored by this program.
const absurdSide = 16384

// The keys under which choices are stored from one start to the next.
const (
	preferenceLanguage = "language"  // a report.Language; empty for the system's
	preferenceTheme    = "theme"     // a ThemeMode
	preferenceTextSize = "text.size" // percent, one of preferences.TextSizes
	preferenceNumbers  = "numbers"   // one of preferences.NumberForms
	preferenceDark     = "theme.system-dark"
	preferenceFolder   = "export.folder"
	preferenceExport   = "export.choice"
	preferenceSize     = "window.size" // "1280x800", layout units
)

// change says which choice has changed, so that views redraw only for those they show.
type change int

const (
	reportChanged change = iota // another report is open
	languageChanged
	themeChanged
	textSizeChanged
	tabChanged
	figureChanged
	enlargedChanged
	turnedChanged
	chartChanged
	comparedChanged
	boundChanged
	sourceChanged // another text is open, or none, or it was shown or hidden
)

// state is the only owner of what the reader chose. Views read it and are notified of changes;
// only its set functions change it. Language, theme, folder and size outlive the window, and so
// does what is stored for the report.
type state struct {
	choice
	greeting bool // new readers are greeted; tests are not
	kept     keeper
	language report.Language
	mode     kit.ThemeMode
	textSize int // percent, one of preferences.TextSizes
	numbers  preferences.NumberForm
	report   *report.Report // empty until one is read
	route    view.Route     // what is shown
	routes   []view.Route   // of the tabs
	compared compared
	library  library.List // the reports that were opened, parsed from libraryKept

	libraryKept string

	source    *source.Text // the reader's copy of the report's text; nil if none is open
	observers []func(change)
}

// newState reads the stored choices. The language is the system's until the reader chooses one.
func newState(kept keeper, system report.Language) *state {
	s := &state{kept: kept, language: system, mode: kit.ThemeSystem, report: &report.Report{}}
	if l, ok := knownLanguage(kept.String(preferenceLanguage)); ok {
		s.language = l
	}
	for _, m := range kit.ThemeModes {
		if kept.String(preferenceTheme) == string(m) {
			s.mode = m
		}
	}
	s.textSize = preferences.TextSizeOf(kept.String(preferenceTextSize))
	s.numbers = preferences.NumberFormOf(kept.String(preferenceNumbers))
	return s
}

// observe registers a function that is called after every change.
func (s *state) observe(f func(change)) { s.observers = append(s.observers, f) }

func (s *state) notify(c change) {
	for _, f := range s.observers {
		f(c)
	}
}

// setLanguage chooses the language of everything.
func (s *state) setLanguage(l report.Language) {
	if l == s.language {
		return
	}
	s.language = l
	s.kept.SetString(preferenceLanguage, string(l))
	s.notify(languageChanged)
}

// setTheme chooses light, dark or the system's choice.
func (s *state) setTheme(m kit.ThemeMode) {
	if m == s.mode {
		return
	}
	s.mode = m
	s.kept.SetString(preferenceTheme, string(m))
	s.notify(themeChanged)
}

// show shows what a route names. If only the enlarged chart differs, that is a change of its
// own.
func (s *state) show(at view.Route) {
	before := s.route
	if at == before {
		return
	}
	s.route = at
	if at.Base() == before.Base() {
		s.notify(enlargedChanged)
		return
	}
	s.keepTab()
	s.chart = ""
	s.notify(tabChanged)
}

// setEnlarged enlarges a chart of the page over it; an empty id shows the page again.
func (s *state) setEnlarged(id string) {
	at := s.route
	at.Chart = id
	s.show(at)
}

// tab returns the index of the current tab, or -1 if what is shown has none.
func (s *state) tab() int { return slices.Index(s.routes, s.route.Base()) }

// setTab turns to a tab; invalid numbers are ignored.
func (s *state) setTab(tab int) {
	if tab >= 0 && tab < len(s.routes) && tab != s.tab() {
		s.show(s.routes[tab])
	}
}

// tabOf returns the first tab of a kind of view, or -1.
func (s *state) tabOf(kind string) int {
	return slices.IndexFunc(s.routes, func(r view.Route) bool { return r.Kind == kind })
}

// turnTo turns to a kind of view, to its first tab if it has several.
func (s *state) turnTo(kind string) { s.setTab(s.tabOf(kind)) }

// turnToChapter turns to the page of a chapter, by its number.
func (s *state) turnToChapter(number int) {
	s.setTab(slices.IndexFunc(s.routes, func(r view.Route) bool {
		return r.Kind == kindChapter && r.Chapter == number
	}))
}

// nearestChapters returns the routes of the other chapters, those beside the current tab first.
func (s *state) nearestChapters() []view.Route {
	var near []view.Route
	for distance := 1; distance < len(s.routes); distance++ {
		for _, i := range []int{s.tab() + distance, s.tab() - distance} {
			if i >= 0 && i < len(s.routes) && s.routes[i].Kind == kindChapter {
				near = append(near, s.routes[i])
			}
		}
	}
	return near
}

// shows tells whether a kind of view is shown.
func (s *state) shows(kind string) bool { return s.route.Kind == kind }

// systemDark tells whether the system's theme was dark when it was last known.
func (s *state) systemDark() bool { return s.kept.Bool(preferenceDark) }

// setSystemDark remembers whether the system's theme is dark.
func (s *state) setSystemDark(dark bool) { s.kept.SetBool(preferenceDark, dark) }

// moveTab turns a number of tabs on, from the last to the first.
func (s *state) moveTab(by int) {
	n := len(s.routes)
	s.setTab(((s.tab()+by)%n + n) % n)
}

// setChart sets the chart of the page that the keyboard and the menu refer to.
func (s *state) setChart(id string) {
	if id == s.chart {
		return
	}
	s.chart = id
	s.notify(chartChanged)
}

// folder returns the folder of the last export, or "".
func (s *state) folder() string { return s.kept.String(preferenceFolder) }

// setFolder stores the folder of an export.
func (s *state) setFolder(path string) { s.kept.SetString(preferenceFolder, path) }

// ExportChoice implements export.Choices.
func (s *state) ExportChoice() string { return s.kept.String(preferenceExport) }

// SetExportChoice implements export.Choices.
func (s *state) SetExportChoice(text string) { s.kept.SetString(preferenceExport, text) }

// windowSize returns the size that the window had when it was closed, as far as the screens
// have room for it, or fallback. Every pixel of a window takes memory, whether it is visible or
// not.
func (s *state) windowSize(fallback fyne.Size, room screens.Room) fyne.Size {
	var w, h float32
	if _, err := fmt.Sscanf(s.kept.String(preferenceSize), "%fx%f", &w, &h); err != nil {
		w, h = 0, 0
	}
	size, most := fyne.NewSize(w, h), largestWindow
	if room.Known() { // at the lowest density; at a higher one the screens have less room
		most = most.Min(fyne.NewSize(float32(room.Width), float32(room.Height)))
	}
	if !(w >= smallestWindow.Width && h >= smallestWindow.Height) || max(w, h) > absurdSide {
		size = fallback
	}
	return size.Min(most).Max(smallestWindow)
}

// setWindowSize stores the size of the window as a single value: Fyne writes the first change
// at once, but a second one only when the program ends properly.
func (s *state) setWindowSize(size fyne.Size) {
	s.kept.SetString(preferenceSize, fmt.Sprintf("%.0fx%.0f", size.Width, size.Height))
}

// knownLanguage returns the language of a tag, and whether it is one.
func knownLanguage(tag string) (report.Language, bool) {
	for _, l := range report.Languages {
		if string(l) == tag {
			return l, true
		}
	}
	return "", false
}

// choice is what the reader has chosen among figures and charts. It is part of the state and
// lasts as long as the report is open.
type choice struct {
	figure string          // id of the selected figure; may be empty
	chart  string          // id of the chart that the keyboard and the menu refer to; may be empty
	turned map[string]bool // by id, the charts that show their table
}

// selected returns the id of the selected figure, or "".
func (s *state) selected() string { return s.figure }

// setFigure selects a figure everywhere; an empty id selects none.
func (s *state) setFigure(id string) {
	if id == s.figure {
		return
	}
	s.figure = id
	s.notify(figureChanged)
}

// turnChart turns a chart over to its table, or back.
func (s *state) turnChart(id string) {
	if s.turned == nil {
		s.turned = map[string]bool{}
	}
	s.turned[id] = !s.turned[id]
	s.notify(turnedChanged)
}
