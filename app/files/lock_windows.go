package files

import (
	"os"

	"golang.org/x/sys/windows"
)

// ErrLocked says that another open file holds the lock.
const ErrLocked = windows.ERROR_LOCK_VIOLATION

// Lock locks a file, against every process, until it is closed. It returns at once, with an
// error if it cannot. On Windows a lock prevents others from reading and writing the bytes it
// covers, so it covers one byte that lies beyond the end of any of our files.
func Lock(f *os.File) error {
	const far = 1 << 30 // in units of 4 GiB
	at := &windows.Overlapped{OffsetHigh: far}
	return windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, at)
}
