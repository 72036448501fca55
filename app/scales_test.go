package app

import (
	"fmt"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
)

// scales are those of usual screens: one device pixel to a layout unit, a quarter more, two.
var scales = []float32{1, 1.25, 2}

// newScaledWindow returns the window on a screen of a scale.
func newScaledWindow(t *testing.T, scale float32) (*window, *kittest.Clock) {
	t.Helper()
	w, clock := newTestWindow(t)
	w.win.Canvas().(test.WindowlessCanvas).SetScale(scale)
	w.win.Resize(usualWindow)
	return w, clock
}

// Whatever shows a figure is hit where it is seen, at every scale: the pictures are of the
// device's pixels, the pointer is in layout units.
func TestFiguresAreHitAtEveryScale(t *testing.T) {
	for _, scale := range scales {
		t.Run(fmt.Sprint(scale), func(t *testing.T) {
			w, clock := newScaledWindow(t, scale)
			hits := 0
			for tab := range w.state.report.Chapters[:2] {
				w.state.setTab(tab)
				for _, c := range pageOf(w).Cards.Cards {
					c.View.SetSeen(true)
					size := c.View.Size()
					px := func(units float32) int { return int(math.Round(float64(units * scale))) }
					for range 2 {
						c.View.Picture(px(size.Width), px(size.Height))
						clock.Strike() // the size has stood for a while
					}
					if got := c.View.Shown.Image; got == nil || got.Bounds().Dx() != px(size.Width) {
						t.Fatalf("%s is not drawn in the device's pixels", c.Chart)
					}
					for _, region := range c.View.Shown.Regions {
						w.state.setFigure("")
						test.TapAt(c.Layer, middleOf(c.View.FrameOf(region.Rect)))
						if w.state.figure != region.Key {
							t.Errorf("%s: a tap on %s selects %q", c.Chart, region.Key, w.state.figure)
						}
						hits++
					}
				}
				for _, prose := range pageOf(w).Prose {
					for _, m := range prose.Text.Marks() {
						w.state.setFigure("")
						if test.TapAt(prose.Layer, middleOf(m.Frame)); w.state.figure != m.Figure {
							t.Errorf("a tap on the chip of %s selects %q", m.Figure, w.state.figure)
						}
						hits++
					}
				}
			}
			if hits < 40 {
				t.Errorf("only %d places were tried", hits)
			}
		})
	}
}

// The parts of a page stand beside and below each other at every scale, and a card's
// buttons on it.
func TestPagesAreLaidOutAtEveryScale(t *testing.T) {
	for _, scale := range scales {
		t.Run(fmt.Sprint(scale), func(t *testing.T) {
			w, _ := newScaledWindow(t, scale)
			for tab := range w.state.report.Chapters[:2] {
				w.state.setTab(tab)
				cards := pageOf(w).Cards.Cards
				for i, c := range cards {
					at := frameIn(c)
					if at.X < 0 || at.X+at.Width > pageOf(w).Cards.Size().Width+0.5 {
						t.Errorf("%s reaches from %v to %v of %v", c.Chart, at.X, at.X+at.Width, pageOf(w).Cards.Size().Width)
					}
					for _, other := range cards[:i] {
						if o := frameIn(other); at.X < o.X+o.Width && o.X < at.X+at.Width && at.Y < o.Y+o.Height && o.Y < at.Y+at.Height {
							t.Errorf("%s at %v overlaps %s at %v", c.Chart, at, other.Chart, o)
						}
					}
					for _, b := range c.Buttons {
						if f := frameIn(b); b.Visible() && (f.X < 0 || f.Y < 0 || f.X+f.Width > at.Width || f.Y+f.Height > at.Height) {
							t.Errorf("%s: a button stands at %v of %v", c.Chart, f, at)
						}
					}
				}
			}
		})
	}
}

// frameIn returns where an object stands in what it lies in.
func frameIn(o fyne.CanvasObject) kit.Frame {
	return kit.Frame{X: o.Position().X, Y: o.Position().Y, Width: o.Size().Width, Height: o.Size().Height}
}

// A result that comes after the window was closed does nothing: Fyne panics over one.
func TestResultsAfterClosingDoNothing(t *testing.T) {
	w, clock := newTestWindow(t)
	var late []func()
	w.Worker = func(work func()) { late = append(late, work) }
	came := 0
	w.InBackground(func() func() { return func() { came++ } })
	w.UI(func() { came += 10 })
	if came != 10 {
		t.Fatal("while it is open, a result does not arrive: the test says nothing")
	}
	w.After(0, func() { came += 100 })
	w.win.Close()
	for _, work := range late {
		work()
	}
	w.UI(func() { came += 1000 })
	clock.Strike()
	if came%100 != 10 || came >= 1000 {
		t.Errorf("after it was closed something arrived: %d", came)
	}
}
