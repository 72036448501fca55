package pages

import (
	"io"
	"slices"

	"yulan/assets"
	"yulan/report"
)

// ListFormat is a form in which a list of figures is saved, with or without a window.
type ListFormat struct {
	ID        string // what the command line calls it
	Extension string
	Write     func(out io.Writer, r *report.Report, figures []report.Figure, l report.Language, w assets.Words) error
}

// ListFormats lists every ListFormat, the usual one of the window first.
var ListFormats = []ListFormat{
	{"xlsx", ".xlsx", writeXLSX},
	{"csv", ".csv", func(out io.Writer, r *report.Report, figures []report.Figure, l report.Language, _ assets.Words) error {
		return writeCSV(out, r, figures, l)
	}},
}

// ListFormatOf returns the format of an id, and whether there is one.
func ListFormatOf(id string) (ListFormat, bool) {
	i := slices.IndexFunc(ListFormats, func(f ListFormat) bool { return f.ID == id })
	if i < 0 {
		return ListFormat{}, false
	}
	return ListFormats[i], true
}
