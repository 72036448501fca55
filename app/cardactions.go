package app

import (
	"yulan/app/pages"
	"yulan/charts"
)

// cardActions returns what the cards of a page ask of this window.
func (w *window) cardActions() cardActions {
	in := pages.Speech{Language: w.state.language, Words: w.words}
	a := cardActions{
		Pointing: w.pointing(),
		mean:     w.state.setChart,
		export:   w.exportChart,
		copy:     w.copyChart,
		copyData: w.copyData,
		pictures: w.board.TakesPictures(),
		enlarge:  w.state.setEnlarged,
		turn:     w.state.turnChart,
		turned:   func(chart string) bool { return w.state.turned[chart] },
		table:    func(spec charts.Spec) []pages.ChartRow { return pages.ChartData(w.report, spec, in) },
		labels: cardLabels{
			enlarge: w.words.T("card.enlarge"),
			turn:    w.words.T("card.turn"),
			export:  w.words.T("card.export"),
			button:  w.words.T("card.export-button"),
			copy:    copyLabel(w.words, w.board.TakesPictures()),
			data:    w.words.T("copy.data"),
			compare: w.words.T("card.compare"),
			columns: pages.ChartColumns(w.words),
		},
		escape: w.escape,
	}
	if !w.state.onCompare() {
		a.compare = w.compareChart
	}
	return a
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
