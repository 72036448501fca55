package chapter

import (
	"errors"
	"slices"
	"testing"

	"yulan/app/chartview/charttest"
	"yulan/app/pages"
	"yulan/app/view"
)

// The nearest chapter is measured first, text by text, and each once for a page of a width.
// What remains of one is given up when another page is shown.
func TestLookoutMeasuresTheNearestFirst(t *testing.T) {
	page, c := newTestPage(t, 1280, 700)
	var built []int
	l := &Lookout{
		Nearest: func() []view.Route { return []view.Route{{Chapter: 3}, {Chapter: 1}, {Chapter: 4}} },
		Build: func(at view.Route) (pages.Page, error) {
			built = append(built, at.Chapter)
			if at.Chapter == 1 {
				return pages.Page{}, errors.New("broken")
			}
			other := charttest.Page(t)
			other.Title = []pages.Span{{Text: "A title that was not measured yet"}}
			return other, nil
		},
	}
	texts := min(mostAhead, len(page.ahead(page.Page)))
	before := page.deps.Host.Measurer().Measured()
	for left := texts; left >= 0; left-- {
		if !l.Measure(page) || l.Left() != left {
			t.Fatalf("%d texts are left, want %d", l.Left(), left)
		}
	}
	if len(built) != 1 || page.deps.Host.Measurer().Measured() == before {
		t.Errorf("of the chapters %v nothing is measured", built)
	}
	l.Measure(page) // the broken one has no texts
	l.Measure(page)
	if !slices.Equal(built, []int{3, 1, 4}) || l.Left() != texts {
		t.Errorf("the chapters %v were made, and %d texts are left", built, l.Left())
	}
	other := New(charttest.Page(t), page.deps)
	other.Resize(page.Size())
	if l.Measure(other) || l.Left() != 0 {
		t.Error("on another page it goes on for the page that was left")
	}
	other.Resize(c.Size().SubtractWidthHeight(300, 0))
	if !l.Measure(other) || built[len(built)-1] != 3 {
		t.Error("for a page of another width nothing is measured again")
	}
}
