package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/kit"
	"yulan/app/pages"
)

// showPage shows the page of the state's tab, and over it what is enlarged of it.
func (w *window) showPage() {
	w.makePage()
	if w.large != nil || w.state.enlarged != "" {
		w.onEnlarged()
	}
}

// makePage makes the page of the state's tab and shows it in place of the one before.
// Pages are not kept: making one takes a few milliseconds, and its pictures are kept.
func (w *window) makePage() {
	w.paint.patience = patience
	w.boundPictures()
	w.onBusy()
	if w.page != nil {
		w.offsets[w.page.page.Chapter] = w.page.offsets()
		w.page.leave()
	}
	w.page, w.table, w.compare = nil, nil, nil
	w.tip.Hide()
	switch {
	case w.state.onTable():
		w.showTable()
		return
	case w.state.onCompare():
		w.showComparisons()
		return
	}
	tab := w.state.tab
	page, err := pages.Build(w.report, w.words, w.state.language, w.report.Chapters[tab].Number)
	if err != nil {
		fyne.LogError("page", err) // a test builds every page in every language
		return
	}
	w.showView(newPageView(page, w.pageDeps()))
}

// showView shows a page where it was scrolled to, and the selected figure on it.
func (w *window) showView(page *pageView) {
	w.page = page
	page.showFigure(w.state.figure)
	w.setPage(page)
	page.scrollTo(w.offsets[page.page.Chapter])
	page.revealFigure(w.state.figure)
}

// setPage shows a page in the place of what was there. That is refreshed at its end: Fyne
// would keep its textures for another minute, some megabytes of memory. The page is not:
// it is new, and its icons alone would take some milliseconds.
func (w *window) setPage(page fyne.CanvasObject) {
	gone := w.stack.Objects
	w.stack.Objects = []fyne.CanvasObject{page}
	kit.Put(page, 0, 0, w.stack.Size().Width, w.stack.Size().Height)
	for _, o := range gone {
		w.win.Canvas().Refresh(o)
	}
}

// tabNames returns the names of the pages.
func (w *window) tabNames() []string {
	var names []string
	for _, c := range w.report.Chapters {
		names = append(names, c.Tab.In(w.state.language))
	}
	return append(names, w.words.T("tab.figures"), w.words.T("tab.compare"))
}

// chapterNames returns the names of the chapters by their numbers.
func (w *window) chapterNames() map[int]string {
	names := map[int]string{}
	for _, c := range w.report.Chapters {
		names[c.Number] = c.Tab.In(w.state.language)
	}
	return names
}

// counts says how much the report holds.
func (w *window) counts() string {
	sections := 0
	for _, c := range w.report.Shape.Chapters {
		for _, s := range c.Sections {
			if !s.Item && !s.IsParagraph() { // the overview has paragraphs
				sections++
			}
		}
	}
	return w.words.T("status.counts",
		"figures", len(w.report.Figures), "chapters", len(w.report.Chapters), "sections", sections)
}
