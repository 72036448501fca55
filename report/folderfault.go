package report

import (
	"errors"
	"fmt"
)

// FolderError says what is wrong in a file of a report's folder.
type FolderError struct {
	File string
	Line int   // 0 if it is of no one line
	Err  error // the reason, mostly a *Reason
}

// Error implements error.
func (e *FolderError) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("report: %s: %v", e.File, e.Err)
	}
	return fmt.Sprintf("report: %s line %d: %v", e.File, e.Line, e.Err)
}

// Unwrap returns the reason.
func (e *FolderError) Unwrap() error { return e.Err }

// Reason says why something is refused, in the parts that it is said of in any language.
type Reason struct {
	Format string // of fmt, in English
	Args   []any  // of which one may be the reason for this one
	said   error
}

// Error implements error.
func (r *Reason) Error() string { return r.said.Error() }

// Unwrap returns the reason for this one, if there is one.
func (r *Reason) Unwrap() error { return errors.Unwrap(r.said) }

// refuse returns a reason, as fmt.Errorf does.
func refuse(format string, args ...any) error {
	return &Reason{format, args, fmt.Errorf(format, args...)}
}

// lineError returns an error about a line of a file; about all of it if the line is 0.
func lineError(file string, line int, format string, args ...any) error {
	err := refuse(format, args...)
	if format == "%w" {
		err = errors.Unwrap(err) // the reason itself
	}
	return &FolderError{file, line, err}
}

// fileError returns an error about a file.
func fileError(file, format string, args ...any) error { return lineError(file, 0, format, args...) }
