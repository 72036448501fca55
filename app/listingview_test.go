package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/app/rows"
	"yulan/app/table"
	"yulan/report"
)

// newSampleFigures returns a small table that no change of the report's data changes.
func newSampleFigures() *table.Rows {
	rows := []pages.TableRow{
		{ID: "gdp.level", Name: "地区生产总值", Value: "27,894亿元", Measure: "规模", Period: "2021年", Location: "总论 第1段 第4句"},
		{ID: "rd.share", Name: "全社会研发经费支出占地区生产总值比重", Value: "2.21%左右", Measure: "比率", Period: "2021年", Location: "总论 第2段 第3句"},
	}
	var list []pages.ListingRow
	for i, r := range rows {
		list = append(list, pages.ListingRow{
			TableRow: r,
			Entry:    search.Entry{Figure: r.ID, Title: r.Name, Value: r.Value},
			Keys:     pages.SortKeys{Name: r.Name, Unit: i, Base: 1, At: report.Location{Sentence: 5 - i}},
		})
	}
	return table.NewRows(pages.Reading{In: pages.Speech{Language: report.Chinese}}, list)
}

func newSampleListing(t *testing.T) *table.View {
	t.Helper()
	newTestApp(t)
	return table.New(newSampleFigures(), table.Deps{
		Host: hosttest.New(t, report.Chinese), Reading: func() pages.Reading { return pages.Reading{} }, Choose: func(string) {}, Escape: func() {},
		Compare: func(...string) {}, Save: func(table.File) {},
	})
}

func TestListingLooks(t *testing.T) {
	test.AssertRendersToMarkup(t, "listing.xml", kittest.OnCanvas(newSampleListing(t), 1000, 200))
}

// In a narrow window names are shortened, the period is left out, and the filters take
// several lines.
func TestNarrowListingLooks(t *testing.T) {
	test.AssertRendersToMarkup(t, "listing-narrow.xml", kittest.OnCanvas(newSampleListing(t), 480, 260))
}

// Every figure of the report is in the table, and only what is seen has a widget.
func TestTableOfAllFigures(t *testing.T) {
	w, _ := newTestWindow(t)
	w.state.setTab(len(w.state.report.Chapters))
	v := w.table.View
	if v == nil {
		t.Fatalf("the last tab shows %T", w.stage.Now())
	}
	if got, want := v.List.Length(), len(w.state.report.Figures); got != want {
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
