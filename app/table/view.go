// Package table is the table of all figures: its rows, headings and filters. It may touch the
// kit, the listing of the pages, and rows.
package table

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/rows"
)

// View is the table of all figures below its filters. It is a list of rows and not
// Fyne's table, which selects and highlights single cells: here a row is one figure.
type View struct {
	widget.BaseWidget
	Table    *Rows
	Bar      *FilterBar
	Compare  *kit.KeyButton // sets what is shown beside each other
	Closer   *kit.KeyButton // closes a table beside a page; nil where it is no such
	Header   *tableHead
	rule     *kit.Surface
	List     *kit.KeyList
	none     *kit.Paragraph // in place of rows where there are none
	Figure   string         // the selected one, shown or not
	wants    wants          // what each column would like
	measurer *kit.Measurer
	deps     Deps
	Fitted   rows.Places // in the present width
	extra    extraPlaces // likewise
	heads    []head      // of the chapters, where the rows are in their order
	turn     func()      // what is to be scrolled to once there is a place; may be nil
	look     rows.Look   // how large the rows are
	looked   rows.Look   // that the heights of the rows are made for
	named    float32     // the room for names that the heights of the rows are made for
	tall     int         // and how many rows there were
	uneven   bool        // the rows have heights of their own
}

// Deps is what the table needs of the window.
type Deps struct {
	Host    kit.Host
	Reading func() pages.Reading
	Choose  func(figure string) // of the row that is selected
	Escape  func()
	// Compare sets all that are shown beside each other; used is the button for it.
	Compare func(used fyne.CanvasObject, figures ...string)
	Save    func(f File)           // asks where to, and saves
	ToChart func(c pages.ChartRef) // shows a chart
	// Hint says what something without words does; an empty text ends that.
	Hint func(text string, at kit.Frame)
}

// newView returns the view of a table, as it is sorted and filtered; closer closes it, and is nil
// where it cannot be.
func newView(t *Rows, d Deps, closer func()) *View {
	r, w := d.Host.Measurer(), d.Host.Words()
	v := &View{Table: t, look: rows.UsualLook(), deps: kit.Complete(d), measurer: r, rule: kit.NewRule(), none: kit.NewLine(r, kit.LookMuted, w.T("listing.none"))}
	headings := pages.Columns(w)
	v.wants = wants{widest: rows.Widest(r, headings, t.rows), usual: usualName(r, t.Listing)}
	v.wants.charts, v.wants.counts = chartWidths(r, t.Listing, w)
	v.findHeads()
	for c, heading := range headings {
		v.wants.widest[c] = max(v.wants.widest[c], r.Measure(heading, rows.TextSize, true)+sortMark)
	}
	v.Compare = v.compareButton()
	actions := []action{{object: v.Compare, button: v.Compare, long: w.T("compare.shown"), short: w.T("compare.shown-short")}, {object: v.SaveButton()}}
	if closer != nil {
		v.Closer = kit.NewKeyButton("", closer, d.Escape)
		v.Closer.Icon = theme.CancelIcon()
		actions = append(actions, action{object: v.Closer})
	}
	v.Bar = newFilterBar(r, w, t.Listing, v.Filter, d.Escape, actions...)
	v.Header = newTableHead(r, &v.Fitted, headings, v.Sort, d.Escape)
	v.Header.look = &v.look
	v.wants.counts = max(v.wants.counts, r.Measure(w.T("listing.charts"), rows.TextSize, false)+1)
	v.Header.extra, v.Header.captions = &v.extra, [2]string{barCaption(t.Listing, w), w.T("listing.charts")}
	v.Header.set(t.Listing.Order())
	v.List = kit.NewKeyList(v.items, func() fyne.CanvasObject { return newLine(v) },
		func(i widget.ListItemID, o fyne.CanvasObject) { v.fill(o.(*line), i) }, d.Escape)
	v.List.WhenSelected(v.onSelected)
	v.Bar.Text.OnSubmitted = func(string) { kit.FocusOn(v, v.List) }
	v.ExtendBaseWidget(v)
	return v
}

// showFigure selects the row of a figure and scrolls to it; no row if there is none.
func (v *View) showFigure(figure string) {
	v.Figure = figure
	if place, shown := v.Table.Listing.Place(figure); shown {
		v.List.Select(v.itemOf(place))
	} else {
		v.List.UnselectAll()
	}
	v.List.Refresh()
}

// Filter shows other rows.
func (v *View) Filter(f pages.Filter) {
	v.Table.Listing.SetFilter(f)
	v.Bar.update()
	v.reorder()
	v.Bar.place(v.Size().Width) // a filter that is chosen has other words
	v.place(v.Size())
}

// Sort shows the rows in another order.
func (v *View) Sort(o pages.Order) {
	v.Table.Listing.SortBy(o)
	v.Header.set(o)
	v.reorder()
}

// reorder shows the rows as they are now, from the top or, if the selected one is among
// them, around that.
func (v *View) reorder() {
	v.findHeads()
	v.List.UnselectAll() // of the place where the selected one was
	v.List.ScrollToTop()
	v.tall = -1 // other rows, or in another order
	v.setHeights()
	v.showFigure(v.Figure)
}

// MinSize implements fyne.CanvasObject.
func (v *View) MinSize() fyne.Size { return fyne.NewSize(120, 4*rows.Height) }

// CreateRenderer implements fyne.Widget.
func (v *View) CreateRenderer() fyne.WidgetRenderer {
	v.ExtendBaseWidget(v)
	background := kit.NewSurface(kit.ColorCard)
	place := func(size fyne.Size) {
		kit.Put(background, 0, 0, size.Width, size.Height)
		v.place(size)
	}
	return widget.NewSimpleRenderer(container.New(kit.Arrange{Place: place, Min: v.MinSize}, background, v.Bar, v.Header, v.rule, v.List, v.none))
}

// place puts the filters, the headings and the rows below each other.
func (v *View) place(size fyne.Size) {
	v.look = rows.LookIn(v.deps.Host.Canvas().Size().Width, size.Width)
	v.Fitted, v.extra = fitWith(v.wants.in(v.look), size.Width)
	const y = filtersHeight
	kit.Put(v.Bar, 0, 0, size.Width, y)
	high := v.look.Height
	kit.Put(v.Header, 0, y, size.Width, high)
	kit.Put(v.rule, 0, y+high+4, size.Width, 1)
	v.setHeights() // before the list is first drawn, which each change would draw again
	kit.Put(v.List, 0, y+high+5, size.Width, max(0, size.Height-y-high-5))
	kit.Put(v.none, rows.Margin, y+2*rows.Height, size.Width-2*rows.Margin, rows.Height)
	kit.SetVisible(v.none, v.Table.Listing.Len() == 0)
	v.Header.Refresh()
	v.List.Refresh()
	if v.turn != nil {
		v.turn()
	}
}
