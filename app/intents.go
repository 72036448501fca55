package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/app/compare"
	"yulan/app/copying"
	"yulan/app/detail"
	"yulan/app/export"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/pages/search"
	"yulan/app/view"
	"yulan/charts"
	"yulan/report"
)

// Rooms do not know each other: what one wants of another, it asks of the window, which passes
// the request on here.

// chartIntents does what the reader wants with a chart of the current page.
type chartIntents struct {
	state   *state
	export  *export.Room
	copies  *copying.Room
	compare *compare.Room
	page    func() (pages.Page, bool)
	first   func() (pages.Page, bool) // the first page with charts
	reading func() pages.Reading
	present func(p pages.Page, chart string) // shows the charts of a page as slides, from a given one on
	use     func(chart string)               // has the next news said beside a chart
	foot    *detail.Room
}

// Do implements chapter.Charts.
func (c chartIntents) Do(i chapter.Intent, chart string) {
	switch i {
	case chapter.IntentMean:
		c.state.setChart(chart)
	case chapter.IntentExport:
		c.export.Chart(chart)
	case chapter.IntentCopy:
		c.use(chart)
		c.copies.Picture(chart)
	case chapter.IntentCopyData:
		c.use(chart)
		c.copies.Data(chart)
	case chapter.IntentEnlarge:
		c.state.setEnlarged(chart)
	case chapter.IntentTurn:
		c.state.turnChart(chart)
	case chapter.IntentPresent:
		page, ok := c.page()
		if !ok {
			page, ok = c.first()
		}
		if ok {
			c.present(page, chart)
		}
	case chapter.IntentCompare:
		c.use(chart)
		page, _ := c.page()
		if spec, ok := page.Chart(chart); ok {
			c.compare.Add(spec.Keys()...)
		}
	}
}

// doMeant does it with the chart that the keyboard and the menu refer to: one that shows the
// selected figure, preferably the one that was chosen last, or else the first.
func (c chartIntents) doMeant(i chapter.Intent) {
	page, ok := c.page()
	if !ok && i == chapter.IntentPresent {
		page, ok = c.first()
	}
	if !ok {
		return
	}
	c.Do(i, meantChart(page, c.state.chart, c.state.figure))
}

// takeKey enlarges or turns over the chart that is meant, if the key is the one for that, and
// tells whether it was. Enter is left to the widget with the focus.
func (c chartIntents) takeKey(key fyne.KeyName) bool {
	intents := map[kit.Command]chapter.Intent{kit.CommandEnlarge: chapter.IntentEnlarge, kit.CommandTurn: chapter.IntentTurn}
	command, _ := kit.ChartKeys.Meant(key)
	intent, ok := intents[command]
	if !ok || key == fyne.KeyReturn || key == fyne.KeyEnter || !c.state.shows(kindChapter) {
		return false
	}
	c.doMeant(intent)
	return true
}

// meantChart returns the chart of a page that is meant, given the one that was chosen last and
// the selected figure, either of which may be empty.
func meantChart(page pages.Page, chosen, figure string) string {
	shows := func(s charts.Spec) bool { return figure != "" && slices.Contains(s.Keys(), figure) }
	if spec, ok := page.Chart(chosen); ok && (figure == "" || shows(spec)) {
		return chosen
	}
	if i := slices.IndexFunc(page.Charts, shows); i >= 0 {
		return page.Charts[i].Head().ID
	}
	if chosen != "" {
		return chosen
	}
	return page.Charts[0].Head().ID
}

// Turned implements chapter.Charts.
func (c chartIntents) Turned(chart string) bool { return c.state.turned[chart] }

// Means implements chapter.Charts.
func (c chartIntents) Means(chart string) bool { return c.state.chart == chart }

// Detail implements chapter.Charts.
func (c chartIntents) Detail(figure string) (pages.Detail, bool) {
	f, ok := pages.FigureOf(c.reading().Report, figure)
	if !ok {
		return pages.Detail{}, false
	}
	return c.foot.Of(f), true
}

// Rows implements chapter.Charts.
func (c chartIntents) Rows(spec charts.Spec) []pages.ChartRow {
	of := c.reading()
	return pages.ChartData(of.Report, spec, of.In)
}

// Beside implements chapter.Charts.
func (c chartIntents) Beside(spec charts.Spec) []pages.ChartRow {
	of := c.reading()
	return pages.Beside(of.Report, spec, of.In)
}

// Actions implements chapter.Charts.
func (c chartIntents) Actions() []kit.Action { return c.foot.Actions() }

// Told implements chapter.Charts.
func (c chartIntents) Told() { c.foot.Follow() }

// figureIntents does what the reader wants with a figure, wherever it is shown.
type figureIntents struct {
	state *state
	stage *view.Stage
	rooms *rooms
}

// do does what the reader wants with the selected figure.
func (f figureIntents) do(i detail.Intent) {
	switch i {
	case detail.IntentDrop:
		f.state.setFigure("")
		return
	case detail.IntentText:
		if f.state.report.Text == "" || f.state.source != nil {
			f.rooms.texts.ShowSelected()
			return
		}
	}
	of, ok := f.rooms.foot.Selected()
	if !ok {
		return
	}
	switch i {
	case detail.IntentText: // of a report that was read: its pages are its text
		f.state.turnToChapter(of.At.Chapter)
		f.stage.Now().RevealFigure(of.ID)
	case detail.IntentCorrect:
		f.rooms.correct.Selected()
	case detail.IntentConfirm:
		f.rooms.correct.Confirm()
	case detail.IntentTable:
		printed := pages.PrintedOf(f.state.report, of.ID)
		f.rooms.table.Reveal(printed)
		f.state.turnTo(kindFigures)
		f.state.setFigure(printed)
	case detail.IntentPage:
		f.state.turnToChapter(of.At.Chapter)
	case detail.IntentCompare:
		f.rooms.compare.AddOrShow(of.ID)
	}
}

// goTo turns to a search result: to a figure, which it selects, or to the summary of a section.
func (f figureIntents) goTo(h search.Hit) {
	turn := func() {
		f.state.turnToChapter(h.Chapter)
		if h.Figure == "" {
			f.stage.Now().ShowSection(h.Section)
			return
		}
		f.reveal(h.Figure)
	}
	if of := f.rooms.shelf.ByID(h.Report); of != nil {
		f.rooms.shelf.Show(of, turn)
		return
	}
	turn()
}

// goToOf shows a figure of any report of the shelf.
func (f figureIntents) goToOf(of *report.Report, figure string) {
	f.rooms.shelf.Show(of, func() {
		if at, ok := of.Figure(figure); ok {
			f.state.turnToChapter(at.At.Chapter)
			f.reveal(figure)
		}
	})
}

// reveal selects a figure and brings it into view: it may have been selected before, but out
// of sight.
func (f figureIntents) reveal(figure string) {
	f.state.setFigure(figure)
	f.stage.Now().RevealFigure(figure)
}

// chooseInText selects a figure that was chosen in the report's text. The page follows what is
// being read there, unless another view is shown that has the figure as well: the table, which
// has every figure, or the comparisons.
func (f figureIntents) chooseInText(figure string) {
	stays := !f.state.shows(kindChapter) && f.stage.Now().Holds(figure)
	if of, ok := f.state.report.Figure(figure); ok && !stays {
		f.state.turnToChapter(of.At.Chapter)
	}
	f.state.setFigure(figure)
}
