package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/kit/kittest"
)

// With a figure selected, in the text or in a chart or by nothing that has the focus, the keys of
// a page scroll it, text and charts together, and leave the selection; a step to the next figure
// brings that one in both.
func TestPageKeysWorkWithASelection(t *testing.T) {
	figure := "gdp.growth"
	focus := map[string]func(w *window) fyne.Focusable{
		"text":    func(w *window) fyne.Focusable { return pageOf(w).Text },
		"chart":   func(w *window) fyne.Focusable { return pageOf(w).Cards.Cards[0] },
		"nothing": func(*window) fyne.Focusable { return nil },
	}
	for name, on := range focus {
		t.Run(name, func(t *testing.T) {
			w, clock := newTestWindow(t)
			w.state.setFigure(figure)
			at := on(w)
			press := func(key fyne.KeyName) {
				if at == nil {
					w.onKey(key)
				} else {
					kittest.Press(at, key)
				}
				for range 10 {
					clock.Strike()
				}
			}
			if at != nil {
				w.win.Canvas().Focus(at)
			}
			p := pageOf(w)
			for range 4 { // the text stays as long as it shows the section of the charts
				press(fyne.KeyPageDown)
			}
			if p.Text.Offset() == 0 || p.Right.Offset() == 0 || w.state.figure != figure {
				t.Errorf("text and charts are at %v and %v, selected is %q", p.Text.Offset(), p.Right.Offset(), w.state.figure)
			}
			for range 4 {
				press(fyne.KeyPageUp)
			}
			if p.Text.Offset() != 0 || p.Right.Offset() != 0 {
				t.Errorf("back up they are at %v and %v", p.Text.Offset(), p.Right.Offset())
			}
			press(fyne.KeyEnd)
			w.state.setFigure("gdp.over-target")
			seen := false
			for _, c := range p.Cards.Cards {
				seen = seen || c.View.Shows(w.state.figure) && p.Right.Sees(p.FrameOf(c))
			}
			if !seen {
				t.Error("the chart of what is selected next is out of sight")
			}
		})
	}
}
