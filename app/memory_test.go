package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/export"
)

// Fyne holds on to the widgets of a page that was left, but not to its pictures.
func TestLeftPagesHoldNoPictures(t *testing.T) {
	w, _ := newTestWindow(t)
	page := pageOf(w)
	for _, c := range page.Cards.Cards {
		c.View.SetSeen(true)
		c.View.Picture(int(c.View.Size().Width), int(c.View.Size().Height))
		if c.View.Shown.Image == nil {
			t.Fatalf("%s is not drawn", c.Chart)
		}
	}
	w.state.setEnlarged(page.Page.Charts[0].Head().ID)
	large := largeOf(w).Card.View
	large.Picture(int(large.Size().Width), int(large.Size().Height))
	w.state.setTab(1)
	for _, c := range page.Cards.Cards {
		if c.View.Shown.Image != nil || c.View.Seen || c.View.Stop != nil {
			t.Errorf("%s still has its picture, or waits for one", c.Chart)
		}
	}
	if large.Shown.Image != nil || large.Seen {
		t.Error("the enlarged chart still has its picture")
	}
}

// A dialog that was closed holds nothing of what it was about, and takes nothing more.
func TestClosedExportDialogHoldsNothing(t *testing.T) {
	w, _ := newTestWindow(t)
	var work []func()
	w.Threads.Worker = func(f func()) { work = append(work, f) }
	d := w.export.Open(export.ScopeAll, "")
	d.Wanted = export.ScopeAll
	d.Choice.Format = "pdf"
	d.Update() // a book is laid out
	d.Preview.Resize(fyne.NewSize(400, 300))
	d.Modal.Cancel()
	for _, f := range work {
		f()
	}
	if d.Pictures != nil || d.Books != nil || d.Preview.Shown != nil || d.Preview.Of.Render != nil {
		t.Errorf("it still holds %d scopes, %d books, a picture: %t", len(d.Pictures), len(d.Books), d.Preview.Shown != nil)
	}
}

// Memory is given back once, when the reader rests: each page puts it off.
func TestMemoryIsGivenBackAtRest(t *testing.T) {
	w, c := newTestWindow(t)
	pause(t, c)
	for tab := range 6 {
		w.state.setTab(tab)
	}
	if n := alarms(c); n != 1 {
		t.Errorf("after six pages %d alarms are set, want 1", n)
	}
}
