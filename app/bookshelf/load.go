package bookshelf

import (
	"slices"

	"yulan/app/library"
	"yulan/report"
	"yulan/report/shelf"
)

// ask starts to load what is missing, a few at a time, and compares all reports once nothing
// is.
func (r *Room) ask() {
	if !r.wanted {
		return
	}
	const most = 2 // at a time, so that the window stays responsive
	missing := false
	for _, e := range r.List() {
		if r.loaded[e.Print] != nil || r.failed[e.Print] {
			continue
		}
		missing = true
		if !r.waiting[e.Print] && len(r.waiting) < most {
			r.load(e)
		}
	}
	if !missing {
		r.compare()
	}
}

// load loads a report off the UI goroutine.
func (r *Room) load(e library.Entry) {
	r.waiting[e.Print] = true
	words := r.deps.Host.Words()
	r.deps.Host.InBackground(func() func() {
		loaded, err := r.deps.Load(e.Path, words)
		now := e.Print
		if err == nil {
			now = library.Print(loaded)
		}
		return func() {
			delete(r.waiting, e.Print)
			switch {
			case err != nil:
				r.failed[e.Print] = true
				r.deps.Host.Notify(err.Error()) // or a report would be missing beside the others without a reason
			case now != e.Print: // the file has changed since
				r.loaded[now] = loaded
				r.set(r.List().With(library.EntryOf(loaded, e.Path)))
			default:
				r.loaded[now] = loaded
			}
			r.ask()
			r.deps.Changed()
		}
	}, func() { delete(r.waiting, e.Print) })
}

// compare compares the reports, off the UI goroutine.
func (r *Room) compare() {
	if r.made == r.edition || r.making == r.edition {
		return
	}
	r.making = r.edition
	edition, reports, passed, words := r.edition, r.reports(), r.deps.Store.Passed(), r.deps.Host.Words()
	r.deps.Host.InBackground(func() func() {
		indicators, err := r.deps.Indicators(words)
		beside := shelf.New(indicators, reports...).Without(passed)
		data := Data{Promises: beside.Promises(), Matrix: beside.Matrix()}
		return func() {
			if err != nil {
				r.deps.Host.Notify(err.Error())
			}
			if edition == r.edition {
				r.data, r.made = data, edition
				r.deps.Changed()
			}
		}
	}, func() { r.making = 0 })
}

// reports lists those that are loaded, in the order of the list.
func (r *Room) reports() []*report.Report {
	var reports []*report.Report
	for _, e := range r.List() {
		if loaded := r.loaded[e.Print]; loaded != nil && !slices.Contains(reports, loaded) {
			reports = append(reports, loaded)
		}
	}
	return reports
}
