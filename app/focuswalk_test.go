package app

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"yulan/app/kit"
)

// Tab leads around every page and dialog, and wherever it stops something on the screen looks
// other than without the focus.
func TestFocusIsSeenWhereverTabStops(t *testing.T) {
	for tab := range newReader(t).w.state.routes {
		t.Run(fmt.Sprint("page ", tab), func(t *testing.T) {
			r := newReader(t)
			r.w.state.setTab(tab)
			r.walksWithTab(2)
		})
	}
	for _, s := range pseudoScreens {
		t.Run(s.name, func(t *testing.T) {
			r := newReader(t)
			s.open(r)
			r.walksWithTab(1)
		})
	}
}

// walksWithTab goes once around what the window shows, over at least as many stops as given.
func (r *reader) walksWithTab(least int) {
	r.t.Helper()
	c := r.w.win.Canvas()
	met := map[fyne.Focusable]bool{}
	for range 500 {
		c.FocusNext()
		at := c.Focused()
		if at == nil || met[at] {
			break
		}
		met[at] = true
		r.showsFocus(at)
	}
	if len(met) < least {
		r.t.Errorf("Tab stops %d times, want at least %d", len(met), least)
	}
	r.t.Logf("%d stops", len(met))
}

// showsFocus fails for what has the focus and does not show it, or shows it off the screen.
func (r *reader) showsFocus(at fyne.Focusable) {
	r.t.Helper()
	seen, ok := seenOf(r.w.win.Canvas(), at)
	if !ok || seen.Width < 2 || seen.Height < 2 {
		r.t.Errorf("a %T has the focus and is not seen: %v of it is", at, seen)
		return
	}
	if _, menu := at.(*widget.PopUpMenu); menu {
		return // that it is open shows where the keys go
	}
	with := test.RenderObjectToMarkup(at.(fyne.CanvasObject))
	at.FocusLost()
	without := test.RenderObjectToMarkup(at.(fyne.CanvasObject))
	at.FocusGained()
	if with == without {
		r.t.Errorf("a %T looks with the focus as without", at)
	}
}

// seenOf returns how much of an object is on the screen, past what scrolls it away.
func seenOf(c fyne.Canvas, of fyne.Focusable) (seen fyne.Size, ok bool) {
	var below func(o fyne.CanvasObject, at fyne.Position, clip kit.Frame)
	below = func(o fyne.CanvasObject, at fyne.Position, clip kit.Frame) {
		if !o.Visible() {
			return
		}
		if o == of.(fyne.CanvasObject) {
			left, top := max(at.X, clip.X), max(at.Y, clip.Y)
			right, foot := min(at.X+o.Size().Width, clip.X+clip.Width), min(at.Y+o.Size().Height, clip.Y+clip.Height)
			seen, ok = fyne.NewSize(max(right-left, 0), max(foot-top, 0)), true
			return
		}
		var parts []fyne.CanvasObject
		switch o := o.(type) {
		case *fyne.Container:
			parts = o.Objects
		case *container.Scroll:
			left, top := max(at.X, clip.X), max(at.Y, clip.Y)
			clip = kit.Frame{X: left, Y: top, Width: min(at.X+o.Size().Width, clip.X+clip.Width) - left, Height: min(at.Y+o.Size().Height, clip.Y+clip.Height) - top}
			parts = []fyne.CanvasObject{o.Content}
		case fyne.Widget:
			parts = test.WidgetRenderer(o).Objects()
		}
		for _, p := range parts {
			below(p, at.Add(p.Position()), clip)
		}
	}
	for _, o := range append([]fyne.CanvasObject{c.Content()}, c.Overlays().List()...) {
		below(o, o.Position(), kit.Frame{Width: c.Size().Width, Height: c.Size().Height})
	}
	return seen, ok
}
