package app

import (
	"yulan/app/pages"
	"yulan/app/source"
	"yulan/report"
)

// details is what was said of figures in one language and beside one text: the pointer
// asks at every step.
type details struct {
	language report.Language
	source   *source.Text
	known    map[string]pages.Detail
}

// detailOf says all that is known of a figure, in the language of the window.
func (w *window) detailOf(f report.Figure) pages.Detail {
	language, source := w.state.language, w.state.source
	if d := &w.details; d.known == nil || d.language != language || d.source != source {
		*d = details{language, source, map[string]pages.Detail{}}
	}
	said, ok := w.details.known[f.ID]
	if !ok {
		said = w.texts.Checked(pages.NewDetail(w.report, f, pages.Speech{Language: language, Words: w.words}, w.other))
		w.details.known[f.ID] = said
	}
	return said
}
