package app

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/report"
)

// newBenchWindow returns the whole window in its usual size, without a display.
func newBenchWindow(b *testing.B) *window {
	b.Helper()
	c := &kittest.Clock{}
	a := test.NewTempApp(b)
	w, err := newWindow(a, "", report.Chinese, kit.Threads{Worker: kittest.AtOnce, UI: kittest.AtOnce, After: c.After}, newFakeBoard(a))
	if err != nil {
		b.Fatal(err)
	}
	w.win.Resize(usualWindow)
	return w
}

// BenchmarkSelect measures what a selection costs before it can be painted: everything
// that the UI goroutine does, the pictures drawn included.
func BenchmarkSelect(b *testing.B) {
	w := newBenchWindow(b)
	ids := pageOf(w).Cards.Cards[1].Spec.Keys()
	for i := 0; b.Loop(); i++ {
		w.state.setFigure(ids[i%len(ids)])
		for _, card := range pageOf(w).Cards.Cards {
			card.View.Picture(int(card.View.Size().Width), int(card.View.Size().Height))
		}
	}
}

// BenchmarkHover measures what pointing at one figure after another costs before it can
// be painted.
func BenchmarkHover(b *testing.B) {
	w := newBenchWindow(b)
	card := pageOf(w).Cards.Cards[1]
	card.View.SetSeen(true)
	paint(card.View)
	regions := card.View.Shown.Regions
	for i := 0; b.Loop(); i++ {
		point(card.Layer, middleOf(card.View.FrameOf(regions[i%len(regions)].Rect)))
	}
}
