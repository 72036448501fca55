package files

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"sync"
	"syscall"
)

// target is where a path leads.
type target struct {
	path     string      // with no symbolic link at its end
	before   fs.FileInfo // of the file that stands there; nil if there is none
	isStream bool        // no ordinary file: a device, a pipe, something that is open already
	opened   int         // the number under which it is open already, or notOpen
}

// The numbers of a file that is not open, and of two that are whenever a program starts.
const (
	notOpen        = -1
	standardOutput = 1
	standardError  = 2
)

// mostLinks is how many symbolic links are followed one after another, as Linux does.
const mostLinks = 40

// find follows symbolic links, as the system does when it opens a file; it renames over
// them instead.
func find(path string) (target, error) {
	asked := path
	for range mostLinks {
		info, err := os.Lstat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return target{path: path, opened: notOpen}, nil
		case err != nil:
			return target{}, err
		case info.IsDir():
			return target{}, &fs.PathError{Op: "write", Path: asked, Err: syscall.EISDIR}
		case info.Mode()&(fs.ModeDevice|fs.ModeCharDevice|fs.ModeNamedPipe|fs.ModeSocket) != 0:
			return target{path: path, isStream: true, opened: notOpen}, nil
		case info.Mode()&fs.ModeSymlink == 0:
			return target{path: path, before: info, opened: notOpen}, nil
		}
		folder, err := filepath.EvalSymlinks(filepath.Dir(path)) // or the .. of a link would lead astray
		if err != nil {
			return target{}, err
		}
		if n, ok := openNumber(folder, filepath.Base(path)); ok {
			return target{path: path, isStream: true, opened: n}, nil
		}
		next, err := os.Readlink(path)
		if err != nil {
			return target{}, err
		}
		if !filepath.IsAbs(next) {
			next = filepath.Join(folder, next)
		}
		path = next
	}
	return target{}, &fs.PathError{Op: "write", Path: asked, Err: syscall.ELOOP}
}

// openFolder matches the folders in which Linux shows what a process has open: /dev/stdout
// leads to /proc/self/fd/1, and from there to the file that standard output goes to, or to
// the name of a pipe that is nowhere.
var openFolder = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^/proc/(\d+|self|thread-self)(/task/\d+)?/fd$`)
})

// openNumber returns the number of the open file that a name in a folder stands for. One
// of another process has none here, and is opened by its name.
func openNumber(folder, name string) (n int, ok bool) {
	of := openFolder().FindStringSubmatch(folder)
	if of == nil {
		return 0, false
	}
	n, err := strconv.Atoi(name)
	if err != nil {
		return 0, false
	}
	if process, err := strconv.Atoi(of[1]); err == nil && process != os.Getpid() {
		return notOpen, true
	}
	return n, true
}

// writeStream writes to what is no ordinary file.
func writeStream(ctx context.Context, to target, write func(io.Writer) error) error {
	switch to.opened {
	case notOpen:
	case standardOutput:
		return write(os.Stdout) // where it stands, after what it holds
	case standardError:
		return write(os.Stderr)
	default:
		return writeAndClose(os.NewFile(uintptr(to.opened), to.path), write)
	}
	f, err := openStream(ctx, to.path)
	if err != nil {
		return err
	}
	return writeAndClose(f, write)
}

func writeAndClose(f *os.File, write func(io.Writer) error) error {
	return errors.Join(write(f), f.Close())
}

// openStream opens a device or a pipe. A pipe opens once there is somebody who reads it.
func openStream(ctx context.Context, path string) (*os.File, error) {
	type result struct {
		file *os.File
		err  error
	}
	opened := make(chan result, 1)
	go func() {
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
		opened <- result{f, err}
	}()
	select {
	case r := <-opened:
		return r.file, r.err
	case <-ctx.Done():
		go func() {
			if r := <-opened; r.err == nil {
				_ = r.file.Close() // nothing was written
			}
		}()
		return nil, ctx.Err()
	}
}
