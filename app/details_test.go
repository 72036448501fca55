package app

import (
	"slices"
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

// What is remembered of a figure is in the window's language, and knows the open text.
func TestDetailsKeepInStep(t *testing.T) {
	r := openedReader(t, unchanged)
	w := r.w
	f, _ := w.state.report.Figure("gdp.level")
	checked := func() bool {
		fact := pages.Fact{Label: w.words.T("text.fact"), Text: w.words.T("text.checked")}
		return slices.Contains(w.foot.Of(f).Facts, fact)
	}
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		if got, want := w.foot.Of(f).Name, f.Name.In(l); got != want {
			t.Errorf("%s: the figure is called %q, want %q", l, got, want)
		}
	}
	if !checked() {
		t.Error("it does not know the open text")
	}
	w.texts.Close()
	if checked() {
		t.Error("it knows a text that was closed")
	}
}
