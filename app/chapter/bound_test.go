package chapter

import (
	"image"
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chartview/charttest"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/app/pages"
	picture "yulan/charts"
	"yulan/charts/chartstest"
)

// newBoundPage shows a page of four sections, the first of which has no chart below the
// leading one, and returns its clock.
func newBoundPage(t *testing.T, layout *keptLayout, width float32) (*Page, *kittest.Clock) {
	t.Helper()
	w := hosttest.NewApp(t).NewWindow("")
	w.SetPadded(false)
	p, clock := charttest.NewPainter(t)
	p.Canvas = w.Canvas()
	p.Motion = kit.Motion{After: clock.After}
	page := charttest.Page(t)
	page.Charts, page.Groups, page.Sections = nil, nil, nil
	long := make([]pages.Span, 0, 30)
	for range cap(long) {
		long = append(long, pages.Span{Text: "装备增长快于电子，数字化走进车间。"})
	}
	for i, id := range []string{"one", "two", "three", "four"} {
		page.Charts = append(page.Charts, chartstest.Bars(t, id))
		g := pages.Group{From: i, To: i + 1}
		if i > 0 {
			g.Section, g.Heading = i+1, "节"
		}
		page.Groups = append(page.Groups, g)
		page.Sections = append(page.Sections, pages.Section{Number: i + 1, Heading: "节", Body: long})
	}
	d := silentDeps(t, p)
	d.Layout = layout
	v := New(page, d)
	w.SetContent(v)
	w.Resize(fyne.NewSize(width, 300))
	return v, clock
}

// wheel scrolls a column as the reader does, and lets what follows come to its end.
func wheel(c *kit.Column, clock *kittest.Clock, down float32) {
	c.Scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: -down}})
	for range 20 {
		clock.Strike()
	}
}

// topIn returns how far below the upper edge of its column the heading of a section stands.
func topIn(s side, section int) float32 {
	for _, h := range s.headings {
		if h.Section == section {
			return s.top(h) - s.column.Offset()
		}
	}
	return -1
}

func TestScrollingOneColumnBringsTheOther(t *testing.T) {
	v, clock := newBoundPage(t, &keptLayout{bound: true}, 900)
	text, charts := v.sides()
	wheel(v.Text, clock, topIn(text, 3)-20)
	if v.read != 3 || topIn(charts, 3) != headingAir {
		t.Errorf("section %d is read, the charts of 3 are %v below the edge", v.read, topIn(charts, 3))
	}
	before := v.Right.Offset()
	wheel(v.Text, clock, 10)
	if v.Right.Offset() != before {
		t.Error("within a section the charts move too")
	}
	wheel(v.Right, clock, topIn(charts, 4)-20)
	if v.read != 4 || topIn(text, 4) != headingAir {
		t.Errorf("section %d is read, the text of 4 is %v below the edge", v.read, topIn(text, 4))
	}
	wheel(v.Right, clock, -1e5)
	if v.Text.Offset() != 0 || v.read != noSection {
		t.Errorf("at the top of the charts the text is at %v, section %d is read", v.Text.Offset(), v.read)
	}
	for _, h := range append(text.headings, charts.headings...) {
		if read := h.bar.Visible(); read != (h.Section == v.read) {
			t.Errorf("heading of %d: the bar is there: %t", h.Section, read)
		}
	}
}

// Scrolling means the sections at the left edge one after another: one in a lane right of them,
// which begins between them, would send the text down and up again.
func TestScrollingGoesDownTheSectionsAtTheLeft(t *testing.T) {
	v, clock := newBoundPage(t, &keptLayout{bound: true}, 900)
	_, charts := v.sides()
	for i, at := range []fyne.Position{{Y: 100}, {Y: 260}, {X: 400, Y: 180}} {
		charts.headings[i].Move(at)
	}
	var read []int
	for range 20 {
		wheel(v.Right, clock, 20)
		if n := charts.section(); len(read) == 0 || read[len(read)-1] != n {
			read = append(read, n)
		}
	}
	if want := []int{2, 3}; !slices.Equal(read, want) {
		t.Errorf("scrolling the charts means the sections %v, want %v", read, want)
	}
}

// The reader who scrolls what is being brought has the last word, and what was brought
// brings nothing back.
func TestBroughtColumnDoesNotFightTheReader(t *testing.T) {
	v, clock := newBoundPage(t, &keptLayout{bound: true}, 900)
	text, _ := v.sides()
	v.Text.Scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: -(topIn(text, 4) - 20)}})
	clock.Strike() // the charts are on their way
	at := v.Text.Offset()
	v.Right.Scroll.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.Delta{DY: 5}})
	held := v.Right.Offset()
	for range 20 {
		clock.Strike()
	}
	if v.Right.Offset() != held {
		t.Errorf("the charts moved on from %v to %v under the reader's hand", held, v.Right.Offset())
	}
	if sections := text.section(); v.Text.Offset() != at && sections != v.read {
		t.Errorf("the text went to %v", v.Text.Offset())
	}
}

func TestColumnsThatAreNotBoundScrollAlone(t *testing.T) {
	v, clock := newBoundPage(t, &keptLayout{}, 900)
	text, _ := v.sides()
	wheel(v.Text, clock, topIn(text, 4)-20)
	if v.Right.Offset() != 0 || v.read != 4 {
		t.Errorf("the charts are at %v; section %d is read", v.Right.Offset(), v.read)
	}
}

// A heading that is tapped brings its section in the other column, bound or not; the charts
// of a section that are all among the leading ones are at the top.
func TestTappedHeadingBringsTheOther(t *testing.T) {
	for _, bound := range []bool{false, true} {
		v, clock := newBoundPage(t, &keptLayout{bound: bound}, 900)
		text, charts := v.sides()
		tap := func(h *Heading) {
			h.Tapped(nil)
			for range 20 {
				clock.Strike()
			}
		}
		tap(text.headings[2])
		if got := topIn(charts, 3); got != headingAir || v.read != 3 {
			t.Errorf("the charts of 3 are %v below the edge", got)
		}
		tap(charts.headings[2])
		if got := topIn(text, 4); got != headingAir || v.read != 4 {
			t.Errorf("the text of 4 is %v below the edge", got)
		}
		tap(text.headings[0])
		if v.Right.Offset() != 0 {
			t.Errorf("the charts of 1 are at the top, and it is at %v", v.Right.Offset())
		}
		last := v.Cards.Cards[3]
		other, err := picture.NewBars(last.Spec.Head(), []picture.Row{{Key: "in.last", Label: "电子", Value: 1, Text: "1%"}}, picture.BarOptions{})
		if err != nil {
			t.Fatal(err)
		}
		last.Spec = other
		v.Page.Sections[0].Body = []pages.Span{{Text: "12", Figure: "in.last"}}
		tap(text.headings[0])
		if at := v.FrameOf(last).Y - v.Right.Offset(); v.Right.Offset() == 0 || at < 0 || at > v.Right.Size().Height/2 {
			t.Errorf("the chart that shows the figures of 1 is %v below the edge", at)
		}
	}
}

// The rule between text and charts can be dragged as far as both have room, and stays.
func TestSplitIsDraggedAndKept(t *testing.T) {
	kept := &keptLayout{split: 300}
	v, _ := newBoundPage(t, kept, 900)
	s := newSplitter(v)
	for _, c := range []struct{ dx, want float32 }{{0, 300}, {-1000, textLeast}, {30, textLeast + 30}, {2000, 360}} {
		s.Dragged(&fyne.DragEvent{Dragged: fyne.Delta{DX: c.dx}})
		if got := v.Text.Size().Width; got != c.want {
			t.Errorf("dragged by %v the text is %v wide, want %v", c.dx, got, c.want)
		}
	}
	s.DragEnd()
	if kept.split != 360 {
		t.Errorf("%v is kept", kept.split)
	}
	s.DoubleTapped(nil)
	if got := v.Text.Size().Width; got != textWidthIn(900, kit.SpanUsual) || kept.split != 0 {
		t.Errorf("by itself the text is %v wide; %v is kept", got, kept.split)
	}
}

// What stands last belongs to the section before it, and only the heading of that is marked.
func TestOneHeadingIsMarked(t *testing.T) {
	v, _ := newBoundPage(t, &keptLayout{bound: true}, 900)
	_, charts := v.sides()
	last := charts.headings[len(charts.headings)-1]
	last.Section = charts.headings[0].Section
	charts.setRead(last.Section)
	if !charts.headings[0].bar.Visible() || last.bar.Visible() {
		t.Error("not the first of two headings of one section is marked, or both are")
	}
	last.Section = -1
	charts.setRead(last.Section)
	if charts.headings[0].bar.Visible() || !last.bar.Visible() {
		t.Error("the only heading of a section is not marked")
	}
}

// Of a card that is higher than the page, the mark of a figure is scrolled to; if its picture
// is not drawn yet, as soon as it is.
func TestMarkOfHighCardIsRevealed(t *testing.T) {
	v, _ := newBoundPage(t, &keptLayout{}, 900)
	c := v.Cards.Cards[0]
	c.ring.Show() // the reader is in it
	v.Resize(fyne.NewSize(900, c.Size().Height-1))
	c.View.Shown.Regions = nil
	v.Right.ScrollTo(v.Right.Height)
	v.revealFigure("b.b")
	if v.due != "b.b" {
		t.Errorf("what is to be scrolled to is %q", v.due)
	}
	mark := image.Rect(10, 120, 100, 140)
	c.View.Shown = picture.Picture{Image: image.NewRGBA(image.Rect(0, 0, int(c.View.Size().Width), 10)), Regions: []picture.Region{{Key: "b.b", Rect: mark}}}
	v.Right.ScrollTo(v.Right.Height)
	c.View.OnShown()
	at := v.FrameOf(c)
	if !v.Right.Sees(kit.Frame{Y: at.Y + 120, Height: 20}) || v.due != "" {
		t.Errorf("the mark at %v is not seen at %v; still to be shown is %q", at.Y+120, v.Right.Offset(), v.due)
	}
}

// The type of a chart on the bench grows with a high and wide window, to a limit, and is never
// smaller than usual; one that is only offered grows in a narrower width.
func TestBenchFillsTheWindow(t *testing.T) {
	v, _ := newBoundPage(t, &keptLayout{}, 900)
	cases := []struct {
		name        string
		window      fyne.Size
		width       float32
		offered     bool
		least, most float64
	}{
		{"small", fyne.NewSize(800, 300), 700, false, 1, 1},
		{"low", fyne.NewSize(2000, 300), 1900, false, 1, 1.15},
		{"large", fyne.NewSize(2560, 1440), 1900, false, fewGrown, fewGrown},
		{"narrow in a large window", fyne.NewSize(2560, 1440), 1200, false, 1.2, 1.2},
		{"offered", fyne.NewSize(2560, 1440), 645, true, offerGrown, offerGrown},
	}
	for _, c := range cases {
		v.deps.Host.Canvas().(interface{ Resize(fyne.Size) }).Resize(c.window)
		card := newBareCard(v.Page.Charts[0], cardDeps{Deps: v.deps, scroll: func(fyne.KeyName) bool { return false }, reveal: func(*Card) {}})
		if c.offered {
			card.Disable()
		}
		card.HeightFor(c.width)
		if got := card.View.Zoom; got < c.least || got > c.most {
			t.Errorf("%s: the type is %v times larger, want %v to %v", c.name, got, c.least, c.most)
		}
	}
}
