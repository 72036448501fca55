// Package files writes files as people need them written: whole or not at all, one or a batch
// of them with its progress, and with a reason in the reader's language where it cannot be;
// and it knows the folders that people keep them in. The window and the commands write
// through it, so it may touch the words and nothing else of the house: no toolkit.
package files

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
)

// WriteWhole writes a file whole or not at all: what write writes goes to a hidden file
// in the same folder, which takes the place of path only once it is complete and on disk.
// If anything is wrong the hidden file is removed and what stood at path before stays; if
// the program is killed, so does that, and RemoveLeft finds the hidden file later. If the
// folder is renamed meanwhile, the file is not where it was asked for, so that is wrong.
//
// A symbolic link stays one, and the file it leads to is written. What is no file, such as
// a device, a pipe or /dev/stdout, is written to as it is. A pipe is waited for until
// something reads it or ctx ends; what is written is not stopped by ctx.
func WriteWhole(ctx context.Context, path string, write func(io.Writer) error) error {
	to, err := find(path)
	switch {
	case err != nil:
		return err
	case to.isStream:
		return writeStream(ctx, to, write)
	}
	return replace(to, write, theSystem)
}

// system is what a whole file asks of the system at last. A test has others.
type system struct {
	sync   func(*os.File) error
	rename func(from, to string) error
}

var theSystem = system{sync: (*os.File).Sync, rename: os.Rename}

// replace writes an ordinary file.
func replace(to target, write func(io.Writer) error, sys system) (err error) {
	p, err := createPart(filepath.Dir(to.path))
	if err != nil {
		return err
	}
	done := false
	defer func() {
		if !done {
			err = errors.Join(err, p.remove())
		}
		err = errors.Join(err, p.close())
	}()
	if err := to.keepMode(p.file); err != nil {
		return err
	}
	if err := write(p.file); err != nil {
		return err
	}
	if err := sys.sync(p.file); err != nil {
		return err
	}
	// Still open, and with that locked: nobody takes it for a file that was left.
	if err := sys.rename(p.path(), to.path); err != nil {
		return err
	}
	done = true
	return nil
}

// keepMode gives a file who may read and write it from the one in whose place it comes. A
// new file has what others in the folder have.
func (t target) keepMode(f *os.File) error {
	if t.before == nil || runtime.GOOS == "windows" {
		return nil
	}
	now, err := f.Stat()
	if err != nil || now.Mode().Perm() == t.before.Mode().Perm() {
		return err
	}
	return f.Chmod(t.before.Mode().Perm())
}
