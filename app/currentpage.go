package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/table"
	"yulan/charts"
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
	w.boundPictures()
	w.onBusy()
	if w.page != nil {
		w.offsets[w.page.Page.Chapter] = w.page.Offsets()
		w.page.Leave()
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
	w.showView(chapter.New(page, w.pageDeps()))
}

// showView shows a page where it was scrolled to, and the selected figure on it.
func (w *window) showView(page *chapter.Page) {
	w.page = page
	page.ShowFigure(w.state.figure)
	w.setPage(page)
	page.ScrollTo(w.offsets[page.Page.Chapter])
	page.RevealFigure(w.state.figure)
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

// inPageText tells whether the keyboard is in the page's text.
func (w *window) inPageText() bool {
	return w.page != nil && w.win.Canvas().Focused() == fyne.Focusable(w.page.Text)
}

// onEnlarged shows the chart that the reader wants large, or the page again.
func (w *window) onEnlarged() {
	w.tip.Hide()
	large := w.large != nil
	if large {
		w.large.Card.View.Release()
	}
	w.large = nil
	shown := w.stack.Objects[:1]
	if spec, at, of := w.enlargedChart(); spec != nil {
		w.large = chapter.NewEnlarged(spec, chapter.EnlargedPlace{
			At: at, Of: of,
			Step: w.stepEnlarged, Close: func() { w.state.setEnlarged("") },
		}, w.pageDeps())
		shown = append(shown, w.large)
	}
	kit.SetVisible(shown[0], w.large == nil) // what is hidden is no stop of the keyboard
	w.stack.Objects = shown
	w.stack.Refresh()
	if w.large != nil {
		w.win.Canvas().Focus(w.large.Card)
	} else if large {
		w.focusChart(w.state.chart)
	}
}

// enlargedChart returns the chart that the reader wants large, which of the page's it is,
// and how many those are; nil if there is none.
func (w *window) enlargedChart() (spec charts.Spec, at, of int) {
	if w.page == nil || w.state.enlarged == "" {
		return nil, 0, 0
	}
	all := w.page.Page.Charts
	at = slices.IndexFunc(all, func(s charts.Spec) bool { return s.Head().ID == w.state.enlarged })
	if at < 0 {
		return nil, 0, 0
	}
	return all[at], at, len(all)
}

// stepEnlarged goes to the chart so many places on, no further than the first or the last.
func (w *window) stepEnlarged(by int) {
	if _, at, of := w.enlargedChart(); of > 0 {
		to := w.page.Page.Charts[max(0, min(of-1, at+by))]
		w.state.setEnlarged(to.Head().ID)
	}
}

// focusChart gives a chart of the page the focus.
func (w *window) focusChart(id string) {
	if w.page == nil {
		return
	}
	for _, c := range w.page.Cards.Cards {
		if c.Chart == id {
			w.win.Canvas().Focus(c)
		}
	}
}

// presentPage returns the page that is shown, unless that has no charts or a dialog is in
// the way.
func (w *window) presentPage() (pages.Page, bool) {
	if w.page == nil || len(w.page.Page.Charts) == 0 || kit.HasDialog(w.host) {
		return pages.Page{}, false
	}
	return w.page.Page, true
}

// showTable shows the table, as soon as its rows are ready.
func (w *window) showTable() {
	if w.figures == nil || w.figures.Language != w.state.language {
		w.setPage(kit.NewSurface(kit.ColorCard))
		w.makeTable()
		return
	}
	w.table = table.New(w.figures, table.Deps{
		Host: w.host, Reading: w.reading, Choose: w.state.setFigure, Escape: w.escape,
		Compare: w.compareFigures,
		Save:    func(f table.File) { w.export.SaveFile(f.Title, f.Name, f.Extension, f.Write) },
	})
	w.setPage(w.table)
	w.table.ShowFigure(w.state.figure)
}

// makeTable makes the rows off the UI goroutine.
func (w *window) makeTable() {
	r, words, language := w.report, w.words, w.state.language
	w.InBackground(func() func() {
		table := table.NewRows(language, pages.ListingRows(r, language, words))
		return func() {
			if language != w.state.language {
				return // those of the language that it is now are on their way
			}
			table.Follow(w.figures)
			w.figures = table
			if w.state.onTable() {
				w.showTable()
			}
		}
	})
}
