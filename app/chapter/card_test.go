package chapter

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"yulan/app/chartview"
	"yulan/app/chartview/charttest"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	"yulan/charts"
	"yulan/charts/chartstest"
	"yulan/report"
)

// newTestCard returns a card on a canvas, and what it asked for, as words.
func newTestCard(t *testing.T) (*Card, fyne.Canvas, *[]string) {
	t.Helper()
	w := hosttest.NewApp(t).NewWindow("")
	w.SetPadded(false)
	p, _ := charttest.NewPainter(t)
	said := &[]string{}
	say := func(word string) { *said = append(*said, word) }
	host := hosttest.New(t, report.English)
	host.On = w.Canvas()
	d := Deps{
		Host:    host,
		Painter: p,
		Charts:  saidCharts(say),
		Pointing: kit.Pointing{
			Choose: func(figure string) { say("choose " + figure) },
			Hover:  func(figure string, _ kit.Place) { say("hover " + figure) },
		},
		Escape: func() { say("escape") },
	}
	c := newCard(chartstest.Bars(t, "one"), cardDeps{
		Deps:   d,
		scroll: func(k fyne.KeyName) bool { say("scroll " + string(k)); return true },
		reveal: func(*Card) { say("reveal") },
	})
	w.SetContent(c)
	w.Resize(fyne.NewSize(400, 250))
	c.View.SetSeen(true)
	c.View.Picture(396, 246)
	return c, w.Canvas(), said
}

// saidCharts says what is wanted of charts.
type saidCharts func(word string)

func (s saidCharts) Do(i Intent, chart string) {
	s([]string{"mean", "export", "copy", "copy data", "enlarge", "turn", "compare", "present"}[i] + " " + chart)
}

func (saidCharts) Turned(string) bool { return false }
func (saidCharts) Means(string) bool  { return false }

func (saidCharts) Detail(figure string) (pages.Detail, bool) {
	return pages.Detail{
		ID: figure, Name: "电子产业增加值增速", Value: "17.3%", Location: "（三）一是 第3句",
		Facts:   []pages.Fact{{Label: "类别", Text: "同比增速"}},
		Derived: []pages.Derivation{{Name: "比规上工业高", Value: "6.6个百分点", Formula: "17.3% − 10.7% = 6.6个百分点"}},
		Refused: []string{"报告没有给出增加值。"},
	}, figure != ""
}

func (saidCharts) Rows(charts.Spec) []pages.ChartRow   { return nil }
func (saidCharts) Beside(charts.Spec) []pages.ChartRow { return nil }
func (saidCharts) Actions() []kit.Action               { return nil }
func (saidCharts) Told()                               {}

// keptLayout is how a reader wants pages laid out.
type keptLayout struct {
	bound bool
	split float32
	greet bool
}

func (l *keptLayout) Bound() bool            { return l.bound }
func (l *keptLayout) Split() float32         { return l.split }
func (l *keptLayout) Greets() bool           { return l.greet }
func (l *keptLayout) Greeted()               { l.greet = false }
func (l *keptLayout) SetSplit(width float32) { l.split = width }

// silentDeps is what a page is given that is only to be looked at.
func silentDeps(t *testing.T, p *chartview.Painter) Deps {
	t.Helper()
	host := hosttest.New(t, report.Chinese)
	host.On = p.Canvas
	return Deps{
		Host: host, Painter: p, Charts: saidCharts(func(string) {}),
		Pointing: kit.Pointing{Choose: func(string) {}, Hover: func(string, kit.Place) {}},
		Escape:   func() {}, CopyText: func(string) {}, Layout: &keptLayout{bound: true},
	}
}

func TestCardTakesTheFocusWhenTapped(t *testing.T) {
	c, canvas, said := newTestCard(t)
	test.TapAt(c, fyne.NewPos(50, 100))
	if canvas.Focused() != fyne.Focusable(c) || !c.ring.Visible() {
		t.Error("a tapped card has not the focus")
	}
	if want := []string{"mean one", "reveal"}; !slices.Equal(*said, want) {
		t.Errorf("it asked for %v, want %v", *said, want)
	}
	canvas.Unfocus()
	if c.ring.Visible() {
		t.Error("the ring stays after the focus has gone")
	}
}

func TestCardTakesKeys(t *testing.T) {
	c, _, said := newTestCard(t)
	kittest.Press(c, fyne.KeyReturn, fyne.KeyPageDown)
	if want := []string{"enlarge one", "scroll Next"}; !slices.Equal(*said, want) {
		t.Errorf("it asked for %v, want %v", *said, want)
	}
}

func TestCardHasAMenu(t *testing.T) {
	for _, open := range []func(*Card){
		func(c *Card) { test.TapSecondaryAt(c, fyne.NewPos(50, 100)) },
		func(c *Card) { kittest.Press(c, desktop.KeyMenu) },
	} {
		c, canvas, said := newTestCard(t)
		c.Layer.Hovered = kit.Mark{Figure: "a.a"}
		open(c)
		if (*said)[0] != "hover " {
			t.Errorf("what was pointed at covers the menu; the card said %v", *said)
		}
		if canvas.Overlays().Top() == nil {
			t.Fatal("nothing opens")
		}
		kittest.Press(canvas.Focused(), fyne.KeyDown, fyne.KeyReturn) // its first item
		if !slices.Contains(*said, "export one") {
			t.Errorf("the menu asked for %v", *said)
		}
	}
}

// The button stands in the room that the picture keeps, at its right end.
func TestCardPlacesItsButton(t *testing.T) {
	c, _, said := newTestCard(t)
	c.Layer.MouseIn(&desktop.MouseEvent{})
	reserved := c.View.Shown.Reserved
	at, size := c.Buttons[2].Position(), c.Buttons[2].Size()
	if !c.Buttons[2].Visible() {
		t.Fatal("there is no button")
	}
	middle := float32(reserved.Min.Y+reserved.Max.Y)/2 + cardBorder
	if got := at.Y + size.Height/2; got < middle-1 || got > middle+1 {
		t.Errorf("the button's middle is at %v, want %v", got, middle)
	}
	if right := at.X + size.Width; right > 400-cardBorder || right < float32(reserved.Max.X) {
		t.Errorf("the button ends at %v, its room at %d", right, reserved.Max.X)
	}
	test.Tap(c.Buttons[2])
	if want := []string{"mean one", "export one"}; !slices.Equal(*said, want) {
		t.Errorf("it asked for %v, want %v", *said, want)
	}
}

func TestCardLooks(t *testing.T) {
	_, canvas, _ := newTestCard(t)
	test.AssertRendersToMarkup(t, "card.xml", canvas)
}

func TestPictureButtonShowsThePointer(t *testing.T) {
	c, canvas, _ := newTestCard(t)
	c.Buttons[2].MouseIn(&desktop.MouseEvent{})
	if c.Buttons[2].Cursor() != desktop.PointerCursor {
		t.Error("the pointer over the button is not a hand")
	}
	test.AssertRendersToMarkup(t, "card-hovered.xml", canvas)
	c.Buttons[2].MouseOut()
	test.AssertRendersToMarkup(t, "card.xml", canvas)
}
