package chapter

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/charts"
)

// In a narrow window the chart has the whole room until its details are asked for, if it fills it;
// else, and in a wider one, they stand below it or beside it.
func TestEnlargedChartFillsANarrowWindow(t *testing.T) {
	v, _ := newTestPage(t, 800, 600)
	large := newEnlarged(v.Page, enlargedPlace{At: 0, Of: 3, Step: func(int) {}, Close: func() {}}, v.deps)
	defer test.NewWindow(large).Close()
	cases := []struct {
		name         string
		size         fyne.Size
		rail, drawer bool
	}{
		{"narrow", fyne.NewSize(800, 440), false, true},
		{"narrow, with room below", fyne.NewSize(800, 600), true, false},
		{"below", fyne.NewSize(1280, 800), true, false},
		{"beside", fyne.NewSize(1600, 900), true, false},
	}
	for _, c := range cases {
		large.put(c.size)
		if large.rail.Visible() != c.rail || large.drawer.Visible() != c.drawer {
			t.Errorf("%s: the rail is shown: %v, its tool: %v", c.name, large.rail.Visible(), large.drawer.Visible())
		}
	}
	large.put(cases[0].size)
	if got, most := large.Card.Size().Height, cases[0].size.Height-enlargedTop-enlargedMargin; got != most {
		t.Errorf("the chart is %v high, want %v", got, most)
	}
	large.Resize(cases[0].size)
	test.Tap(large.drawer)
	if !large.rail.Visible() {
		t.Error("the tool does not bring the details")
	}
	test.Tap(large.drawer)
	if large.rail.Visible() {
		t.Error("the tool does not put the details away")
	}
}

// A chart above the rail is no lower than on its card, as long as the rail keeps a few lines.
func TestChartAboveTheRailIsNoLowerThanItsCard(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	large := newEnlarged(v.Page, enlargedPlace{At: 0, Of: 3, Step: func(int) {}, Close: func() {}}, v.deps)
	defer test.NewWindow(large).Close()
	for _, high := range []float32{420, 480, 560, 700} {
		large.put(fyne.NewSize(1200, high))
		card, rail := large.Card.Size(), large.rail.Size().Height
		if wants := large.Card.HeightFor(card.Width); card.Height < wants && rail > railLeast+1 {
			t.Errorf("at %v the chart is %v high, less than %v, and the rail has %v", high, card.Height, wants, rail)
		}
	}
}

// Above the rail a chart has the height that its type needs to grow, and the rail the rest.
func TestChartAboveTheRailGrows(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	large := newEnlarged(v.Page, enlargedPlace{At: 0, Of: 3, Step: func(int) {}, Close: func() {}}, v.deps)
	defer test.NewWindow(large).Close()
	for _, high := range []float32{560, 690, 760} {
		large.put(fyne.NewSize(1280, high))
		card, rail := large.Card.Size(), large.rail.Size().Height
		if most := large.filled(card.Width); card.Height < most && rail > railLeast+1 {
			t.Errorf("the chart is %v of %v high, and the rail has %v", card.Height, most, rail)
		}
	}
}

// Texts stand in columns as even as their order lets them.
func TestTextsStandInEvenColumns(t *testing.T) {
	for _, c := range []struct {
		heights []float32
		count   int
		want    []int
	}{
		{[]float32{6, 7, 3, 3, 4}, 4, []int{1, 1, 2, 1}},
		{[]float32{6, 7, 3, 3, 4}, 2, []int{2, 3}},
		{[]float32{6, 7}, 4, []int{1, 1}},
		{[]float32{5}, 3, []int{1}},
		{[]float32{1, 1, 1, 9}, 2, []int{3, 1}},
	} {
		if got := evenly(c.heights, c.count); highest(got, c.heights) != highest(c.want, c.heights) || len(got) > c.count {
			t.Errorf("%v in %d: %v, want as even as %v", c.heights, c.count, got, c.want)
		}
	}
}

// A slide shows nothing as selected.
func TestSlidesShowNoSelection(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	v.deps.Painter.Selected = func() string { return "a.a" }
	s := ShowSlides(v.Page.Charts, "one", v.deps.Painter, v.deps.Host, &screen{})
	defer s.end()
	s.view.Plain = false
	if got := s.view.Selected(); got != "a.a" {
		t.Fatalf("the chart shows %q as selected", got)
	}
	s.turn(1)
	s.turn(-1)
	if got := s.view.Selected(); got != "" {
		t.Errorf("the slide shows %q as selected", got)
	}
}

// turnedCharts has every chart turned over that is asked for.
type turnedCharts struct {
	Charts
	turned *bool
}

// Turned implements Charts.
func (c turnedCharts) Turned(string) bool { return *c.turned }

// Rows implements Charts.
func (turnedCharts) Rows(charts.Spec) []pages.ChartRow { return nil }

// The tool that turns a card over says what it leads to.
func TestTurnerSaysWhatItLeadsTo(t *testing.T) {
	c, _, _ := newTestCard(t)
	turned, said := false, ""
	c.deps.Charts = turnedCharts{c.deps.Charts, &turned}
	c.turner.Hint = func(text string, _ kit.Frame) { said = text }
	for _, want := range []string{"Table", "Chart", "Table"} {
		turned = want == "Chart"
		c.follow()
		c.turner.SetTerse(true)
		c.turner.MouseIn(&desktop.MouseEvent{})
		if c.IsTurned() != turned || said != want {
			t.Errorf("turned over: %v, its tool says %q, want %q", c.IsTurned(), said, want)
		}
	}
}

// In a high window the rows of the chart and what the text says of them stand below it and the
// rail, across both, and the rail leaves the rows out; in a low one it has them.
func TestValuesStandBelowALargeChart(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	v.deps.Painter.Selected = func() string { return "" }
	large := newEnlarged(v.Page, enlargedPlace{At: 0, Of: 3, Step: func(int) {}, Close: func() {}}, v.deps)
	defer test.NewWindow(large).Close()
	for _, c := range []struct {
		name  string
		size  fyne.Size
		below bool
	}{
		{"high", fyne.NewSize(1900, 1300), true},
		{"low", fyne.NewSize(1900, 500), false},
		{"not wide", fyne.NewSize(1200, 1300), false},
		{"high again", fyne.NewSize(1900, 1300), true},
	} {
		large.put(c.size)
		if large.below.Visible() != c.below || large.rail.apart != c.below {
			t.Errorf("%s: below is %t, it stands apart: %t", c.name, large.below.Visible(), large.rail.apart)
		}
		from, to := large.below.Position().X, large.below.Position().X+large.below.Size().Width
		if end := large.rail.Position().X + large.rail.Size().Width; c.below && (from != large.Card.Position().X || to != end) {
			t.Errorf("%s: it reaches from %v to %v, the rail to %v", c.name, from, to, end)
		}
		if got := large.below.Position().Y - large.Card.Position().Y - large.Card.Size().Height; c.below && got != cardGap {
			t.Errorf("%s: it begins %v below the chart", c.name, got)
		}
	}
}

// A chart ends where the rail beside it does, and what stands below both ends with the window,
// however much or little room the chart leaves.
func TestLargeChartEndsWithItsRail(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	v.deps.Painter.Selected = func() string { return "" }
	large := newEnlarged(v.Page, enlargedPlace{At: 0, Of: 3, Step: func(int) {}, Close: func() {}}, v.deps)
	defer test.NewWindow(large).Close()
	end := func(o fyne.CanvasObject) float32 { return o.Position().Y + o.Size().Height }
	for _, size := range []fyne.Size{{Width: 1400, Height: 500}, {Width: 1900, Height: 640}, {Width: 1900, Height: 820}, {Width: 1920, Height: 980}, {Width: 2560, Height: 1400}} {
		large.put(size)
		last := fyne.CanvasObject(large.Card)
		if large.below.Visible() {
			last = large.below
		}
		if end(large.Card) != end(large.rail) || end(last) != size.Height-enlargedMargin {
			t.Errorf("at %v the chart ends at %v, the rail at %v, all at %v", size, end(large.Card), end(large.rail), end(last))
		}
	}
}

// Sentences below a list have all its width, in columns that begin at one height.
func TestSentencesStandInColumns(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	item := func() kit.Item {
		return kit.Item{Object: kit.NewLine(v.deps.Host.Measurer(), kit.LookLead, "句"), Above: 4}
	}
	for _, c := range []struct {
		sentences, count int
		want             []int // items of each column, the heading one of them
	}{{1, 3, []int{2}}, {3, 3, []int{2, 1, 1}}, {5, 2, []int{4, 2}}, {5, 1, []int{6}}} {
		items := []kit.Item{item()}
		for range c.sentences {
			items = append(items, item())
		}
		var got []int
		for i, column := range parted(items, c.count) {
			got = append(got, len(column))
			if i > 0 && column[0].Above <= 4 {
				t.Errorf("%d sentences: column %d begins beside the heading", c.sentences, i)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%d sentences in %d columns: %v, want %v", c.sentences, c.count, got, c.want)
		}
	}
}

// rowedCharts has two rows for every chart.
type rowedCharts struct{ Charts }

// Rows implements Charts.
func (rowedCharts) Rows(charts.Spec) []pages.ChartRow {
	return []pages.ChartRow{{ID: "a.a", Name: "电子", Value: "17.3%"}, {ID: "b.b", Name: "装备", Value: "18%"}}
}

// What stands below an enlarged chart has its values near their names, and its sentences in lines
// that are easy to read, as they stand in their section where there is room; the marks of a list
// are not written again.
func TestValuesBelowAreRead(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	v.deps.Painter.Selected = func() string { return "" }
	v.deps.Charts = rowedCharts{v.deps.Charts}
	list, err := charts.NewList(charts.Head{ID: "list", Title: "两项", Source: "来源：一是"},
		[]charts.ListItem{{Row: charts.Row{Key: "a.a", Label: "电子"}, Number: "3"}, {Row: charts.Row{Key: "b.b", Label: "装备"}, Number: "4"}})
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name  string
		spec  charts.Spec
		rowed int
	}{{"bars", v.Page.Charts[0], 1}, {"a list", list, 0}}
	for _, c := range cases {
		below := newValues(c.spec, v.Page, v.deps)
		whole := below.heightWithin(1500, 600)
		if below.rowed != c.rowed || !below.around {
			t.Errorf("%s: %d lists, sections: %t", c.name, below.rowed, below.around)
		}
		for i, wide := range below.widths(1500) {
			most := float32(textAlone + 2*railMargin)
			if i < below.rowed {
				most = valuesWidest
			}
			if wide > most {
				t.Errorf("%s: column %d is %v wide", c.name, i, wide)
			}
		}
		if below.heightWithin(1500, whole-1); below.around {
			t.Errorf("%s: whole sections where there is no room for them", c.name)
		}
	}
}

// The rail has the sentence that states its figure, and of other figures none; none at all where
// sentences stand below the chart.
func TestRailHasTheSentenceOfItsFigure(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	selected := "a.a"
	v.deps.Painter.Selected = func() string { return selected }
	text := [][]pages.Span{{{Text: "Electronics grew "}, {Text: "17.3%", Figure: "a.a"}}, {{Text: "Equipment grew "}, {Text: "18%", Figure: "b.b"}}}
	r := newRail(v.Page.Charts[0], text, v.deps)
	said := func() (figures []string) {
		for _, item := range r.columns[0].Items {
			if one, ok := item.Object.(*kit.FigureText); ok {
				figures = append(figures, one.Text.Marks()[0].Figure)
			}
		}
		return figures
	}
	for _, c := range []struct {
		name, selected string
		apart          bool
		want           []string
	}{
		{"one", "a.a", false, []string{"a.a"}},
		{"none is selected", "", false, []string{v.Page.Charts[0].Keys()[0]}},
		{"sentences stand below", "b.b", true, nil},
	} {
		selected = c.selected
		r.setApart(c.apart, 1600)
		r.follow()
		r.Resize(fyne.NewSize(railWidth, 900))
		if got := said(); !slices.Equal(got, c.want) {
			t.Errorf("%s: it has those of %v, want %v", c.name, got, c.want)
		}
	}
}

// What stands below an enlarged chart is not made again while its room is the same.
func TestValuesBelowAreMadeOnce(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	v.deps.Painter.Selected = func() string { return "" }
	v.deps.Charts = rowedCharts{v.deps.Charts}
	below := newValues(v.Page.Charts[0], v.Page, v.deps)
	high := below.heightWithin(1500, 90) // the sentences alone
	made := below.columns[0]
	if again := below.heightWithin(1500, 90); again != high || below.columns[0] != made {
		t.Errorf("in the same room it is made again, %v high instead of %v", again, high)
	}
}

// Columns that the chart's rows and sentences leave free have what else the report states there,
// as many rows as have room, and none twice.
func TestFreeColumnsHaveWhatElseIsStated(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	v.deps.Painter.Selected = func() string { return "" }
	v.deps.Charts = besideCharts{rowedCharts{v.deps.Charts}}
	below := newValues(v.Page.Charts[0], v.Page, v.deps)
	for _, c := range []struct {
		width, room float32
		most        bool // there is room for all
	}{{2000, 600, true}, {2000, 260, false}, {1000, 600, false}} {
		high := below.heightWithin(c.width, c.room)
		if high > c.room {
			t.Errorf("in %v x %v it is %v high", c.width, c.room, high)
		}
		met := map[string]int{}
		for _, column := range below.columns {
			for _, item := range column.Items {
				if row, ok := item.Object.(*railRow); ok {
					met[row.figure]++
				}
			}
		}
		for figure, n := range met {
			if n > 1 {
				t.Errorf("in %v x %v %q stands there %d times", c.width, c.room, figure, n)
			}
		}
		if got := met["else.0"] > 0 && met["else.9"] > 0; got != c.most {
			t.Errorf("in %v x %v all else is there: %t", c.width, c.room, got)
		}
	}
}

// besideCharts says that the report states ten other figures.
type besideCharts struct{ Charts }

func (besideCharts) Beside(charts.Spec) []pages.ChartRow {
	rows := make([]pages.ChartRow, 10)
	for i := range rows {
		rows[i] = pages.ChartRow{ID: fmt.Sprintf("else.%d", i), Name: "另一项", Value: "1个", Location: "（一）一是 第1句"}
	}
	return rows
}

// The tools of the rail grow with the window, as its text does.
func TestRailGrowsWithTheWindow(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	v.deps.Painter.Selected = func() string { return "" }
	r := newRail(v.Page.Charts[0], nil, v.deps)
	r.Resize(fyne.NewSize(railWidth, 600))
	button, line := float32(0), float32(0)
	for _, window := range []float32{1600, 1920, 2560} {
		r.setApart(true, window)
		value := r.columns[0].Items[0].Object.(*kit.Paragraph).LineHeight()
		if high := r.buttons[0].Size().Height; high <= button || value <= line {
			t.Errorf("at %v a tool is %v high after %v, a line %v after %v", window, high, button, value, line)
		}
		button, line = r.buttons[0].Size().Height, value
	}
}
