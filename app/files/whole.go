// Package files writes files as people need them written: whole or not at all, one or a batch
// of them with its progress, and with a reason in the reader's language where it cannot be
// done. It also knows the folders that people keep files in. Window and commands both write
// through it, so it may use the words, and neither the toolkit nor anything else of the house.
package files

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
)

// WriteWhole writes a file whole or not at all: the output of write goes to a hidden file in
// the same folder, which replaces path only once it is complete and on disk. If anything fails,
// the hidden file is removed and the file at path stays as it was. If the program is killed,
// that file stays as well, and RemoveLeft finds the hidden one later. If the folder is renamed
// meanwhile, the file would not be where it was asked for, so that is an error.
//
// A symbolic link stays a link, and the file it leads to is written. Anything that is not a
// file, such as a device, a pipe or /dev/stdout, is written to directly. A pipe is waited for
// until something reads it or ctx ends; once write has begun, ctx does not stop it.
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

// system is what replacing a file asks of the system in the end. A test has its own.
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
	// The hidden file is still open, and so locked: nobody takes it for an abandoned one.
	if err := sys.rename(p.path(), to.path); err != nil {
		return err
	}
	done = true
	return nil
}

// keepMode gives a file the permissions of the file that it replaces. A new file has the usual
// ones of its folder.
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
