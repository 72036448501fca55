//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package settings

import (
	"os"
	"syscall"
)

// waitForLock locks a file until it is closed, once no other has the lock.
func waitForLock(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX) }
