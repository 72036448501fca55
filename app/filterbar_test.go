package app

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/detail"
	"yulan/app/pages"
	"yulan/app/rows"
	"yulan/report"
)

// readingTable returns a reader who has turned to the table of all figures.
func readingTable(t *testing.T) *reader {
	t.Helper()
	r := newReader(t)
	r.w.state.setTab(len(r.w.state.report.Chapters))
	if r.w.table.View == nil {
		t.Fatal("the table is not shown")
	}
	return r
}

// menuItem returns the item of a menu whose label begins so.
func menuItem(t *testing.T, m *fyne.Menu, begins string) *fyne.MenuItem {
	t.Helper()
	for _, i := range m.Items {
		if strings.HasPrefix(i.Label, begins) {
			return i
		}
	}
	t.Fatalf("no item begins with %q", begins)
	return nil
}

// A text filters as it is typed, and the count follows.
func TestTableIsFilteredByText(t *testing.T) {
	r := readingTable(t)
	v := r.w.table.View
	total := len(r.w.state.report.Figures)
	r.sees("listing.count", "n", total, "total", total)
	r.w.win.Canvas().Focus(v.Bar.Text)
	r.types("地区生产总值")
	n := v.Table.Listing.Len()
	if n == 0 || n > 20 || v.Table.Listing.Len() != n {
		t.Fatalf("%d rows are left, the list has %d", n, v.Table.Listing.Len())
	}
	r.sees("listing.count", "n", n, "total", total)
	r.press(fyne.KeyEscape)
	if v.Table.Listing.Len() != total {
		t.Errorf("%d rows are back", v.Table.Listing.Len())
	}
	r.types("没有这个")
	r.sees("listing.count", "n", 0, "total", total)
	r.sees("listing.none")
	test.Tap(v.Bar.All)
	if v.Table.Listing.Len() != total || v.Bar.Text.Text != "" || v.Bar.All.Visible() {
		t.Errorf("showing all shows %d rows, the text is %q", v.Table.Listing.Len(), v.Bar.Text.Text)
	}
}

// Values of a facet are chosen in its menu, several if one likes, and taken back there.
func TestTableIsFilteredByFacets(t *testing.T) {
	r := readingTable(t)
	v := r.w.table.View
	want := func(keep func(report.Figure) bool) {
		t.Helper()
		n := 0
		for _, f := range r.w.state.report.Figures {
			if keep(f) {
				n++
			}
		}
		if got := v.Table.Listing.Len(); got != n {
			t.Errorf("%d rows are shown, want %d", got, n)
		}
	}
	menuItem(t, v.Bar.Menu(pages.FacetChapter), "现代产业").Action()
	want(func(f report.Figure) bool { return f.At.Chapter == 3 })
	if v.Bar.Facets[0].Text != "现代产业" {
		t.Errorf("the button says %q", v.Bar.Facets[0].Text)
	}
	menuItem(t, v.Bar.Menu(pages.FacetMeasure), "同比").Action()
	want(func(f report.Figure) bool { return f.At.Chapter == 3 && f.Measure == report.Growth })
	menuItem(t, v.Bar.Menu(pages.FacetChapter), "科技创新").Action()
	want(func(f report.Figure) bool {
		return (f.At.Chapter == 3 || f.At.Chapter == 1) && f.Measure == report.Growth
	})
	if m := v.Bar.Menu(pages.FacetChapter); !menuItem(t, m, "现代产业").Checked || menuItem(t, m, "全部").Checked {
		t.Error("the menu does not say what is chosen")
	}
	menuItem(t, v.Bar.Menu(pages.FacetChapter), "现代产业").Action()
	want(func(f report.Figure) bool { return f.At.Chapter == 1 && f.Measure == report.Growth })
	menuItem(t, v.Bar.Menu(pages.FacetChapter), "全部").Action()
	want(func(f report.Figure) bool { return f.Measure == report.Growth })
}

// Each button opens its menu, by mouse and by keyboard, and Escape closes it.
func TestFilterMenusOpen(t *testing.T) {
	r := readingTable(t)
	for _, b := range r.w.table.View.Bar.Facets {
		test.Tap(b)
		r.hasDialogs(1)
		r.press(fyne.KeyEscape)
		r.hasDialogs(0)
		r.w.win.Canvas().Focus(b)
		r.press(fyne.KeyDown)
		r.hasDialogs(1)
		r.press(fyne.KeyDown, fyne.KeyReturn) // every value
		r.hasDialogs(0)
	}
}

// A click on a heading sorts, one more the other way round; so do the keys.
func TestTableIsSorted(t *testing.T) {
	r := readingTable(t)
	v := r.w.table.View
	names := func() []string {
		var list []string
		for i := range v.Table.Listing.Len() {
			list = append(list, v.Table.Listing.Row(i).ID)
		}
		return list
	}
	text := names()
	at := fyne.NewPos(v.Fitted[rows.ColumnName].X+5, 10)
	test.TapAt(v.Header, at)
	rising := names()
	test.TapAt(v.Header, at)
	falling := names()
	if v.Table.Listing.Order() != (pages.Order{Column: pages.ColumnName, Descending: true}) {
		t.Errorf("the order is %+v", v.Table.Listing.Order())
	}
	if slices.Equal(text, rising) || slices.Equal(rising, falling) {
		t.Error("the rows did not move")
	}
	r.w.win.Canvas().Focus(v.Header)
	r.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyReturn)
	if !slices.Equal(names(), text) || v.Header.Order != (pages.Order{}) {
		t.Errorf("by the last heading the order is %+v", v.Header.Order)
	}
	r.press(fyne.KeyLeft, fyne.KeySpace)
	if v.Header.Order.Column != pages.ColumnPeriod {
		t.Errorf("by the heading before the order is %+v", v.Header.Order)
	}
}

// The selected figure stays selected wherever its row goes, and comes back with it.
func TestTableKeepsTheSelection(t *testing.T) {
	r := readingTable(t)
	v := r.w.table.View
	v.List.Select(40)
	figure := r.w.state.figure
	if figure == "" || v.Figure != figure {
		t.Fatalf("selected is %q, the table has %q", figure, v.Figure)
	}
	v.Sort(pages.Order{Column: pages.ColumnName, Descending: true})
	v.Filter(pages.Filter{Text: "没有这个"})
	if r.w.state.figure != figure {
		t.Fatalf("now %q is selected", r.w.state.figure)
	}
	v.Filter(pages.Filter{})
	place, _ := v.Table.Listing.Place(figure)
	if row := v.Table.Listing.Row(place); row.ID != v.Figure {
		t.Errorf("the table has %q", v.Figure)
	}
	top := v.List.GetScrollOffset()
	if y := float32(place) * (rows.Height + 1); y < top-rows.Height || y > top+v.List.Size().Height+200 {
		t.Errorf("row %d is not seen at %v", place, top)
	}
}

// Filter and order outlast other pages and, where they can, another language; showing a
// figure that is filtered out takes the filter away.
func TestTableRemembers(t *testing.T) {
	r := readingTable(t)
	r.w.table.View.Filter(pages.Filter{
		Text: "增长", Only: map[pages.Facet][]string{pages.FacetChapter: {"3"}, pages.FacetUnit: {"%"}},
	})
	order := pages.Order{Column: pages.ColumnName}
	r.w.table.View.Sort(order)
	r.w.state.setTab(0)
	r.w.state.setTab(8)
	if f := r.w.table.View.Table.Listing.Filter(); f.Text != "增长" || r.w.table.View.Bar.Text.Text != "增长" || r.w.table.View.Header.Order != order {
		t.Errorf("the filter is %+v, the order %+v", f, r.w.table.View.Header.Order)
	}
	r.w.state.setLanguage(report.English)
	if f := r.w.table.View.Table.Listing.Filter(); f.Only[pages.FacetChapter][0] != "3" || f.Only[pages.FacetUnit] != nil {
		t.Errorf("in English the filter is %+v", f)
	}
	r.w.state.setTab(0)
	r.w.state.setFigure("gdp.level")
	r.w.figures.do(detail.IntentTable)
	if _, shown := r.w.table.View.Table.Listing.Place("gdp.level"); !shown {
		t.Error("the figure is filtered out")
	}
}

// The table waits for its rows, and those of another language are thrown away.
func TestTableWaitsForItsRows(t *testing.T) {
	w, _ := newTestWindow(t)
	var waiting []func()
	w.Worker = func(work func()) { waiting = append(waiting, work) }
	w.state.setTab(8)
	w.state.setLanguage(report.English)
	for _, work := range waiting {
		if w.table.View != nil {
			t.Error("there is a table without rows")
		}
		work()
	}
	if w.table.View == nil || !w.table.Rows.AreOf(w.reading()) {
		t.Error("the rows are not shown")
	}
}
