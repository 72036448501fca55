// Package clipboard puts pictures on the system's clipboard; the toolkit's own takes text
// only. A picture replaces what was there, and is replaced by what any program, the
// toolkit included, puts there next.
package clipboard

import "errors"

// ErrTaken says that the clipboard is not available, because another program holds it.
var ErrTaken = errors.New("clipboard: it is held by another program")

// errGone says that there is no longer a connection to the clipboard.
var errGone = errors.New("clipboard: the connection has ended")

// A Clipboard takes pictures. It may be used by many goroutines.
type Clipboard interface {
	// Put puts a picture, the bytes of a PNG, on the clipboard. It keeps the bytes.
	Put(png []byte) error
	// Leave hands a picture on the clipboard over to the desktop, if the desktop keeps such
	// things, because the program is about to end. It takes as long as the desktop does, and at
	// most a second.
	Leave()
}
