package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/pages"
	"yulan/app/rows"
	"yulan/report"
)

// From a very wide window on all figures stand beside the page, but not beside themselves, and
// not once the reader wants the page alone, which is kept.
func TestTableIsDocked(t *testing.T) {
	w, _ := newTestWindow(t)
	page := func() float32 { return w.stage.Box.Size().Width }
	docked := func() bool { return w.docked.View != nil && page() == w.root.Size().Width-660 }
	for _, width := range []float32{1280, 2399} {
		w.win.Resize(fyne.NewSize(width, 900))
		if docked() || w.docked.View != nil {
			t.Errorf("%v wide, the table stands beside the page", width)
		}
	}
	w.win.Resize(fyne.NewSize(2560, 1440))
	if !docked() {
		t.Fatalf("the page is %v wide of %v, and no table beside it", page(), w.root.Size().Width)
	}
	top := func() float32 { return w.docked.View.List.GetScrollOffset() }
	begin := top()
	w.state.setTab(4)
	if top() <= begin {
		t.Errorf("the table does not turn to the chapter of the page: it is scrolled by %v", top())
	}
	if w.state.setTab(0); top() != begin {
		t.Errorf("nor back to the first: it is scrolled by %v", top())
	}
	w.state.setTab(4)
	if w.state.turnTo(kindCompare); top() != 0 {
		t.Errorf("beside comparisons that are empty the table stays at %v, where the chapter before was", top())
	}
	late := w.state.report.Chapters[4].Main[0]
	list, err := pages.Comparisons{}.With(w.state.report, late)
	if err != nil {
		t.Fatal(err)
	}
	w.state.setCompared(list)
	w.state.setTab(0)
	if w.state.turnTo(kindCompare); top() <= begin {
		t.Errorf("the table does not turn to %s, which is compared: it is scrolled by %v", late, top())
	}
	w.state.setTab(0)
	w.state.setFigure("gdp.growth")
	if w.docked.View.Figure != "gdp.growth" {
		t.Errorf("in the table %q is selected", w.docked.View.Figure)
	}
	w.state.setLanguage(report.English)
	if !docked() || !w.docked.Rows.AreOf(w.reading()) {
		t.Error("the table does not follow the language")
	}
	if at := w.docked.View.Fitted[rows.ColumnLocation]; at.Width == 0 {
		t.Error("beside the page the table does not say where a figure stands")
	}
	w.state.turnTo(kindFigures)
	if docked() {
		t.Error("the table stands beside itself")
	}
	w.state.setTab(0)
	w.state.setAlone(true)
	if docked() {
		t.Error("the page does not stand alone")
	}
	w.state.setAlone(false)
	if !docked() {
		t.Error("the table does not come back")
	}
	test.Tap(w.docked.View.Closer)
	if docked() || w.foot.Bar.Notice == "" {
		t.Error("its button does not close it, or nothing says how it comes back")
	}
	w.state.setAlone(false)
	if w.state.turnTo(kindFigures); w.table.View.Closer != nil {
		t.Error("the table has a button to close what stands beside no page")
	}
	w.state.setTab(0)
	w.win.Resize(fyne.NewSize(1280, 800))
	if docked() {
		t.Error("in a narrower window the table stays")
	}
}
