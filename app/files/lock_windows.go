package files

import (
	"os"

	"golang.org/x/sys/windows"
)

// ErrLocked says that another open file has the lock.
const ErrLocked = windows.ERROR_LOCK_VIOLATION

// Lock locks a file until it is closed, by whichever process, or says at once why not. Here
// a lock keeps others from reading and writing what it covers, so it covers one byte where
// no file of ours reaches.
func Lock(f *os.File) error {
	const far = 1 << 30 // in units of 4 GiB
	at := &windows.Overlapped{OffsetHigh: far}
	return windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, at)
}
