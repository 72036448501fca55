package table

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/app/rows"
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
		Compare: func(fyne.CanvasObject, ...string) {}, Save: func(File) {}, ToChart: func(pages.ChartRef) {}, Hint: func(string, kit.Frame) {},
	}, nil)
}

func TestListingLooks(t *testing.T) {
	test.AssertRendersToMarkup(t, "listing.xml", kittest.OnCanvas(newSampleListing(t, report.Chinese), 1000, 200))
}

// In a narrow window names are shortened, the period is left out, and filters without room are in
// the menu of one button.
func TestNarrowListingLooks(t *testing.T) {
	test.AssertRendersToMarkup(t, "listing-narrow.xml", kittest.OnCanvas(newSampleListing(t, report.Chinese), 480, 260))
}

// Whatever the width and the language, and whatever is chosen, the filters are one line in which
// nothing is cut or covered, the hint of the text among it; a facet has its button or stands in the
// menu of the others, and what lets every row pass is to be had.
func TestFiltersAreOneLine(t *testing.T) {
	for _, l := range report.Languages {
		v := newSampleListing(t, l)
		c := kittest.OnCanvas(v, 1000, 300)
		held := 0
		for _, f := range []pages.Filter{{}, {Text: "a", Only: map[pages.Facet][]string{
			pages.FacetMeasure: {"growth"}, pages.FacetCharted: {"yes", "no"},
		}}} {
			v.Filter(f)
			for width := float32(480); width < 1500; width += 17 {
				c.Resize(fyne.NewSize(width, 300))
				checkFilters(t, v.Bar, width)
				held += len(v.Bar.Facets) - v.Bar.held
			}
		}
		if held == 0 || v.Bar.held < len(v.Bar.Facets) {
			t.Errorf("%s: %d facets were held, at last %d are shown: the widths try nothing", l, held, v.Bar.held)
		}
	}
}

func checkFilters(t *testing.T, b *FilterBar, width float32) {
	t.Helper()
	end := float32(0)
	for _, o := range b.objects() {
		if !o.Visible() {
			continue
		}
		if o.Position().X < end || o.Position().Y > filterTop+6 {
			t.Errorf("in %v an object stands at %v, the one before ends at %v", width, o.Position(), end)
		}
		end = o.Position().X + o.Size().Width
	}
	if end > width-rows.Margin+1 {
		t.Errorf("in %v the line ends at %v", width, end)
	}
	around := theme.IconInlineSize() + 3*theme.InnerPadding()
	if hint := b.measurer.Measure(b.Text.PlaceHolder, theme.TextSize(), false); hint > b.Text.Size().Width-around {
		t.Errorf("in %v the hint %q takes %v of %v", width, b.Text.PlaceHolder, hint, b.Text.Size().Width-around)
	}
	var names []string
	for _, item := range b.MenuOfMore().Items {
		if item.ChildMenu != nil {
			names = append(names, item.Label)
		}
	}
	for i, f := range b.Facets {
		if f.Visible() == slices.Contains(names, f.Text) {
			t.Errorf("in %v facet %d, %q, is shown: %v, and the menu of the others has %q", width, i, f.Text, f.Visible(), names)
		}
	}
	if b.chosen && !b.All.Visible() && (!b.More.Visible() || b.MenuOfMore().Items[0].Disabled) {
		t.Errorf("in %v nothing lets every row pass", width)
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
