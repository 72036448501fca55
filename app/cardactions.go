package app

import (
	"yulan/app/chapter"
	"yulan/app/pages"
	"yulan/charts"
)

// pageDeps returns what a page is given by this window; compare: whether its figures can be
// set beside others.
func (w *window) pageDeps(compare bool) chapter.Deps {
	return chapter.Deps{
		Host:     w.host,
		Painter:  w.paint,
		Pointing: w.pointing(),
		Charts:   windowCharts{w},
		Offers:   chapter.Offers{Pictures: w.copies.Board.TakesPictures(), Compare: compare},
		Escape:   w.escape,
		CopyText: w.copies.Text,
	}
}

// windowCharts does what the reader wants with a chart of the present page.
type windowCharts struct{ window *window }

// Do implements Charts.
func (c windowCharts) Do(i chapter.Intent, chart string) {
	w := c.window
	switch i {
	case chapter.IntentMean:
		w.state.setChart(chart)
	case chapter.IntentExport:
		w.export.Chart(chart)
	case chapter.IntentCopy:
		w.copies.Picture(chart)
	case chapter.IntentCopyData:
		w.copies.Data(chart)
	case chapter.IntentEnlarge:
		w.state.setEnlarged(chart)
	case chapter.IntentTurn:
		w.state.turnChart(chart)
	case chapter.IntentCompare:
		w.compareChart(chart)
	}
}

// Turned implements Charts.
func (c windowCharts) Turned(chart string) bool { return c.window.state.turned[chart] }

// Means implements Charts.
func (c windowCharts) Means(chart string) bool { return c.window.state.chart == chart }

// Rows implements Charts.
func (c windowCharts) Rows(spec charts.Spec) []pages.ChartRow {
	w := c.window
	return pages.ChartData(w.state.report, spec, pages.Speech{Language: w.state.language, Words: w.words})
}
