package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/pages"
)

// showPage makes the page of the state's tab and shows it in place of the one before.
// Pages are not kept: making one takes a few milliseconds, and its pictures are kept.
func (w *window) showPage() {
	w.paint.patience = patience
	if w.page != nil {
		w.offsets[w.page.page.Chapter] = w.page.offsets()
	}
	w.page = nil
	tab := w.state.tab
	if tab == len(w.report.Chapters) {
		w.setPage(newFiguresView(w.ruler, pages.Columns(w.words),
			pages.Table(w.report.Figures, w.state.language, w.words)))
		return
	}
	page, err := pages.Build(w.report, w.words, w.state.language, w.report.Chapters[tab].Number)
	if err != nil {
		fyne.LogError("page", err) // a test builds every page in every language
		return
	}
	w.page = newPageView(page, w.paint, w.ruler, cardActions{
		choose: w.state.setChart,
		export: w.exportChart,
		label:  w.words.T("card.export"),
	})
	w.setPage(w.page)
	w.page.scrollTo(w.offsets[page.Chapter])
}

func (w *window) setPage(page fyne.CanvasObject) {
	w.stack.Objects = []fyne.CanvasObject{page}
	w.stack.Refresh()
}

// tabNames returns the names of the pages.
func (w *window) tabNames() []string {
	var names []string
	for _, c := range w.report.Chapters {
		names = append(names, c.Tab.In(w.state.language))
	}
	return append(names, w.words.T("tab.figures"))
}

// counts says how much the report holds.
func (w *window) counts() string {
	sections := 0
	for _, c := range w.report.Chapters {
		if c.Number > 0 { // the overview has paragraphs, no sections
			sections += len(c.Sections)
		}
	}
	return w.words.T("status.counts",
		"figures", len(w.report.Figures), "chapters", len(w.report.Chapters), "sections", sections)
}
