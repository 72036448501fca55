package app

import "yulan/app/pages/search"

// goTo turns to what the search found: to a figure, which it selects, or to the summary of
// a section.
func (w *window) goTo(h search.Hit) {
	w.turnTo(h.Chapter)
	switch {
	case h.Figure != "":
		if w.state.setFigure(h.Figure); w.page != nil {
			w.page.RevealFigure(h.Figure) // it may have been selected before and out of sight
		}
	case w.page != nil:
		w.page.ShowSection(h.Section)
	}
}

// turnTo turns to the page of a chapter.
func (w *window) turnTo(chapter int) {
	for tab, c := range w.report.Chapters {
		if c.Number == chapter {
			w.state.setTab(tab)
		}
	}
}

// chooseInText selects a figure that was chosen in the report's text. The page keeps in
// step with what is read there, unless the one that is shown has the figure: the table has
// every one, and what is compared may be it.
func (w *window) chooseInText(figure string) {
	_, compared := w.state.compared.list.Holding(figure)
	stays := w.state.onTable() || w.state.onCompare() && compared
	if f, ok := w.report.Figure(figure); ok && !stays {
		w.turnTo(f.At.Chapter)
	}
	w.state.setFigure(figure)
}
