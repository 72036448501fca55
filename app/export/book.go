package export

import (
	"context"
	"io"
	"path/filepath"

	"yulan/app/files"
	"yulan/app/files/ask"
	"yulan/app/pages"
	"yulan/charts"
)

// chapters lists the chapters that a book of a scope contains; nil stands for all of them.
func (s Source) chapters(scope Scope) []int {
	if scope == ScopeAll {
		return nil
	}
	return []int{s.Chapter}
}

// Book returns the chart book of a scope.
func (s Source) Book(scope Scope, in pages.Speech) (charts.Book, error) {
	return pages.Book(s.Report, in.Words, in.Language, s.chapters(scope))
}

// BookName returns the file name of a book, without its extension.
func (s Source) BookName(scope Scope, in pages.Speech) string {
	return pages.BookName(s.Report, in.Words, in.Language, s.chapters(scope))
}

// speech returns the language of the export, with its words.
func (d *Dialog) speech() pages.Speech { return d.Room.deps.Reading().Speech(d.Choice.Language) }

// bookLook returns the look of a book: the light style, since it is for paper.
func (d *Dialog) bookLook() charts.Look {
	return charts.Look{Style: charts.Light(), Fonts: d.Room.deps.Fonts, Words: d.chartWords()}
}

// chartWords returns the words for pictures in the language of the export.
func (d *Dialog) chartWords() charts.Words {
	return pages.ChartWords(d.Room.deps.Reading().Report, d.speech().Words)
}

// exportBook asks where to save the book of a scope and saves it. A dialog meanwhile shows the
// progress and offers to cancel.
func (d *Dialog) exportBook() {
	x, scope, in, look, f := d.Room, d.Scope, d.speech(), d.bookLook(), d.format()
	then := Format{openFolder: d.Choice.OpenFolder}
	ask.ForFile(x.deps.Ask, x.Words().T("exporting.book-title"), d.Source.BookName(scope, in)+f.Extension, f.Extension, func(path string) {
		p, words := x.showProgress(), x.Words()
		x.deps.Life.Files.Add(1)
		x.deps.Host.InBackground(func() func() {
			defer x.deps.Life.Files.Done()
			book, err := d.Source.Book(scope, in)
			if err == nil {
				files.RemoveLeft(filepath.Dir(path))
				err = writeBook(p.ctx, path, book, look, func(done, of int) {
					p.show(done, of, words.T("exporting.page", "n", min(done+1, of), "of", of))
				})
			}
			return func() {
				p.end()
				if files.IsCancelled(err) {
					x.deps.Host.Notify(x.Words().T("exporting.book-cancelled"))
					return
				}
				x.saved(path, files.Failure{Name: filepath.Base(path), Err: err})
				if err == nil {
					x.showFolder(filepath.Dir(path), then)
				}
			}
		}, p.end)
	})
}

// writeBook writes a book, whole or not at all.
func writeBook(ctx context.Context, path string, b charts.Book, look charts.Look, tell func(done, of int)) error {
	return files.WriteWhole(ctx, path, func(w io.Writer) error { return charts.WriteBook(ctx, w, b, look, tell) })
}
