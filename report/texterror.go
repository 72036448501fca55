package report

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"
)

// TextKind says why a file or a text is not taken for a copy of the report.
type TextKind string

// The kinds. The first four are about the file, the next four about its bytes, and the
// last two about what it says. Whoever shows one puts it into the reader's language.
const (
	NotThere     TextKind = "not-there"
	NotAllowed   TextKind = "not-allowed"
	IsFolder     TextKind = "is-folder"
	Unreadable   TextKind = "unreadable" // the system gave another reason, or broke off
	Empty        TextKind = "empty"      // nothing, or nothing but blanks
	TooLarge     TextKind = "too-large"  // more than MaxText
	Binary       TextKind = "binary"
	BrokenBytes  TextKind = "broken-bytes"   // a text, but not all of it: see Line
	NotTheReport TextKind = "not-the-report" // a mark of its chapters or sections is missing
	OtherReport  TextKind = "other-report"   // it has all marks, and hardly a figure
)

// TextError says that a file or a text is not taken for a copy of the report, and why.
type TextError struct {
	Kind TextKind
	Line int // for BrokenBytes: the first line that has some, from 1
	// For NotTheReport: what was looked for, "（三）" or "五是", and the place whose
	// mark it is; Section is 0 for the mark of a chapter.
	Mark             string
	Chapter, Section int
	// How many of the report's figures the text has, if Open returned the error and the
	// text could be read.
	Found, Of int
	Err       error // what the system said; nil if it was not asked
}

// Error returns the reason for a log. For the reader it is put into words by its kind.
func (e *TextError) Error() string {
	switch e.Kind {
	case NotThere, NotAllowed, IsFolder, Unreadable:
		return fmt.Sprintf("report: the text cannot be read: %v", e.Err)
	case Empty:
		return "report: the text is empty"
	case TooLarge:
		return fmt.Sprintf("report: the text has more than %d bytes", MaxText)
	case Binary:
		return "report: this is not a text"
	case BrokenBytes:
		return fmt.Sprintf("report: line %d of the text has broken bytes", e.Line)
	case OtherReport:
		return fmt.Sprintf("report: this is another report: it has %d of %d figures", e.Found, e.Of)
	}
	place := fmt.Sprintf("chapter %d", e.Chapter)
	if e.Section > 0 {
		place += fmt.Sprintf(" section %d", e.Section)
	}
	return fmt.Sprintf("report: this is not the text of the report: looked for %q, which begins %s, and did not find it", e.Mark, place)
}

// Unwrap returns what the system said.
func (e *TextError) Unwrap() error { return e.Err }

// fileFault returns what the system said of a file by its kind.
func fileFault(err error) *TextError {
	e := &TextError{Kind: Unreadable, Err: err}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Kind = NotThere
	case errors.Is(err, fs.ErrPermission):
		e.Kind = NotAllowed
	case errors.Is(err, syscall.EISDIR):
		e.Kind = IsFolder
	}
	return e
}
