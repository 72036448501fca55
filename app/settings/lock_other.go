//go:build !linux && !darwin && !freebsd && !netbsd && !openbsd && !dragonfly && !windows

package settings

import (
	"errors"
	"os"
)

// waitForLock says that this system knows no lock that ends with the program.
func waitForLock(*os.File) error { return errors.ErrUnsupported }
