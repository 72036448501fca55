package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit/kittest"
	"yulan/app/rows"
	"yulan/app/table"
)

// Every figure of the report is in the table, and only what is seen has a widget.
func TestTableOfAllFigures(t *testing.T) {
	w, _ := newTestWindow(t)
	w.state.setTab(len(w.state.report.Chapters))
	v := w.table.View
	if v == nil {
		t.Fatalf("the last tab shows %T", w.stage.Now())
	}
	if got, want := v.Table.Listing.Len(), len(w.state.report.Figures); got != want {
		t.Errorf("the table has %d rows, want %d", got, want)
	}
	if n := rowsIn(v); n < 15 || n > 60 {
		t.Errorf("%d rows have widgets", n)
	}
	v.List.ScrollToBottom()
	w.win.Canvas().Focus(v.List)
	kittest.Press(v.List, fyne.KeyEnd, fyne.KeyReturn)
	if pageOf(w) != nil {
		t.Error("the table is taken for a chapter")
	}
}

// rowsIn counts the rows of a table that have a widget.
func rowsIn(v *table.View) int {
	n := 0
	for _, o := range test.LaidOutObjects(v) {
		if _, ok := o.(*rows.Row); ok {
			n++
		}
	}
	return n
}
