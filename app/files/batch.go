package files

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
)

// Progress follows a batch, always in the order of its files and on the goroutine that started
// it.
type Progress interface {
	// Next is called with the name of the next file, and how many are written before it.
	Next(done int, name string)
	// Wrote is called once a file is written.
	Wrote(name string)
}

// Batch writes files with several workers, where write(i) writes the file names[i], and returns
// how many were written. After the first failure, and when the context ends, no further file is
// begun; those in progress are finished. The error is a Failure or the context's.
func Batch(ctx context.Context, names []string, workers int, write func(i int) error, p Progress) (written int, err error) {
	inner, stop := context.WithCancel(ctx)
	defer stop()
	result, wait := begin(inner, len(names), workers, func(i int) error {
		err := write(i)
		if err != nil {
			stop()
		}
		return err
	})
	defer wait()
	for i, name := range names {
		switch e := result(i, func() { p.Next(i, name) }); {
		case e == nil:
			written++
			p.Wrote(name)
		case err == nil && !errors.Is(e, errNotBegun):
			err = Failure{Name: name, Err: e}
		}
	}
	if err == nil && written < len(names) {
		err = ctx.Err()
	}
	return written, err
}

// errNotBegun is the result of a file that was not begun.
var errNotBegun = errors.New("files: not begun")

// begin lets workers write n files in order until the context ends. result waits for the result
// of one file: nil, its error, or errNotBegun; it announces a file that may still be written.
// wait returns once every worker has ended. With a single worker, result does the writing
// itself, so that progress and writing take turns.
func begin(ctx context.Context, n, workers int, write func(i int) error) (result func(i int, announce func()) error, wait func()) {
	if workers <= 1 {
		return func(i int, announce func()) error {
			if ctx.Err() != nil {
				return errNotBegun
			}
			announce()
			return write(i)
		}, func() {}
	}
	results := make([]chan error, n)
	for i := range results {
		results[i] = make(chan error, 1)
	}
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				if ctx.Err() != nil {
					results[i] <- errNotBegun
					continue
				}
				results[i] <- write(i)
			}
		})
	}
	return func(i int, announce func()) error {
		if ctx.Err() == nil {
			announce()
		}
		return <-results[i]
	}, group.Wait
}
