package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/export"
	"yulan/app/kit"
)

// A click beside the fields takes the focus from all of them. The keys are then for the
// dialog, not for the page beneath.
func TestDialogTakesKeysThatNobodyHasTheFocusFor(t *testing.T) {
	r := newReader(t)
	chart := pageOf(r.w).Page.Charts[0].Head().ID
	typed := r.w.win.Canvas().OnTypedKey()
	for _, c := range []struct {
		name     string
		open     func()
		key      fyne.KeyName
		dialogs  int
		enlarged string
	}{
		{"Escape dismisses", func() { r.dialog(export.ScopeChart) }, fyne.KeyEscape, 0, chart},
		{"Enter presses the first choice", func() { r.dialog(export.ScopeChart) }, fyne.KeyReturn, 1, chart},
		{"Escape answers the topmost", func() {
			r.dialog(export.ScopeChart)
			kit.Ask(r.w.host, "?", "?", "no")
		}, fyne.KeyEscape, 1, chart},
		{"a closed dialog takes none", func() { r.dialog(export.ScopeChart).Modal.Cancel() }, fyne.KeyEscape, 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r.w.state.setEnlarged(chart)
			c.open()
			r.w.win.Canvas().Unfocus()
			typed(&fyne.KeyEvent{Name: c.key})
			r.hasDialogs(c.dialogs)
			if got := r.w.state.route.Chart; got != c.enlarged {
				t.Errorf("enlarged beneath: %q, want %q", got, c.enlarged)
			}
			for kit.TopDialog(r.w.host) != nil {
				typed(&fyne.KeyEvent{Name: fyne.KeyEscape})
			}
		})
	}
}
