package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/assets"
)

// listingView is the table of all figures below its filters. It is a list of rows and not
// Fyne's table, which selects and highlights single cells: here a row is one figure.
type listingView struct {
	widget.BaseWidget
	table    *figureTable
	bar      *filterBar
	header   *tableHead
	rule     *kit.Surface
	list     *kit.KeyList
	none     *kit.Paragraph       // in the place of rows where there are none
	figure   string               // the selected one, shown or not
	widest   [columnCount]float32 // what each column would like
	measurer *kit.Measurer
	fitted   columns // in the present width
}

// tableActions is what the table does besides filtering and sorting.
type tableActions struct {
	choose func(figure string) // of the row that is selected
	escape func()
	// compare and export do something with all rows that are shown.
	compare, export fyne.CanvasObject
}

// newListingView returns the view of a table, as it is sorted and filtered.
func newListingView(r *kit.Measurer, w assets.Words, t *figureTable, a tableActions) *listingView {
	v := &listingView{table: t, measurer: r, rule: kit.NewRule(), none: kit.NewLine(r, kit.LookMuted, w.T("listing.none"))}
	headings := pages.Columns(w)
	v.widest = widestCells(r, headings, t.rows)
	for c, heading := range headings {
		v.widest[c] = max(v.widest[c], r.Measure(heading, rowText, true)+sortMark)
	}
	v.bar = newFilterBar(r, w, t.listing, v.filter, a.escape, a.compare, a.export)
	v.header = newTableHead(r, &v.fitted, headings, v.sort, a.escape)
	v.header.set(t.listing.Order())
	v.list = kit.NewKeyList(t.listing.Len,
		func() fyne.CanvasObject { return newFigureRow(r, &v.fitted, false) },
		func(i widget.ListItemID, o fyne.CanvasObject) {
			row := t.listing.Row(i)
			o.(*figureRow).set(cellsOf(row.TableRow), row.ID == v.figure)
		},
		a.escape)
	v.list.OnSelected = func(i widget.ListItemID) { a.choose(t.listing.Row(i).ID) }
	v.bar.text.OnSubmitted = func(string) { kit.FocusOn(v, v.list) }
	v.ExtendBaseWidget(v)
	return v
}

// showFigure selects the row of a figure and scrolls to it; no row if there is none.
func (v *listingView) showFigure(figure string) {
	v.figure = figure
	if place, shown := v.table.listing.Place(figure); shown {
		v.list.Select(place)
	} else {
		v.list.UnselectAll()
	}
	v.list.Refresh()
}

// filter shows other rows.
func (v *listingView) filter(f pages.Filter) {
	v.table.listing.SetFilter(f)
	v.bar.update()
	v.reorder()
	v.place(v.Size()) // the filters may take another line
}

// sort shows the rows in another order.
func (v *listingView) sort(o pages.Order) {
	v.table.listing.SortBy(o)
	v.header.set(o)
	v.reorder()
}

// reorder shows the rows as they are now, from the top or, if the selected one is among
// them, around that.
func (v *listingView) reorder() {
	v.list.UnselectAll() // of the place where the selected one was
	v.list.ScrollToTop()
	v.showFigure(v.figure)
}

// MinSize implements fyne.CanvasObject.
func (v *listingView) MinSize() fyne.Size { return fyne.NewSize(120, 4*rowHeight) }

// CreateRenderer implements fyne.Widget.
func (v *listingView) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	ground := kit.NewSurface(kit.ColorCard)
	place := func(size fyne.Size) {
		kit.Put(ground, 0, 0, size.Width, size.Height)
		v.place(size)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, ground, v.bar, v.header, v.rule, v.list, v.none))
}

// place puts the filters, the headings and the rows below each other.
func (v *listingView) place(size fyne.Size) {
	v.fitted = fitColumns(v.widest, size.Width, rowMargin)
	y := v.bar.HeightFor(size.Width)
	kit.Put(v.bar, 0, 0, size.Width, y)
	kit.Put(v.header, 0, y, size.Width, rowHeight)
	kit.Put(v.rule, 0, y+rowHeight+4, size.Width, 1)
	kit.Put(v.list, 0, y+rowHeight+5, size.Width, max(0, size.Height-y-rowHeight-5))
	kit.Put(v.none, rowMargin, y+2*rowHeight, size.Width-2*rowMargin, rowHeight)
	kit.SetVisible(v.none, v.table.listing.Len() == 0)
	v.header.Refresh()
	v.list.Refresh()
}
