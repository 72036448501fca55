package bookshelf

import (
	"slices"

	"yulan/app/kit"
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

// load loads of a report what it states, off the UI goroutine.
func (r *Room) load(e library.Entry) {
	r.waiting[e.Print] = true
	words := r.deps.Host.Words()
	r.deps.Host.InBackground(func() func() {
		loaded, complete, err := r.deps.Disk.LoadBeside(e.Path, words)
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
			case r.loaded[now] != nil: // it was opened meanwhile
			default:
				r.keep(now, loaded)
				if complete != nil {
					r.partly[loaded] = complete
				}
			}
			if err == nil && now != e.Print { // the file has changed since
				r.set(r.List().With(library.EntryOf(r.loaded[now], e.Path)))
			}
			r.tell()
			r.ask()
		}
	}, func() { delete(r.waiting, e.Print) })
}

// tell tells the window how much is loaded: of many reports not at each, as whatever is shown
// would be laid out anew a thousand times.
func (r *Room) tell() {
	const steps = 40
	done, of := r.Progress()
	if done < r.told || done > r.told && (done == of || (done-r.told)*steps >= of) {
		r.told = done
		r.deps.Changed()
	}
}

// complete has a report's pages made, off the UI goroutine if that is still to be done, and then
// does something. They are made once, however often a reader presses meanwhile. Nothing that sets
// reports beside each other looks at what is added.
func (r *Room) complete(of *report.Report, then func()) {
	completing := r.partly[of]
	if completing == nil {
		then()
		return
	}
	r.after[of] = append(r.after[of], then)
	if len(r.after[of]) > 1 {
		return
	}
	r.deps.Host.InBackground(func() func() {
		err := completing()
		return func() {
			waiting := r.after[of]
			delete(r.after, of)
			if err != nil {
				kit.Fail(r.deps.Host, err.Error())
				return
			}
			delete(r.partly, of)
			for _, then := range waiting {
				then()
			}
		}
	}, func() { delete(r.after, of) })
}

// compare compares the reports, off the UI goroutine.
func (r *Room) compare() {
	if r.made == r.edition || r.making == r.edition {
		return
	}
	r.making = r.edition
	edition, reports, words := r.edition, r.reports(), r.deps.Host.Words()
	passed, joined := r.deps.Store.Passed(), r.List().Joined()
	r.deps.Host.InBackground(func() func() {
		indicators, err := r.deps.Disk.Indicators(words)
		beside := shelf.New(indicators, reports...).Joining(joined).Without(passed)
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

// Unread lists what the reader calls the reports that could not be loaded.
func (r *Room) Unread() []string {
	var unread []string
	names := r.names()
	for _, e := range r.List() {
		if r.failed[e.Print] {
			unread = append(unread, names[e.Print])
		}
	}
	return unread
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
