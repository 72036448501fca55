package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/detail"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/source"
	"yulan/assets"
	"yulan/report"
)

// onFigure shows in every view which figure is selected now.
func (w *window) onFigure() {
	w.tip.Hide()
	w.showDetail()
	figure := w.state.figure
	w.stage.Now().ShowFigure(figure)
	w.stage.Now().RevealFigure(figure)
	w.texts.Follow()
}

// showDetail puts the detail bar in the place of the status line while a figure is
// selected.
func (w *window) showDetail() {
	f, ok := w.state.report.Figure(w.state.figure)
	if ok {
		w.detail.Set(w.detailOf(f))
		if _, offer := w.compareButton(); offer != w.offered {
			w.setDetailButtons()
		}
	}
	if ok != w.detail.Visible() {
		kit.SetVisible(w.detail, ok)
		kit.SetVisible(w.status, !ok)
		w.place()
	}
}

// setDetailButtons makes the buttons of the detail bar anew: they depend on the language,
// the page, and whether the selected figure is compared.
func (w *window) setDetailButtons() {
	_, w.offered = w.compareButton()
	w.detail.SetButtons(w.detailButtons()...)
}

// otherSpeech returns the language that the window is not in.
func otherSpeech(l report.Language) (pages.Speech, error) {
	other := report.Languages[0]
	if l.IsOriginal() {
		other = report.Languages[1]
	}
	words, err := assets.LoadWords(string(other))
	return pages.Speech{Language: other, Words: words}, err
}

// pointing returns what pointing at a figure does in this window.
func (w *window) pointing() kit.Pointing {
	return kit.Pointing{Choose: w.state.setFigure, Hover: w.hover}
}

// hover says what a figure is beside its place in the window.
func (w *window) hover(figure string, at kit.Frame) {
	if f, ok := w.state.report.Figure(figure); ok {
		d := w.detailOf(f)
		w.tip.Show(kit.TipLines{d.Name, d.Value, d.Location}, at)
		return
	}
	w.tip.Hide()
}

// escape ends what was begun last: the large chart, the selection, or else the focus.
func (w *window) escape() {
	w.tip.Hide()
	switch {
	case w.state.route.Chart != "":
		w.state.setEnlarged("")
	case w.state.figure != "":
		w.state.setFigure("")
	default:
		w.win.Canvas().Unfocus()
	}
}

// detailButtons returns what can be done with the selected figure.
func (w *window) detailButtons() []*kit.PictureButton {
	button := func(icon fyne.Resource, text string, onTap func()) *kit.PictureButton {
		return kit.NewPictureButton(w.measurer, icon, text, onTap)
	}
	show := button(theme.ListIcon(), w.words.T("detail.show-table"), w.showInTable)
	if !w.state.shows(kindChapter) {
		show = button(theme.DocumentIcon(), w.words.T("detail.show-page"), w.showOnPage)
	}
	buttons := []*kit.PictureButton{
		button(theme.InfoIcon(), w.words.T("detail.all"), w.showAllDetail),
		button(theme.ContentCopyIcon(), w.words.T("detail.copy-value"), w.copyValue),
		button(theme.ContentCopyIcon(), w.words.T("detail.copy-citation"), w.copyCitation),
		button(theme.FileTextIcon(), w.words.T("detail.show-text"), w.showInText),
		show,
	}
	if icon, text := w.compareButton(); text != "" {
		buttons = append(buttons, button(icon, text, w.compareSelected))
	}
	return append(buttons, button(theme.CancelIcon(), "", func() { w.state.setFigure("") }))
}

// selected returns the selected figure; where there is none, it says how to select one.
func (w *window) selected() (report.Figure, bool) {
	f, ok := w.state.report.Figure(w.state.figure)
	if !ok {
		w.notify(w.words.T("detail.none"))
	}
	return f, ok
}

// copyValue puts the selected figure's value on the clipboard.
func (w *window) copyValue() {
	if f, ok := w.selected(); ok {
		w.copies.Text(w.detailOf(f).Value)
	}
}

// copyCitation puts a reference to the selected figure on the clipboard.
func (w *window) copyCitation() {
	if f, ok := w.selected(); ok {
		w.copies.Text(pages.Cite(w.state.report, f, w.state.language, w.words))
	}
}

// notify shows news at the window's foot.
func (w *window) notify(news string) {
	if w.detail.Visible() {
		w.detail.Notify(news)
		return
	}
	w.status.Notify(news)
}

// showInTable turns to the table of all figures, which shows the selected one.
func (w *window) showInTable() {
	if f, ok := w.selected(); ok {
		w.table.Reveal(f.ID)
		w.state.turnTo(kindFigures)
	}
}

// showOnPage turns to the chapter that states the selected figure.
func (w *window) showOnPage() {
	if f, ok := w.selected(); ok {
		w.state.turnToChapter(f.At.Chapter)
	}
}

// showAllDetail opens what the bar has no room for.
func (w *window) showAllDetail() {
	f, ok := w.selected()
	if !ok {
		return
	}
	kit.ShowText(w.host, w.detailOf(f).Name, detail.Passages(w.detailOf(f), w.words)...)
}

// details is what was said of figures in one language and beside one text: the pointer
// asks at every step.
type details struct {
	of       *report.Report
	language report.Language
	source   *source.Text
	known    map[string]pages.Detail
}

// detailOf says all that is known of a figure, in the language of the window.
func (w *window) detailOf(f report.Figure) pages.Detail {
	of, language, source := w.state.report, w.state.language, w.state.source
	if d := &w.details; d.of != of || d.language != language || d.source != source {
		*d = details{of, language, source, map[string]pages.Detail{}}
	}
	said, ok := w.details.known[f.ID]
	if !ok {
		said = w.texts.Checked(pages.NewDetail(of, f, pages.Speech{Language: language, Words: w.words}, w.other))
		w.details.known[f.ID] = said
	}
	return said
}
