package incoming

import (
	"context"
	"testing"

	"yulan/app/instance"
	"yulan/app/kit"
)

// What a later start asks is opened in this window, unless it is for another one.
func TestLaterStarts(t *testing.T) {
	b := newBench(t)
	path := file(t, "云溪.txt", madeUp)
	carried := b.open
	open, closed := context.WithCancel(context.Background())
	b.room.deps.Open = open
	fronts := 0
	l := Later{Room: b.room, Desk: "desk", Front: func() { fronts++ }, UI: func(f func()) {
		if open.Err() == nil { // as the window's
			f()
		}
	}}
	asked := func(source, report string) instance.Asked {
		t.Helper()
		a, err := instance.NewAsked(l.Desk, source, report)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	here := context.Background()
	elsewhere := asked(path, "")
	elsewhere.Desk += "other"
	if l.Take(here, elsewhere) {
		t.Error("what is for another window is taken")
	}
	gone, cancel := context.WithCancel(here)
	cancel()
	if l.Take(gone, asked(path, "")) || b.open != carried {
		t.Error("a start that has gone is answered")
	}
	kit.Fail(b.host, "a dialog")
	if l.Take(here, asked(path, "")) || b.open != carried {
		t.Error("something is opened under a dialog")
	}
	if fronts > 0 {
		t.Error("a window that refuses comes to the front")
	}
	if !l.Take(here, asked("", "")) || fronts != 1 {
		t.Error("a window with a dialog does not come to the front")
	}
	kit.TopDialog(b.host).Cancel()
	if !l.Take(here, asked(path, "")) || b.open == carried || fronts != 2 {
		t.Error("the text is not opened")
	}
	closed()
	if l.Take(here, asked("", "")) {
		t.Error("a window that is closed takes something")
	}
}
