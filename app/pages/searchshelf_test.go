package pages_test

import (
	"fmt"
	"testing"

	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/report"
)

// A search over several reports says which report each hit is of, and puts those of one
// together.
func TestSearchOverSeveralReports(t *testing.T) {
	s := on(t, map[string][]report.Figure{
		"云溪市 2023": {result("6.9")}, "石门市 2024": {result("5.1"), result("4.9")},
	}, "云溪市 2023", "石门市 2024")
	for _, r := range s.Reports {
		for i := range r.Figures {
			r.Figures[i].Name = report.NewText("地区生产总值增速", "Growth of GDP")
		}
	}
	x, _ := pages.NewShelfIndex(s.Reports, words(t, report.Chinese), report.Chinese)
	groups := search.GroupHits(x.Find("生产总值", 0))
	var got string
	for _, g := range groups {
		got += fmt.Sprint(g.Report, " ", len(g.Hits), "\n")
	}
	if want := "r-云溪市 2023 1\nr-石门市 2024 2\n"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// manyReports makes reports of as many figures as a usual one has, a tenth of them recognised.
func manyReports(t testing.TB, n, each int) []*report.Report {
	t.Helper()
	all := generated(n * each)
	reports := make([]*report.Report, n)
	for i := range reports {
		figures := all[i*each : (i+1)*each]
		for k := 0; k < len(figures); k += 10 {
			figures[k].Indicator = "gdp.growth"
		}
		reports[i] = &report.Report{
			Source:  report.Source{ID: fmt.Sprint("r", i), Name: report.NewText(fmt.Sprint("第", i), fmt.Sprint("No ", i)), State: report.Read},
			Figures: figures,
		}
	}
	return reports
}

// Of a thousand reports all figures are found; of very many more only the recognised indicators, so that
// a keystroke is answered at once, and it is told how many figures are left out.
func TestSearchOverManyReportsIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	for _, c := range []struct{ reports, each, want int }{
		{2, 300, 600}, {1000, 120, 120_000}, {1400, 300, 42_000},
	} {
		x, left := pages.NewShelfIndex(manyReports(t, c.reports, c.each), words(t, report.Chinese), report.Chinese)
		if got := len(x.Scores("2")); got != c.want || left != c.reports*c.each-c.want {
			t.Errorf("of %d reports %d figures are searched, and %d left out", c.reports, got, left)
		}
	}
}

// Each keystroke over a thousand reports; see BenchmarkFind.
func BenchmarkFindOnShelf(b *testing.B) {
	x, _ := pages.NewShelfIndex(manyReports(b, 1000, 300), words(b, report.Chinese), report.Chinese)
	for _, query := range keystrokes {
		b.Run(query, func(b *testing.B) {
			for b.Loop() {
				x.Find(query, 500)
			}
		})
	}
}
