package commands

import (
	"errors"
	"os"

	"yulan/app/files"
	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
)

// LoadReport loads the report in a folder, reads the one in a file of any other kind, or
// loads the one that the program carries if folder is empty. It is the one way to a report, of commands and window. The error is a sentence in
// the reader's language; what is wrong with a file of the folder is said in it as
// pages.Load does, for whoever writes such files.
func LoadReport(folder string, w assets.Words) (*report.Report, error) {
	if folder == "" {
		return pages.Load(assets.Report())
	}
	info, err := os.Stat(folder)
	switch {
	case err != nil:
		return nil, errors.New(w.T("report-fault.folder", "folder", folder, "reason", files.ReasonFor(err, w)))
	case !info.IsDir():
		return readReport(folder, w)
	}
	r, err := pages.Load(os.DirFS(folder))
	if err != nil {
		return nil, errors.New(w.T("report-fault.data", "folder", folder, "reason", err))
	}
	return r, nil
}

// load loads the report of -report.
func (c *call) load() (*report.Report, error) { return LoadReport(c.options.report, c.words) }
