package app

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/chapter"
	"yulan/app/kit"
	"yulan/app/pages"
	"yulan/app/toolkit"
	"yulan/report"
)

// onChange brings the window in line with a changed choice. A notice goes when the reader does
// something else.
func (w *window) onChange(c change) {
	w.show(func() {
		if c != reportChanged && c != chartChanged && c != sourceChanged {
			w.notice.Dismiss()
		}
		w.followChange(c)
	})
}

// followChange shows a changed choice in every part of the window.
func (w *window) followChange(c change) {
	switch c {
	case languageChanged:
		if err := w.setLanguage(); err != nil {
			fyne.LogError("language", err) // the words are embedded and tested
		}
	case reportChanged:
		w.showReport()
	case figureChanged:
		w.onFigure()
	case enlargedChanged:
		onEnlarged(w)
	case turnedChanged:
		w.foot.Tip.Hide()
		w.stage.Now().Follow()
	case themeChanged:
		w.looks.set(w.state.mode)
		w.buildMenu()
	case textSizeChanged:
		w.scaleTo(w.state.textSize, w.win)
		w.buildMenu()
	case tabChanged:
		w.tabs.Select(w.state.tab())
		w.search.Close()
		w.showView()
		w.buildMenu()
		w.foot.Follow()
		w.texts.Beside.Refit()
	case comparedChanged:
		onCompared(w)
	case boundChanged:
		w.buildMenu()
		w.texts.Beside.Refit()
	case chartChanged:
	case sourceChanged:
		w.foot.Tip.Hide() // what it points at moves aside
		w.buildMenu()
		w.texts.Show()
		w.foot.Reset()
	}
}

// onEnlarged shows another chart over the page, or none.
func onEnlarged(w *window) {
	w.foot.Tip.Hide()
	w.stage.Now().Enlarge(w.state.route.Chart)
	w.foot.Follow()
}

// onCompared shows the present comparisons.
func onCompared(w *window) {
	w.foot.Tip.Hide()
	w.paint.Edition++
	w.tabs.SetCount(w.state.tabOf(kindCompare), w.state.compared.list.Count())
	w.place()
	w.stage.Now().Follow()
	w.buildMenu()
	w.foot.Follow()
}

// onFigure shows in every part which figure is selected.
func (w *window) onFigure() {
	w.used = nil // what was done before is no longer in view
	w.foot.Tip.Hide()
	w.foot.Follow()
	w.stage.Now().ShowFigure(w.state.figure)
	w.stage.Now().RevealFigure(w.state.figure)
	w.texts.Follow()
	w.docked.ShowFigure(w.state.figure)
	if w.state.offers() != w.offered {
		w.buildMenu() // other things can be done with a figure now
	}
}

// onSettings follows the system, which has now said whether it is light or dark.
func (w *window) onSettings(s fyne.Settings) {
	w.show(func() {
		if !w.setting {
			w.theme.Guess.Needed = false
			w.state.setSystemDark(s.ThemeVariant() == theme.VariantDark)
		}
		w.stage.Now().Redraw()
	})
}

// onCopy copies whatever has the focus, or otherwise the value of the selected figure.
func (w *window) onCopy(fyne.Shortcut) {
	if !w.stage.Now().Copy(w.state.figure) {
		w.foot.CopyValue()
	}
}

// escape ends what was begun last: the enlarged chart, the selection, or the focus.
func (w *window) escape() {
	w.foot.Tip.Hide()
	switch {
	case w.state.route.Chart != "":
		w.state.setEnlarged("")
	case w.state.figure != "":
		w.state.setFigure("")
	default:
		w.win.Canvas().Unfocus()
	}
}

// onKey handles keys when no widget has the focus.
func (w *window) onKey(key fyne.KeyName) {
	command, _ := kit.WindowKeys.Meant(key)
	switch dialog := kit.TopDialog(w.host); {
	case key == "":
	case dialog != nil:
		dialog.OnKey(&fyne.KeyEvent{Name: key})
	case key == fyne.KeyEscape:
		w.escape()
	case command == kit.CommandHelp:
		w.help.Help()
	case command == kit.CommandSlides:
		w.charts.doMeant(chapter.IntentPresent)
	case command == kit.CommandFullScreen:
		turnFullScreen(w.win)
	case w.charts.takeKey(key):
	default:
		w.stage.Now().TakeKey(key)
	}
}

// setLanguage puts the whole window into the language of the state.
func (w *window) setLanguage() error {
	words, err := w.state.wordsIn(w.state.language)
	if err != nil {
		return fmt.Errorf("app: %w", err)
	}
	if err := toolkit.Speak(words); err != nil {
		return fmt.Errorf("app: words of the toolkit: %w", err)
	}
	if w.other, err = otherSpeech(w.state); err != nil {
		return fmt.Errorf("app: %w", err)
	}
	w.words = words
	w.showReport()
	return nil
}

// buildMenu makes a new main menu, for another language or other choices. While a dialog is
// open its items do nothing, because the dialog would not follow.
func (w *window) buildMenu() {
	w.offered = w.state.offers()
	menu := newMainMenu(w.state, w.words, tabNames(w.reading(), w.shelf.Several()), menuActions{
		charts:        len(w.stage.Now().Content().Charts) > 0,
		pictures:      w.copies.Board.TakesPictures(),
		open:          w.arrive.Choose,
		fromClipboard: func() { openClipboard(w) },
		add:           func() { w.correct.Add(w.state.route.Chapter) },
		closeText:     w.texts.Close,
		exportChart:   func() { w.export.Chart("") },
		exportChapter: w.export.Chapter,
		exportAll:     w.export.All,
		find:          w.search.Start,
		switchReport:  func() { w.shelf.Button.OnTapped() },
		aboutSource:   w.help.Source,
		about:         w.help.Program,
		licences:      w.help.Licences,
		checks:        w.help.Checks,
		terms:         w.help.Terms,
		fullScreen:    func() { turnFullScreen(w.win) },
		preferences:   w.preferences.Open,
		help:          w.help.Help,
		quit:          func() { toolkit.Quit(w.app) },
		keyboard:      w.help.Keys,
		copyValue:     w.foot.CopyValue,
		copyCitation:  w.foot.CopyCitation,
		showAll:       w.foot.ShowAll,
		figure:        w.figures.do,
		step:          func(by int) { w.compare.Step(w.state.figure, by) },
		standOut:      func() { w.compare.Highlight(w.state.figure) },
		leaveOut:      func() { w.compare.Remove(w.state.figure) },
		undo:          func() { undo(w) },
		uncorrect:     func() { w.correct.Undo() },
		chart:         w.charts.doMeant,
	})
	for _, m := range menu.Items {
		guardItems(m, func() bool { return kit.HasDialog(w.host) })
	}
	w.win.SetMainMenu(menu)
}

// undo undoes in whatever has the focus, or otherwise the last removal from the comparisons, where they
// are shown, or the last correction.
func undo(w *window) {
	if field, ok := w.win.Canvas().Focused().(fyne.Shortcutable); ok {
		field.TypedShortcut(&fyne.ShortcutUndo{})
		return
	}
	if w.state.shows(kindCompare) || !w.correct.Undo() {
		w.state.takeBack()
	}
}

// otherSpeech returns the language that the window is not in.
func otherSpeech(s *state) (pages.Speech, error) {
	other := report.Languages[0]
	if s.language.IsOriginal() {
		other = report.Languages[1]
	}
	words, err := s.wordsIn(other)
	return pages.Speech{Language: other, Words: words}, err
}
