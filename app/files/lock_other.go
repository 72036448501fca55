//go:build !linux && !darwin && !freebsd && !netbsd && !openbsd && !dragonfly && !windows

package files

import (
	"errors"
	"os"
)

// ErrLocked says that another open file holds the lock.
var ErrLocked = errors.New("locked")

// Lock reports that this system has no lock that ends with its process, so that no hidden file
// is ever mistaken for an abandoned one.
func Lock(*os.File) error { return errors.ErrUnsupported }
