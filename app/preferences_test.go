package app

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"yulan/app/export"
	"yulan/app/kit"
	"yulan/app/preferences"
	"yulan/report"
)

// openPreferences opens the dialog of settings, as the menu does, and returns it.
func (r *reader) openPreferences() *preferences.View {
	r.t.Helper()
	r.hasDialogs(0)
	v := r.w.preferences.Show(0)
	r.hasDialogs(1)
	return v
}

// Each setting holds at once and is kept; the dialog is there afterwards, in the words that
// hold then.
func TestPreferences(t *testing.T) {
	r := newReader(t)
	v := r.openPreferences()
	if len(v.Fields) != 5+5 {
		t.Fatalf("%d settings, want 10", len(v.Fields))
	}
	pick := func(i int, key string) {
		t.Helper()
		v := r.w.preferences.Show(i)
		v.Fields[i].Focus.(interface{ Pick(string) }).Pick(key)
		for _, o := range r.w.win.Canvas().Overlays().List() {
			r.w.win.Canvas().Overlays().Remove(o)
		}
	}
	v.Fields[0].Focus.(interface{ Pick(string) }).Pick(string(report.English))
	r.hasDialogs(1)
	r.sees("preferences.title")
	r.press(fyne.KeyEscape)
	r.hasDialogs(0)
	pick(1, string(kit.ThemeContrast))
	pick(2, "130")
	pick(3, string(preferences.NumbersPlain))
	pick(4, "true")
	pick(5, "svg")
	pick(7, "300 dpi")
	pick(8, string(export.FramePlain))
	pick(9, string(kit.ThemeDark))
	again := newState(r.w.state.kept, report.Chinese)
	if again.language != report.English || again.mode != kit.ThemeContrast || again.textSize != 130 || again.numbers != preferences.NumbersPlain {
		t.Errorf("kept are %s, %s, %d, %s", again.language, again.mode, again.textSize, again.numbers)
	}
	if !r.w.paint.Motion.Still() {
		t.Error("things still move")
	}
	if c := r.w.export.Choice(); c.Format != "svg" || c.Density != "300 dpi" || c.Frame != export.FramePlain || !c.Dark {
		t.Errorf("pictures are exported by %+v", c)
	}
}

// The folder is asked for in the dialog's place, which comes back with it.
func TestPreferencesAskForTheFolder(t *testing.T) {
	r := newReader(t)
	v := r.openPreferences()
	test.Tap(v.Folder)
	r.hasDialogs(1)
	r.sees("picker.usual")
	r.press(fyne.KeyReturn)
	r.hasDialogs(1)
	r.sees("preferences.title")
	if r.w.state.folder() == "" {
		t.Error("no folder is kept")
	}
}

// A size that is none is the usual one, whatever else is broken or not.
func TestBrokenChoicesFallBackByThemselves(t *testing.T) {
	w, _ := newTestWindow(t)
	kept := w.state.kept
	for _, bad := range []string{"", "x", "75", "1e9", "-100", "100%", "９０", "100.0"} {
		kept.SetString(preferenceTextSize, bad)
		kept.SetString(preferenceTheme, string(kit.ThemeDark))
		kept.SetString(preferenceLanguage, "xx")
		if s := newState(kept, report.English); s.textSize != preferences.UsualTextSize || s.mode != kit.ThemeDark || s.language != report.English {
			t.Errorf("%q: got %d, %s, %s", bad, s.textSize, s.mode, s.language)
		}
	}
}

// The keys of the menu go from size to size and stop at the ends.
func TestTextSizeSteps(t *testing.T) {
	w, _ := newTestWindow(t)
	var asked []int
	w.scale = func(size int) { asked = append(asked, size) }
	for range 2 * len(preferences.TextSizes) {
		w.state.stepTextSize(1)
	}
	if w.state.textSize != 200 || len(asked) != 10 || asked[0] != 110 {
		t.Errorf("the size is %d after %v", w.state.textSize, asked)
	}
	for range 2 * len(preferences.TextSizes) {
		w.state.stepTextSize(-1)
	}
	if w.state.textSize != 80 {
		t.Errorf("the least size is %d", w.state.textSize)
	}
	w.state.setTextSize(75)
	if w.state.textSize != 80 {
		t.Error("a size that is none is taken")
	}
}

// Help and full screen have keys without another one held, which reach the window from
// whatever has the focus.
func TestBareKeysReachTheWindow(t *testing.T) {
	r := newReader(t)
	c := r.w.win.Canvas()
	full := func() { c.OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyF11}) }
	full()
	if !r.w.win.FullScreen() {
		t.Error("the screen is not filled")
	}
	full()
	met := map[fyne.Focusable]bool{}
	for c.FocusNext(); c.Focused() != nil && !met[c.Focused()]; c.FocusNext() {
		at := c.Focused()
		met[at] = true
		r.press(fyne.KeyF1)
		r.hasDialogs(1)
		r.sees("topics.title")
		r.press(fyne.KeyEscape)
		r.hasDialogs(0)
		c.Focus(at)
	}
	if len(met) < 5 {
		t.Errorf("only %d places have the focus", len(met))
	}
}
