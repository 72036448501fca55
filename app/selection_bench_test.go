package app

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"yulan/report"
)

// BenchmarkSelect measures what a selection costs before it can be painted: everything
// that the interface's goroutine does, the pictures drawn included.
func BenchmarkSelect(b *testing.B) {
	c := &clock{}
	w, err := newWindow(test.NewTempApp(b), report.Chinese, threads{away: atOnce, home: atOnce, after: c.after})
	if err != nil {
		b.Fatal(err)
	}
	w.win.Resize(usualWindow)
	ids := w.page.cards.cards[1].spec.Keys()
	for i := 0; b.Loop(); i++ {
		w.state.setFigure(ids[i%len(ids)])
		for _, card := range w.page.cards.all() {
			card.view.picture(int(card.view.Size().Width), int(card.view.Size().Height))
		}
	}
}
