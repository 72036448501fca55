package app

import (
	"os"
	"runtime"
	"strings"

	"fyne.io/fyne/v2/lang"

	"yulan/report"
)

// SystemLanguage returns the language to begin in: Chinese for a Chinese system and for
// one that names no language (the locale C), English for every other.
func SystemLanguage() report.Language {
	locale := localeFromEnvironment(os.Getenv)
	if locale == "" && runtime.GOOS != "linux" {
		locale = string(lang.SystemLocale()) // asks the system itself
	}
	return languageOf(locale)
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
