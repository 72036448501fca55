package app

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"yulan/app/commands"
	"yulan/app/pages"
	"yulan/charts"
)

// format is how pictures are written.
type format struct {
	as         charts.Format
	paper      pages.PaperSize
	scale      float64 // device pixels per layout unit
	look       charts.Look
	openFolder bool // afterwards
}

// fileOf names the file of a picture.
func (f format) fileOf(j job) string { return j.name + f.as.Extension }

// sizeOf returns the size of a picture: that of the paper, or higher where it may be.
func (f format) sizeOf(j job) charts.Size {
	size := f.paper.For(j.spec, f.look, f.scale)
	if j.tall {
		most := int(charts.MaxSide / max(1, size.Scale))
		size.H = max(size.H, min(most, charts.Height(j.spec, size.W, f.look)))
	}
	return size
}

// writeJob writes one picture whole or not at all.
func writeJob(j job, path string, f format) error {
	return commands.WriteWhole(path, func(w io.Writer) error {
		return charts.Write(w, f.as, j.spec, f.sizeOf(j), f.look)
	})
}

// existing returns the names of the jobs whose files are there already.
func existing(folder string, jobs []job, f format) []string {
	var names []string
	for _, j := range jobs {
		if _, err := os.Lstat(filepath.Join(folder, f.fileOf(j))); err == nil {
			names = append(names, f.fileOf(j))
		}
	}
	return names
}

// jobError says which file could not be written.
type jobError struct {
	name string
	err  error
}

// Error implements error.
func (e jobError) Error() string { return e.name + ": " + e.err.Error() }

// Unwrap returns why.
func (e jobError) Unwrap() error { return e.err }

// writeJobs writes pictures into a folder until all are there, one fails, or the context
// ends, and returns how many it wrote. Each is whole. tell is told the number written and
// the name of the next.
func writeJobs(ctx context.Context, folder string, jobs []job, f format, tell func(done int, next string)) (int, error) {
	for i, j := range jobs {
		if err := ctx.Err(); err != nil {
			return i, err
		}
		name := f.fileOf(j)
		tell(i, name)
		if err := writeJob(j, filepath.Join(folder, name), f); err != nil {
			return i, jobError{name, err}
		}
	}
	return len(jobs), nil
}

// isCancelled tells whether an export ended because the reader wished so.
func isCancelled(err error) bool { return errors.Is(err, context.Canceled) }
