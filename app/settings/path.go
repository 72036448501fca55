package settings

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// Path returns where the choices of a program are stored, or "" if the system names no folder
// for that, in which case nothing is stored.
func Path(program string) string {
	config, err := os.UserConfigDir()
	if err != nil || !filepath.IsAbs(config) {
		return ""
	}
	if runtime.GOOS != "windows" && runtime.GOOS != "darwin" {
		program = strings.ToLower(program)
	}
	return filepath.Join(config, program, "settings.json")
}

// FynePath returns where Fyne stores the preferences of a program by its id, as it did for
// version 0.1.0, or "".
//
// Source: Fyne 2.7.4, internal/app/config_*.go.
func FynePath(id string) string {
	home, err := os.UserHomeDir()
	config := ""
	switch runtime.GOOS {
	case "windows":
		config = filepath.Join(home, "AppData", "Roaming")
	case "darwin":
		config = filepath.Join(home, "Library", "Preferences")
	default:
		config, err = os.UserConfigDir()
	}
	if err != nil || !filepath.IsAbs(config) {
		return ""
	}
	return filepath.Join(config, "fyne", id, "preferences.json")
}

// Shelter makes the toolkit write elsewhere if the system names no folder for settings: Fyne
// would create its own in whatever folder the program was started in. It returns a function
// that removes that place again.
func Shelter() (leave func()) {
	if config, err := os.UserConfigDir(); err == nil && filepath.IsAbs(config) {
		return func() {}
	}
	folder, err := os.MkdirTemp("", "yulan-")
	if err != nil {
		return func() {}
	}
	const variable = "XDG_CONFIG_HOME"
	before, was := os.LookupEnv(variable)
	_ = os.Setenv(variable, folder) // it fails for a name with = in it only
	return func() {
		_ = os.RemoveAll(folder) // the system clears its folder for such files
		if was {
			_ = os.Setenv(variable, before) // likewise
		} else {
			_ = os.Unsetenv(variable)
		}
	}
}
