package app

import "yulan/app/pages/search"

// goTo turns to what the search found: to a figure, which it selects, or to the summary of
// a section.
func (w *window) goTo(h search.Hit) {
	w.state.turnToChapter(h.Chapter)
	if h.Figure == "" {
		w.stage.Now().ShowSection(h.Section)
		return
	}
	w.state.setFigure(h.Figure)
	w.stage.Now().RevealFigure(h.Figure) // it may have been selected before and out of sight
}

// chooseInText selects a figure that was chosen in the report's text. The page keeps in
// step with what is read there, unless the one that is shown has the figure: the table has
// every one, and what is compared may be it.
func (w *window) chooseInText(figure string) {
	stays := !w.state.shows(kindChapter) && w.stage.Now().Holds(figure)
	if f, ok := w.state.report.Figure(figure); ok && !stays {
		w.state.turnToChapter(f.At.Chapter)
	}
	w.state.setFigure(figure)
}
