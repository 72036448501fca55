package files

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
)

// Progress is told how far a batch is, always in the order of its files and on the goroutine
// that the batch was asked for on.
type Progress interface {
	// Next is told which file comes next, and how many are written before it.
	Next(done int, name string)
	// Wrote is told that a file is written.
	Wrote(name string)
}

// Batch writes files with several workers, write(i) the one of names[i], and returns how many
// it wrote. After the first failure and when the context ends no further file is begun;
// those begun are finished. The error is a Failure or the context's.
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

// errNotBegun says that a file was not begun.
var errNotBegun = errors.New("files: not begun")

// begin lets workers write n files, in order, until the context ends. result waits for what
// came of one: nil, the error, or errNotBegun; it announces one that may still come. wait
// returns once no worker is left. A single worker is whoever asks for the result, so that
// progress and writing take turns.
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
