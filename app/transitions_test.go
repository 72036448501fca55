package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/kit"
)

// What is selected, turned over or enlarged comes over a moment, which ends: nothing of it is
// left. Where nothing is to move there is no such moment.
func TestTransitionsEnd(t *testing.T) {
	acts := []struct {
		name string
		do   func(w *window, chart string)
	}{
		{"selecting", func(w *window, _ string) { w.state.setFigure("gdp.growth") }},
		{"turning over", func(w *window, chart string) { w.charts.Do(chapter.IntentTurn, chart) }},
		{"turning back", func(w *window, chart string) { w.charts.Do(chapter.IntentTurn, chart) }},
		{"enlarging", func(w *window, chart string) { w.charts.Do(chapter.IntentEnlarge, chart) }},
		{"going back", func(w *window, _ string) { w.escape() }},
	}
	for _, still := range []bool{false, true} {
		w, clock := newTestWindow(t)
		clock.Strike()
		w.state.kept.SetBool(preferenceStill, still)
		chart := pageOf(w).Cards.Cards[0].Chart
		for _, act := range acts {
			act.do(w, chart)
			if moves := movingIn(w) > 0; moves == still {
				t.Errorf("%s: something moves: %v, and nothing is to: %v", act.name, moves, still)
			}
			for range 10 {
				clock.Strike()
			}
			if n := movingIn(w); n > 0 {
				t.Errorf("%s: %d things never come to rest", act.name, n)
			}
		}
	}
}

// movingIn counts what is shown in the window that is still coming.
func movingIn(w *window) int {
	n := 0
	eachShown(w.win.Canvas(), func(o fyne.CanvasObject, _ fyne.Position) {
		if v, ok := o.(*kit.Veil); ok && !v.IsAtRest() {
			n++
		}
	})
	return n
}
