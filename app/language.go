package app

import (
	"encoding/json"
	"os"
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/lang"

	"yulan/assets"
	"yulan/report"
)

// SystemLanguage returns the language to begin in: Chinese for a Chinese system and for
// one that names no language (the locale C), English for every other.
func SystemLanguage() report.Language { return languageOf(systemLocale()) }

// systemLocale returns the locale of the system, or "" if it names no language.
func systemLocale() string {
	locale := localeFromEnvironment(os.Getenv)
	if locale == "" && (runtime.GOOS == "windows" || runtime.GOOS == "darwin") {
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

// localeFromEnvironment returns the first locale that the environment asks for, by the
// rules of gettext. Fyne's own reading of it complains about the locale C.UTF-8.
func localeFromEnvironment(getenv func(string) string) string {
	locale := ""
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale = getenv(name); locale != "" {
			break
		}
	}
	if isNoLocale(locale) {
		return ""
	}
	if list := getenv("LANGUAGE"); list != "" {
		locale, _, _ = strings.Cut(list, ":")
	}
	return locale
}

// isNoLocale tells whether a locale names no language: C, POSIX, C.UTF-8.
func isNoLocale(locale string) bool {
	name, _, _ := strings.Cut(locale, ".")
	return name == "" || name == "C" || name == "POSIX"
}

// languageOf returns the language for a locale such as zh_CN.UTF-8, zh-Hant or de.
func languageOf(locale string) report.Language {
	if isNoLocale(locale) {
		return report.Chinese
	}
	name, _, _ := strings.Cut(strings.ReplaceAll(locale, "-", "_"), "_")
	if strings.EqualFold(name, "zh") {
		return report.Chinese
	}
	return report.English
}
