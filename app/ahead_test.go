package app

import (
	"testing"

	"yulan/app/kit/kittest"
	"yulan/report"
)

// piecesAtMost is how many pieces of work a pause may be good for: ten chapters of forty texts.
const piecesAtMost = 400

// pause lets the reader pause until nothing more is done ahead, and returns how many pieces
// were done.
func pause(t *testing.T, w *window, c *kittest.Clock) int {
	t.Helper()
	for n := range piecesAtMost {
		c.Strike()
		if len(w.looking.steps) == 0 && !hasAhead(w) {
			return n
		}
	}
	t.Fatalf("after %d pieces there is still something to do", piecesAtMost)
	return 0
}

// hasAhead tells whether a chapter is left to look at.
func hasAhead(w *window) bool {
	at, found := w.looking.next(w)
	if found { // it was not looked at but asked for
		delete(w.looking.seen, lookedAt{at, w.state.language, w.looking.from.Size().Width})
	}
	return found
}

// While the reader pauses, the texts of the other chapters are measured, so that the first
// visit of one measures next to nothing.
func TestChaptersAreMeasuredAhead(t *testing.T) {
	for _, l := range report.Languages {
		w, c := newTestWindow(t)
		w.state.setLanguage(l)
		before := w.measurer.Measured()
		pause(t, w, c)
		ahead := w.measurer.Measured() - before
		if ahead < 100 {
			t.Errorf("%s: %d texts were measured ahead", l, ahead)
		}
		for tab, r := range w.state.routes {
			if r.Kind == kindChapter {
				w.state.setTab(tab)
			}
		}
		if late := w.measurer.Measured() - before - ahead; late > ahead/20 {
			t.Errorf("%s: %d texts were measured ahead and %d were not", l, ahead, late)
		}
	}
}

// What the reader does ends the pause: the work goes on in the next one, where it was, and of
// two alarms never more than one is set.
func TestReaderEndsThePause(t *testing.T) {
	w, c := newTestWindow(t)
	for range 5 {
		c.Strike()
	}
	left := len(w.looking.steps)
	if left == 0 {
		t.Fatal("nothing is done ahead")
	}
	w.state.kept.SetBool(preferenceStill, true) // or alarms are set for what moves
	w.state.setFigure(w.state.report.Figures[0].ID)
	if n := alarms(c); n != 1 {
		t.Errorf("%d alarms are set, want 1", n)
	}
	if got := len(w.looking.steps); got != left {
		t.Errorf("%d texts are left, want the %d from before", got, left)
	}
	c.Strike()
	if got := len(w.looking.steps); got != left-1 {
		t.Errorf("in the next pause %d texts are left, want %d", got, left-1)
	}
	w.state.setTab(3)
	c.Strike()
	c.Strike()
	if w.looking.from != pageOf(w) {
		t.Error("on another page it goes on for the page that was left")
	}
}

// alarms returns how many alarms are set.
func alarms(c *kittest.Clock) (n int) {
	for _, f := range c.Waiting {
		if f != nil {
			n++
		}
	}
	return n
}
