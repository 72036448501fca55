package app

import (
	"testing"

	"yulan/app/kit/kittest"
	"yulan/report"
)

// piecesAtMost is how many pieces of work a pause may be good for: ten chapters of forty texts.
const piecesAtMost = 400

// pause lets the reader pause until nothing more is planned: all work ahead is done, and memory
// is given back.
func pause(t *testing.T, c *kittest.Clock) {
	t.Helper()
	for range piecesAtMost {
		if alarms(c) == 0 {
			return
		}
		c.Strike()
	}
	t.Fatalf("after %d pieces there is still something to do", piecesAtMost)
}

// While the reader pauses, the texts of the other chapters are measured, so that the first
// visit of one measures next to nothing.
func TestChaptersAreMeasuredAhead(t *testing.T) {
	for _, l := range report.Languages {
		w, c := newTestWindow(t)
		w.state.setLanguage(l)
		before := w.measurer.Measured()
		pause(t, c)
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
	left := w.looking.Left()
	if left == 0 {
		t.Fatal("nothing is done ahead")
	}
	w.state.kept.SetBool(preferenceStill, true) // or alarms are set for what moves
	w.state.setFigure(w.state.report.Figures[0].ID)
	if n := alarms(c); n != 1 {
		t.Errorf("%d alarms are set, want 1", n)
	}
	if got := w.looking.Left(); got != left {
		t.Errorf("%d texts are left, want the %d from before", got, left)
	}
	c.Strike()
	if got := w.looking.Left(); got != left-1 {
		t.Errorf("in the next pause %d texts are left, want %d", got, left-1)
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
