package app

import (
	"slices"

	"yulan/app/pages"
	"yulan/charts"
)

// exportDialog asks what is to be exported and in what form, and shows how it will look.
type exportDialog struct {
	window *window
	source exportSource
	modal  *modal

	wanted   exportScope // what the reader chose
	scope    exportScope // the same, or what of it the format can have
	choice   exportChoice
	pictures map[exportScope][]pages.Picture // in the language of the choice
	books    map[bookKey]charts.BookPages
	laying   bookKey // the book that is being laid out
	at       int     // which of the scope's charts, or pages of its book, the preview shows

	scopes, formats, papers, frames, themes, grounds, languages *optionSelect

	width, height *keyEntry
	density       *keySelectEntry
	folder        *keyCheck
	start         *keyButton
	facts         *paragraph // what the choices come to, or what is wrong with them
	preview       *exportPreview
	caption       string     // "2 / 6  title"
	place         *paragraph // shows it, as far as there is room
	steps         [2]*keyButton
	form          *exportForm
}

// openExport opens the dialog for a scope; chart is the id of the one that is meant.
func (w *window) openExport(scope exportScope, chart string) *exportDialog {
	if hasDialog(w.host) {
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
	d.modal = newModal(w.host, w.words.T("dialog.cancel"), exportDialogSize)
	d.makeFields()
	d.start = d.modal.addButton(w.words.T("exporting.go"), d.confirm)
	d.collect()
	d.modal.show(w.words.T("exporting.title"), d.form.build(), nil)
	return d
}
