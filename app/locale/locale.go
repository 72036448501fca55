// Package locale gives the window's toolkit a language that it can read from the
// environment, before the toolkit asks: Fyne 2.7.4 reads the system's language while the
// program's packages are still being initialised, and complains on standard error where it
// cannot, as with C.UTF-8, de_DE@euro and sr_RS@latin, in every command too.
//
// Go initialises packages in the order of their import paths, each as soon as all that it
// imports is ready. What this one imports, Fyne's package lang imports too, and its own path
// sorts before "fyne.io"; so it comes first. For that path it has a module of its own: all
// packages of the module yulan sort after Fyne's. It may import nothing else.
package locale

import (
	"os"
	"runtime"
	"strings"

	"golang.org/x/text/language"
)

func init() {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		return // there Fyne asks the system itself
	}
	if list, needed := readable(os.Getenv); needed {
		// Only this variable is set: which characters a program started from here writes, and
		// how its numbers look, is none of our business. Setting fails only for a name with =
		// in it.
		_ = os.Setenv("LANGUAGE", list)
	}
}

// readable returns the languages that the environment asks for, as a value of the variable
// LANGUAGE that Fyne can read; this is English if it can read none of them. needed tells whether
// Fyne would complain about the environment as it is.
func readable(getenv func(string) string) (list string, needed bool) {
	asked := wanted(getenv)
	var readable []string
	for _, name := range asked {
		plain, _, _ := strings.Cut(name, "@") // the modifier, which Fyne leaves on
		if parses(plain) {
			readable = append(readable, plain)
		}
		needed = needed || !parses(name)
	}
	if len(readable) == 0 {
		readable = []string{"en"}
	}
	return strings.Join(readable, ":"), needed
}

// wanted returns the names of the locales that Fyne would parse. There are none for C and
// POSIX, which ask for no language.
//
// Source: github.com/jeandeaual/go-locale, locale_unix.go.
func wanted(getenv func(string) string) []string {
	name := ""
	for _, variable := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if name = getenv(variable); name != "" {
			break
		}
	}
	if name == "C" || name == "POSIX" {
		return nil
	}
	if list := getenv("LANGUAGE"); list != "" {
		name = list
	}
	if name == "" {
		return nil
	}
	return strings.Split(name, ":")
}

// parses tells whether Fyne would accept the name of a locale without complaint.
//
// Source: github.com/jeandeaual/go-locale, util.go, and Fyne's lang/locale.go.
func parses(name string) bool {
	name, _, _ = strings.Cut(name, ".") // the encoding
	tongue, territory, _ := strings.Cut(strings.ReplaceAll(name, "-", "_"), "_")
	tag := tongue
	if territory != "" {
		tag += "-" + territory
	}
	_, err := language.Parse(tag)
	return err == nil
}
