package app

import "fyne.io/fyne/v2"

// textSize is the size of a dialog of running text, in layout units.
var textSize = fyne.NewSize(600, 420)

// passage is a paragraph of a dialog, with a heading or without.
type passage struct{ heading, text string }

// showText shows passages in a dialog that scrolls, unless another is open.
func showText(h host, title string, passages ...passage) {
	if hasDialog(h) {
		return
	}
	var items []item
	for i, p := range passages {
		above := float32(8)
		if p.heading != "" {
			head := item{object: newLine(h.Ruler(), lookSection, p.heading), above: 12}
			if i == 0 {
				head.above = 0
			}
			items, above = append(items, head), 0
		}
		items = append(items, item{object: newLine(h.Ruler(), lookBody, p.text), above: above})
	}
	m := newModal(h, h.Words().T("dialog.close"), textSize)
	body := newColumn(margins{right: 14, bottom: 8}, items...)
	body.escape = m.cancel
	m.show(title, body, body)
}
