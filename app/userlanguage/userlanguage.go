// Package userlanguage tells which language the system uses for its user. The commands ask it
// without the window's toolkit.
package userlanguage

import (
	"os"
	"strings"
)

// Variable names the environment variable that sets the language of all of Yulan, before
// the system's.
const Variable = "YULAN_LANG"

// Locale returns the locale of the system, such as zh_CN.UTF-8 or zh-Hant-HK, or "" if it names
// no language, like the locale C.
func Locale() string {
	if locale := fromEnvironment(os.Getenv); locale != "" {
		return locale
	}
	return asked()
}

// fromEnvironment returns the first locale that the environment asks for, by the rules of
// gettext, or "" if that names no language.
func fromEnvironment(getenv func(string) string) string {
	locale := ""
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale = getenv(name); locale != "" {
			break
		}
	}
	if isNone(locale) {
		return ""
	}
	if list := getenv("LANGUAGE"); list != "" {
		locale, _, _ = strings.Cut(list, ":")
	}
	return locale
}

// isNone tells whether a locale names no language: C, POSIX, C.UTF-8.
func isNone(locale string) bool {
	name, _, _ := strings.Cut(locale, ".")
	return name == "" || name == "C" || name == "POSIX"
}

// Tag returns only the language of a locale, in small letters: zh for zh_CN.UTF-8.
func Tag(locale string) string {
	tag := strings.FieldsFunc(locale, func(r rune) bool { return strings.ContainsRune("_-.@", r) })
	if len(tag) == 0 {
		return ""
	}
	return strings.ToLower(tag[0])
}
