package app

import (
	"fyne.io/fyne/v2"

	"yulan/app/commands"
)

// textSize is the size of a dialog of running text, in layout units.
var textSize = fyne.NewSize(600, 420)

// aboutSource says what the report is, what of it is here, and how.
func (w *window) aboutSource() {
	words, source, l := w.words, w.report.Source, w.state.language
	w.showText(words.T("source.title"),
		passage{
			words.T("source.what-head"),
			words.T("source.what", "issuer", source.Issuer.In(l), "title", source.Title.In(l), "year", source.Period),
		},
		passage{words.T("source.part-two-head"), words.T("source.part-two")},
		passage{
			words.T("source.how-head"),
			words.T("source.how", "figures", len(w.report.Figures), "others", len(w.report.NotFigures)),
		},
		passage{words.T("source.place-head"), words.T("source.place")},
		passage{words.T("source.bound-head"), words.T("source.bound")},
		passage{words.T("source.derived-head"), words.T("source.derived")},
		passage{words.T("source.unit-head"), words.T("source.unit")},
		passage{words.T("source.text-head"), words.T("source.text")})
}

// about says what the program is.
func (w *window) about() {
	w.showText(w.words.T("menu.about"),
		passage{w.words.T("about.version", "version", commands.Version), w.words.T("about.what")},
		passage{w.words.T("about.font-head"), w.words.T("about.font")},
		passage{w.words.T("about.licence-head"), w.words.T("about.licence")})
}

// passage is a paragraph of a dialog, with a heading or without.
type passage struct{ heading, text string }

// showText shows passages in a dialog that scrolls.
func (w *window) showText(title string, passages ...passage) {
	if w.hasDialog() {
		return
	}
	var items []item
	for i, p := range passages {
		above := float32(8)
		if p.heading != "" {
			head := item{object: newLine(w.ruler, lookSection, p.heading), above: 12}
			if i == 0 {
				head.above = 0
			}
			items, above = append(items, head), 0
		}
		items = append(items, item{object: newLine(w.ruler, lookBody, p.text), above: above})
	}
	m := newModal(w, w.words.T("dialog.close"), textSize)
	body := newColumn(margins{right: 14, bottom: 8}, items...)
	body.escape = m.cancel
	m.show(title, body, body)
}
