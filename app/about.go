package app

import (
	"yulan/app/commands"
	"yulan/app/kit"
	"yulan/app/pages"
)

// aboutSource says what the report is, what of it is here, and how.
func (w *window) aboutSource() {
	var passages []kit.Passage
	for _, p := range pages.AboutSource(w.report, w.speechIn(w.state.language)) {
		passages = append(passages, kit.Passage{Heading: p.Heading, Text: pages.TextOf(p)})
	}
	kit.ShowText(w.host, w.words.T("source.title"), append(passages,
		kit.Passage{Heading: w.words.T("source.unit-head"), Text: w.words.T("source.unit")},
		kit.Passage{Heading: w.words.T("source.text-head"), Text: w.words.T("source.text")})...)
}

// about says what the program is.
func (w *window) about() {
	kit.ShowText(w.host, w.words.T("menu.about"),
		kit.Passage{Heading: w.words.T("about.version", "version", commands.Version), Text: w.words.T("about.what")},
		kit.Passage{Heading: w.words.T("about.font-head"), Text: w.words.T("about.font")},
		kit.Passage{Heading: w.words.T("about.licence-head"), Text: w.words.T("about.licence")})
}
