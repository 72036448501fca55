package files

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// told is a progress that notes what it is told.
type told struct{ next, wrote []string }

func (p *told) Next(done int, name string) { p.next = append(p.next, fmt.Sprint(done, name)) }

func (p *told) Wrote(name string) { p.wrote = append(p.wrote, name) }

var errDisk = errors.New("disk full")

func TestBatch(t *testing.T) {
	names := []string{"a", "b", "c", "d"}
	for _, c := range []struct {
		name   string
		bad    string // the file that cannot be written
		cancel string // while this one is written
		wrote  []string
		err    error
	}{
		{name: "all", wrote: names},
		{name: "a failure", bad: "c", wrote: names[:2], err: Failure{"c", errDisk}},
		{name: "the first fails", bad: "a", err: Failure{"a", errDisk}},
		{name: "called off", cancel: "b", wrote: names[:2], err: context.Canceled},
	} {
		t.Run(c.name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			p := &told{}
			n, err := Batch(ctx, names, 1, func(i int) error {
				if names[i] == c.cancel {
					cancel()
				}
				if names[i] == c.bad {
					return errDisk
				}
				return nil
			}, p)
			if n != len(c.wrote) || err != c.err {
				t.Errorf("wrote %d, %v; want %d, %v", n, err, len(c.wrote), c.err)
			}
			if !slices.Equal(p.wrote, c.wrote) {
				t.Errorf("it was told of %v, want %v", p.wrote, c.wrote)
			}
			if want := min(len(c.wrote)+1, len(names)); c.err != context.Canceled && len(p.next) != want {
				t.Errorf("it was told of %v before them", p.next)
			}
		})
	}
}

// With several workers the progress keeps the order of the files, whichever is done first,
// and after a failure nothing new is begun. The bubble's clock moves only once every worker
// waits: those before the failure are written when it comes, and it is reported before the
// one beside it is done, however slowly the machine runs either.
func TestBatchOfSeveralWorkers(t *testing.T) {
	names := make([]string, 50)
	for i := range names {
		names[i] = fmt.Sprint(i)
	}
	synctest.Test(t, func(t *testing.T) {
		second := make(chan struct{})
		var begun atomic.Int32
		p := &told{}
		n, err := Batch(t.Context(), names, 2, func(i int) error {
			begun.Add(1)
			switch {
			case i == 0:
				<-second
			case i == 1:
				close(second)
			case i == 20:
				time.Sleep(time.Second)
				return errDisk
			case i > 20:
				time.Sleep(time.Hour)
			}
			return nil
		}, p)
		var failed Failure
		if !errors.As(err, &failed) || failed.Name != "20" || failed.Err != errDisk {
			t.Fatalf("got %v", err)
		}
		if begun.Load() != 22 { // the other worker has the file after it
			t.Errorf("%d were begun", begun.Load())
		}
		if len(p.wrote) != n || !slices.Equal(p.wrote[:20], names[:20]) {
			t.Errorf("wrote %d, told of %v", n, p.wrote)
		}
	})
}
