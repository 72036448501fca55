package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
)

// All ten names of either language fit the narrowest usual window.
func TestTabStripSqueezes(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range []string{"zh", "en"} {
		language, _ := knownLanguage(l)
		w.state.setLanguage(language)
		for _, width := range []float32{800, 1280} {
			w.tabs.Resize(fyne.NewSize(width, kit.ChromeIn(800).Tabs))
			tabs, _ := w.tabs.Places()
			if end := tabs[9].X + tabs[9].Width; tabs[9].Width == 0 || end > width {
				t.Errorf("%s: the last tab ends at %v of %v", l, end, width)
			}
		}
	}
}
