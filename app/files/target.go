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

// target is the place that a path leads to.
type target struct {
	path     string      // does not end in a symbolic link
	before   fs.FileInfo // the file that exists there; nil if there is none
	isStream bool        // not an ordinary file: a device, a pipe, or a file that is open already
	opened   int         // the descriptor under which it is open already, or notOpen
}

// The descriptor of a file that is not open, and the two that are open whenever a program
// starts.
const (
	notOpen        = -1
	standardOutput = 1
	standardError  = 2
)

// mostLinks is how many symbolic links are followed in a row; Linux has the same limit.
const mostLinks = 40

// find follows symbolic links, which the system does when it opens a file; a rename would
// replace the link.
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
		folder, err := filepath.EvalSymlinks(filepath.Dir(path)) // or the .. of a link would lead elsewhere
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

// openFolder matches the folders in which Linux lists the open files of a process: /dev/stdout
// leads to /proc/self/fd/1, and from there to the file that standard output goes to, or to the
// name of a pipe that exists nowhere.
var openFolder = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^/proc/(\d+|self|thread-self)(/task/\d+)?/fd$`)
})

// openNumber returns the descriptor of the open file that a name in a folder stands for. A file
// of another process has no descriptor here, and is opened by its name.
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

// writeStream writes to something that is not an ordinary file.
func writeStream(ctx context.Context, to target, write func(io.Writer) error) error {
	switch to.opened {
	case notOpen:
	case standardOutput:
		return write(os.Stdout) // at the current position, after what the file already holds
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

// openStream opens a device or a pipe. Opening a pipe waits for someone to read it.
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
				_ = r.file.Close() // nothing has been written
			}
		}()
		return nil, ctx.Err()
	}
}
