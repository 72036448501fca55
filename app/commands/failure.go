package commands

import (
	"errors"
	"io/fs"
	"os"

	"yulan/app/files"
)

// reasonOf says why a file could not be written or a folder not be read. Whoever reads that can make
// something of the system's own words where there are no others.
func (c *call) reasonOf(err error) string {
	if reason := files.UsualReason(err, c.words); reason != "" {
		return reason
	}
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		err = p.Err // the message names the path already
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		err = l.Err // and both paths of a renaming
	}
	return err.Error()
}
