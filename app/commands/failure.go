package commands

import (
	"errors"
	"io/fs"
	"os"

	"yulan/app/files"
)

// reasonOf says why a file could not be written or a folder could not be read. Where Yulan has
// no words of its own, it gives the system's: whoever uses a terminal can make something of
// them.
func (c *call) reasonOf(err error) string {
	if reason := files.UsualReason(err, c.words); reason != "" {
		return reason
	}
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = p.Err // the message already names the path
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		err = l.Err // and both paths of a rename
	}
	return err.Error()
}
