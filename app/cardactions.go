package app

import (
	"yulan/app/pages"
	"yulan/charts"
)

// pageDeps returns what a page is given by this window.
func (w *window) pageDeps() pageDeps {
	return pageDeps{
		Host:     w.host,
		Painter:  w.paint,
		Pointing: w.pointing(),
		Charts:   windowCharts{w},
		Offers:   Offers{Pictures: w.board.TakesPictures(), Compare: !w.state.onCompare()},
		Escape:   w.escape,
		CopyText: w.copyText,
	}
}

// windowCharts does what the reader wants with a chart of the present page.
type windowCharts struct{ window *window }

// Do implements Charts.
func (c windowCharts) Do(i Intent, chart string) {
	w := c.window
	switch i {
	case IntentMean:
		w.state.setChart(chart)
	case IntentExport:
		w.exportChart(chart)
	case IntentCopy:
		w.copyChart(chart)
	case IntentCopyData:
		w.copyData(chart)
	case IntentEnlarge:
		w.state.setEnlarged(chart)
	case IntentTurn:
		w.state.turnChart(chart)
	case IntentCompare:
		w.compareChart(chart)
	}
}

// Turned implements Charts.
func (c windowCharts) Turned(chart string) bool { return c.window.state.turned[chart] }

// Rows implements Charts.
func (c windowCharts) Rows(spec charts.Spec) []pages.ChartRow {
	w := c.window
	return pages.ChartData(w.report, spec, pages.Speech{Language: w.state.language, Words: w.words})
}

// onTurned shows the side of each chart that the reader turned up.
func (w *window) onTurned() {
	w.tip.Hide()
	if w.page != nil {
		w.page.cards.follow()
	}
	if w.large != nil {
		w.large.card.follow()
	}
}

// turnedCard returns the card of the chart that the keyboard means, if its table is up.
func (w *window) turnedCard() *card {
	if w.large != nil && w.large.card.isTurned() {
		return w.large.card
	}
	if w.page != nil && w.large == nil {
		for _, c := range w.page.cards.cards {
			if c.chart == w.state.chart && c.isTurned() {
				return c
			}
		}
	}
	return nil
}
