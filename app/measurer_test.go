package app

import (
	"testing"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/report"
)

// What the measurer says of texts is what the toolkit paints: of every name and summary of the
// report, and of each of their characters, in the sizes of the window.
func TestMeasurerMeasuresAsFynePaints(t *testing.T) {
	w, _ := newTestWindow(t)
	r := kit.NewMeasurer()
	measured := map[string]bool{}
	check := func(text string) {
		if measured[text] {
			return
		}
		measured[text] = true
		for _, bold := range []bool{false, true} {
			for _, size := range []float32{11, 13, 14, 20} {
				want := fyne.MeasureText(text, size, fyne.TextStyle{Bold: bold}).Width
				if got := r.Measure(text, size, bold); got != want {
					t.Fatalf("%q, size %v, bold %v: %v wide, want %v", text, size, bold, got, want)
				}
			}
		}
	}
	characters := 0
	for _, f := range w.state.report.Figures {
		name := f.Name.In(report.Chinese)
		check(name)
		for _, c := range name {
			check(string(c))
		}
	}
	for _, c := range w.state.report.Chapters {
		page, err := pages.Build(w.state.report, w.words, report.Chinese, c.Number)
		if err != nil {
			t.Fatal(err)
		}
		text := pages.Plain(page.Title) + pages.Plain(page.Lead)
		for _, s := range page.Sections {
			text += s.Heading + pages.Plain(s.Body)
		}
		for _, s := range text {
			check(string(s))
		}
	}
	for text := range measured {
		if utf8.RuneCountInString(text) == 1 {
			characters++
		}
	}
	if characters < 500 {
		t.Errorf("only %d characters were measured", characters)
	}
}
