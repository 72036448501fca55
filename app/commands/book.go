package commands

import (
	"io"
	"path/filepath"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// notForBooks lists the flags that a book cannot take: its pages have a fixed size and layout,
// and it contains whole chapters.
var notForBooks = []string{"chart", "figures", "size", "scale", "dpi", "plain", "transparent", "cite"}

// saveBook writes the chart book of the chosen chapters into the folder, whole or not at all,
// and prints its path.
func (c *call) saveBook(r *report.Report, look charts.Look, extension string) error {
	for _, flag := range notForBooks {
		if c.given[flag] {
			return usageError{c.words.T("export.not-for-books", "flag", flag)}
		}
	}
	words, err := assets.LoadWords(c.options.lang)
	if err != nil {
		return err
	}
	only, err := c.chapter(r)
	if err != nil {
		return err
	}
	var chapters []int // no chapter named means all of them
	if only != nil {
		chapters = []int{*only}
	}
	book, err := pages.Book(r, words, c.language(), chapters)
	if err != nil {
		return err
	}
	write := func(w io.Writer) error { return charts.WriteBook(c.ctx, w, book, look, nil) }
	if c.options.out == standardOut {
		return c.writeOut(c.options.format, write)
	}
	if err := c.prepareFolder(c.options.out); err != nil {
		return err
	}
	path := filepath.Join(c.options.out, pages.BookName(r, words, c.language(), chapters)+extension)
	if err := c.whyNotWritten(path, files.WriteWhole(c.ctx, path, write)); err != nil {
		return err
	}
	return c.unprinted(c.printName(path), 1)
}
