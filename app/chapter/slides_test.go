package chapter

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/chartview/charttest"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/charts"
	"yulan/charts/chartstest"
)

// shownIn returns the id of the chart that a slide-show shows.
func shownIn(s *Slides) string { return s.charts[s.at].Head().ID }

// screen is a window that may fill the screen.
type screen struct{ full bool }

func (s *screen) FullScreen() bool { return s.full }

func (s *screen) SetFullScreen(full bool) { s.full = full }

// A slide-show goes through the charts by keys and taps, stops at both ends, and leaves the
// window as it was.
func TestSlides(t *testing.T) {
	v, canvas := newTestPage(t, 1280, 700)
	screen := &screen{}
	s := ShowSlides(v.Page.Charts, "two", v.deps.Painter, v.deps.Host, screen)
	if !screen.full {
		t.Error("the screen is not filled")
	}
	if canvas.Focused() != fyne.Focusable(s) || shownIn(s) != "two" {
		t.Fatalf("it begins at %q, the focus is on %T", shownIn(s), canvas.Focused())
	}
	steps := []struct {
		name string
		do   func()
		want string
	}{
		{"on", func() { kittest.Press(s, fyne.KeyRight) }, "three"},
		{"behind the last", func() { kittest.Press(s, fyne.KeySpace) }, "three"},
		{"back", func() { kittest.Press(s, fyne.KeyLeft) }, "two"},
		{"to the first", func() { kittest.Press(s, fyne.KeyHome, fyne.KeyPageUp) }, "one"},
		{"a tap at the right", func() { test.TapAt(s, fyne.NewPos(1000, 300)) }, "two"},
		{"a tap at the left", func() { test.TapAt(s, fyne.NewPos(100, 300)) }, "one"},
	}
	for _, step := range steps {
		step.do()
		if shownIn(s) != step.want {
			t.Errorf("%s: it shows %s, want %s", step.name, shownIn(s), step.want)
		}
	}
	kittest.Press(s, fyne.KeyEscape)
	if screen.full || canvas.Overlays().Top() != nil {
		t.Error("Escape does not end it")
	}
}

// The keys of a slide-show are told until one has been used, and its place is larger than the title of a page.
func TestSlidesTellTheirKeysOnce(t *testing.T) {
	v, _ := newTestPage(t, 1280, 700)
	s := ShowSlides(v.Page.Charts, "one", v.deps.Painter, v.deps.Host, &screen{})
	defer s.end()
	said := func(line *kit.Paragraph) (text string) {
		for _, p := range line.Pieces {
			text += p.Text
		}
		return text
	}
	high := kit.NewLine(v.deps.Host.Measurer(), kit.LookTitle, "1").HeightFor(100)
	if got := s.foot[0].HeightFor(100); got <= high || said(s.foot[0]) == "" || said(s.foot[1]) == "" {
		t.Errorf("it begins with %q and %q", said(s.foot[0]), said(s.foot[1]))
	}
	for i, line := range s.foot {
		at, size := line.Position(), line.Size()
		if at.Y < s.view.Position().Y+s.view.Size().Height || at.Y+size.Height > s.Size().Height {
			t.Errorf("line %d stands at %v of %v", i, at, s.Size())
		}
	}
	s.turn(1)
	if got := said(s.foot[1]); got != "" {
		t.Errorf("after a turn it still says %q", got)
	}
}

// The rail beside an enlarged chart says all of the selected figure, and follows.
func TestRailFollowsTheSelection(t *testing.T) {
	v, _ := newTestPage(t, 1500, 700)
	selected := ""
	v.deps.Painter.Selected = func() string { return selected }
	large := newEnlarged(v.Page, enlargedPlace{At: 0, Of: 3, Step: func(int) {}, Close: func() {}}, v.deps)
	if n := len(large.rail.columns[0].Items); n != 11 {
		t.Errorf("without a selection it holds %d items, want all of the first figure, and what to do", n)
	}
	selected = "a.a"
	large.follow()
	if n := len(large.rail.columns[0].Items); n != 11 {
		t.Errorf("of a figure it holds %d items, want name, value, place, a fact, what can be done, and three headings with one item each", n)
	}
	selected = "of another chart"
	large.follow()
	if n := len(large.rail.columns[0].Items); n != 11 {
		t.Errorf("of a figure that the chart has not it holds %d items, want all of the first, and what to do", n)
	}
	large.Resize(fyne.NewSize(1500, 700))
	if at := large.rail.Position(); at.X < large.Card.Position().X+large.Card.Size().Width {
		t.Errorf("in a wide window the rail stands at %v", at)
	}
	large.Resize(fyne.NewSize(1200, 700))
	if at := large.rail.Position(); at.Y < large.Card.Position().Y+large.Card.Size().Height {
		t.Errorf("in a less wide window the rail stands at %v", at)
	}
	if large.arrows[0].Visible() || !large.arrows[1].Visible() {
		t.Error("there is an arrow to a chart before the first, or none to the next")
	}
	if at := large.arrows[1].Size(); at.Width < 40 || at.Height < 40 {
		t.Errorf("the arrow is %v large, less than a finger", at)
	}
}

// A reader who is new is told once that numbers can be tapped: until that is read, or done.
func TestReaderIsGreetedOnce(t *testing.T) {
	for _, c := range []struct {
		name string
		end  func(v *Page)
	}{
		{"read", func(v *Page) { v.greeting.shut.OnTapped() }},
		{"a number is tapped", func(v *Page) { v.showFigure("a.a") }},
	} {
		layout := &keptLayout{greet: true}
		v, _ := newBoundPage(t, layout, 900)
		if v.greeting == nil || !v.greeting.Visible() || v.greeting.Position().X < v.Right.Position().X {
			t.Fatalf("%s: there is no greeting over the charts", c.name)
		}
		c.end(v)
		if v.greeting.Visible() || layout.greet {
			t.Errorf("%s: the greeting stays", c.name)
		}
		if again, _ := newBoundPage(t, layout, 900); again.greeting != nil {
			t.Errorf("%s: the next page greets again", c.name)
		}
	}
}

// The data stand beside what is known of a figure where the rail is wide, and its buttons keep
// their words.
func TestRailUsesItsWidth(t *testing.T) {
	w := hosttest.NewApp(t).NewWindow("")
	p, _ := charttest.NewPainter(t)
	p.Canvas = w.Canvas()
	d := silentDeps(t, p)
	d.Offers.Pictures, d.Offers.Compare = true, true
	r := newRail(chartstest.Bars(t, "one"), nil, d)
	w.SetContent(r)
	for _, c := range []struct {
		width   float32
		columns int
	}{{400, 1}, {900, 2}, {300, 1}} {
		w.Resize(fyne.NewSize(c.width, 300))
		if len(r.columns) != c.columns {
			t.Errorf("in %v the rail has %d columns, want %d", c.width, len(r.columns), c.columns)
		}
		for _, b := range r.buttons {
			if end := b.Position().X + b.Size().Width; end > c.width || b.Size().Width < b.WidthWithWord() {
				t.Errorf("in %v a button is %v wide and ends at %v", c.width, b.Size().Width, end)
			}
		}
	}
}

// placed is a chart that a page of one report shows, which says its place and source once for all.
type placed struct{ charts.Spec }

func (p placed) Head() charts.Head {
	h := p.Spec.Head()
	h.Subtitle, h.Placed = "增速", "云溪市 · 增速"
	h.Source, h.Origin = "来源：报告第1句", "来源：云溪市2025年报告第1句"
	return h
}

// A slide says which place and year it is of, as a picture does that is exported.
func TestSlidesNameTheirReport(t *testing.T) {
	s := &Slides{charts: []charts.Spec{placed{chartstest.Bars(t, "one")}}}
	if h := s.shown().Head(); h.Subtitle != "云溪市 · 增速" || h.Source != "来源：云溪市2025年报告第1句" {
		t.Errorf("the slide says %q and %q", h.Subtitle, h.Source)
	}
}
