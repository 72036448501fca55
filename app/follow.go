package app

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"yulan/app/kit"
	"yulan/assets"
)

// onChange brings the window in step with a changed choice.
func (w *window) onChange(c change) {
	w.paint.Refill() // what it shows is drawn before the next frame
	switch c {
	case languageChanged:
		if err := w.setLanguage(); err != nil {
			fyne.LogError("language", err) // the words are embedded and tested
		}
	case figureChanged:
		w.onFigure()
	case enlargedChanged:
		w.tip.Hide()
		w.stage.Now().Enlarge(w.state.route.Chart)
	case turnedChanged:
		w.tip.Hide()
		w.stage.Now().Follow()
	case themeChanged:
		w.theme.Mode = w.state.mode
		w.setting = true // what Settings tells its listeners now comes from here
		w.app.Settings().SetTheme(w.theme)
		w.setting = false
		w.buildMenu()
	case tabChanged:
		w.tabs.Select(w.state.tab())
		w.search.Close()
		w.showView()
		w.buildMenu()
		w.setDetailButtons()
		w.showDetail()
	case comparedChanged:
		w.onCompared()
	case chartChanged:
	case sourceChanged:
		w.onSource()
	}
	w.settle()
}

// onSettings follows the system: it has said now whether it is light or dark.
func (w *window) onSettings(s fyne.Settings) {
	w.paint.Refill()
	if !w.setting {
		w.theme.Guess.Needed = false
		w.state.setSystemDark(s.ThemeVariant() == theme.VariantDark)
	}
	w.stage.Now().Redraw()
}

// onCopy copies what the keyboard is in, or else the selected figure's value.
func (w *window) onCopy(fyne.Shortcut) {
	if !w.stage.Now().Copy(w.state.figure) {
		w.copyValue()
	}
}

// onKey takes the keys that no widget has the focus for.
func (w *window) onKey(key fyne.KeyName) {
	switch dialog := kit.TopDialog(w.host); {
	case key == "":
	case dialog != nil:
		dialog.OnKey(&fyne.KeyEvent{Name: key})
	case key == fyne.KeyEscape:
		w.escape()
	default:
		w.stage.Now().TakeKey(key)
	}
}

// setLanguage puts the whole window into the language of the state.
func (w *window) setLanguage() error {
	words, err := assets.LoadWords(string(w.state.language))
	if err != nil {
		return fmt.Errorf("app: %w", err)
	}
	if err := speakFyne(words); err != nil {
		return fmt.Errorf("app: words of the toolkit: %w", err)
	}
	if w.other, err = otherSpeech(w.state.language); err != nil {
		return fmt.Errorf("app: %w", err)
	}
	w.words = words
	w.showReport()
	return nil
}

// buildMenu makes the main menu anew, for another language or other choices. While a
// dialog is open its keys do nothing: the dialog would not keep in step.
func (w *window) buildMenu() {
	menu := newMainMenu(w.state, w.words, tabNames(w.reading()), menuActions{
		charts:        w.hasCharts(),
		openText:      w.texts.Choose,
		closeText:     w.texts.Close,
		showInText:    w.showInText,
		exportChart:   func() { w.export.Chart("") },
		exportChapter: w.export.Chapter,
		exportAll:     w.export.All,
		find:          w.search.Start,
		aboutSource:   w.help.Source,
		about:         w.help.Program,
		licences:      w.help.Licences,
		checks:        w.help.Checks,
		fullScreen:    func() { w.win.SetFullScreen(!w.win.FullScreen()) },
		quit:          w.app.Quit,
		figure:        w.figureActions(),
	})
	for _, m := range menu.Items {
		guardItems(m, func() bool { return kit.HasDialog(w.host) })
	}
	w.win.SetMainMenu(menu)
}
