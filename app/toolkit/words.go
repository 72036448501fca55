package toolkit

import (
	"encoding/json"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"yulan/assets"
)

// languages are the languages that Fyne 2.7.4 has words in, by the tags of its files
// (lang/translations). Words under any other tag would hide those of a file.
var languages = []string{
	"cs", "de", "el", "en", "es", "fr", "ja", "pl", "pt", "pt-BR", "ru", "sv", "ta", "uk", "zh-Hans",
}

// Speak gives Fyne's own widgets the reader's words. Fyne cannot be told a language, so the
// words of every language that it may have taken from the system are replaced.
func Speak(w assets.Words) error {
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
	for _, tag := range languages {
		if err := lang.AddTranslationsForLocale(table, fyne.Locale(tag)); err != nil {
			return err
		}
	}
	return nil
}
