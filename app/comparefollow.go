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
		focused := w.focusedComparison()
		w.showPage()
		w.focusComparison(focused)
		return
	}
	w.compare.Update()
	w.page.SetCharts(page)
	w.page.ShowFigure(w.state.figure)
	if w.large != nil {
		w.onEnlarged()
	}
}

// focusedComparison returns the comparison whose list has the focus, or "".
func (w *window) focusedComparison() string {
	if w.compare == nil {
		return ""
	}
	focused := w.win.Canvas().Focused()
	for _, b := range w.compare.Parts {
		if focused == fyne.Focusable(b.List) {
			return b.ID
		}
	}
	return ""
}

// focusComparison gives the list of a comparison the focus, if that is still there; what
// had it is not.
func (w *window) focusComparison(id string) {
	if w.compare == nil || w.large != nil {
		return
	}
	canvas := w.win.Canvas()
	switch b := w.compare.Part(id); {
	case b != nil:
		canvas.Focus(b.List)
	case w.compare.Undo != nil:
		canvas.Focus(w.compare.Undo.Button)
	default:
		canvas.Unfocus()
	}
}
