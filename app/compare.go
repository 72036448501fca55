package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/chapter"
	"yulan/app/compare"
	"yulan/app/kit"
	"yulan/app/pages"
)

// compareButton returns the icon and the words of the button that compares the selected
// figure, or shows what it is compared with; no words where neither can be.
func (w *window) compareButton() (fyne.Resource, string) {
	f, ok := w.report.Figure(w.state.figure)
	_, compared := w.state.compared.list.Holding(w.state.figure)
	switch {
	case !ok || !pages.CanCompare(f) || compared && w.state.onCompare():
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
		w.state.setTab(w.state.compareTab())
		return
	}
	w.compareFigures(f.ID)
}

// compareChart sets the figures of a chart beside the others of their unit.
func (w *window) compareChart(id string) {
	if w.page == nil || kit.HasDialog(w.host) {
		return
	}
	for _, spec := range w.page.Page.Charts {
		if spec.Head().ID == id {
			w.compareFigures(spec.Keys()...)
		}
	}
}

// compareFigures sets figures of one unit beside the others of it.
func (w *window) compareFigures(figures ...string) {
	compare.Add(w.host, w.reading(), comparedStore{w.state, w.paint.Fonts}, figures...)
}

// showComparisons shows the page of the comparisons.
func (w *window) showComparisons() {
	in := pages.Speech{Language: w.state.language, Words: w.words}
	page, err := pages.BuildComparisons(w.report, w.words, w.state.language, w.state.compared.list)
	if err != nil {
		fyne.LogError("comparisons", err) // the list holds only what can be drawn
		return
	}
	w.compare = compare.NewSide(w.report, in, w.compareDeps())
	w.showView(chapter.NewBeside(page, w.compare.Items(), w.pageDeps()))
}

// compareDeps returns what the side of the comparisons is given by this window.
func (w *window) compareDeps() compare.Deps {
	return compare.Deps{
		Host:      w.host,
		Pointing:  w.pointing(),
		Store:     comparedStore{w.state, w.paint.Fonts},
		Reveal:    func(figure string) { w.page.RevealFigure(figure) },
		GoToTable: func() { w.state.setTab(w.state.tableTab()) },
		Escape:    w.escape,
		Copy:      w.onCopy,
		Scroll:    func(key fyne.KeyName) bool { return w.page != nil && w.page.ScrollKey(key) },
	}
}
