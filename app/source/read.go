package source

import (
	"errors"
	"os"

	"yulan/report"
	"yulan/report/text"
)

// Read reads a copy of the report's text and holds the data against it. The error
// is a *text.Error or a *report.TextError.
func Read(r *report.Report, path string) (*Text, error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return nil, &text.Error{Kind: text.Unreadable, Err: errNoFile}
	}
	copied, err := text.ReadFile(path)
	if err != nil {
		return nil, err
	}
	document, ledger, err := r.Open(copied)
	if err != nil {
		return nil, err
	}
	return &Text{Path: path, Document: document, Ledger: ledger}, nil
}

// errNoFile says that a path leads to what is neither file nor folder: reading a pipe
// would wait for whoever fills it.
var errNoFile = errors.New("it is no file")
