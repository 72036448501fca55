package pages_test

import (
	"slices"
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// Of the figures of the report that the program carries nearly all are in a chart, and few charts
// are lists, which compare nothing.
func TestChartsShowNearlyAllFiguresWithFewLists(t *testing.T) {
	const leastShown, mostLists = 260, 8
	r := load(t)
	shown, lists := map[string]bool{}, 0
	for _, c := range r.Chapters {
		page, err := pages.Build(r, words(t, report.Chinese), report.Chinese, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range page.Charts {
			if spec.Kind() == charts.KindList {
				lists++
			}
			for _, id := range spec.Keys() {
				if slices.ContainsFunc(r.Figures, func(f report.Figure) bool { return f.ID == id }) {
					shown[id] = true
				}
			}
		}
	}
	if len(shown) < leastShown || lists > mostLists {
		t.Errorf("%d figures are in charts and %d charts are lists, want at least %d and at most %d", len(shown), lists, leastShown, mostLists)
	}
}
