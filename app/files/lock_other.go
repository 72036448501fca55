//go:build !linux && !darwin && !freebsd && !netbsd && !openbsd && !dragonfly && !windows

package files

import (
	"errors"
	"os"
)

// ErrLocked says that another open file has the lock.
var ErrLocked = errors.New("locked")

// Lock says that this system knows no lock that ends with the process, so that no hidden
// file is ever taken for one that was left.
func Lock(*os.File) error { return errors.ErrUnsupported }
