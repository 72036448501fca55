package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/compare"
	"yulan/app/pages"
)

// compareButton returns the icon and the words of the button that compares the selected
// figure, or shows what it is compared with; no words where neither can be.
func (w *window) compareButton() (fyne.Resource, string) {
	f, ok := w.state.report.Figure(w.state.figure)
	_, compared := w.state.compared.list.Holding(w.state.figure)
	switch {
	case !ok || !pages.CanCompare(f) || compared && w.state.shows(kindCompare):
		return nil, ""
	case compared:
		return theme.StorageIcon(), w.words.T("compare.show")
	}
	return theme.ContentAddIcon(), w.words.T("compare.add")
}

// compareSelected sets the selected figure beside the others of its unit; what is there
// already it shows there.
func (w *window) compareSelected() {
	f, ok := w.selected()
	if !ok {
		return
	}
	if _, there := w.state.compared.list.Holding(f.ID); there {
		w.state.turnTo(kindCompare)
		return
	}
	w.compareFigures(f.ID)
}

// compareChart sets the figures of a chart beside the others of their unit.
func (w *window) compareChart(id string) {
	page, _ := w.presentPage()
	if spec, ok := page.Chart(id); ok {
		w.compareFigures(spec.Keys()...)
	}
}

// compareFigures sets figures of one unit beside the others of it.
func (w *window) compareFigures(figures ...string) {
	compare.Add(w.host, w.reading(), comparedStore{w.state, w.paint.Fonts}, figures...)
}

// onCompared brings the window in step with what is compared now.
func (w *window) onCompared() {
	w.tip.Hide()
	w.paint.Edition++
	w.stage.Now().Follow()
	w.buildMenu()
	w.showDetail()
}
