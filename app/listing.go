package app

import (
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/table"
)

// showTable shows the table, as soon as its rows are ready.
func (w *window) showTable() {
	if w.figures == nil || w.figures.Language != w.state.language {
		w.setPage(kit.NewSurface(kit.ColorCard))
		w.makeTable()
		return
	}
	w.table = table.New(w.figures, table.Deps{
		Host: w.host, Reading: w.reading, Choose: w.state.setFigure, Escape: w.escape,
		Compare: w.compareFigures,
		Save:    func(f table.File) { w.export.SaveFile(f.Title, f.Name, f.Extension, f.Write) },
	})
	w.setPage(w.table)
	w.table.ShowFigure(w.state.figure)
}

// makeTable makes the rows off the UI goroutine.
func (w *window) makeTable() {
	r, words, language := w.report, w.words, w.state.language
	w.InBackground(func() func() {
		table := table.NewRows(language, pages.ListingRows(r, language, words))
		return func() {
			if language != w.state.language {
				return // those of the language that it is now are on their way
			}
			table.Follow(w.figures)
			w.figures = table
			if w.state.onTable() {
				w.showTable()
			}
		}
	})
}
