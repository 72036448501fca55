package app

import (
	"yulan/app/commands"
	"yulan/app/kit"
)

// aboutSource says what the report is, what of it is here, and how.
func (w *window) aboutSource() {
	words, source, l := w.words, w.report.Source, w.state.language
	kit.ShowText(w.host, words.T("source.title"),
		kit.Passage{
			Heading: words.T("source.what-head"),
			Text:    words.T("source.what", "issuer", source.Issuer.In(l), "title", source.Title.In(l), "year", source.Period),
		},
		kit.Passage{Heading: words.T("source.part-two-head"), Text: words.T("source.part-two")},
		kit.Passage{
			Heading: words.T("source.how-head"),
			Text:    words.T("source.how", "figures", len(w.report.Figures), "others", len(w.report.NotFigures)),
		},
		kit.Passage{Heading: words.T("source.place-head"), Text: words.T("source.place")},
		kit.Passage{Heading: words.T("source.bound-head"), Text: words.T("source.bound")},
		kit.Passage{Heading: words.T("source.derived-head"), Text: words.T("source.derived")},
		kit.Passage{Heading: words.T("source.unit-head"), Text: words.T("source.unit")},
		kit.Passage{Heading: words.T("source.text-head"), Text: words.T("source.text")})
}

// about says what the program is.
func (w *window) about() {
	kit.ShowText(w.host, w.words.T("menu.about"),
		kit.Passage{Heading: w.words.T("about.version", "version", commands.Version), Text: w.words.T("about.what")},
		kit.Passage{Heading: w.words.T("about.font-head"), Text: w.words.T("about.font")},
		kit.Passage{Heading: w.words.T("about.licence-head"), Text: w.words.T("about.licence")})
}
