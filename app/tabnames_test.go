package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/rows"
)

// All ten names of either language fit the narrowest usual window.
func TestTabStripSqueezes(t *testing.T) {
	w, _ := newTestWindow(t)
	for _, l := range []string{"zh", "en"} {
		language, _ := knownLanguage(l)
		w.state.setLanguage(language)
		for _, width := range []float32{800, 1280} {
			w.tabs.Resize(fyne.NewSize(width, kit.TabHeight))
			tabs, _, _ := w.tabs.Places()
			if end := tabs[9].X + tabs[9].Width; tabs[9].Width == 0 || end > width {
				t.Errorf("%s: the last tab ends at %v of %v", l, end, width)
			}
		}
	}
}

// The widest text of a column is found though not every text is measured.
func TestWidestCells(t *testing.T) {
	w, _ := newTestWindow(t)
	all := pages.Table(w.state.report, w.state.report.Figures, w.state.language, w.words)
	widest := rows.Widest(w.measurer, pages.Columns(w.words), all)
	for _, row := range all {
		for c, text := range rows.Cells(row) {
			if got := w.measurer.Measure(text, rows.TextSize, c == rows.ColumnValue); got > widest[c]+1 {
				t.Errorf("column %d: %q is %v wide, the widest is said to be %v", c, text, got, widest[c])
			}
		}
	}
}
