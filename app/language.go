package app

import (
	"os"
	"runtime"

	"fyne.io/fyne/v2/lang"

	"yulan/app/userlanguage"
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

// languageOf returns the language for a locale such as zh_CN.UTF-8, zh-Hant or de. Where it is
// not one of Yulan's, that is English, which speakers of other languages are most likely to
// read.
func languageOf(locale string) report.Language {
	return report.Known(userlanguage.Tag(locale), report.English)
}
