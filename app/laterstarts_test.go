package app

import (
	"context"
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/instance"
)

// What a later start asks is opened in this window, unless it is for another one.
func TestLaterStarts(t *testing.T) {
	r := newReader(t)
	path := fileOf(t, madeUpText(r.w.state.report))
	l := newLaterStarts(r.w)
	asked := func(source, report string) instance.Asked {
		t.Helper()
		a, err := instance.NewAsked(l.desk, source, report)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	here := context.Background()
	elsewhere := asked(path, "")
	elsewhere.Desk += "other"
	if l.take(here, elsewhere) {
		t.Error("what is for another window is taken")
	}
	gone, cancel := context.WithCancel(here)
	cancel()
	if l.take(gone, asked(path, "")) || r.w.state.source != nil {
		t.Error("a start that has gone is answered")
	}
	r.w.help.Program()
	if l.take(here, asked(path, "")) || r.w.state.source != nil {
		t.Error("a text is opened under a dialog")
	}
	if !l.take(here, asked("", "")) {
		t.Error("a window with a dialog does not come to the front")
	}
	r.press(fyne.KeyEscape)
	if !l.take(here, asked(path, "")) || r.w.state.source == nil || r.w.state.source.Path != path {
		t.Error("the text is not opened")
	}
	r.w.close()
	if l.take(here, asked("", "")) {
		t.Error("a window that is closed takes something")
	}
}
