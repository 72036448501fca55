package app

import (
	"yulan/app/pages"
	"yulan/report"
)

// openReport shows another report in the place of the one that is open: a checked one, as
// commands.LoadReport returns it. What the reader chose in the one before is kept under that
// one's id, and what was kept of this one comes back. No dialog may be open: it would be
// about figures that are no more.
func (w *window) openReport(r *report.Report) {
	w.paint.Refill()
	w.paint.Edition++ // the charts of two reports may have the same names
	w.texts.Leave()
	w.state.know(r)
	w.showReport()
	w.texts.First("")
	w.settle()
}

// reading returns what is read, and in which language.
func (w *window) reading() pages.Reading {
	return pages.Reading{Report: w.state.report, In: pages.Speech{Language: w.state.language, Words: w.words}, Other: w.other}
}

// showReport shows the report in every part of the window, in the language of the state.
func (w *window) showReport() {
	r, language := w.state.report, w.state.language
	w.paint.Language = language
	w.paint.Words = pages.ChartWords(r, w.words)
	w.measurer.Breaks = w.paint.Words.Breaks
	w.win.SetTitle(w.words.T("app.title", "report", r.Source.Name.In(language)))
	w.tabs.SetNames(tabNames(w.reading()))
	w.tabs.Select(w.state.tab())
	w.search.Reset()
	w.foot.Status.Set(counts(w.reading()), r.Source.Title.In(language))
	w.showView()
	w.buildMenu()
	w.texts.Show()
	w.foot.Reset()
}

// counts says how much a report holds.
func counts(of pages.Reading) string {
	sections := 0
	for _, c := range of.Report.Shape.Chapters {
		for _, s := range c.Sections {
			if !s.Item && !s.IsParagraph() { // the overview has paragraphs
				sections++
			}
		}
	}
	return of.In.Words.T("status.counts",
		"figures", len(of.Report.Figures), "chapters", len(of.Report.Chapters), "sections", sections)
}
