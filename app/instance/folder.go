package instance

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// Folder returns where the starts of a program meet, or "" if the system names no such folder:
// that of the session, or else the folder for files that programs of the user can recreate.
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

// Desk identifies what a window belongs to. Two starts with different desks do not meet,
// because a window on another display is of no use to whoever started the second. Settings is
// where the reader's choices are stored.
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
