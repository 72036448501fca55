package files

import (
	"errors"
	"io/fs"
	"runtime"
	"syscall"

	"yulan/assets"
)

// Windows has its own numbers for the usual errors of files.
//
// Source: Microsoft, System Error Codes (0-499).
const (
	windowsHandleDiskFull syscall.Errno = 39
	windowsDiskFull       syscall.Errno = 112
	windowsBadName        syscall.Errno = 123
	windowsWriteProtected syscall.Errno = 19
	windowsPathTooLong    syscall.Errno = 206
)

// ReasonFor says in the reader's language why a file could not be written or a folder could not
// be read. It is part of a sentence.
func ReasonFor(err error, w assets.Words) string {
	if reason := UsualReason(err, w); reason != "" {
		return reason
	}
	return w.T("failure.other")
}

// UsualReason does so for those errors of the system that the words cover, and returns "" for
// any other.
func UsualReason(err error, w assets.Words) string {
	var no syscall.Errno
	known := errors.As(err, &no)
	is := func(unix, windows syscall.Errno) bool {
		if runtime.GOOS == "windows" {
			return known && no == windows
		}
		return known && no == unix
	}
	switch {
	case is(syscall.ENOSPC, windowsDiskFull), is(syscall.EDQUOT, windowsHandleDiskFull):
		return w.T("failure.disk-full")
	case is(syscall.EROFS, windowsWriteProtected):
		return w.T("failure.read-only")
	case is(syscall.ENAMETOOLONG, windowsPathTooLong):
		return w.T("failure.name-too-long")
	case is(syscall.EINVAL, windowsBadName):
		return w.T("failure.bad-name")
	case is(syscall.ENOTDIR, syscall.ENOTDIR):
		return w.T("failure.not-folder")
	case is(syscall.EISDIR, syscall.EISDIR), is(syscall.ENOTEMPTY, syscall.ENOTEMPTY):
		return w.T("failure.is-folder")
	case errors.Is(err, fs.ErrPermission):
		return w.T("failure.permission")
	case errors.Is(err, fs.ErrNotExist):
		return w.T("failure.no-folder")
	case errors.Is(err, fs.ErrExist):
		return w.T("failure.is-folder")
	}
	return ""
}
