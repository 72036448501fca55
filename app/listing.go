package app

import (
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// figureTable is the rows of the table of all figures in one language, with the filter and
// the order that the reader gave them. It is kept when the reader turns to another page.
type figureTable struct {
	language report.Language
	rows     []pages.TableRow
	listing  *pages.Listing
}

// newFigureTable makes the rows ready to be sorted, filtered and searched.
func newFigureTable(l report.Language, rows []pages.ListingRow) *figureTable {
	t := &figureTable{language: l, listing: pages.NewListing(rows)}
	for _, r := range rows {
		t.rows = append(t.rows, r.TableRow)
	}
	return t
}

// follow takes over the order and the filter of the table in another language, but for the
// units and the qualifiers, which are not the same in both.
func (t *figureTable) follow(other *figureTable) {
	if other == nil {
		return
	}
	f := other.listing.Filter()
	only := map[pages.Facet][]string{}
	for _, facet := range []pages.Facet{pages.FacetChapter, pages.FacetMeasure, pages.FacetCharted} {
		only[facet] = f.Only[facet]
	}
	t.listing.SetFilter(pages.Filter{Text: f.Text, Only: only})
	t.listing.SortBy(other.listing.Order())
}

// reveal takes the filter away if it hides a figure that is to be shown.
func (t *figureTable) reveal(figure string) {
	if _, shown := t.listing.Place(figure); !shown {
		t.listing.SetFilter(pages.Filter{})
	}
}

// showTable shows the table, as soon as its rows are ready.
func (w *window) showTable() {
	if w.figures == nil || w.figures.language != w.state.language {
		w.setPage(kit.NewSurface(kit.ColorCard))
		w.makeTable()
		return
	}
	w.table = newListingView(w.measurer, w.words, w.figures, tableActions{
		choose: w.state.setFigure, escape: w.escape, compare: w.newCompareButton(), export: w.newExportButton(),
	})
	w.setPage(w.table)
	w.table.showFigure(w.state.figure)
}

// makeTable makes the rows off the interface's goroutine.
func (w *window) makeTable() {
	r, words, language := w.report, w.words, w.state.language
	w.InBackground(func() func() {
		table := newFigureTable(language, pages.ListingRows(r, language, words))
		return func() {
			if language != w.state.language {
				return // those of the language that it is now are on their way
			}
			table.follow(w.figures)
			w.figures = table
			if w.state.onTable() {
				w.showTable()
			}
		}
	})
}
