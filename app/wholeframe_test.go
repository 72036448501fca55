package app

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chartview"
	"yulan/app/kit"
	"yulan/app/kit/hosttest"
	"yulan/app/kit/kittest"
	"yulan/charts/chartstest"
	"yulan/report"
)

// A countedCanvas is a canvas that is laid out as those on a display are.
type countedCanvas struct {
	fyne.Canvas
	laidOut   int
	refreshed []fyne.CanvasObject
}

// EnsureMinSize is what a canvas on a display does before it paints.
func (c *countedCanvas) EnsureMinSize() bool {
	c.laidOut++
	return false
}

// Refresh is how a canvas on a display learns that an object's textures are stale.
func (c *countedCanvas) Refresh(o fyne.CanvasObject) { c.refreshed = append(c.refreshed, o) }

// A countedWindow is a window on that canvas.
type countedWindow struct {
	fyne.Window
	canvas *countedCanvas
}

func (w countedWindow) Canvas() fyne.Canvas { return w.canvas }

// countCanvas puts a window on a canvas that counts.
func countCanvas(w *window) *countedCanvas {
	c := &countedCanvas{Canvas: w.win.Canvas()}
	w.win = countedWindow{w.win, c}
	return c
}

// A page is turned in one frame: its pictures and all that follows from them are there
// before it is painted, and nothing is left to be laid out in the painting.
func TestWindowTurnsAPageInOneFrame(t *testing.T) {
	w, _ := newTestWindow(t)
	w.paint.Pictures = chartview.NewPictures(kittest.AtOnce, func(func()) {}) // results come after the frame
	w.paint.Pictures.Render = chartstest.Blank
	canvas := countCanvas(w)
	w.state.setTab(2)
	seen := 0
	for _, c := range pageOf(w).Cards.Cards {
		if c.View.Seen {
			seen++
			if c.View.Shown.Image == nil {
				t.Errorf("%s is not ready for the first frame", c.Chart)
			}
		}
	}
	if seen == 0 || canvas.laidOut == 0 {
		t.Errorf("%d charts are seen, and the page was laid out %d times", seen, canvas.laidOut)
	}
	w.state.setEnlarged(pageOf(w).Cards.Cards[0].Chart)
	if largeOf(w) == nil || largeOf(w).Card.View.Shown.Image == nil {
		t.Error("an enlarged chart is not ready for its first frame")
	}
}

// Fyne keeps the textures of what is not shown any more for a minute, unless it is told.
func TestWindowLetsGoOfThePageBefore(t *testing.T) {
	w, _ := newTestWindow(t)
	canvas := countCanvas(w)
	gone := w.stage.Now().Object()
	w.state.setTab(3)
	if !slices.Contains(canvas.refreshed, gone) {
		t.Error("the textures of the page before are kept")
	}
	if got := pageOf(w).Size(); got != w.stage.Box.Size() || got.IsZero() {
		t.Errorf("the page is %v in a place of %v", got, w.stage.Box.Size())
	}
}

// The window is filled when Fyne has opened it and asks for the least size of its content,
// which is before it paints it first. Until then it opens beside the reading of the data.
func TestWindowIsFilledBeforeItsFirstFrame(t *testing.T) {
	c := &kittest.Clock{}
	a := hosttest.NewApp(t)
	var begun []func()
	later := func(f func()) { begun = append(begun, f) }
	w := emptyWindow(a, a.Preferences(), "", report.Chinese, kit.Threads{Worker: later, UI: kittest.AtOnce, After: c.After}, newFakeBoard(a))
	if w.win.Content().MinSize() != smallestWindow || pageOf(w) != nil {
		t.Error("it is filled before it opens")
	}
	if len(begun) == 0 {
		t.Error("nothing is read meanwhile")
	}
	for _, f := range begun {
		f()
	}
	w.Worker = kittest.AtOnce
	w.opening = true
	if w.win.Content().MinSize() != smallestWindow || pageOf(w) == nil || !slices.Contains(w.root.Objects, fyne.CanvasObject(w.tabs)) {
		t.Error("it is not filled when it has opened")
	}
	page := pageOf(w)
	if err := w.fill(); err != nil || pageOf(w) != page {
		t.Errorf("it is filled again, error %v", err)
	}
}

// Every chart of the report can be drawn in the size that the window gives it.
func TestChartViewShowsTheRealCharts(t *testing.T) {
	w, _ := newTestWindow(t)
	for tab := range w.state.report.Chapters {
		w.state.setTab(tab)
		for _, c := range pageOf(w).Cards.Cards {
			size := c.View.Size()
			if !c.View.Seen {
				c.View.SetSeen(true)
			}
			c.View.Picture(int(size.Width), int(size.Height))
			if c.View.Shown.Image == nil {
				t.Errorf("tab %d: %s is not drawn in %v", tab, c.Chart, size)
			} else if c.View.Shown.Reserved.Empty() {
				t.Errorf("tab %d: %s keeps no room for its button in %v", tab, c.Chart, size)
			}
		}
	}
}
