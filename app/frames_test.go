package app

import (
	"fmt"
	"slices"
	"testing"

	"yulan/app/chartview"
	"yulan/app/kit/kittest"
	"yulan/app/pages/search"
	"yulan/charts"
	"yulan/charts/chartstest"
)

// A figure is selected in one frame: every chart that shows it has it in the picture that
// the frame asks for, and no other chart is drawn but those that showed the one before.
func TestWindowSelectsAFigureInOneFrame(t *testing.T) {
	w, _ := newTestWindow(t)
	w.paint.Pictures = chartview.NewPictures(kittest.AtOnce, func(func()) {}) // results come after the frame
	var drawn []string
	w.paint.Pictures.Render = func(spec charts.Spec, size charts.Size, look charts.Look) (charts.Picture, error) {
		drawn = append(drawn, spec.Head().ID)
		return chartstest.Blank(spec, size, look)
	}
	w.state.setTab(2)
	canvas := countCanvas(w)
	before, selected := "", 0
	for _, id := range pageOf(w).Cards.Cards[0].Spec.Keys() {
		drawn, canvas.laidOut = nil, 0
		w.state.setFigure(id)
		if canvas.laidOut != 1 {
			t.Errorf("%s: the window is laid out %d times", id, canvas.laidOut)
		}
		for _, c := range pageOf(w).Cards.Cards {
			keys := c.Spec.Keys()
			has := slices.Contains(keys, id)
			if c.View.Seen && has {
				selected++
				c.View.Picture(int(c.View.Size().Width), int(c.View.Size().Height)) // as the frame asks for it
				if c.View.Shown.Image == nil || c.View.Showing.Selected != id {
					t.Errorf("%s: chart %s is not ready for the frame", id, c.Chart)
				}
			}
			if slices.Contains(drawn, c.Chart) && !has && !slices.Contains(keys, before) {
				t.Errorf("%s: chart %s is drawn anew without a reason", id, c.Chart)
			}
		}
		before = id
	}
	if selected == 0 {
		t.Error("no chart showed what was selected")
	}
}

// manyEntries is how many figures the search has to bear.
const manyEntries = 100_000

// manyIndex returns an index of as many figures.
func manyIndex() *search.Index {
	entries := make([]search.Entry, manyEntries)
	for i := range entries {
		number := fmt.Sprint(i)
		entries[i] = search.Entry{
			Figure: "made.f" + number, Title: "增加值" + number, Value: number + "亿元", Place: "1",
			Names: []string{"value added " + number}, Numbers: []string{number}, Words: []string{"亿元"},
		}
	}
	return search.New(entries)
}

// keystrokes are what stands in the field after each key.
var keystrokes = []string{"增", "增加", "增加值", "增加值7", "v", "va", "value", "7", "77", "777"}

// Whatever is typed is answered in the frame that shows it, with 100,000 figures too: no work
// is left to another goroutine, and no more rows are made than can be seen.
func TestSearchAnswersInOneFrame(t *testing.T) {
	r := newReader(t)
	s := r.w.search
	s.Start()
	s.Index = manyIndex()
	left := 0
	r.w.Worker = func(f func()) { left++; f() }
	for _, typed := range keystrokes {
		s.Field.SetText(typed)
		if len(s.List.Items) < 100 {
			t.Errorf("%q finds %d", typed, len(s.List.Items))
		}
		if rows := len(s.List.Rows); rows == 0 || rows > 60 {
			t.Errorf("%q has %d rows made", typed, rows)
		}
		shown := 0
		for _, row := range s.List.Rows {
			if row.Visible() {
				shown++
			}
		}
		if shown < 5 {
			t.Errorf("%q shows %d rows", typed, shown)
		}
	}
	if left > 0 {
		t.Errorf("%d times work was left to a worker", left)
	}
}

// BenchmarkKeystroke measures what a key in the search costs before it can be painted.
func BenchmarkKeystroke(b *testing.B) {
	w := newBenchWindow(b)
	w.search.Start()
	w.search.Index = manyIndex()
	for i := 0; b.Loop(); i++ {
		w.search.Field.SetText(keystrokes[i%len(keystrokes)])
	}
}

// BenchmarkFirstVisit measures what the first visit of a page costs before it can be
// painted: building it, laying it out and drawing its charts.
func BenchmarkFirstVisit(b *testing.B) {
	visits := 0
	for b.Loop() {
		b.StopTimer()
		w := newBenchWindow(b)
		tabs := len(w.state.report.Chapters)
		b.StartTimer()
		for tab := 1; tab < tabs; tab++ {
			w.state.setTab(tab)
		}
		visits += tabs - 1
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(visits), "ms/visit")
}

// A page that is visited first is built and laid out once, and each of its charts is drawn
// once; gone back to, none is.
func TestPageIsMadeOnce(t *testing.T) {
	w, _ := newTestWindow(t)
	w.paint.Pictures = chartview.NewPictures(kittest.AtOnce, kittest.AtOnce)
	drawn := map[string]int{}
	w.paint.Pictures.Render = func(spec charts.Spec, size charts.Size, look charts.Look) (charts.Picture, error) {
		drawn[spec.Head().ID]++
		return chartstest.Blank(spec, size, look)
	}
	canvas := countCanvas(w)
	visit := func(tab int) {
		canvas.laidOut = 0
		w.state.setTab(tab)
		if canvas.laidOut != 1 {
			t.Errorf("tab %d is laid out %d times", tab, canvas.laidOut)
		}
	}
	for tab := 1; tab < len(w.state.report.Chapters); tab++ {
		visit(tab)
	}
	if len(drawn) == 0 {
		t.Fatal("no chart was drawn")
	}
	visit(len(w.state.report.Chapters) - 2)
	for chart, times := range drawn {
		if times != 1 {
			t.Errorf("chart %s is drawn %d times", chart, times)
		}
	}
}
