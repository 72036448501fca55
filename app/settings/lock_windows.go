package settings

import (
	"os"

	"golang.org/x/sys/windows"
)

// waitForLock locks a file until it is closed, once no other has the lock.
func waitForLock(f *os.File) error {
	return windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK, 0, 1, 0, &windows.Overlapped{})
}
