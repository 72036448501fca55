package commands

import (
	"errors"
	"path/filepath"
	"syscall"

	"yulan/app/files"
)

// writeAll writes the pictures with several workers and prints the path of each on a line of
// its own, in the order of the pictures. After the first failure, and when the call's context
// ends, no further picture is begun; those in progress are finished, and the paths of all that
// were written are printed. If a path cannot be printed, as in yulan export | head -1, the
// remaining pictures are still written: they are what was asked for.
func (c *call) writeAll(pictures []picture, write func(picture) error, workers int) error {
	names := make([]string, len(pictures))
	for i, p := range pictures {
		names[i] = p.name
	}
	list := &printed{call: c}
	written, err := files.Batch(c.ctx, names, workers, func(i int) error { return write(pictures[i]) }, list)
	var failed files.Failure
	switch {
	case errors.As(err, &failed):
		path := filepath.Join(c.options.out, failed.Name)
		return errors.New(c.words.T("export.file", "file", path, "reason", c.reasonOf(failed.Err)))
	case err != nil:
		return errors.New(c.words.T("export.stopped", "n", written, "of", len(pictures)))
	}
	return c.unprinted(list.err, written)
}

// unprinted says that the files were written although their list could not be printed. It says
// nothing if whoever reads the list has simply stopped reading.
func (c *call) unprinted(err error, written int) error {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return nil
	}
	return errors.New(c.words.T("export.unprinted", "n", written, "reason", c.reasonOf(err)))
}

// printed is the progress of a batch on a terminal: it prints the path of every file once that
// is written, until printing fails.
type printed struct {
	call *call
	err  error
}

// Next implements files.Progress.
func (*printed) Next(int, string) {}

// Wrote implements files.Progress.
func (p *printed) Wrote(name string) {
	if p.err == nil {
		p.err = p.call.printName(filepath.Join(p.call.options.out, name))
	}
}
