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

// usualExport is the size of an exported picture: the same as the command line's.
var usualExport = charts.Size{W: 800, H: 450, Scale: 2}

// format is how pictures are drawn on disk.
type format struct {
	size charts.Size
	look charts.Look
}

// job is one picture to write.
type job struct {
	spec charts.Spec
	name string // of the file
}

// jobsOf returns a job for every chart of a page, in order.
func jobsOf(page pages.Page) []job {
	jobs := make([]job, len(page.Charts))
	for i, spec := range page.Charts {
		jobs[i] = job{spec, pages.FileName(page.Chapter, i+1, spec.Head().Title, charts.PNG.Extension)}
	}
	return jobs
}

// writeJob writes one picture whole or not at all.
func writeJob(j job, path string, f format) error {
	return commands.WriteWhole(path, func(w io.Writer) error {
		return charts.Write(w, charts.PNG, j.spec, f.size, f.look)
	})
}

// existing returns the names of the jobs whose files are there already.
func existing(folder string, jobs []job) []string {
	var names []string
	for _, j := range jobs {
		if _, err := os.Lstat(filepath.Join(folder, j.name)); err == nil {
			names = append(names, j.name)
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
		tell(i, j.name)
		if err := writeJob(j, filepath.Join(folder, j.name), f); err != nil {
			return i, jobError{j.name, err}
		}
	}
	return len(jobs), nil
}

// isCancelled tells whether an export ended because the reader wished so.
func isCancelled(err error) bool { return errors.Is(err, context.Canceled) }
