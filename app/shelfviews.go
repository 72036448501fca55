package app

import (
	"slices"

	"yulan/app/across"
	"yulan/app/bookshelf"
	"yulan/app/commands"
	"yulan/app/files"
	"yulan/app/library"
	"yulan/app/matrix"
	"yulan/app/pages"
	"yulan/app/promise"
	"yulan/app/view"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// preferenceLibrary is the name under which the reports are kept that were opened.
const preferenceLibrary = "library"

// Library implements bookshelf.Store.
func (s *state) Library() library.List {
	if kept := s.kept.String(preferenceLibrary); kept != s.libraryKept {
		s.libraryKept, s.library = kept, library.Parse(kept)
	}
	return s.library
}

// SetLibrary implements bookshelf.Store.
func (s *state) SetLibrary(list library.List) { s.kept.SetString(preferenceLibrary, list.String()) }

// preferencePassed is the name under which it is kept which values were passed over.
const preferencePassed = "library.passed"

// Passed implements bookshelf.Store.
func (s *state) Passed() library.Marks { return library.ParseMarks(s.kept.String(preferencePassed)) }

// SetPassed implements bookshelf.Store.
func (s *state) SetPassed(marks library.Marks) { s.kept.SetString(preferencePassed, marks.String()) }

// Reread implements bookshelf.Store.
func (s *state) Reread() bool {
	store, ok := s.kept.(interface{ Reread(keys ...string) bool })
	return ok && store.Reread(preferenceLibrary, preferencePassed)
}

// setRoutes finds the tabs of the report that is open, beside which others may stand. Where
// what is shown has none any more, the first is shown.
func (s *state) setRoutes() (changed bool) {
	routes := routesOf(s.report, len(s.Library()) > 1)
	if slices.Equal(routes, s.routes) {
		return false
	}
	s.routes = routes
	return true
}

// severalTabs returns what makes the one tab of a kind that there is where several reports
// are open.
func severalTabs(word string) func(*report.Report, bool) []tab {
	return func(_ *report.Report, several bool) []tab {
		if !several {
			return nil
		}
		return []tab{{word: word}}
	}
}

// shelving is the window as the shelf of reports knows it.
type shelving struct{ *window }

// newRoom returns the shelf of this window.
func (s shelving) newRoom() *bookshelf.Room {
	s.state.merge(preferenceLibrary, library.Merge)
	s.state.merge(preferencePassed, library.MergeMarks)
	return bookshelf.New(bookshelf.Deps{
		Host: s.host, Reading: s.reading, Store: s.state,
		Disk:   commands.Disk{},
		Choose: func() { s.arrive.Choose() },
		Show: func(r *report.Report, path string) {
			if s.folder = ""; files.IsFolder(path) { // a file has no room for corrections
				s.folder = path
			}
			s.openReport(r)
		},
		Changed: s.follow,
	})
}

// follow brings the window in step with what stands on the shelf, and how much of it is read.
func (s shelving) follow() {
	if s.tabs == nil { // it is not filled yet
		return
	}
	s.show(s.followShelf)
}

// followShelf is follow, once the window is filled.
func (s shelving) followShelf() {
	if s.state.setRoutes() {
		s.tabs.SetNames(tabNames(s.reading(), s.shelf.Several()))
		s.tabs.SetCount(s.state.tabOf(kindCompare), s.state.compared.list.Count())
		if s.state.tab() < 0 {
			s.state.show(s.state.routes[s.state.firstTab()])
		}
		s.tabs.Select(s.state.tab())
		s.buildMenu()
	}
	s.shelf.Reset()
	if s.state.shows(kindMatrix) || s.state.shows(kindPromise) {
		s.stage.Now().Follow()
	}
	s.search.Follow()
	s.place()
}

// reread shows what another window has put on the shelf, when the reader comes back to this
// one.
func (s shelving) reread() {
	if s.shelf != nil && s.tabs != nil { // it is filled
		s.shelf.Reread()
	}
}

// deps is what the views across reports are given.
func (s shelving) deps() across.Deps {
	return across.Deps{
		Host: s.host, Reading: s.reading, Painter: s.paint, Escape: s.escape, Shelf: s.shelf,
		Save: func(f across.File) { s.export.SaveFile(f.Title, f.Name, f.Extension, f.Write) },
		GoTo: s.figures.goToOf,
		Open: s.arrive.Choose,
	}
}

// openPromises makes the view of promises and results.
func openPromises(w *window, _ view.Route) (view.View, error) {
	return promise.New(promise.Deps{
		Deps: shelving{w}.deps(), Progress: w.shelf.Progress, Unread: w.shelf.Unread, Join: w.shelf.Join,
		Data: func() ([]shelf.Promises, bool) {
			data, whole := w.shelf.Data()
			return data.Promises, whole
		},
		Years: func(indicator string, of shelf.Promises) (charts.Spec, bool) {
			data, _ := w.shelf.Data()
			return pages.YearsChart(data.Matrix, indicator, of.Key, w.reading().In)
		},
	}), nil
}

// openMatrix makes the view of the indicators by report.
func openMatrix(w *window, _ view.Route) (view.View, error) {
	return matrix.New(matrix.Deps{
		Deps: shelving{w}.deps(), Progress: w.shelf.Progress, Unread: w.shelf.Unread,
		Data: func() (shelf.Matrix, bool) {
			data, whole := w.shelf.Data()
			return data.Matrix, whole
		},
	}), nil
}
