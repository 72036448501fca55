// Package files writes files as people need them written: whole or not at all, and with a
// reason in the reader's language where it cannot be. The window and the commands write
// through it.
package files

import (
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// WriteWhole writes a file whole or not at all: what write writes goes to a hidden file
// in the same folder, which takes the place of path only once it is complete and on disk.
// If anything is wrong the hidden file is removed and what stood at path before stays. If
// the folder is renamed meanwhile, the file is not where it was asked for, so that is wrong.
func WriteWhole(path string, write func(io.Writer) error) (err error) {
	folder, err := os.OpenRoot(filepath.Dir(path)) // finds the hidden file again wherever the folder goes
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, folder.Close()) }()
	part, name, err := createPart(folder)
	if err != nil {
		return err
	}
	closed := false
	defer func() {
		if err == nil {
			return
		}
		if !closed {
			err = errors.Join(err, part.Close())
		}
		err = errors.Join(err, folder.Remove(name))
	}()
	if err := write(part); err != nil {
		return err
	}
	if err := part.Sync(); err != nil {
		return err
	}
	closed = true
	if err := part.Close(); err != nil {
		return err
	}
	return os.Rename(filepath.Join(filepath.Dir(path), name), path)
}

// createPart creates the hidden file and returns its name in the folder. os.CreateTemp
// would do but for the file's mode: it keeps everyone else from reading, and that would
// stay with the picture.
func createPart(folder *os.Root) (*os.File, string, error) {
	const tries = 100
	for try := 1; ; try++ {
		name := fmt.Sprintf(".yulan-%08x.part", rand.Uint32())
		f, err := folder.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, os.ErrExist) && try < tries {
			continue
		}
		return f, name, err
	}
}

// TryFolder makes a file in a folder and takes it away again.
func TryFolder(path string) error {
	folder, err := os.OpenRoot(path)
	if err != nil {
		return err
	}
	f, name, err := createPart(folder)
	if err == nil {
		err = errors.Join(f.Close(), folder.Remove(name))
	}
	return errors.Join(err, folder.Close())
}
