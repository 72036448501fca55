package commands

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
)

// writeAll writes the pictures with several workers and prints the path of each on a line
// of its own, in the order of the pictures. After the first failure, and when the call's
// context ends, no further picture is begun; those begun are finished, and what was
// written is printed. If it cannot be printed, as into yulan export | head -1, all are
// written still: they are what was asked for.
func (c *call) writeAll(pictures []picture, write func(picture) error, workers int) error {
	ctx, stop := context.WithCancel(c.ctx)
	defer stop()
	results, wait := begin(ctx, pictures, workers, func(p picture) error {
		err := write(p)
		if err != nil {
			stop()
		}
		return err
	})
	defer wait()
	var first, unprinted error
	written := 0
	for i, p := range pictures {
		path := filepath.Join(c.options.out, p.name)
		err := <-results[i]
		if err == nil {
			written++
			if unprinted == nil {
				unprinted = c.printName(path)
			}
		} else if !errors.Is(err, errStopped) {
			err = errors.New(c.words.T("export.file", "file", path, "reason", c.reasonOf(err)))
		}
		if err != nil && (first == nil || errors.Is(first, errStopped)) {
			first = err
		}
	}
	switch {
	case errors.Is(first, errStopped):
		return errors.New(c.words.T("export.stopped", "n", written, "of", len(pictures)))
	case first == nil:
		return c.unprinted(unprinted, written)
	}
	return first
}

// unprinted says that the files are there though their list could not be printed, unless
// whoever read it wished no more of it.
func (c *call) unprinted(err error, written int) error {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return nil
	}
	return errors.New(c.words.T("export.unprinted", "n", written, "reason", c.reasonOf(err)))
}

// errStopped says that a picture was not begun.
var errStopped = errors.New("stopped")

// begin lets workers write the pictures, in order, until the context ends. Each picture's
// result comes on the channel of its index: nil, the error, or errStopped if it was not
// begun. wait returns once no worker is left.
func begin(ctx context.Context, pictures []picture, workers int, write func(picture) error) (results []chan error, wait func()) {
	results = make([]chan error, len(pictures))
	for i := range results {
		results[i] = make(chan error, 1)
	}
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(pictures); i = int(next.Add(1)) - 1 {
				if ctx.Err() != nil {
					results[i] <- errStopped
					continue
				}
				results[i] <- write(pictures[i])
			}
		})
	}
	return results, group.Wait
}
