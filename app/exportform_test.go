package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/export"
	"yulan/app/files/ask"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
)

// Tab goes through the fields as they stand, and Escape dismisses from each of them.
func TestExportDialogByKeyboard(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChapter)
	fields := []fyne.Focusable{
		d.Start, d.Scopes, d.Formats, d.Papers, d.Width, d.Height, d.Density, d.Density.ActionItem.(*kit.KeyButton), d.Frames, d.Themes, d.Backgrounds, d.Languages,
		d.Folder, d.Steps[0], d.Steps[1], d.Modal.Buttons[0], d.Copy, d.Start,
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
		d.Modal.Popup.Show()
	}
	d.Modal.Hide()
}

func TestExportDialogConfirmsFromEveryField(t *testing.T) {
	r := newReader(t)
	for _, field := range []func(*export.Dialog) fyne.Focusable{
		func(d *export.Dialog) fyne.Focusable { return d.Formats },
		func(d *export.Dialog) fyne.Focusable { return d.Width },
		func(d *export.Dialog) fyne.Focusable { return d.Density },
		func(d *export.Dialog) fyne.Focusable { return d.Folder },
		func(d *export.Dialog) fyne.Focusable { return d.Start },
	} {
		d := r.dialog(export.ScopeChart)
		kittest.Press(field(d), fyne.KeyReturn)
		r.hasDialogs(1)
		r.sees("picker.name")
		r.press(fyne.KeyEscape)
	}
}

// A book is of chapters; the chart that was meant is still meant in another format.
func TestExportDialogComesBackToTheChart(t *testing.T) {
	r := newReader(t)
	d := r.dialog(export.ScopeChart)
	r.picks(d.Formats, "pdf")
	if d.Scope != export.ScopeChapter {
		t.Errorf("a book is of %q, want %q", d.Scope, export.ScopeChapter)
	}
	r.picks(d.Formats, "svg")
	if d.Scope != export.ScopeChart {
		t.Errorf("a picture is of %q, want %q", d.Scope, export.ScopeChart)
	}
}

// What is wrong is in sight even in a low window.
func TestExportDialogInALowWindow(t *testing.T) {
	r := newReader(t)
	r.w.win.Resize(fyne.NewSize(640, 480))
	d := r.dialog(export.ScopeChart)
	d.Density.SetText("sharp")
	if !d.Start.Disabled() {
		t.Error("it offers to export with a wrong density")
	}
	if d.Preview.Visible() && d.Facts.Position().X < d.Form.Fields.Size().Width {
		t.Error("what is wrong stands beside the fields, and not above the button that it concerns")
	}
	at := d.Facts.Position().Y + d.Facts.HeightFor(d.Facts.Size().Width)
	if whole := d.Form.Whole.Size().Height; at > whole {
		t.Errorf("the line below the fields ends at %v of %v", at, whole)
	}
	d.Density.SetText("2")
	if d.Start.Disabled() {
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
