package app

import (
	"yulan/app/chapter"
	"yulan/app/pages"
	"yulan/charts"
)

// pageDeps returns what a page is given by this window.
func (w *window) pageDeps() chapter.Deps {
	return chapter.Deps{
		Host:     w.host,
		Painter:  w.paint,
		Pointing: w.pointing(),
		Charts:   windowCharts{w},
		Offers:   chapter.Offers{Pictures: w.board.TakesPictures(), Compare: !w.state.onCompare()},
		Escape:   w.escape,
		CopyText: w.copyText,
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
		w.copyChart(chart)
	case chapter.IntentCopyData:
		w.copyData(chart)
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

// Rows implements Charts.
func (c windowCharts) Rows(spec charts.Spec) []pages.ChartRow {
	w := c.window
	return pages.ChartData(w.report, spec, pages.Speech{Language: w.state.language, Words: w.words})
}

// onTurned shows the side of each chart that the reader turned up.
func (w *window) onTurned() {
	w.tip.Hide()
	if w.page != nil {
		w.page.Cards.Follow()
	}
	if w.large != nil {
		w.large.Card.Follow()
	}
}

// turnedCard returns the card of the chart that the keyboard means, if its table is up.
func (w *window) turnedCard() *chapter.Card {
	if w.large != nil && w.large.Card.IsTurned() {
		return w.large.Card
	}
	if w.page != nil && w.large == nil {
		for _, c := range w.page.Cards.Cards {
			if c.Chart == w.state.chart && c.IsTurned() {
				return c
			}
		}
	}
	return nil
}
