package app

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/about"
	"yulan/app/kit"
	"yulan/app/kit/kittest"
	"yulan/report"
)

// filled lists the figures with a filled chip in the list of checks.
func filled(v *about.ChecksView) []string {
	var ids []string
	for _, f := range v.Formulas {
		if f.Text.Shows(f.Text.Selected) && !slices.Contains(ids, f.Text.Selected) {
			ids = append(ids, f.Text.Selected)
		}
	}
	return ids
}

// The menu lists every check of the report, in both languages, and Escape closes the list.
func TestChecksAreListed(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		help := w.win.MainMenu().Items[3]
		at := slices.IndexFunc(help.Items, func(i *fyne.MenuItem) bool { return i.Label == w.words.T("check.title") })
		if at < 0 {
			t.Fatal("the menu has no checks")
		}
		help.Items[at].Action()
		if !kit.HasDialog(w.host) {
			t.Fatal("the menu opens nothing")
		}
		w.help.Checks() // once is enough
		if got := len(w.win.Canvas().Overlays().List()); got != 1 {
			t.Errorf("%d lists are open, want 1", got)
		}
		kittest.Press(w.win.Canvas().Focused(), fyne.KeyEscape)
		if kit.HasDialog(w.host) {
			t.Fatal("Escape does not close the list")
		}
	}
	if got, want := len(w.help.OpenChecks().Formulas), len(w.state.report.Checks()); got != want {
		t.Errorf("%d checks are listed, want %d", got, want)
	}
}

// A tap on a chip of a formula selects its figure, in the list and in the window.
func TestCheckChipSelects(t *testing.T) {
	w, _ := newTestWindow(t)
	v := w.help.OpenChecks()
	m := v.Formulas[0].Text.Marks()[1]
	test.TapAt(v.Formulas[0].Layer, fyne.NewPos(m.Frame.X+2, m.Frame.Y+2))
	if w.state.figure != m.Figure || w.state.figure != "gdp.growth" || !w.foot.Bar.Visible() {
		t.Errorf("%q is selected, want gdp.growth", w.state.figure)
	}
	if got := filled(v); !slices.Equal(got, []string{"gdp.growth"}) {
		t.Errorf("the chips of %v are filled", got)
	}
	if !kit.HasDialog(w.host) {
		t.Error("the list is closed")
	}
}

// The keys of running text go through all figures of the list, each once, and each is seen.
func TestChecksAreWalked(t *testing.T) {
	w, _ := newTestWindow(t)
	v := w.help.OpenChecks()
	for i, want := range v.Figures {
		kittest.Press(v.Body, fyne.KeyRight)
		if w.state.figure != want || !slices.Equal(filled(v), []string{want}) {
			t.Fatalf("step %d goes to %s, want %s", i, w.state.figure, want)
		}
		seen := false
		for i, it := range v.Body.Items {
			f, ok := it.Object.(*kit.FigureText)
			seen = seen || ok && f.Text.Shows(want) && v.Body.Sees(v.Body.FrameOf(i))
		}
		if !seen {
			t.Errorf("no formula with %s is seen", want)
		}
	}
	kittest.Press(v.Body, fyne.KeyP)
	if want := v.Figures[len(v.Figures)-2]; w.state.figure != want {
		t.Errorf("P goes to %s, want %s", w.state.figure, want)
	}
	kittest.Press(v.Body, fyne.KeyHome)
	if v.Body.Offset() != 0 {
		t.Error("Home does not scroll to the top")
	}
}
