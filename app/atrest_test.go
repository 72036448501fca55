package app

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
)

// A display lays a widget out again before a frame as soon as anything in it is new. A widget
// that then makes a new picture has this frame lead to another, and that to the next: the
// window never rests, and a core of the machine neither.
func TestWindowComesToRest(t *testing.T) {
	rests := func(t *testing.T, r *reader) {
		t.Helper()
		pictures := 0
		eachShown(r.w.win.Canvas(), func(o fyne.CanvasObject, _ fyne.Position) {
			w, ok := o.(fyne.Widget)
			if !ok {
				return
			}
			parts := test.WidgetRenderer(w)
			parts.Layout(w.Size())
			before := slices.Clone(parts.Objects())
			parts.Layout(w.Size())
			for _, now := range parts.Objects() {
				if _, ok := now.(*canvas.Image); ok {
					pictures++
					if !slices.Contains(before, now) {
						t.Errorf("a %T makes its pictures anew when it is laid out once more", w)
					}
				}
			}
		})
		if pictures == 0 {
			t.Error("no picture was seen: the test looks for what is not there")
		}
	}
	r := newReader(t)
	for tab := range r.w.state.routes {
		t.Run(fmt.Sprint("page ", tab), func(t *testing.T) {
			r.w.state.setTab(tab)
			rests(t, r)
		})
	}
	for _, s := range pseudoScreens {
		t.Run(s.name, func(t *testing.T) {
			r := newReader(t)
			s.open(r)
			rests(t, r)
		})
	}
}
