package instance

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// Folder returns where the starts of a program meet, or "" if the system names no folder
// for that: that of the session, or else of what the user's programs can make anew.
func Folder(program string) string {
	root := os.Getenv("XDG_RUNTIME_DIR")
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" || !filepath.IsAbs(root) || !isDir(root) {
		cache, err := os.UserCacheDir()
		if err != nil || !filepath.IsAbs(cache) {
			return ""
		}
		root = cache
	}
	if runtime.GOOS != "windows" && runtime.GOOS != "darwin" {
		program = strings.ToLower(program)
	}
	return filepath.Join(root, program)
}

// Desk names what a window belongs to: two starts that differ in it do not meet, as a window
// on another display is none to whoever started the second. Settings is where the reader's
// choices are kept.
func Desk(settings string) string {
	var parts []string
	for _, variable := range []string{"DISPLAY", "WAYLAND_DISPLAY"} {
		parts = append(parts, os.Getenv(variable))
	}
	return strings.ToValidUTF8(strings.Join(append(parts, settings), "\n"), "?")
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
