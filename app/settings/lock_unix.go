//go:build unix

package settings

import (
	"os"
	"path/filepath"
	"syscall"
)

// lockFile keeps other programs from writing the file at a path until it is unlocked. The lock
// ends with the program. If it cannot be obtained, writing goes on without it: the file is
// whole in any case.
func lockFile(path string) (unlock func()) {
	if os.MkdirAll(filepath.Dir(path), 0o700) != nil {
		return func() {}
	}
	f, err := os.OpenFile(path+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return func() {}
	}
	_ = syscall.Flock(int(f.Fd()), syscall.LOCK_EX) // see above
	return func() { _ = f.Close() }                 // which unlocks it; nothing was written
}

// LockFolder keeps other programs from changing the folder at a path, or replacing it, until it is
// unlocked, as far as lockFile does. What is locked is the folder that it lies in, so that nothing is left
// beside it.
func LockFolder(path string) (unlock func()) {
	f, err := os.Open(filepath.Dir(path))
	if err != nil {
		return func() {}
	}
	_ = syscall.Flock(int(f.Fd()), syscall.LOCK_EX) // see lockFile
	return func() { _ = f.Close() }                 // which unlocks it; nothing was written
}
