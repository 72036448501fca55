package incoming

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"

	"yulan/app/commands"
	"yulan/app/files"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/report"
	"yulan/report/reading"
	"yulan/report/text"
)

// arrival is what a file turned out to be.
type arrival struct {
	name   string // of the file; what a text from the clipboard is called
	path   string // empty for the clipboard
	of     *report.Report
	folder string // that the report lies in, if it does
	isCopy bool   // the file is a copy of the text of of
	like   likeness
	read   reading.Reading
	fault  string // why it cannot be opened, a sentence
}

// likeness is a report that shares numbers with a text: of its figures, how many the text has.
type likeness struct {
	Known
	alike int
}

// isCopied says whether a text with so many of the figures is the report's own. A report that was
// read has its text, so that one with half of its figures is a revision, and no copy of it.
func (l likeness) isCopied() bool {
	const leastOfRead = 0.9
	return l.Report != nil && (l.Report.Text == "" || float64(l.alike) >= leastOfRead*float64(len(l.Report.Figures)))
}

// Open takes in files and folders, one after the other.
func (r *Room) Open(paths ...string) {
	if len(r.waiting) == 0 {
		r.opened = 0
	}
	for _, path := range paths {
		if full, err := filepath.Abs(path); err == nil {
			path = full // the program may be started from another folder the next time
		}
		r.waiting = append(r.waiting, path)
	}
	if r.stop == nil {
		r.next()
	}
}

// next takes in the next of the files that wait.
func (r *Room) next() {
	if len(r.waiting) == 0 {
		return
	}
	path := r.waiting[0]
	r.waiting = r.waiting[1:]
	r.take(filepath.Base(path), func(ctx context.Context, told func(float64)) arrival { return r.look(ctx, path, told, false) })
}

// OpenText takes a text for a new report, such as what is on the clipboard.
func (r *Room) OpenText(pasted string) {
	words := r.deps.Host.Words()
	r.opened = 0
	r.take(words.T("incoming.clipboard"), func(ctx context.Context, told func(float64)) arrival {
		a := arrival{name: words.T("incoming.clipboard")}
		extracted, err := "", error(&text.Error{Kind: text.TooLarge})
		if len(pasted) <= reading.MaxFile {
			extracted, err = reading.Extract([]byte(pasted), "")
		}
		if err != nil {
			a.fault = pages.FileProblem(a.name, err, reading.MaxFile, words)
			return a
		}
		return r.readAs(ctx, a, extracted, told)
	})
}

// openNew takes a file for a new report, even if it is a copy of a known one.
func (r *Room) openNew(path string) {
	r.opened = 0
	r.take(filepath.Base(path), func(ctx context.Context, told func(float64)) arrival { return r.look(ctx, path, told, true) })
}

// take examines something off the UI goroutine, shows that if it takes a while, and then shows
// what it turned out to be.
func (r *Room) take(name string, look func(context.Context, func(float64)) arrival) {
	ctx, cancel := context.WithCancel(r.deps.Open)
	wait := r.newWait(files.Printable(name), cancel)
	r.stop = func() { cancel(); wait.hide() }
	r.deps.Host.InBackground(func() func() {
		a := look(ctx, wait.told)
		return func() {
			called := ctx.Err() != nil
			r.stop()
			r.stop = nil
			switch {
			case called:
				r.waiting = nil
			case a.fault != "":
				kit.Fail(r.deps.Host, a.fault)
				r.next()
			default:
				r.show(a)
			}
		}
	}, func() { r.stop = nil; wait.hide() })
}

// look finds out what a file is: a report's folder, a copy of the text of a report that is
// known, or a report of its own.
func (r *Room) look(ctx context.Context, path string, told func(float64), asNew bool) arrival {
	words := r.deps.Host.Words()
	path = report.FolderOf(path)
	a := arrival{name: files.Printable(filepath.Base(path)), path: path}
	if files.IsFolder(path) {
		of, err := commands.LoadReport(path, words)
		if err != nil {
			a.fault = err.Error()
			return a
		}
		a.of, a.folder = of, path
		return a
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		a.fault = pages.FileProblem(a.name, errors.ErrUnsupported, reading.MaxFile, words)
		return a
	}
	text, err := reading.Open(path)
	if err != nil {
		a.fault = pages.FileProblem(a.name, err, reading.MaxFile, words)
		return a
	}
	if !asNew {
		if a.like = r.likest(ctx, text); a.like.isCopied() {
			a.of, a.folder, a.isCopy = a.like.Report, a.like.Folder, true
			return a
		}
	}
	return r.readAs(ctx, a, text, told)
}

// likest returns the report of whose text a text is a copy, or else a revision: at least half of its
// figures are in it, in their order, and it does not say itself that it is about another place. If
// the report itself was read from the text, it is neither: it is read again, perhaps better, and is
// the same report. The zero value means that there is none.
func (r *Room) likest(ctx context.Context, text string) likeness {
	var like likeness
	numbers := reports.NumbersOf(text)
	read := sync.OnceValues(func() (reading.Reading, error) { return reports.Read(ctx, text, nil) })
	for _, known := range r.deps.Known() {
		if ctx.Err() != nil {
			return likeness{}
		}
		if known.Report == nil {
			if !numbers.MayBeOfFolder(known.Folder) {
				continue
			}
			loaded, err := commands.LoadReport(known.Folder, r.deps.Host.Words())
			if err != nil {
				continue // a broken one is reported when it is opened
			}
			known.Report = loaded
		}
		of := known.Report
		if of.Text == text || len(of.Figures) == 0 || !numbers.MayBeOf(of) || !numbers.AreOfYear(of) {
			continue
		}
		_, ledger, err := of.Open(text)
		if err != nil {
			continue
		}
		is, err := read()
		if err != nil || reports.IsOfAnother(of, is) {
			continue
		}
		now := likeness{known, ledger.Alike()}
		if now.isCopied() {
			return now
		}
		if like.Report == nil {
			like = now
		}
	}
	return like
}

// readAs reads a text as a new report.
func (r *Room) readAs(ctx context.Context, a arrival, text string, told func(float64)) arrival {
	read, err := reports.Read(ctx, text, told)
	if err != nil {
		return a // it was cancelled
	}
	if len(read.Figures) == 0 {
		a.fault = pages.NoFigures(a.name, r.deps.Host.Words())
	}
	a.read = read
	return a
}
