package text

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall"
)

// Kind says why a file or its bytes are not accepted as text.
type Kind string

// The kinds. The first eight are about the file, the others about its bytes. Whoever shows one
// words it in the reader's language.
const (
	NotThere    Kind = "not-there"
	NotAllowed  Kind = "not-allowed"
	IsFolder    Kind = "is-folder"
	IsPipe      Kind = "is-pipe"       // which has no end, and may not even open
	NotFolder   Kind = "not-folder"    // something in its path is not a folder
	NameTooLong Kind = "name-too-long" // for the system
	NotOpened   Kind = "not-opened"    // the system gave any other reason
	Unreadable  Kind = "unreadable"    // it was opened, and then reading failed
	Empty       Kind = "empty"         // nothing, or nothing but blanks
	TooLarge    Kind = "too-large"     // more than MaxBytes
	Binary      Kind = "binary"
	Document    Kind = "document"     // a file of another program that holds a text: see Format
	BrokenBytes Kind = "broken-bytes" // a text, but not all of it: see Line
	Locked      Kind = "locked"       // a document that a password protects
	Damaged     Kind = "damaged"      // a document that is not whole
)

// Error says that a file or its bytes are not accepted as text, and why.
type Error struct {
	Kind   Kind
	Format string // for Document: "PDF", "Word", "RTF", "MHTML"
	Line   int    // for BrokenBytes: the first line that has some, from 1
	Most   int    // for TooLarge: how many bytes it may have when unpacked, if that is the limit; 0 for MaxBytes
	Err    error  // what the system said; nil if it was not asked
}

// Error returns the reason for a log.
func (e *Error) Error() string {
	switch e.Kind {
	case Empty:
		return "text: the text is empty"
	case TooLarge:
		return fmt.Sprintf("text: the text has more than %d bytes", MaxBytes)
	case Binary:
		return "text: this is not a text"
	case Document:
		return fmt.Sprintf("text: this is a file of the kind %s, not a plain text", e.Format)
	case Locked:
		return "text: a password protects this document"
	case Damaged:
		return fmt.Sprintf("text: this document is not whole: %v", e.Err)
	case BrokenBytes:
		return fmt.Sprintf("text: line %d has broken bytes", e.Line)
	}
	return fmt.Sprintf("text: the text cannot be read: %v", e.Err)
}

// Unwrap returns what the system said.
func (e *Error) Unwrap() error { return e.Err }

// fileFault returns the kind of an error of the system about a file, or otherwise the given
// one.
func fileFault(err error, otherwise Kind) *Error {
	e := &Error{Kind: otherwise, Err: err}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Kind = NotThere
	case errors.Is(err, fs.ErrPermission):
		e.Kind = NotAllowed
	case errors.Is(err, syscall.EISDIR):
		e.Kind = IsFolder
	case errors.Is(err, syscall.ENOTDIR):
		e.Kind = NotFolder
	case errors.Is(err, syscall.ENAMETOOLONG):
		e.Kind = NameTooLong
	}
	return e
}
