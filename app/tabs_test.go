package app

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

var someTabs = []string{"总览", "科技创新", "现代产业"}

// newTestStrip returns a strip, a list that fills with what it is asked for, and its canvas.
func newTestStrip(t *testing.T, names []string, selected int, width float32) (*tabStrip, *[]int, fyne.Canvas) {
	t.Helper()
	newTestApp(t)
	asked := &[]int{}
	strip := newTabStrip(newRuler(), names, selected, func(tab int) { *asked = append(*asked, tab) })
	return strip, asked, onCanvas(strip, width, tabHeight)
}

func TestTabStripLooks(t *testing.T) {
	_, _, c := newTestStrip(t, someTabs, 1, 400)
	test.AssertRendersToMarkup(t, "tabs.xml", c)
}

func TestTabStripIsTapped(t *testing.T) {
	strip, asked, _ := newTestStrip(t, someTabs, 0, 400)
	for _, p := range strip.places() {
		test.TapAt(strip, fyne.NewPos(p.x+p.width/2, 20))
	}
	test.TapAt(strip, fyne.NewPos(2, 20))   // before the first
	test.TapAt(strip, fyne.NewPos(399, 20)) // behind the last
	if want := []int{0, 1, 2}; !slices.Equal(*asked, want) {
		t.Errorf("asked for %v, want %v", *asked, want)
	}
	if strip.selected != 0 {
		t.Error("the strip changed by itself: the state owns the choice")
	}
}

func TestTabStripTakesKeys(t *testing.T) {
	strip, asked, c := newTestStrip(t, someTabs, 0, 400)
	c.Focus(strip)
	press(strip, fyne.KeyLeft, fyne.KeyRight, fyne.KeyEnd, fyne.KeyHome, fyne.KeyA)
	strip.show(2)
	press(strip, fyne.KeyRight, fyne.KeyLeft)
	if want := []int{0, 1, 2, 0, 2, 1}; !slices.Equal(*asked, want) {
		t.Errorf("asked for %v, want %v", *asked, want)
	}
}

func TestTabStripFollowsThePointer(t *testing.T) {
	strip, _, _ := newTestStrip(t, someTabs, 0, 400)
	at := func(x float32) *desktop.MouseEvent {
		return &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, 20)}}
	}
	p := strip.places()[2]
	strip.MouseIn(at(p.x + 1))
	if strip.hovered != 2 || strip.Cursor() != desktop.PointerCursor {
		t.Errorf("over the third name: hovered %d, cursor %v", strip.hovered, strip.Cursor())
	}
	strip.MouseMoved(at(399))
	if strip.hovered != -1 || strip.Cursor() != desktop.DefaultCursor {
		t.Errorf("beside the names: hovered %d, cursor %v", strip.hovered, strip.Cursor())
	}
	strip.MouseIn(at(p.x + 1))
	strip.MouseOut()
	if strip.hovered != -1 {
		t.Errorf("away: hovered %d", strip.hovered)
	}
}

// All ten names of either language fit the narrowest usual window.
func TestTabStripSqueezes(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range []string{"zh", "en"} {
		language, _ := knownLanguage(l)
		w.state.setLanguage(language)
		for _, width := range []float32{800, 1280} {
			w.tabs.Resize(fyne.NewSize(width, tabHeight))
			last := w.tabs.places()[9]
			if end := last.x + last.width; end > width {
				t.Errorf("%s: the last tab ends at %v of %v", l, end, width)
			}
		}
	}
}

// Nothing moves when another tab is selected, though its name is set bold.
func TestTabStripKeepsItsPlaces(t *testing.T) {
	strip, _, _ := newTestStrip(t, someTabs, 0, 400)
	before := strip.places()
	strip.show(2)
	if after := strip.places(); !slices.Equal(before, after) {
		t.Errorf("places moved from %v to %v", before, after)
	}
}
