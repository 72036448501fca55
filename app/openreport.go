package app

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"yulan/app/correct"
	"yulan/app/incoming"
	"yulan/app/instance"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/app/settings"
	"yulan/app/toolkit"
	"yulan/assets"
	"yulan/report"
)

// newIncoming makes the room that takes in what the reader opens.
func newIncoming(w *window) *incoming.Room {
	return incoming.New(incoming.Deps{
		Host: w.host, Ask: w.asking, Open: w.open,
		After: func(d time.Duration, f func()) func() { return w.After(d, f) },
		Home:  homeOfReports(w.state.kept),
		Known: func() []incoming.Known { return knownReports(w) },
		Show: func(r *report.Report, folder, text string) {
			if r != w.state.report {
				w.folder = folder
				w.openReport(r)
			}
			if text != "" {
				w.texts.Open(text)
			}
		},
		Offer: offering(w),
	})
}

// offering returns what reports something at the page's foot, with a button for a further step.
func offering(w *window) func(said, label string, act func()) {
	return func(said, label string, act func()) { w.notice.Notify(said, label, w.words.T("dialog.close"), act) }
}

// laterStarts has the window open what later starts of the program are asked to open.
func laterStarts(w *window) incoming.Later {
	return incoming.Later{
		Room: w.arrive, Desk: instance.Desk(settings.Path(Name)), UI: w.UI,
		Front: func() { toolkit.ToFront(w.win) },
	}
}

// homeOfReports is the folder of the opened reports, beside the file of the reader's choices;
// "" where these are not stored in a file.
func homeOfReports(kept keeper) func() string {
	return func() string {
		if _, onDisk := kept.(*settings.Store); onDisk {
			return reports.Home(settings.Path(Name))
		}
		return ""
	}
}

// newCorrecting makes the room in which the reader corrects what was read. The corrected report
// then replaces the previous one in the same view.
func newCorrecting(w *window) *correct.Room {
	return correct.New(correct.Deps{
		Host: w.host, Reading: w.reading, Figure: func() string { return w.state.figure }, Open: w.open,
		Home: homeOfReports(w.state.kept), Folder: func() string { return w.folder }, Offer: offering(w),
		Show: func(r *report.Report, folder, figure string) {
			if r.Source.ID != w.state.report.Source.ID {
				return // another was opened meanwhile; the correction is stored nevertheless
			}
			w.folder = folder
			w.openReport(r)
			w.state.setFigure(figure)
		},
	})
}

// knownReports returns the reports of which a file may be a copy: the open one, the one that
// the program carries, and all others of the shelf.
func knownReports(w *window) []incoming.Known {
	known := []incoming.Known{{Report: w.state.report, Folder: w.folder}}
	carried, err := pages.Load(assets.Report())
	if err == nil && carried.Source.ID != w.state.report.Source.ID { // a test loads the report that the program carries
		known = append(known, incoming.Known{Report: carried})
	}
	for _, e := range w.shelf.List() {
		if !e.IsCarried() && e.ID != w.state.report.Source.ID {
			known = append(known, incoming.Known{Report: w.shelf.Loaded(e), Folder: e.Path})
		}
	}
	return known
}

// onDropped takes in files that were dropped on the window. While a file is dragged, Fyne does
// not report that the pointer has left a widget, so the tooltip is hidden here.
func (w *window) onDropped(files []fyne.URI) {
	w.foot.Tip.Hide()
	if len(files) == 0 || kit.HasDialog(w.host) {
		return
	}
	paths := make([]string, len(files))
	for i, f := range files {
		paths[i] = f.Path()
	}
	w.arrive.Open(paths...)
}

// openReport replaces the open report by another, a checked one as commands.LoadReport returns
// it. The choices made in the previous report stay stored under its id, and those stored for
// the new one return. No dialog may be open, since it would be about figures that are gone.
func (w *window) openReport(r *report.Report) {
	w.notice.Dismiss() // it is of what was opened before
	w.paint.Edition++  // the charts of two reports may have the same names
	w.texts.Leave()
	w.shelf.Remember(r, w.folder)
	w.state.know(r)
	w.state.notify(reportChanged)
	w.texts.First("")
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
	w.tabs.SetNames(tabNames(w.reading(), w.shelf.Several()))
	w.tabs.SetCount(w.state.tabOf(kindCompare), w.state.compared.list.Count())
	w.tabs.Select(w.state.tab())
	w.shelf.Reset()
	w.search.Reset()
	w.foot.Status.Set(counts(w.reading()), r.Source.Covers.In(language))
	w.showView()
	w.buildMenu()
	w.texts.Show()
	w.texts.Beside.Redock()
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

// openClipboard takes the text on the clipboard for a new report.
func openClipboard(w *window) {
	text := w.app.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		w.host.Notify(w.words.T("incoming.empty"))
		return
	}
	w.arrive.OpenText(text)
}
