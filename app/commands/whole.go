package commands

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
// If anything is wrong the hidden file is removed and what stood at path before stays.
func WriteWhole(path string, write func(io.Writer) error) (err error) {
	part, err := createPart(filepath.Dir(path))
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
		err = errors.Join(err, os.Remove(part.Name()))
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
	return os.Rename(part.Name(), path)
}

// createPart creates the hidden file. os.CreateTemp would do but for the file's mode: it
// keeps everyone else from reading, and that would stay with the picture.
func createPart(folder string) (*os.File, error) {
	const tries = 100
	for try := 1; ; try++ {
		name := filepath.Join(folder, fmt.Sprintf(".yulan-%08x.part", rand.Uint32()))
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, os.ErrExist) && try < tries {
			continue
		}
		return f, err
	}
}
