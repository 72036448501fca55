package app

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/chapter"
	"yulan/app/detail"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// firstCard returns the first chart of the present page, drawn, with the focus.
func firstCard(t *testing.T, w *window) *chapter.Card {
	t.Helper()
	c := pageOf(w).Cards.Cards[0]
	w.win.Canvas().Focus(c)
	paint(c.View)
	return c
}

// The cursor keys select one figure after the other, and stop at the ends.
func TestCardIsWalked(t *testing.T) {
	w, _ := newTestWindow(t)
	c := firstCard(t, w)
	keys := c.Spec.Keys()
	var got []string
	for range keys {
		kittest.Press(c, fyne.KeyDown)
		paint(c.View)
		got = append(got, w.state.figure)
	}
	if !slices.Equal(got, keys) {
		t.Errorf("down goes to %v, want %v", got, keys)
	}
	kittest.Press(c, fyne.KeyRight)
	if w.state.figure != keys[len(keys)-1] {
		t.Errorf("past the last it goes to %s", w.state.figure)
	}
	kittest.Press(c, fyne.KeyLeft)
	if want := keys[len(keys)-2]; w.state.figure != want {
		t.Errorf("left goes to %s, want %s", w.state.figure, want)
	}
	kittest.Press(c, fyne.KeyEscape)
	if w.state.figure != "" || w.foot.Bar.Visible() || !w.foot.Status.Visible() {
		t.Errorf("after Escape %q is selected", w.state.figure)
	}
	kittest.Press(c, fyne.KeyEscape)
	if w.win.Canvas().Focused() != nil {
		t.Error("a second Escape leaves the focus")
	}
}

// A walk through the text meets every figure once.
func TestTextIsWalked(t *testing.T) {
	w, _ := newTestWindow(t)
	w.win.Canvas().Focus(pageOf(w).Text)
	var want []string
	for _, p := range pageOf(w).Prose {
		for _, m := range p.Text.Marks() {
			if !slices.Contains(want, m.Figure) {
				want = append(want, m.Figure)
			}
		}
	}
	for i, figure := range want {
		kittest.Press(pageOf(w).Text, fyne.KeyRight)
		if w.state.figure != figure {
			t.Fatalf("step %d goes to %s, want %s", i, w.state.figure, figure)
		}
	}
	kittest.Press(pageOf(w).Text, fyne.KeyN, fyne.KeyP)
	if w.state.figure != want[len(want)-2] {
		t.Errorf("P goes to %s", w.state.figure)
	}
}

// What holds the selected figure is on the screen, in both columns.
func TestSelectionIsScrolledTo(t *testing.T) {
	w, _ := newTestWindow(t)
	w.win.Resize(fyne.NewSize(900, 420))
	for tab := range w.state.report.Chapters {
		w.state.setTab(tab)
		for _, c := range pageOf(w).Cards.Cards {
			for _, figure := range c.Spec.Keys() {
				pageOf(w).ScrollTo([2]float32{})
				w.state.setFigure("")
				w.state.setFigure(figure)
				if !textSees(pageOf(w), figure) {
					t.Errorf("tab %d: no chip of %s is seen", tab, figure)
				}
				if !chartSeen(pageOf(w), figure) {
					t.Errorf("tab %d: no chart of %s is seen", tab, figure)
				}
			}
		}
	}
}

// textSees tells whether a chip of a figure is on the screen, or there is none.
func textSees(v *chapter.Page, figure string) bool {
	none := true
	for _, p := range v.Prose {
		for _, m := range p.Text.Marks() {
			if m.Figure == figure {
				none = false
				at := m.Frame
				at.Y += p.Position().Y
				if v.Text.Sees(at) {
					return true
				}
			}
		}
	}
	return none
}

// chartSeen tells whether a chart of a figure is on the screen, or the mark of the figure if the
// chart is higher than that.
func chartSeen(v *chapter.Page, figure string) bool {
	for _, c := range v.Cards.Cards {
		if !c.View.Shows(figure) {
			continue
		}
		at := v.FrameOf(c)
		if mark, ok := c.View.Frame(figure); ok && at.Height > v.Right.Size().Height {
			at.Y, at.Height = at.Y+mark.Y, mark.Height
		}
		at.Height = min(at.Height, v.Right.Size().Height-24)
		if v.Right.Sees(at) {
			return true
		}
	}
	return false
}

// A second tap soon after the first enlarges the chart; later it is a first one again.
func TestCardTakesDoubleTaps(t *testing.T) {
	w, clock := newTestWindow(t)
	c := firstCard(t, w)
	test.Tap(c.Layer)
	clock.Strike()
	test.Tap(c.Layer)
	if w.state.route.Chart != "" {
		t.Fatal("two slow taps enlarge it")
	}
	test.Tap(c.Layer)
	if w.state.route.Chart != c.Chart {
		t.Errorf("after two quick taps %q is large", w.state.route.Chart)
	}
}

func TestEnlargedChart(t *testing.T) {
	w, _ := newTestWindow(t)
	c := firstCard(t, w)
	charts := pageOf(w).Page.Charts
	kittest.Press(c, fyne.KeyF)
	if largeOf(w) == nil || largeOf(w).Card.Chart != c.Chart || pageOf(w).Visible() {
		t.Fatal("F does not show the chart over the page")
	}
	if w.win.Canvas().Focused() != fyne.Focusable(largeOf(w).Card) {
		t.Error("the large chart has not the focus")
	}
	paint(largeOf(w).Card.View)
	kittest.Press(largeOf(w).Card, fyne.KeyDown)
	if first := c.Spec.Keys()[0]; w.state.figure != first {
		t.Errorf("in the large chart %q is selected, want %s", w.state.figure, first)
	}
	kittest.Press(largeOf(w).Card, fyne.KeyPageUp) // there is none before
	for _, s := range charts[1:] {
		w.state.setFigure("")
		kittest.Press(largeOf(w).Card, fyne.KeyPageDown)
		if largeOf(w).Card.Chart != s.Head().ID {
			t.Fatalf("the next is %s, want %s", largeOf(w).Card.Chart, s.Head().ID)
		}
	}
	kittest.Press(largeOf(w).Card, fyne.KeyPageDown, fyne.KeyLeftBracket)
	before := charts[len(charts)-2].Head().ID
	if largeOf(w).Card.Chart != before {
		t.Errorf("before the last is %s", largeOf(w).Card.Chart)
	}
	kittest.Press(largeOf(w).Card, fyne.KeyEscape)
	if largeOf(w) != nil || !pageOf(w).Visible() {
		t.Fatal("Escape leaves the large chart")
	}
	if f, ok := w.win.Canvas().Focused().(*chapter.Card); !ok || f.Chart != before {
		t.Errorf("the focus is on %T, not on the chart that was large", w.win.Canvas().Focused())
	}
}

// What is said of a figure beside an enlarged chart is not said at the window's foot too; where there
// is no room beside it, or another figure is selected, it is said there.
func TestFootLeavesToTheRailWhatItSays(t *testing.T) {
	w, _ := newTestWindow(t)
	specs := pageOf(w).Page.Charts
	own := specs[0].Keys()[0]
	other := specs[slices.IndexFunc(specs, func(c charts.Spec) bool { return !slices.Contains(c.Keys(), own) })]
	for _, c := range []struct {
		name  string
		width float32
		chart string
		want  bool
	}{
		{"over the page", 1280, "", true},
		{"beside its chart", 1280, specs[0].Head().ID, false},
		{"beside another", 1280, other.Head().ID, true},
		{"in a narrow window", 800, specs[0].Head().ID, true},
		{"in a wider one again", 1500, specs[0].Head().ID, false},
		{"over the page again", 1500, "", true},
	} {
		w.win.Resize(fyne.NewSize(c.width, 800))
		w.state.setEnlarged("")
		w.state.setFigure(own)
		w.state.setEnlarged(c.chart)
		if got := w.foot.Bar.Visible(); got != c.want || w.foot.Status.Visible() == got {
			t.Errorf("%s: the bar is seen: %t", c.name, got)
		}
	}
	w.state.setEnlarged(specs[0].Head().ID)
	w.win.Resize(fyne.NewSize(800, 800))
	if !w.foot.Bar.Visible() {
		t.Error("once the window is narrow the figure is described nowhere")
	}
}

// While a chart is enlarged the bar at the foot says of a figure that the chart has not that it is
// not in it; of one of its own, and over the page, it says nothing of that.
func TestEnlargedChartTellsWhatItHasNot(t *testing.T) {
	w, _ := newTestWindow(t)
	specs := pageOf(w).Page.Charts
	of := specs[0].Keys()
	other := specs[slices.IndexFunc(specs, func(c charts.Spec) bool { return !slices.Contains(c.Keys(), of[len(of)-1]) })]
	said := func() bool {
		return slices.ContainsFunc(w.foot.Bar.Detail.Facts, func(f pages.Fact) bool { return f.Text == w.words.T("enlarged.aside") })
	}
	w.state.setFigure(of[len(of)-1])
	for _, step := range []struct {
		name, chart string
		want        bool
	}{{"over the page", "", false}, {"its own chart", specs[0].Head().ID, false}, {"another", other.Head().ID, true}, {"over the page again", "", false}} {
		w.state.setEnlarged(step.chart)
		if got := said(); got != step.want {
			t.Errorf("%s: that it is not in the chart is said: %t", step.name, got)
		}
	}
}

// Another page, another language and a find elsewhere do not leave a chart over the page
// that it is not of.
func TestEnlargedChartFollowsThePage(t *testing.T) {
	w, _ := newTestWindow(t)
	kittest.Press(firstCard(t, w), fyne.KeyReturn)
	title := largeOf(w).Card.Spec.Head().Title
	w.state.setLanguage("en")
	if largeOf(w) == nil || largeOf(w).Card.Spec.Head().Title == title {
		t.Error("it is not in the other language")
	}
	w.state.setFigure("farm.standards.total") // not in the overview's first chart
	if largeOf(w) != nil {
		t.Error("it hides what was found")
	}
	kittest.Press(firstCard(t, w), fyne.KeyReturn)
	w.state.setTab(8)
	if largeOf(w) != nil || !w.table.View.Visible() {
		t.Error("it hides the table")
	}
}

// Every chart turns over to a table of what it shows, selects there, and is copied.
func TestChartsTurnOver(t *testing.T) {
	w, _ := newTestWindow(t)
	for tab := range w.state.report.Chapters {
		w.state.setTab(tab)
		for _, c := range pageOf(w).Cards.Cards {
			w.state.setFigure("")
			w.win.Canvas().Focus(c)
			kittest.Press(c, fyne.KeyT)
			if !c.IsTurned() || c.View.Visible() {
				t.Fatalf("%s does not turn over", c.Chart)
			}
			w.onCopy(&fyne.ShortcutCopy{})
			if got := strings.Count(w.app.Clipboard().Content(), "\n"); got != len(c.Back.Data)+1 {
				t.Errorf("%s: %d lines are copied, want %d", c.Chart, got, len(c.Back.Data)+1)
			}
			for i, row := range c.Back.Data {
				if row.ID == "" {
					continue
				}
				c.Back.Rows.List.Select(i)
				if w.state.figure != row.ID || c.Back.Rows.Chosen != i {
					t.Fatalf("%s: row %d selects %q, want %s", c.Chart, i, w.state.figure, row.ID)
				}
				w.onCopy(&fyne.ShortcutCopy{})
				if got := w.app.Clipboard().Content(); !strings.HasPrefix(got, row.Name+"\t"+row.Number+"\t") {
					t.Errorf("%s: of row %d %q is copied", c.Chart, i, got)
				}
			}
			kittest.Press(c.Back.Rows.List, fyne.KeyT)
			if c.IsTurned() || !c.View.Visible() {
				t.Fatalf("%s does not turn back", c.Chart)
			}
		}
	}
}

// The cursor keys walk the table of a turned chart, past what is derived.
func TestTurnedChartIsWalked(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, c := range pageOf(w).Cards.Cards {
		w.state.setFigure("")
		w.win.Canvas().Focus(c)
		kittest.Press(c, fyne.KeyT)
		for _, figure := range c.Spec.Keys() {
			kittest.Press(c, fyne.KeyDown)
			if w.state.figure != figure || c.Back.Data[c.Back.Rows.Chosen].ID != figure {
				t.Fatalf("%s: down goes to %q, want %s", c.Chart, w.state.figure, figure)
			}
		}
	}
}

func TestCopyTakesTheSelectedValue(t *testing.T) {
	w, _ := newTestWindow(t)
	w.app.Clipboard().SetContent("before")
	w.onCopy(&fyne.ShortcutCopy{})
	if got := w.app.Clipboard().Content(); got != "before" {
		t.Errorf("without a selection %q is copied", got)
	}
	w.state.setFigure("gdp.level")
	w.onCopy(&fyne.ShortcutCopy{})
	if got := w.app.Clipboard().Content(); got != "27,894亿元" {
		t.Errorf("%q is copied", got)
	}
	if !strings.Contains(w.foot.Bar.Notice, "27,894亿元") {
		t.Errorf("it says %q", w.foot.Bar.Notice)
	}
}

func TestCopyCitation(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		w.state.setFigure("gdp.level")
		w.foot.CopyCitation()
		got := w.app.Clipboard().Content()
		for _, part := range []string{"27894亿元", w.state.report.Source.Title.In(report.Chinese), pages.Locate(w.state.report.Shape, report.Location{Section: 1, Sentence: 4}, w.words)} {
			if !strings.Contains(got, part) {
				t.Errorf("%s: there is no %q in %q", l, part, got)
			}
		}
		w.state.setFigure("")
	}
}

// From a figure to its row, and from the row to its page.
func TestShowInTableAndBack(t *testing.T) {
	w, _ := newTestWindow(t)
	w.state.setTab(3)
	w.state.setFigure("digital.big-data-firms.total")
	w.figures.do(detail.IntentTable)
	if !w.state.shows(kindFigures) || w.table.View.Figure != "digital.big-data-firms.total" {
		t.Fatal("the table does not show the figure")
	}
	w.state.setTab(0)
	w.figures.do(detail.IntentPage)
	if w.state.tab() != 3 || !textSees(pageOf(w), "digital.big-data-firms.total") {
		t.Error("the page does not show the figure")
	}
}
