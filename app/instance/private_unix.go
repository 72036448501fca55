//go:build unix

package instance

import (
	"os"
	"syscall"
)

// isPrivate tells whether nobody but the user can enter a folder, which it creates if
// necessary. Whoever can enter it could listen there in our place, and learn which files are
// opened.
func isPrivate(folder string) bool {
	if os.MkdirAll(folder, 0o700) != nil {
		return false
	}
	info, err := os.Lstat(folder)
	if err != nil || !info.IsDir() {
		return false // somebody else may have decided where a link leads
	}
	if of, ok := info.Sys().(*syscall.Stat_t); !ok || int(of.Uid) != os.Getuid() {
		return false
	}
	const others = 0o077
	return info.Mode().Perm()&others == 0 || os.Chmod(folder, 0o700) == nil
}

// allowForeground lets the first start come to the front, where the system asks for that.
func allowForeground() {}
