package commands

import (
	"errors"
	"io/fs"
	"os"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/assets"
	"yulan/report"
)

// LoadReport loads the report in a folder, reads the one in any other file, and loads the one
// that the program carries if the path is empty; a folder's report.toml stands for it. Commands and window both open reports with it.
// The error is a sentence in the user's language, as pages.FolderProblem says it of a folder.
func LoadReport(path string, w assets.Words) (*report.Report, error) {
	r, _, err := loadReport(path, w, func(folder fs.FS) (*report.Report, func() error, error) {
		r, err := reports.LoadFolder(folder)
		return r, nil, err
	})
	return r, err
}

// loadBeside is LoadReport for a report that is set beside others: of one in a folder it loads
// what it states, and complete has to be called before its pages are shown. It is nil for one
// that is complete.
func loadBeside(path string, w assets.Words) (r *report.Report, complete func() error, err error) {
	return loadReport(path, w, reports.LoadBeside)
}

// loadReport is LoadReport with the way to load a folder.
func loadReport(path string, w assets.Words, load func(fs.FS) (*report.Report, func() error, error)) (*report.Report, func() error, error) {
	if path == "" {
		r, err := pages.Load(assets.Report())
		return r, nil, err
	}
	path = report.FolderOf(path)
	unread := func(err error) error {
		reason := files.ReasonFor(err, w)
		if errors.Is(err, fs.ErrNotExist) {
			reason = w.T("report-fault.not-there") // either a folder or a file may be meant
		}
		return errors.New(w.T("text-fault.file", "file", path, "reason", reason))
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, nil, unread(err)
	case !info.IsDir():
		r, err := readReport(path, w)
		return r, nil, err
	}
	folder := os.DirFS(path)
	switch _, err := fs.Stat(folder, report.SourceFile); {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, errors.New(w.T("report-fault.no-report", "folder", path))
	case err != nil:
		return nil, nil, unread(err)
	}
	r, complete, err := load(folder)
	if err != nil {
		return nil, nil, errors.New(w.T("report-fault.data", "folder", path, "reason", pages.FolderProblem(err, w)))
	}
	return r, complete, nil
}

// load loads the report of -report.
func (c *call) load() (*report.Report, error) { return c.loadFrom(c.options.report) }

// loadOf loads the report of -report, and of the one that the program carries only the part
// that the command tells of: what else could be wrong with that one, tests have said. A folder
// may be anyone's, and is checked as a whole before it is told from.
func (c *call) loadOf(part func(fs.FS) (*report.Report, error)) (*report.Report, error) {
	if c.options.report == "" {
		return part(assets.Report())
	}
	return c.load()
}

// loadFrom loads the report at a path as LoadReport does.
func (c *call) loadFrom(path string) (*report.Report, error) {
	if path == "" {
		return LoadReport(path, c.words)
	}
	return untilStopped(c, path, func() (*report.Report, error) { return LoadReport(path, c.words) })
}

// untilStopped does work on the named file that may never end: a pipe that nobody writes to or
// a terminal has no end, and even opening one may block. It gives up with an error when the
// command is stopped; the work itself then ends with the program.
func untilStopped[T any](c *call, file string, do func() (T, error)) (T, error) {
	type result struct {
		value T
		err   error
	}
	done := make(chan result, 1)
	go func() {
		value, err := do()
		done <- result{value, err}
	}()
	select {
	case <-c.ctx.Done():
		return *new(T), stopped(c.words.T("verify.stopped", "file", file))
	case r := <-done:
		return r.value, r.err
	}
}

// stopped says that a command was stopped while it was reading a file.
type stopped string

func (s stopped) Error() string { return string(s) }
