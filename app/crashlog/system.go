package crashlog

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// Folder returns the reader's folder for the logs of a program, or "" if the system names none:
// nothing is written into whatever folder the program was started in.
//
// Source: XDG Base Directory Specification 0.8 ($XDG_STATE_HOME); Apple's File System
// Programming Guide (~/Library/Logs); on Windows %LocalAppData%.
func Folder(program string) string {
	absolute := func(base string, parts ...string) string {
		if !filepath.IsAbs(base) {
			return ""
		}
		return filepath.Join(append([]string{base}, parts...)...)
	}
	home, _ := os.UserHomeDir() // an empty one is not absolute
	switch runtime.GOOS {
	case "windows":
		return absolute(os.Getenv("LocalAppData"), program, "Logs")
	case "darwin":
		return absolute(home, "Library", "Logs", program)
	}
	program = strings.ToLower(program)
	if state := absolute(os.Getenv("XDG_STATE_HOME"), program); state != "" {
		return state
	}
	return absolute(home, ".local", "state", program)
}

// systemInfo names the system and its version, as far as it tells.
func systemInfo() string {
	for _, path := range []string{"/etc/os-release", "/usr/lib/os-release"} {
		text, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		for line := range strings.Lines(string(text)) {
			if name, ok := strings.CutPrefix(strings.TrimSpace(line), "PRETTY_NAME="); ok {
				return strings.Trim(name, `"'`)
			}
		}
	}
	return runtime.GOOS
}
