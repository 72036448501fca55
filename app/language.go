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

// systemLanguage returns the language to begin in: the system's if the program has it,
// otherwise English, also where the system names none (the locale C). The commands use the same
// one for messages.
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
// (lang/translations). Words under any other tag would hide those of a file.
var fyneLanguages = []string{
	"cs", "de", "el", "en", "es", "fr", "ja", "pl", "pt", "pt-BR", "ru", "sv", "ta", "uk", "zh-Hans",
}

// speakFyne gives Fyne's own widgets the reader's words. Fyne cannot be told a language, so the
// words of every language that it may have taken from the system are replaced.
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

// languageOf returns the language for a locale such as zh_CN.UTF-8, zh-Hant or de. Where it is
// not one of Yulan's, that is English, which speakers of other languages are most likely to
// read.
func languageOf(locale string) report.Language {
	return report.Known(userlanguage.Tag(locale), report.English)
}
