//go:build !unix

package settings

import (
	"os"
	"path/filepath"
	"time"
)

// The lock of a program that has crashed is broken after a while.
const (
	lockLife = 5 * time.Second
	lockStep = 10 * time.Millisecond
)

// lockFile keeps other programs from writing the file at a path until it is unlocked. If the
// lock cannot be obtained, writing goes on without it: the file is whole in any case.
func lockFile(path string) (unlock func()) {
	if os.MkdirAll(filepath.Dir(path), 0o700) != nil {
		return func() {}
	}
	lock := path + ".lock"
	for range lockLife / lockStep {
		f, err := os.OpenFile(lock, os.O_CREATE|os.O_EXCL, 0o600)
		if err == nil {
			_ = f.Close() // nothing was written
			return func() { _ = os.Remove(lock) }
		}
		if info, err := os.Stat(lock); err == nil && time.Since(info.ModTime()) > lockLife {
			_ = os.Remove(lock) // its program has died
		}
		time.Sleep(lockStep)
	}
	return func() {}
}

// LockFolder keeps other programs from changing the folder at a path, or replacing it, until it is
// unlocked, as far as lockFile does.
func LockFolder(path string) (unlock func()) { return lockFile(path) }
