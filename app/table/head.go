package table

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/rows"
)

// sortColumns says what each column of the table is sorted by.
var sortColumns = [rows.ColumnCount]pages.Column{
	rows.ColumnName: pages.ColumnName, rows.ColumnValue: pages.ColumnValue, rows.ColumnMeasure: pages.ColumnMeasure,
	rows.ColumnPeriod: pages.ColumnPeriod, rows.ColumnLocation: pages.ColumnLocation,
}

// tableHead is the headings of the table. A click on one sorts by it, and another click
// reverses the order. It is a single stop of the keyboard: left and right move between
// headings, Enter sorts.
type tableHead struct {
	widget.BaseWidget
	measurer *kit.Measurer
	columns  *rows.Places
	look     *rows.Look
	titles   [rows.ColumnCount]string
	extra    *extraPlaces
	captions [2]string // of the columns that cannot be sorted: bars, charts
	Order    pages.Order
	onSort   func(pages.Order)
	escape   func()

	at      int // the heading that the keyboard is at
	hovered int // -1 for none
	focused bool
}

var (
	_ fyne.Focusable     = (*tableHead)(nil)
	_ fyne.Tappable      = (*tableHead)(nil)
	_ desktop.Hoverable  = (*tableHead)(nil)
	_ desktop.Cursorable = (*tableHead)(nil)
)

func newTableHead(r *kit.Measurer, c *rows.Places, titles [rows.ColumnCount]string, onSort func(pages.Order), escape func()) *tableHead {
	h := &tableHead{measurer: r, columns: c, titles: titles, onSort: onSort, escape: escape, hovered: -1}
	h.ExtendBaseWidget(h)
	return h
}

// set marks the column that the table is sorted by.
func (h *tableHead) set(o pages.Order) {
	h.Order = o
	h.Refresh()
}

// sort asks for the order of a column: ascending, or the reverse if it is that already.
func (h *tableHead) sort(column int) {
	c := sortColumns[column]
	h.onSort(pages.Order{Column: c, Descending: h.Order.Column == c && !h.Order.Descending})
}

// column returns the heading at a horizontal position, or -1.
func (h *tableHead) column(x float32) int {
	const air = rows.Gap / 2
	for i, p := range h.columns {
		if p.Width > 0 && x >= p.X-air && x < p.X+p.Width+air {
			return i
		}
	}
	return -1
}

// Tapped implements fyne.Tappable.
func (h *tableHead) Tapped(e *fyne.PointEvent) {
	if c := h.column(e.Position.X); c >= 0 {
		h.at = c
		h.sort(c)
	}
}

// TypedKey implements fyne.Focusable.
func (h *tableHead) TypedKey(e *fyne.KeyEvent) {
	if kit.ForWindow(h, e) {
		return
	}
	switch command, step := kit.HeadKeys.Meant(e.Name); {
	case command == kit.CommandColumn:
		h.move(step)
	case command == kit.CommandSort:
		h.sort(h.at)
	case e.Name == fyne.KeyEscape:
		h.escape()
	}
}

// move moves to the next heading that is shown, if there is one.
func (h *tableHead) move(by int) {
	for i := h.at + by; i >= 0 && i < rows.ColumnCount; i += by {
		if h.columns[i].Width > 0 {
			h.at = i
			h.Refresh()
			return
		}
	}
}

// TypedRune implements fyne.Focusable.
func (h *tableHead) TypedRune(rune) {}

// FocusGained implements fyne.Focusable.
func (h *tableHead) FocusGained() { h.focused = true; h.Refresh() }

// FocusLost implements fyne.Focusable.
func (h *tableHead) FocusLost() { h.focused = false; h.Refresh() }

// MouseIn implements desktop.Hoverable.
func (h *tableHead) MouseIn(e *desktop.MouseEvent) { h.hover(h.column(e.Position.X)) }

// MouseMoved implements desktop.Hoverable.
func (h *tableHead) MouseMoved(e *desktop.MouseEvent) { h.hover(h.column(e.Position.X)) }

// MouseOut implements desktop.Hoverable.
func (h *tableHead) MouseOut() { h.hover(-1) }

func (h *tableHead) hover(column int) {
	if column != h.hovered {
		h.hovered = column
		h.Refresh()
	}
}

// Cursor implements desktop.Cursorable.
func (h *tableHead) Cursor() desktop.Cursor {
	if h.hovered >= 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// MinSize implements fyne.CanvasObject.
func (h *tableHead) MinSize() fyne.Size { return fyne.NewSize(120, rows.Height) }

// CreateRenderer implements fyne.Widget.
func (h *tableHead) CreateRenderer() fyne.WidgetRenderer {
	h.ExtendBaseWidget(h)
	return kit.NewRebuilt(h, (&headParts{head: h}).build)
}
