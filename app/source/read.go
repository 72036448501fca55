package source

import (
	"errors"
	"os"

	"yulan/report"
	"yulan/report/reading"
	"yulan/report/text"
)

// Read reads a copy of the report's text and holds the data against it. The error
// is a *text.Error or a *report.TextError.
func Read(r *report.Report, path string) (*Text, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		// Reading a pipe would wait for whoever fills it.
		return nil, &text.Error{Kind: text.Unreadable, Err: errors.New("it is no file")}
	}
	copied, err := reading.OpenCopy(path)
	if err != nil {
		return nil, err
	}
	document, ledger, err := r.Open(copied)
	if err != nil {
		return nil, err
	}
	return &Text{Path: path, Document: document, Ledger: ledger}, nil
}
