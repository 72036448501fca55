package app

import (
	"io"
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"yulan/app/about"
	"yulan/app/chapter"
	"yulan/app/chartview"
	"yulan/app/commands"
	"yulan/app/compare"
	"yulan/app/copying"
	"yulan/app/crashlog"
	"yulan/app/detail"
	"yulan/app/export"
	"yulan/app/files"
	"yulan/app/find"
	"yulan/app/idle"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/settings"
	"yulan/app/source"
	"yulan/app/table"
	"yulan/app/view"
	"yulan/charts"
)

// Here each room is given what it needs of the window, and nothing else. Rooms refer to others
// only once the reader does something; by then all of them exist.

// makeRooms makes the rooms, without words yet.
func (w *window) makeRooms(fonts *charts.Fonts, board copying.Board) {
	w.paint = &chartview.Painter{
		Pictures: chartview.NewPictures(w.Worker, w.UI), Fonts: fonts, Theme: w.pictureTheme, Selected: w.state.selected,
		Canvas: w.win.Canvas(), Height: charts.Height, After: w.After, Motion: kit.Motion{After: w.After, Still: func() bool { return w.still() || w.state.kept.Bool(preferenceStill) }},
	}
	w.figures = figureIntents{w.state, w.stage, &w.rooms}
	w.copies = copying.New(copying.Deps{
		Host: w.host, Reading: w.reading, Board: board, Page: w.presentPage, Open: w.open,
		Draw: func(p pages.Picture) func(io.Writer) error {
			_, shown := w.pictureTheme()
			return w.export.Draw(p, shown != kit.ThemeLight)
		},
	})
	w.foot = newFoot(w)
	w.looking = &chapter.Lookout{Nearest: w.state.nearestChapters, Build: func(at view.Route) (pages.Page, error) { return pageAt(w, at) }}
	w.pauses = &idle.Pauses{Threads: w.Threads, Ahead: func() bool { return measureAhead(w) }, Repaint: w.foot.Status.Refresh}
	w.table, w.docked = newTable(w), newTable(w)
	w.docked.OnClose = func() { closeDock(w) }
	w.compare, w.export = newComparisons(w, comparedStore{w.state, fonts}), newExport(w, fonts)
	w.preferences = newPreferences(w)
	w.help = about.New(about.Deps{
		Host: w.host, Reading: w.reading, Figure: w.state.selected, Choose: w.state.setFigure, Version: commands.Version,
		Folders: about.Folders{Settings: files.Printable(settings.Path(Name)), Logs: files.Printable(crashlog.Folder(Name))},
	})
	w.charts = chartIntents{
		state: w.state, export: w.export, copies: w.copies, compare: w.compare, page: w.presentPage, reading: w.reading,
		first: func() (pages.Page, bool) { return firstPage(w) }, foot: w.foot, use: func(chart string) { useCard(w, chart) },
		present: func(p pages.Page, chart string) {
			w.foot.Tip.Hide()
			chapter.ShowSlides(p.Charts, chart, w.paint, w.host, w.win)
		},
	}
	w.tabs = kit.NewTabStrip(w.measurer, func(n int) string { return w.words.T("tab.more", "n", n) }, w.state.tab(), w.state.setTab)
	w.search = find.New(find.Deps{
		Host: w.host, Reading: w.reading, Tabs: w.tabs, GoTo: w.figures.goTo, Shelf: w.shelf, Opening: w.foot.Tip.Hide, Place: func() { w.place() },
	})
	w.texts = newTexts(w)
	box := container.NewStack()
	w.texts.Beside.SetDock(source.Dock{Object: box, Wanted: w.state.docks, Show: func(shown bool) { dockTable(w, box, shown) }})
	w.notice = kit.NewNotice(w.measurer)
	w.arrive, w.correct = newIncoming(w), newCorrecting(w)
}

// useCard has the next news said beside the card of a chart, where the page that is shown has one.
func useCard(w *window, chart string) {
	w.used = nil
	if v, ok := w.stage.Now().(*chapter.View); ok {
		if c, ok := v.CardOf(chart); ok {
			w.used = c
		}
	}
}

// dockTable shows the table beside the page, or removes it.
func dockTable(w *window, box *fyne.Container, shown bool) {
	if !shown {
		w.docked.Leave()
		box.Objects = nil
		return
	}
	w.docked.Open()
	box.Objects = []fyne.CanvasObject{w.docked.Object()}
	w.docked.ShowFigure(w.state.figure)
	box.Refresh()
}

// closeDock shows the page alone, and says how to bring the table back.
func closeDock(w *window) {
	w.state.setAlone(true)
	w.host.Notify(w.words.T("menu.docked-back", "menu", w.words.T("menu.view"), "item", w.words.T("menu.docked")))
}

// newTable returns a table of all figures.
func newTable(w *window) *table.Room {
	return table.New(table.Deps{
		Host: w.host, Reading: w.reading, Choose: w.state.setFigure, Escape: w.escape,
		Compare: func(used fyne.CanvasObject, figures ...string) { w.compare.AddFrom(used, figures...) },
		Save:    func(f table.File) { w.export.SaveFile(f.Title, f.Name, f.Extension, f.Write) },
		ToChart: func(c pages.ChartRef) { showChart(w, c) }, Hint: w.foot.Hint,
	})
}

// showChart turns to the page of a chart and shows the chart there.
func showChart(w *window, c pages.ChartRef) {
	w.state.turnToChapter(c.Chapter)
	w.state.setChart(c.ID)
	w.stage.Now().ShowChart(c.ID)
}

// newFoot returns the room that describes figures at the foot.
func newFoot(w *window) *detail.Room {
	return detail.New(detail.Deps{
		Host: w.host, Reading: w.reading, Figure: w.state.selected, Do: w.figures.do, Copy: w.copies.Text,
		Checked: func(d pages.Detail) pages.Detail { return w.texts.Checked(d) },
		Offers: func() detail.Offers {
			icon, words := w.compare.Offer(w.state.figure)
			return detail.Offers{
				Page: !w.state.shows(kindChapter), Compare: words, Icon: icon, Correct: w.correct.Possible(),
				Aside: asideOf(w), Told: w.stage.Now().Tells(w.state.figure),
			}
		},
		Place: func() { w.place() },
	})
}

// asideOf says that the selected figure is not in what the view shows: in no comparison, or not
// in the chart that is enlarged; else it is empty.
func asideOf(w *window) string {
	chart, enlarged := w.stage.Now().Content().Chart(w.state.route.Chart)
	if enlarged && !slices.Contains(chart.Keys(), w.state.figure) {
		return w.words.T("enlarged.aside")
	}
	return w.compare.Aside(w.state.figure)
}

// pointing returns what happens when the reader points at a figure.
func pointing(w *window) kit.Pointing {
	return kit.Pointing{Choose: w.state.setFigure, Hover: w.foot.Hover, Hint: w.foot.Hint}
}

// pageDeps returns what a page of charts is given; compare tells whether its figures can be
// compared with others.
func pageDeps(w *window, compare bool) chapter.Deps {
	return chapter.Deps{
		Host: w.host, Painter: w.paint, Pointing: pointing(w), Charts: w.charts,
		Offers: chapter.Offers{Pictures: w.copies.Board.TakesPictures(), Compare: compare},
		Escape: w.escape, CopyText: w.copies.Text, Layout: w.state,
	}
}

// newComparisons returns the room of what the reader compares.
func newComparisons(w *window, kept comparedStore) *compare.Room {
	return compare.New(compare.Deps{
		Host: w.host, Reading: w.reading, Pointing: pointing(w), Store: kept, Ways: kept,
		Charts: func(page pages.Page, around compare.Around) compare.Charts {
			c := comparedCharts{bench: chapter.Bench{Key: around.Key, Build: func(cards []*chapter.Card) []kit.Item {
				return around.Build(chartsOf(cards))
			}}}
			c.View = chapter.NewView(chapter.NewBench(page, c.bench, pageDeps(w, false)))
			return c
		},
		Do:     func(act compare.Act, chart string) { w.charts.Do(actIntents[act], chart) },
		Escape: w.escape,
	})
}

// newExport returns what writes charts into files.
func newExport(w *window, fonts *charts.Fonts) *export.Room {
	return export.New(export.Deps{
		Host: w.host, Reading: w.reading, Fonts: fonts, Ask: w.asking, Choices: w.state,
		Place: func() export.Place {
			at := export.Place{Chapter: export.NoPage, Chart: w.state.chart, Compared: w.state.compared.list}
			if page, ok := w.presentPage(); ok {
				at.Chapter = page.Chapter
			}
			return at
		},
		Life: export.Life{Open: w.open, Files: &w.writing, UI: w.UI, Busy: w.pauses.Busy},
		System: export.System{
			OpenFolder: func(path string) error { return w.openURL(files.FolderURL(path)) },
			Copy:       w.copies.Drawn,
		},
	})
}

// newTexts returns the room of the reader's copies of the report's text.
func newTexts(w *window) *source.Room {
	pane := source.NewPane(w.measurer, w.figures.chooseInText, w.escape)
	return source.New(source.Deps{
		Host: w.host, Reading: w.reading, Ask: w.asking, Store: textStore{w.state}, Pointing: pointing(w),
		Figure: w.state.selected, Open: w.open,
		After: func(d time.Duration, f func()) func() { return w.After(d, f) },
	}, source.NewSplit(w.stage.Box, pane))
}
