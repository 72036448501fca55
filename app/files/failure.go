package files

import (
	"context"
	"errors"

	"yulan/assets"
)

// Failure says which file could not be written.
type Failure struct {
	Name string
	Err  error
}

// Error implements error.
func (e Failure) Error() string { return e.Name + ": " + e.Err.Error() }

// Unwrap returns the reason.
func (e Failure) Unwrap() error { return e.Err }

// Message says in the reader's language which file could not be written and why.
func (e Failure) Message(w assets.Words) string {
	return w.T("export.failed", "name", Printable(e.Name), "reason", ReasonFor(e.Err, w))
}

// IsCancelled tells whether an export ended because the reader cancelled it.
func IsCancelled(err error) bool { return errors.Is(err, context.Canceled) }
