package app

import (
	"regexp"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"yulan/app/preferences"
	"yulan/report"
)

// groupedNumber matches a number with a sign between thousands.
var groupedNumber = regexp.MustCompile(`\d,\d{3}`)

// groupedTexts returns the texts of every page that hold a number in groups.
func groupedTexts(w *window) (texts []string) {
	for tab := range w.state.routes {
		w.state.setTab(tab)
		eachShown(w.win.Canvas(), func(o fyne.CanvasObject, _ fyne.Position) {
			if text, ok := o.(*canvas.Text); ok && groupedNumber.MatchString(text.Text) {
				texts = append(texts, text.Text)
			}
		})
	}
	return texts
}

// A reader who wants numbers as the report prints them meets none in groups, in either
// language, and what was chosen is kept.
func TestNumbersAreWrittenAsTheReaderWants(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range report.Languages {
		w.state.setLanguage(l)
		w.state.setNumbers(preferences.NumbersGrouped)
		if len(groupedTexts(w)) < 5 {
			t.Errorf("%s: hardly a number is in groups: the test looks for what is not there", l)
		}
		w.state.setNumbers(preferences.NumbersPlain)
		if texts := groupedTexts(w); len(texts) > 0 {
			t.Errorf("%s: %q", l, strings.Join(texts, "; "))
		}
		if text := w.other.Words.T("number.group"); text != "" {
			t.Errorf("%s: the other language, for the export, has %q between thousands", l, text)
		}
	}
	if s := newState(w.state.kept, report.English); s.numbers != preferences.NumbersPlain {
		t.Errorf("kept are %s numbers", s.numbers)
	}
}

// However numbers are written, a figure is found by its digits, with the sign and without.
func TestSearchFindsNumbersInEveryForm(t *testing.T) {
	for _, form := range preferences.NumberForms {
		r := newReader(t)
		r.w.state.setNumbers(form)
		r.w.state.setLanguage(report.Chinese)
		for _, typed := range []string{"27894", "27,894"} {
			r.w.search.Start()
			r.types(typed)
			r.press(fyne.KeyReturn)
			if got := r.w.state.figure; got != "gdp.level" {
				t.Errorf("%s: %s finds %q", form, typed, got)
			}
		}
	}
}
