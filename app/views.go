package app

import (
	"strconv"

	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/view"
	"yulan/report"
)

// The kinds of views, as routes name them. An open tab is stored under these names, but that of
// a chapter under its number.
const (
	kindChapter = "chapter"
	kindFigures = "figures"
	kindCompare = "compare"
	kindMatrix  = "matrix"
	kindPromise = "promise"
)

// kind is one kind of view: a room, and its entry in the list of kinds.
type kind struct {
	name string
	// tabs returns the tabs of the kind, where the report is one of several or the only one. It
	// is nil for a kind that is only reached in other ways.
	tabs func(r *report.Report, several bool) []tab
	open func(w *window, at view.Route) (view.View, error)
}

// tab is one tab of the strip.
type tab struct {
	chapter int         // its number, for a chapter
	own     report.Text // the name of a chapter
	word    string      // for the others, the end of the key of their name
}

// name returns the label of the tab.
func (t tab) name(in pages.Speech) string {
	if t.word == "" {
		return t.own.In(in.Language)
	}
	return in.Words.T("tab." + t.word)
}

// kinds are the views that take turns in the window, in the order of their tabs. To add one,
// write a room with a view.View and add a line here.
func kinds() []kind {
	return []kind{
		{kindMatrix, severalTabs("matrix"), openMatrix},
		{kindPromise, severalTabs("promise"), openPromises},
		{kindChapter, chapterTabs, openChapter},
		{kindFigures, oneTab("figures"), openTable},
		{kindCompare, oneTab("compare"), openComparisons},
	}
}

// chapterTabs returns a tab for each chapter.
func chapterTabs(r *report.Report, _ bool) []tab {
	var tabs []tab
	for _, c := range r.Chapters {
		tabs = append(tabs, tab{chapter: c.Number, own: c.Tab})
	}
	return tabs
}

// oneTab returns the tabs function of a kind with a single tab, by the key of its name.
func oneTab(word string) func(*report.Report, bool) []tab {
	return func(*report.Report, bool) []tab { return []tab{{word: word}} }
}

// routesOf returns the routes of a report's tabs in their order, where it is one of several or
// the only one.
func routesOf(r *report.Report, several bool) []view.Route {
	var routes []view.Route
	for _, k := range kinds() {
		if k.tabs == nil {
			continue
		}
		for _, t := range k.tabs(r, several) {
			routes = append(routes, view.Route{Report: r.Source.ID, Kind: k.name, Chapter: t.chapter})
		}
	}
	return routes
}

// tabNames returns the labels of a report's tabs.
func tabNames(of pages.Reading, several bool) []string {
	var names []string
	for _, k := range kinds() {
		if k.tabs == nil {
			continue
		}
		for _, t := range k.tabs(of.Report, several) {
			names = append(names, t.name(of.In))
		}
	}
	return names
}

// keptName returns the name under which the last view is stored. For a chapter this is its
// number, since the report may have another number of chapters the next time.
func keptName(at view.Route) string {
	if at.Kind == kindChapter {
		return strconv.Itoa(at.Chapter)
	}
	return at.Kind
}

// showView replaces the current view by that of the state's route.
func (w *window) showView() {
	w.used = nil
	w.paint.Pictures.BoundBy(w.win.Canvas())
	w.pauses.Busy()
	w.foot.Tip.Hide()
	w.stage.Clear()
	at := w.state.route
	for _, k := range kinds() {
		if k.name != at.Kind {
			continue
		}
		v, err := k.open(w, at)
		if err != nil {
			fyne.LogError("view", err) // a test opens every one in every language
			return
		}
		w.stage.Show(w.win.Canvas(), at, v, w.state.figure)
		switch at.Kind {
		case kindChapter:
			w.docked.ShowChapter(at.Chapter)
		case kindCompare:
			w.docked.ShowRow(w.compare.First())
		}
	}
}

// openChapter makes the page of a chapter.
func openChapter(w *window, at view.Route) (view.View, error) {
	page, err := pageAt(w, at)
	if err != nil {
		return nil, err
	}
	return chapter.NewView(chapter.New(page, pageDeps(w, true))), nil
}

// pageAt returns the page of a chapter.
func pageAt(w *window, at view.Route) (pages.Page, error) {
	of := w.reading()
	return pages.Build(of.Report, of.In.Words, of.In.Language, at.Chapter)
}

// firstPage returns the page of the first chapter that has charts, unless a dialog is open. If there
// is none, the reader is told.
func firstPage(w *window) (pages.Page, bool) {
	if kit.HasDialog(w.host) {
		return pages.Page{}, false
	}
	for _, c := range w.reading().Report.Chapters {
		if page, err := pageAt(w, view.Route{Chapter: c.Number}); err == nil && len(page.Charts) > 0 {
			return page, true
		}
	}
	w.host.Notify(w.words.T("export.no-charts-at-all"))
	return pages.Page{}, false
}

// measureAhead measures a text of a chapter beside the one that is shown, and tells whether
// there was any. It skips reports that were read: their pages may take long to make, and no
// other page repeats their words.
func measureAhead(w *window) bool {
	shown, ok := w.stage.Now().(*chapter.View)
	return ok && !w.state.report.Source.IsRead() && w.looking.Measure(shown.Page)
}

// openTable makes the table ready.
func openTable(w *window, _ view.Route) (view.View, error) {
	w.table.Open()
	return w.table, nil
}

// openComparisons makes the page of what the reader compares.
func openComparisons(w *window, _ view.Route) (view.View, error) { return w.compare.Open() }

// presentPage returns the page that is shown, unless it has no charts or a dialog covers it.
func (w *window) presentPage() (pages.Page, bool) {
	page := w.stage.Now().Content()
	return page, len(page.Charts) > 0 && !kit.HasDialog(w.host)
}
