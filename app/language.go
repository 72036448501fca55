package app

import (
	"encoding/json"
	"os"
	"runtime"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"yulan/app/userlanguage"
	"yulan/assets"
	"yulan/report"
)

// systemLanguage returns the language to begin in: that of the system if the program has it,
// English for every other, and where the system names none (the locale C). The commands
// speak the same one to whoever runs them.
func systemLanguage() report.Language { return languageOf(systemLocale()) }

// systemLocale returns the locale of the system, or "" if it names no language.
func systemLocale() string {
	if own := os.Getenv(userlanguage.Variable); own != "" {
		return own
	}
	locale := userlanguage.Locale()
	if locale == "" && runtime.GOOS == "darwin" {
		locale = lang.SystemLocale().LanguageString() // asks the system itself
	}
	return locale
}

// fyneLanguages are the languages that Fyne 2.7.4 has words in, by the tags of its files
// (lang/translations). Words under another tag would hide those of a file.
var fyneLanguages = []string{
	"cs", "de", "el", "en", "es", "fr", "ja", "pl", "pt", "pt-BR", "ru", "sv", "ta", "uk", "zh-Hans",
}

// speakFyne gives Fyne's own widgets the reader's words. It has no way to set a language,
// so the words of every language that it may have taken from the system are replaced.
func speakFyne(w assets.Words) error {
	table, err := json.Marshal(map[string]string{
		"Copy":       w.T("fyne.copy"),
		"Cut":        w.T("fyne.cut"),
		"Paste":      w.T("fyne.paste"),
		"Redo":       w.T("fyne.redo"),
		"Select all": w.T("fyne.select-all"),
		"Undo":       w.T("fyne.undo"),
	})
	if err != nil {
		return err
	}
	for _, tag := range fyneLanguages {
		if err := lang.AddTranslationsForLocale(table, fyne.Locale(tag)); err != nil {
			return err
		}
	}
	return nil
}

// languageOf returns the language for a locale such as zh_CN.UTF-8, zh-Hant or de: English,
// which readers of other languages are most likely to read, where it is not one of Yulan's.
func languageOf(locale string) report.Language {
	return report.Known(userlanguage.Tag(locale), report.English)
}
