package app

import "yulan/app/commands"

// aboutSource says what the report is, what of it is here, and how.
func (w *window) aboutSource() {
	words, source, l := w.words, w.report.Source, w.state.language
	showText(w.host, words.T("source.title"),
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
	showText(w.host, w.words.T("menu.about"),
		passage{w.words.T("about.version", "version", commands.Version), w.words.T("about.what")},
		passage{w.words.T("about.font-head"), w.words.T("about.font")},
		passage{w.words.T("about.licence-head"), w.words.T("about.licence")})
}
