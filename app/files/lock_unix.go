//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package files

import (
	"os"
	"syscall"
)

// ErrLocked says that another open file holds the lock.
const ErrLocked = syscall.EWOULDBLOCK

// Lock locks a file, against every process, until it is closed. It returns at once, with an
// error if it cannot: some network drives have no locks.
func Lock(f *os.File) error {
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
}
