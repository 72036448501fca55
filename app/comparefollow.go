package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/pages"
)

// onCompared brings the window in step with what is compared now. The parts of the page
// stay where they can, so that the keyboard stays where it is.
func (w *window) onCompared() {
	w.tip.Hide()
	w.paint.Edition++
	if w.state.onCompare() {
		w.updateComparisons()
	}
	w.buildMenu()
	w.showDetail()
}

// updateComparisons shows the comparisons as they are now.
func (w *window) updateComparisons() {
	list := w.state.compared.list
	page, err := pages.BuildComparisons(w.report, w.words, w.state.language, list)
	if err != nil {
		fyne.LogError("comparisons", err) // the list holds only what can be drawn
		return
	}
	if w.compare == nil || !w.compare.IsForNow() {
		focused := w.compare.Focused()
		w.showPage()
		if w.large == nil {
			w.compare.Focus(focused)
		}
		return
	}
	w.compare.Update()
	w.page.SetCharts(page)
	w.page.ShowFigure(w.state.figure)
	if w.large != nil {
		w.onEnlarged()
	}
}
