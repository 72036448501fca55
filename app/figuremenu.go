package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/chapter"
	"yulan/assets"
)

// figureActions is what the menu does with the selected figure and the chosen chart.
type figureActions struct {
	copyChart, copyData     func()
	enlarge, turn           func()
	compare, compareChart   func()
	copyValue, copyCitation func()
	showTable, showDetail   func()
	keyboard                func()
	pictures                bool // whether the clipboard takes pictures
	charts                  bool // whether there are any
}

// figureItems returns what can be done with a chart besides saving it, and with the
// selected figure.
func figureItems(s *state, w assets.Words, a figureActions) []*fyne.MenuItem {
	picture := fyne.NewMenuItem(chapter.CopyLabel(w, a.pictures), a.copyChart)
	data := fyne.NewMenuItem(w.T("copy.data"), a.copyData)
	enlarge := fyne.NewMenuItem(w.T("card.enlarge"), a.enlarge)
	turn := fyne.NewMenuItem(w.T("card.turn"), a.turn)
	compareChart := fyne.NewMenuItem(w.T("card.compare"), a.compareChart)
	for _, item := range []*fyne.MenuItem{picture, data, enlarge, turn, compareChart} {
		item.Disabled = !a.charts
	}
	picture.Disabled = picture.Disabled || !a.pictures
	compareChart.Disabled = compareChart.Disabled || s.shows(kindCompare)
	return []*fyne.MenuItem{
		fyne.NewMenuItemSeparator(), picture, data,
		fyne.NewMenuItemSeparator(), enlarge, turn, compareChart, fyne.NewMenuItemSeparator(),
		withKey(fyne.NewMenuItem(w.T("compare.add"), a.compare), fyne.KeyD, 0),
		fyne.NewMenuItem(w.T("detail.copy-value"), a.copyValue),
		withKey(fyne.NewMenuItem(w.T("detail.copy-citation"), a.copyCitation), fyne.KeyC, fyne.KeyModifierShift),
		fyne.NewMenuItem(w.T("detail.show-table"), a.showTable),
		fyne.NewMenuItem(w.T("detail.all"), a.showDetail),
	}
}

// figureActions returns what the menu does in this window.
func (w *window) figureActions() figureActions {
	return figureActions{
		copyChart:    func() { w.withChart(w.copies.Picture) },
		copyData:     func() { w.withChart(w.copies.Data) },
		pictures:     w.copies.Board.TakesPictures(),
		charts:       w.hasCharts(),
		enlarge:      func() { w.withChart(w.state.setEnlarged) },
		turn:         func() { w.withChart(w.state.turnChart) },
		compare:      w.compareSelected,
		compareChart: func() { w.withChart(w.compareChart) },
		copyValue:    w.copyValue,
		copyCitation: w.copyCitation,
		showTable:    w.showInTable,
		showDetail:   w.showAllDetail,
		keyboard:     w.help.Keys,
	}
}

// withChart does something with the chart that the keyboard and the menu mean: the one
// that was chosen last, or else the first.
func (w *window) withChart(act func(chart string)) {
	page, ok := w.presentPage()
	if !ok || len(page.Charts) == 0 {
		return
	}
	chart := w.state.chart
	if chart == "" || page.Tiles != nil && chart == page.Tiles.Head().ID {
		chart = page.Charts[0].Head().ID
	}
	act(chart)
}
