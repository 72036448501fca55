package kit

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
)

// calmVariable is the environment variable by which a reader turns motion off where the system
// has no such choice, or does not tell it: any value but the empty one.
const calmVariable = "YULAN_STILL"

// calmChoices are the files, below the folder of settings, in which Linux desktops store that
// nothing should move, with the line that says so.
var calmChoices = []struct{ file, name, value string }{
	{"gtk-4.0/settings.ini", "gtk-enable-animations", "0"},
	{"gtk-4.0/settings.ini", "gtk-enable-animations", "false"},
	{"gtk-3.0/settings.ini", "gtk-enable-animations", "0"},
	{"gtk-3.0/settings.ini", "gtk-enable-animations", "false"},
	{"kdeglobals", "AnimationDurationFactor", "0"},
}

// IsCalm tells whether the reader has asked the system, or the environment, for less motion;
// config returns the folder of the reader's settings. macOS tells only programs that ask
// through its own framework.
func IsCalm(getenv func(string) string, config func() (string, error)) bool {
	if getenv(calmVariable) != "" || systemIsCalm() {
		return true
	}
	folder, err := config()
	if err != nil {
		return false // there are no settings
	}
	for _, c := range calmChoices {
		if hasLine(filepath.Join(folder, filepath.FromSlash(c.file)), c.name, c.value) {
			return true
		}
	}
	return false
}

// hasLine tells whether a file of names and values has a name with a value.
func hasLine(path, name, value string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false // a desktop that does not exist has no settings
	}
	defer func() { _ = f.Close() }() // it was only read, so closing loses nothing
	for lines := bufio.NewScanner(f); lines.Scan(); {
		before, after, ok := strings.Cut(lines.Text(), "=")
		if ok && strings.TrimSpace(before) == name && strings.EqualFold(strings.TrimSpace(after), value) {
			return true
		}
	}
	return false
}
