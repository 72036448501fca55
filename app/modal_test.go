package app

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

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

// The buttons of a question lie within it, however long their words are.
func TestButtonsLieWithinTheirQuestion(t *testing.T) {
	r := newReader(t)
	kit.Ask(r.w.host, "?", "?", "Cancel", kit.Answer{Label: "Take this report off the shelf"}, kit.Answer{Label: "Show where this report is now"})
	m := kit.TopDialog(r.w.host)
	if first := m.Buttons[0].Position().X; first < 0 {
		t.Errorf("the first button begins %v before the dialog", -first)
	}
}

// While a dialog is open, nothing else opens and nothing below it changes: neither by the menu
// nor by a file that is dropped on the window.
func TestNothingHappensBelowADialog(t *testing.T) {
	r := newReader(t)
	path := filepath.Join(t.TempDir(), "own.txt")
	if err := os.WriteFile(path, []byte(ownReport), 0o600); err != nil {
		t.Fatal(err)
	}
	r.w.state.setFigure(r.w.state.report.Figures[0].ID)
	r.w.help.Program()
	shown := func() string {
		return fmt.Sprint(r.w.state.report.Source.ID, r.w.state.route, r.w.state.language, r.w.state.mode, r.w.state.textSize,
			r.w.state.figure, r.w.state.turned, r.w.state.compared.list, r.w.win.FullScreen())
	}
	before, items := shown(), 0
	check := func(what string) {
		t.Helper()
		if got := shown(); got != before {
			t.Fatalf("%s: below the dialog is %s, it was %s", what, got, before)
		}
		r.hasDialogs(1)
	}
	var choose func(menu []*fyne.MenuItem)
	choose = func(menu []*fyne.MenuItem) {
		for _, item := range menu {
			if item.ChildMenu != nil {
				choose(item.ChildMenu.Items)
			}
			if item.Action != nil && !item.IsQuit {
				items++
				item.Action()
				check(item.Label)
			}
		}
	}
	for _, menu := range r.w.win.MainMenu().Items {
		choose(menu.Items)
	}
	if items < 20 {
		t.Errorf("only %d items were chosen", items)
	}
	r.w.onDropped([]fyne.URI{storage.NewFileURI(path)})
	check("a dropped file")
}
