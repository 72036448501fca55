package app

import (
	"context"
	"io"
	"path/filepath"

	"yulan/app/files"
	"yulan/app/files/ask"
	"yulan/app/pages"
	"yulan/charts"
)

// chapters lists the chapters of a book of a scope; none is all.
func (s exportSource) chapters(scope exportScope) []int {
	if scope == scopeAll {
		return nil
	}
	return []int{s.chapter}
}

// book returns the chart book of a scope.
func (s exportSource) book(scope exportScope, in pages.Speech) (charts.Book, error) {
	return pages.Book(s.report, in.Words, in.Language, s.chapters(scope))
}

// bookName names the file of a book, without its extension.
func (s exportSource) bookName(scope exportScope, in pages.Speech) string {
	return pages.BookName(s.report, in.Words, in.Language, s.chapters(scope))
}

// speech returns the language of what is exported, with its words.
func (d *exportDialog) speech() pages.Speech { return d.window.speechIn(d.choice.Language) }

// bookLook returns the look of a book: on paper, so in the light style.
func (d *exportDialog) bookLook() charts.Look {
	return charts.Look{Style: charts.Light(), Fonts: d.window.paint.Fonts, Words: d.chartWords()}
}

// chartWords returns the words of pictures in the language of what is exported.
func (d *exportDialog) chartWords() charts.Words {
	return pages.ChartWords(d.window.report, d.speech().Words)
}

// exportBook asks where to save the book of the scope and saves it, with a dialog that
// shows how far it is and can call it off.
func (d *exportDialog) exportBook() {
	w, scope, in, look, f := d.window, d.scope, d.speech(), d.bookLook(), d.format()
	then := format{openFolder: d.choice.OpenFolder}
	ask.ForFile(w.asking, w.words.T("exporting.book-title"), d.source.bookName(scope, in)+f.Extension, f.Extension, func(path string) {
		p, words := w.showProgress(), w.words
		w.writing.Add(1)
		w.InBackground(func() func() {
			defer w.writing.Done()
			book, err := d.source.book(scope, in)
			if err == nil {
				files.RemoveLeft(filepath.Dir(path))
				err = writeBook(p.ctx, path, book, look, func(done, of int) {
					p.tell(done, of, words.T("exporting.page", "n", min(done+1, of), "of", of))
				})
			}
			return func() {
				p.end()
				if files.IsCancelled(err) {
					w.say(w.words.T("exporting.book-cancelled"))
					return
				}
				w.onExported(path, files.Failure{Name: filepath.Base(path), Err: err})
				if err == nil {
					w.showFolder(filepath.Dir(path), then)
				}
			}
		}, p.end)
	})
}

// writeBook writes a book whole or not at all.
func writeBook(ctx context.Context, path string, b charts.Book, look charts.Look, tell func(done, of int)) error {
	return files.WriteWhole(ctx, path, func(w io.Writer) error { return charts.WriteBook(ctx, w, b, look, tell) })
}
