package pages_test

import (
	"slices"
	"strconv"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// barsOf returns bars of so many rows.
func barsOf(t *testing.T, title string, n int) charts.Spec {
	t.Helper()
	rows := make([]charts.Row, n)
	for i := range rows {
		rows[i] = charts.Row{Key: strconv.Itoa(i), Label: "第" + strconv.Itoa(i) + "项", Value: 1, Text: "1"}
	}
	spec, err := charts.NewBars(charts.Head{Title: title}, rows, charts.BarOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return spec
}

// Charts of one title have names apart, also where a file system folds case.
func TestPicturesAreNamedByPageAndPlace(t *testing.T) {
	specs := []charts.Spec{barsOf(t, "R&D 占比：升至 2.21%?", 1), barsOf(t, "One title", 1), barsOf(t, "ONE TITLE", 1)}
	for _, c := range []struct {
		page pages.Page
		want []string
	}{
		{pages.Page{Chapter: 3, Charts: specs}, []string{"3-1 R&D 占比：升至 2.21%", "3-2 One title", "3-3 ONE TITLE"}},
		{pages.Page{Chapter: pages.ComparePage, Mark: "对比", Charts: specs[1:2]}, []string{"对比-1 One title"}},
	} {
		var got []string
		for _, p := range c.page.Pictures() {
			got = append(got, p.Name)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// A reader's own chart of many rows is as high as it takes, within the limits of a picture;
// a chart of the report is as high as its paper.
func TestPictureIsAsHighAsItsRows(t *testing.T) {
	look := bookLook(t, report.Chinese)
	many, few := barsOf(t, "", charts.MaxRows), barsOf(t, "", 2)
	own := func(spec charts.Spec) pages.Picture { return pages.Picture{Spec: spec, Tall: true} }
	for _, paper := range append(slices.Clone(pages.PaperSizes), pages.PaperSize{W: 800, H: 450}) {
		usual := paper.For(few, look, 2)
		if got := (pages.Picture{Spec: many}).SizeOn(paper, look, 2); paper.H > 0 && got != usual {
			t.Errorf("%v: a chart of the report is %v", paper, got)
		}
		if got := own(many).SizeOn(paper, look, 2); got.H < charts.MaxRows*20 || got.W != usual.W {
			t.Errorf("%v: %d rows make a picture of %v", paper, charts.MaxRows, got)
		}
		if got := own(few).SizeOn(paper, look, 2); got != usual {
			t.Errorf("%v: two rows make a picture of %v, want %v", paper, got, usual)
		}
		finest, _ := pages.ScaleOf(pages.MaxDPI)
		fine := own(many).SizeOn(paper, look, finest)
		if _, _, err := fine.Pixels(); err != nil {
			t.Errorf("%v: %v", paper, err)
		}
	}
}

// A reader's comparisons may be higher than their paper, and nothing else.
func TestOnlyComparisonsAreTall(t *testing.T) {
	r, w := load(t), words(t, report.Chinese)
	c, err := pages.NewComparison(r, "gdp.growth", "retail.growth")
	if err != nil {
		t.Fatal(err)
	}
	compared, err := pages.BuildComparisons(r, w, report.Chinese, pages.Comparisons{c})
	if err != nil {
		t.Fatal(err)
	}
	chapter, err := pages.Build(r, w, report.Chinese, 3)
	if err != nil {
		t.Fatal(err)
	}
	if !compared.Pictures()[0].Tall || chapter.Pictures()[0].Tall {
		t.Error("it is the chart of the report that is tall, or none")
	}
}
