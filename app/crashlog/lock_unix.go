//go:build unix

package crashlog

import (
	"os"
	"syscall"
)

// lock marks a log as that of a running program. The lock ends with the program, however that
// ends; a process number may belong to another program by then.
func lock(f *os.File) {
	_ = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) // without it a second program may take it for abandoned
}

// abandoned tells whether the program that wrote a log is no longer running.
func abandoned(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close() //nolint:errcheck // it was only read
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil
}
