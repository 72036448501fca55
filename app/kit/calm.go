package kit

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
)

// calmVariable is the variable of the environment by which a reader has nothing move, where
// the system has no such choice or does not say it: any value but the empty one.
const calmVariable = "YULAN_STILL"

// calmChoices are the files, below the folder of choices, in which desktops of Linux keep
// that nothing is to move, and what stands there then.
var calmChoices = []struct{ file, name, value string }{
	{"gtk-4.0/settings.ini", "gtk-enable-animations", "0"},
	{"gtk-4.0/settings.ini", "gtk-enable-animations", "false"},
	{"gtk-3.0/settings.ini", "gtk-enable-animations", "0"},
	{"gtk-3.0/settings.ini", "gtk-enable-animations", "false"},
	{"kdeglobals", "AnimationDurationFactor", "0"},
}

// IsCalm tells whether the reader has asked the system for less motion, or the environment;
// config returns the folder of the reader's choices. macOS tells it only programs that ask it in
// its own language.
func IsCalm(getenv func(string) string, config func() (string, error)) bool {
	if getenv(calmVariable) != "" || systemIsCalm() {
		return true
	}
	folder, err := config()
	if err != nil {
		return false // no choices are kept here
	}
	for _, c := range calmChoices {
		if hasLine(filepath.Join(folder, filepath.FromSlash(c.file)), c.name, c.value) {
			return true
		}
	}
	return false
}

// hasLine tells whether a file of names and values gives a name a value.
func hasLine(path, name, value string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false // a desktop that is not there has chosen nothing
	}
	defer func() { _ = f.Close() }() // it was only read
	for lines := bufio.NewScanner(f); lines.Scan(); {
		before, after, ok := strings.Cut(lines.Text(), "=")
		if ok && strings.TrimSpace(before) == name && strings.EqualFold(strings.TrimSpace(after), value) {
			return true
		}
	}
	return false
}
