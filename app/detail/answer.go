package detail

import (
	"time"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// The measures of an answer beside what is no button but a card, in layout units.
const (
	answerHead  = 50
	answerInset = 12
)

// AnswerTime is how long an answer stays beside what it answers: long enough to read two lines.
const AnswerTime = 6 * time.Second

// Answer shows the result of what the reader has just done: next to the widget that was used,
// if it is given and visible, and at the foot in any case. It returns a function that removes
// the answer again.
func (r *Room) Answer(news string, used fyne.CanvasObject) (end func()) {
	r.Notify(news)
	if used == nil || !used.Visible() || news == "" {
		return func() {}
	}
	at, size := fyne.CurrentApp().Driver().AbsolutePositionForObject(used), used.Size()
	about := kit.Frame{X: at.X, Y: at.Y, Width: size.Width, Height: size.Height}
	if size.Height > answerHead { // a card: beside its head, which its tools stand in
		about.X, about.Height = about.X+answerInset, answerHead
	}
	r.Hint(news, about)
	said := r.Tip.Said
	return func() {
		if r.Tip.Said == said {
			r.Tip.Hide()
		}
	}
}
