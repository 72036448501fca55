package table

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/report"
)

// newSampleFigures returns a small table that no change of the report's data changes.
func newSampleFigures() *Rows {
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
	return newRows(pages.Reading{In: pages.Speech{Language: report.Chinese}}, list)
}

func newSampleListing(t *testing.T, l report.Language) *View {
	t.Helper()
	hosttest.NewApp(t)
	return newView(newSampleFigures(), Deps{
		Host: hosttest.New(t, l), Reading: func() pages.Reading { return pages.Reading{} }, Choose: func(string) {}, Escape: func() {},
		Compare: func(fyne.CanvasObject, ...string) {}, Save: func(File) {}, ToChart: func(pages.ChartRef) {},
	}, nil)
}

func TestListingLooks(t *testing.T) {
	test.AssertRendersToMarkup(t, "listing.xml", kittest.OnCanvas(newSampleListing(t, report.Chinese), 1000, 200))
}

// In a narrow window names are shortened, the period is left out, and the filters take
// several lines.
func TestNarrowListingLooks(t *testing.T) {
	test.AssertRendersToMarkup(t, "listing-narrow.xml", kittest.OnCanvas(newSampleListing(t, report.Chinese), 480, 260))
}

// The hint of the text filter is read whole in every language.
func TestFilterHintFits(t *testing.T) {
	for _, l := range report.Languages {
		v := newSampleListing(t, l)
		around := theme.IconInlineSize() + 3*theme.InnerPadding()
		hint := v.measurer.Measure(v.Bar.Text.PlaceHolder, theme.TextSize(), false)
		if room := filterText - around; hint > room {
			t.Errorf("%s: %q takes %v of %v", l, v.Bar.Text.PlaceHolder, hint, room)
		}
	}
}

// When the names of many rows take another height, as beside a page that is made narrow, the rows
// that are seen are laid out a few times and not once for each row, and stay in sight.
func TestHeightsOfManyRowsCostLittle(t *testing.T) {
	const many, most = 600, 300
	v := newManyRows(t, many)
	v.List.ScrollToOffset(900)
	filled, fill := 0, v.List.UpdateItem
	v.List.UpdateItem = func(i widget.ListItemID, o fyne.CanvasObject) { filled++; fill(i, o) }
	v.Resize(fyne.NewSize(420, 700))
	if !v.uneven {
		t.Fatal("no name takes two lines")
	}
	if filled > most {
		t.Errorf("%d rows were filled", filled)
	}
	if v.List.GetScrollOffset() < 900 {
		t.Errorf("it is scrolled to %v", v.List.GetScrollOffset())
	}
	if v.List.Length == nil || v.List.CreateItem == nil || v.List.Length() != v.items() {
		t.Error("the list has no rows any more")
	}
}
