package app

import (
	"slices"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// exportDialog asks what is to be exported and in what form, and shows how it will look.
type exportDialog struct {
	window *window
	source exportSource
	modal  *kit.Modal

	wanted   exportScope // what the reader chose
	scope    exportScope // the same, or what of it the format can have
	choice   exportChoice
	pictures map[exportScope][]pages.Picture // in the language of the choice
	books    map[bookKey]charts.BookPages
	laying   bookKey // the book that is being laid out
	at       int     // which of the scope's charts, or pages of its book, the preview shows

	scopes, formats, papers, frames, themes, grounds, languages *kit.OptionSelect

	width, height *kit.KeyEntry
	density       *kit.KeySelectEntry
	folder        *kit.KeyCheck
	start         *kit.KeyButton
	facts         *kit.Paragraph // what the choices come to, or what is wrong with them
	preview       *exportPreview
	caption       string         // "2 / 6  title"
	place         *kit.Paragraph // shows it, as far as there is room
	steps         [2]*kit.KeyButton
	form          *exportForm
}

// openExport opens the dialog for a scope; chart is the id of the one that is meant.
func (w *window) openExport(scope exportScope, chart string) *exportDialog {
	if kit.HasDialog(w.host) {
		return nil
	}
	if chart == "" {
		chart = w.state.chart
	}
	d := &exportDialog{
		window: w,
		source: exportSource{report: w.report, chapter: noPage, chart: chart, compared: w.state.compared.list},
		wanted: scope,
		choice: w.state.exportChoice(),
		books:  map[bookKey]charts.BookPages{},
	}
	if page, ok := w.presentPage(); ok {
		d.source.chapter = page.Chapter
	}
	if scope == scopeChapter && w.state.onCompare() {
		d.wanted = scopeCompared
	}
	if !slices.Contains(d.source.scopes(), d.wanted) {
		return nil
	}
	d.modal = kit.NewModal(w.host, w.words.T("dialog.cancel"), exportDialogSize)
	d.modal.Closed = d.release
	d.makeFields()
	d.start = d.modal.AddButton(w.words.T("exporting.go"), d.confirm)
	d.collect()
	d.modal.Show(w.words.T("exporting.title"), d.form.build(), nil)
	return d
}

// release lets go of what the dialog was made of and shows: Fyne holds on to its widgets.
func (d *exportDialog) release() {
	d.pictures, d.books = nil, nil
	d.preview.release()
	d.window.onBusy()
}
