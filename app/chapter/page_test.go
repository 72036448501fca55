package chapter

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/chartview/charttest"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
)

// newTestPage shows the sample page in a size.
func newTestPage(t *testing.T, width, height float32) (*Page, fyne.Canvas) {
	t.Helper()
	w := hosttest.NewApp(t).NewWindow("")
	w.SetPadded(false)
	p, _ := charttest.NewPainter(t)
	p.Canvas = w.Canvas()
	v := New(charttest.Page(t), silentDeps(t, p))
	w.SetContent(v)
	w.Resize(fyne.NewSize(width, height))
	return v, w.Canvas()
}

func TestPageLooks(t *testing.T) {
	_, c := newTestPage(t, 1280, 700)
	test.AssertRendersToMarkup(t, "page.xml", c)
}

func TestNarrowPageLooks(t *testing.T) {
	_, c := newTestPage(t, 800, 500)
	test.AssertRendersToMarkup(t, "page-narrow.xml", c)
}

func TestTextTakesItsShare(t *testing.T) {
	for _, c := range []struct{ window, want float32 }{{600, textLeast}, {1024, 323}, {1280, 403}, {1920, textMost}, {2560, textWidest}, {3840, textVast}} {
		if got := textWidthIn(c.window, kit.SpanOf(c.window)); got != c.want {
			t.Errorf("in a window of %v the text is %v wide, want %v", c.window, got, c.want)
		}
	}
}

// Tab goes from the text to the charts and from chart to chart, and what has the focus
// is on the screen.
func TestPageIsReachedByKeyboard(t *testing.T) {
	v, c := newTestPage(t, 900, 400)
	want := []fyne.Focusable{v.Text, v.Right, v.Cards.Cards[0], v.Cards.Cards[1], v.Cards.Cards[2]}
	for i, w := range want {
		c.FocusNext()
		if c.Focused() != w {
			t.Fatalf("stop %d is %T, want %T", i+1, c.Focused(), w)
		}
	}
	last := v.Cards.Cards[2]
	bottom := v.Cards.Position().Y + last.Position().Y + last.Size().Height
	if seen := v.Right.Offset() + v.Right.Size().Height; bottom > seen {
		t.Errorf("the chart with the focus ends at %v, the screen at %v", bottom, seen)
	}
}

func TestPageScrollsBack(t *testing.T) {
	v, _ := newTestPage(t, 900, 300)
	v.ScrollTo([2]float32{0, 120})
	if got := v.Offsets(); got != [2]float32{0, 120} {
		t.Errorf("it is at %v, want 0 and 120", got)
	}
	if !v.scrollKey(fyne.KeyHome) || v.Offsets()[1] != 0 {
		t.Errorf("after Home it is at %v", v.Offsets())
	}
}

// What is measured ahead is as wide as the text then stands.
func TestAheadIsAsWideAsTheText(t *testing.T) {
	for _, width := range []float32{640, 900, 1280, 2000} {
		page, _ := newTestPage(t, width, 800)
		want := page.Prose[1].Size().Width
		if got := page.textWidthOf(page.Page) - page.textMargins().Left - page.textMargins().Right; got != want || want == 0 {
			t.Errorf("in a window of %v it is measured for %v, and stands in %v", width, got, want)
		}
		if n := len(page.ahead(page.Page)); n < len(page.Prose) {
			t.Errorf("%d texts are measured of %d", n, len(page.Prose))
		}
	}
}
