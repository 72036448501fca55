//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package files

import (
	"os"
	"syscall"
)

// ErrLocked says that another open file has the lock.
const ErrLocked = syscall.EWOULDBLOCK

// Lock locks a file until it is closed, by whichever process, or says at once why not: some
// network drives know no locks.
func Lock(f *os.File) error {
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
}
