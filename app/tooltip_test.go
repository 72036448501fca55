package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/pages"
)

// point moves the pointer over a layer.
func point(l *kit.FigureLayer, at fyne.Position) {
	e := &desktop.MouseEvent{}
	e.Position = at
	e.AbsolutePosition = at.Add(fyne.CurrentApp().Driver().AbsolutePositionForObject(l))
	l.MouseMoved(e)
}

// Whatever shows a figure says what it is when it is pointed at, inside the window, and
// no picture is drawn for that.
func TestTooltipOfEveryFigure(t *testing.T) {
	w, _ := newTestWindow(t)
	for tab := range w.state.report.Chapters {
		w.state.setTab(tab)
		places := shownFigures(t, w)
		pictures := w.paint.Pictures.Kept.Len()
		for _, s := range places {
			point(s.layer, s.middle)
			f, _ := pages.FigureOf(w.state.report, s.figure) // some are derived
			d := w.foot.Of(f)
			if !w.foot.Tip.Box.Visible() || w.foot.Tip.Said != (kit.TipLines{d.Name, d.Value, d.Location}) {
				t.Fatalf("tab %d, %s: over %s it says %q", tab, s.name, s.figure, w.foot.Tip.Said)
			}
			at, size, room := w.foot.Tip.Box.Position(), w.foot.Tip.Box.Size(), w.foot.Tip.Layer.Size()
			if at.X < 0 || at.Y < 0 || at.X+size.Width > room.Width || at.Y+size.Height > room.Height {
				t.Errorf("%s: it stands at %v, %v large", s.figure, at, size)
			}
			if s.layer.Cursor() != desktop.PointerCursor {
				t.Errorf("%s: the pointer is no hand", s.figure)
			}
			testNearPointer(t, w.foot.Tip, s)
			s.layer.MouseOut()
			if w.foot.Tip.Box.Visible() || s.layer.Cursor() != desktop.DefaultCursor {
				t.Fatalf("%s: it stays when the pointer has gone", s.figure)
			}
		}
		if got := w.paint.Pictures.Kept.Len(); got != pictures {
			t.Errorf("tab %d: %d pictures were drawn for pointing", tab, got-pictures)
		}
	}
}

// testNearPointer holds that the tooltip stands next to the pointer wherever on a figure's place
// that is: at most a line and a half away, beyond the place itself where that is small.
func testNearPointer(t *testing.T, tip *kit.Tooltip, s shown) {
	t.Helper()
	const away, small = 30, 60
	own := s.frame.Height
	if own > small {
		own = 0
	}
	layer := fyne.CurrentApp().Driver().AbsolutePositionForObject(tip.Layer)
	origin := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.layer).Subtract(layer)
	for i := range 9 {
		at := fyne.NewPos(s.frame.X+s.frame.Width*float32(1+4*(i%3))/10, s.frame.Y+s.frame.Height*float32(1+4*(i/3))/10)
		p := at.Add(origin)
		if p.Y < 0 || p.Y > tip.Layer.Size().Height {
			continue // the page would have to be scrolled there
		}
		point(s.layer, at)
		box, size := tip.Box.Position(), tip.Box.Size()
		dx, dy := max(box.X-p.X, p.X-box.X-size.Width, 0), max(box.Y-p.Y, p.Y-box.Y-size.Height, 0)
		if !tip.Box.Visible() || dx > away || dy > away+own {
			t.Errorf("%s: of %s in %v it is said %v and %v away from the pointer at %v", s.name, s.figure, s.frame, dx, dy, at)
		}
	}
}

// It goes when the page moves under it, and when something is chosen.
func TestTooltipGoes(t *testing.T) {
	w, _ := newTestWindow(t)
	carried, places := w.state.report, shownFigures(t, w)
	for name, move := range map[string]func(){
		"scrolling":           func() { pageOf(w).Right.ScrollTo(90) },
		"choosing":            func() { test.TapAt(places[0].layer, places[0].middle) },
		"turning":             func() { w.state.setTab(1) },
		"a chart turned over": func() { w.state.turnChart(pageOf(w).Page.Charts[0].Head().ID) },
		"a chart enlarged":    func() { w.state.setEnlarged(pageOf(w).Page.Charts[0].Head().ID) },
		"comparing":           func() { w.compare.Add(w.state.report.Figures[0].ID) },
		"Escape":              w.escape,
		"another report":      func() { w.openReport(county(t)) },
		"opening":             func() { w.texts.Open(fileOf(t, madeUpText(w.state.report))) },
	} {
		w.openReport(carried)
		w.state.setTab(0)
		w.state.setEnlarged("")
		places = shownFigures(t, w)
		w.state.setFigure("")
		point(places[0].layer, places[0].middle)
		if !w.foot.Tip.Box.Visible() {
			t.Fatal("nothing is said")
		}
		if move(); w.foot.Tip.Box.Visible() {
			t.Errorf("it stays after %s", name)
		}
	}
}

// A tooltip asks for no room: with another least size of it, the window would be laid out
// anew at every move of the pointer, and take it away again.
func TestTooltipAsksForNoRoom(t *testing.T) {
	w, _ := newTestWindow(t)
	w.foot.Hover("gdp.level", kit.Place{Frame: kit.Frame{X: 100, Y: 100, Width: 20, Height: 20}})
	if got := w.foot.Tip.Layer.MinSize(); !got.IsZero() {
		t.Errorf("it asks for %v", got)
	}
	pageOf(w).Right.Resize(pageOf(w).Right.Size())
	if !w.foot.Tip.Box.Visible() {
		t.Error("it goes when the page is laid out anew in its size")
	}
}
