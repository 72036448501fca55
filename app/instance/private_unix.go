//go:build unix

package instance

import (
	"os"
	"syscall"
)

// isPrivate tells whether a folder, which it makes, is one that nobody but the user can
// enter: whoever can could listen there in our place, and be told which files are opened.
func isPrivate(folder string) bool {
	if os.MkdirAll(folder, 0o700) != nil {
		return false
	}
	info, err := os.Lstat(folder)
	if err != nil || !info.IsDir() {
		return false // a link leads where somebody else says
	}
	if of, ok := info.Sys().(*syscall.Stat_t); !ok || int(of.Uid) != os.Getuid() {
		return false
	}
	const others = 0o077
	return info.Mode().Perm()&others == 0 || os.Chmod(folder, 0o700) == nil
}

// allowForeground lets the first come to the front, where the system asks that.
func allowForeground() {}

// Restore takes a window, by its handle, out of the task bar, where asking for the focus
// does not.
func Restore(uintptr) {}
