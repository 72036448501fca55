package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
)

// Tab goes through the fields as they stand, and Escape dismisses from each of them.
func TestExportDialogByKeyboard(t *testing.T) {
	r := newReader(t)
	d := r.dialog(scopeChapter)
	fields := []fyne.Focusable{
		d.start, d.scopes, d.formats, d.papers, d.width, d.height, d.density, d.density.ActionItem.(*kit.KeyButton), d.frames, d.themes, d.grounds, d.languages,
		d.folder, d.steps[0], d.steps[1], d.modal.Buttons[0], d.start,
	}
	for i, want := range fields {
		if got := r.focused(); got != want {
			t.Fatalf("after %d tabs the focus is on %T, want %T", i, got, want)
		}
		r.press(fyne.KeyTab)
	}
	for _, f := range fields {
		r.w.win.Canvas().Focus(f)
		kittest.Press(f, fyne.KeyEscape)
		if kit.HasDialog(r.w.host) {
			t.Fatalf("%T does not let go", f)
		}
		d.modal.Popup.Show()
	}
	d.modal.Hide()
}

func TestExportDialogConfirmsFromEveryField(t *testing.T) {
	r := newReader(t)
	for _, field := range []func(*exportDialog) fyne.Focusable{
		func(d *exportDialog) fyne.Focusable { return d.formats },
		func(d *exportDialog) fyne.Focusable { return d.width },
		func(d *exportDialog) fyne.Focusable { return d.density },
		func(d *exportDialog) fyne.Focusable { return d.folder },
		func(d *exportDialog) fyne.Focusable { return d.start },
	} {
		d := r.dialog(scopeChart)
		kittest.Press(field(d), fyne.KeyReturn)
		r.hasDialogs(1)
		r.sees("picker.name")
		r.press(fyne.KeyEscape)
	}
}

// A book is of chapters; the chart that was meant is still meant in another format.
func TestExportDialogComesBackToTheChart(t *testing.T) {
	r := newReader(t)
	d := r.dialog(scopeChart)
	r.picks(d.formats, "pdf")
	if d.scope != scopeChapter {
		t.Errorf("a book is of %q, want %q", d.scope, scopeChapter)
	}
	r.picks(d.formats, "svg")
	if d.scope != scopeChart {
		t.Errorf("a picture is of %q, want %q", d.scope, scopeChart)
	}
}

// What is wrong is in sight even in a low window.
func TestExportDialogInALowWindow(t *testing.T) {
	r := newReader(t)
	r.w.win.Resize(fyne.NewSize(640, 480))
	d := r.dialog(scopeChart)
	d.density.SetText("sharp")
	if !d.start.Disabled() {
		t.Error("it offers to export with a wrong density")
	}
	at := d.facts.Position().Y + d.facts.HeightFor(d.facts.Size().Width)
	if whole := d.form.whole.Size().Height; at > whole {
		t.Errorf("the line below the fields ends at %v of %v", at, whole)
	}
	d.density.SetText("2")
	if d.start.Disabled() {
		t.Error("mended, it does not offer to export")
	}
}

// Without a folder, as before the first one is read, nothing is written anywhere.
func TestExportAsksForAFolder(t *testing.T) {
	r := newReader(t)
	t.Chdir(r.folder)
	p := ask.ForFolder(r.w.asking, "?", ".png", func(folder string) { t.Errorf("it would export to %q", folder) })
	p.Path.SetText(" ")
	p.Confirm()
	r.hasDialogs(1)
	r.sees("failure.no-folder")
}
