package incoming

import (
	"context"
	"os"
	"path/filepath"
	"slices"

	"yulan/app/files"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/report"
	"yulan/report/reading"
)

// show shows what a file turned out to be, and offers the alternative.
func (r *Room) show(a arrival) {
	words := r.deps.Host.Words()
	switch {
	case a.isCopy:
		r.deps.Show(a.of, a.folder, a.path)
		said := words.T("incoming.as-text", "file", a.name, "report", r.nameOf(a.of))
		if n := a.like.alike; n < len(a.of.Figures) {
			said = words.T("incoming.as-text-partly", "file", a.name, "report", r.nameOf(a.of), "n", n, "of", len(a.of.Figures))
		}
		r.offer(said, words.T("incoming.make-new"), func() { r.openNew(a.path) })
	case a.of != nil:
		r.deps.Show(a.of, a.folder, "")
		said := words.T("incoming.folder", "file", a.name, "n", len(a.of.Figures))
		if a.of.Source.IsRead() && a.of.Text == "" {
			said = words.T("join.sentences", "a", said, "b", words.T("incoming.textless"))
		}
		r.offer(said, "", nil)
	default:
		r.settle(a)
		return // the next one follows when that is done
	}
	r.next()
}

// offer reports what a file turned out to be, and of several that were opened at once how many there are.
func (r *Room) offer(said, label string, act func()) {
	if r.opened++; r.opened > 1 {
		said = r.deps.Host.Words().T("incoming.several", "n", r.opened, "said", said)
	}
	r.deps.Offer(said, label, act)
}

// nameOf returns the name of a report in the reader's language.
func (r *Room) nameOf(of *report.Report) string {
	return of.Source.Name.In(report.Language(r.deps.Host.Words().Tag()))
}

// settle finds out what a report is that was read, by asking where the text does not tell, and
// stores it.
func (r *Room) settle(a arrival) {
	home := r.deps.Home()
	known := home != "" && reports.Known(home, &a.read)
	if known || a.read.Title != "" && a.read.Place != "" && a.read.Year > 0 {
		r.keep(a)
		return
	}
	askWhat(r.deps.Host, a.name, a.read, func(answered reading.Reading) {
		a.read = answered
		r.keep(a)
	}, r.next)
}

// keep stores a report that was read as a folder, and shows it. If it cannot be stored it is
// shown nevertheless, with the reason.
func (r *Room) keep(a arrival) {
	words, home := r.deps.Host.Words(), r.deps.Home()
	before := r.deps.Known()
	r.deps.Host.InBackground(func() func() {
		folder, fault := "", ""
		var of *report.Report
		var err error
		if home != "" {
			if folder, err = reports.Keep(context.WithoutCancel(r.deps.Open), home, a.read); err == nil {
				of, err = reports.LoadFolder(os.DirFS(folder))
			}
			if err != nil {
				folder, fault = "", words.T("incoming.not-kept", "reason", files.ReasonFor(err, words))
			}
		}
		if of == nil {
			of, err = reports.Load(a.read)
		}
		return func() {
			if of == nil {
				kit.Fail(r.deps.Host, words.T("incoming.broken", "file", a.name, "reason", pages.FolderProblem(err, words)))
				r.next()
				return
			}
			r.deps.Show(of, folder, "")
			r.offerText(a, before, isAmong(before, of, folder))
			if fault != "" {
				r.deps.Host.Notify(fault)
			}
			r.next()
		}
	})
}

// isAmong says whether a report was known before: the same file was opened again, or its text under
// another name.
func isAmong(before []Known, of *report.Report, folder string) bool {
	return slices.ContainsFunc(before, func(k Known) bool {
		return k.Report != nil && k.Report.Source.ID == of.Source.ID || folder != "" && k.Folder != "" && filepath.Clean(k.Folder) == filepath.Clean(folder)
	})
}

// offerText reports that a file was opened as a new report, or that its report was there already,
// and offers to open it as the text of the report that was shown before, if that may have one.
func (r *Room) offerText(a arrival, before []Known, again bool) {
	words := r.deps.Host.Words()
	said := words.T("incoming.as-new", "file", a.name, "n", len(a.read.Figures))
	if again {
		r.offer(words.T("incoming.again", "file", a.name), "", nil)
		return
	}
	if like := a.like; like.Report != nil && a.path != "" {
		more := words.T("incoming.shares", "report", r.nameOf(like.Report), "n", like.alike, "of", len(like.Report.Figures))
		r.offer(words.T("join.sentences", "a", said, "b", more), words.T("incoming.make-text", "report", r.nameOf(like.Report)),
			func() { r.deps.Show(like.Report, like.Folder, a.path) })
		return
	}
	if a.path == "" || len(before) == 0 || before[0].Report == nil || before[0].Report.Text != "" {
		r.offer(said, "", nil)
		return
	}
	shown := before[0]
	r.offer(said, words.T("incoming.make-text", "report", r.nameOf(shown.Report)), func() { r.deps.Show(shown.Report, shown.Folder, a.path) })
}
