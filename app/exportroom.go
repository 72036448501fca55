package app

import (
	"net/url"
	"path/filepath"
	"strings"

	"yulan/app/export"
	"yulan/app/pages"
)

// preferenceExport is the name under which the choices of an export are kept.
const preferenceExport = "export.choice"

// ExportChoice implements export.Choices.
func (s *state) ExportChoice() string { return s.kept.String(preferenceExport) }

// SetExportChoice implements export.Choices.
func (s *state) SetExportChoice(text string) { s.kept.SetString(preferenceExport, text) }

// reading returns what is read, and in which language.
func (w *window) reading() pages.Reading {
	return pages.Reading{Report: w.state.report, In: pages.Speech{Language: w.state.language, Words: w.words}, Other: w.other}
}

// newExporter returns what exports from this window.
func (w *window) newExporter() *export.Room {
	return export.New(export.Deps{
		Host:    w.host,
		Reading: w.reading,
		Fonts:   w.paint.Fonts,
		Ask:     w.asking,
		Choices: w.state,
		Place: func() export.Place {
			at := export.Place{Chapter: export.NoPage, Chart: w.state.chart, Compared: w.state.compared.list}
			if page, ok := w.presentPage(); ok {
				at.Chapter = page.Chapter
			}
			return at
		},
		Life:       export.Life{Open: w.open, Files: &w.writing, UI: w.UI, Busy: w.onBusy},
		OpenFolder: func(path string) error { return w.openURL(folderURL(path)) },
	})
}

// folderURL returns the address of a folder for the system's own program. Fyne's address of
// a file is its name as it is: read as an address, #, ? and % in it would mean something.
//
// Source: RFC 8089, appendix E.2 and E.3 for drive letters and servers of Windows.
func folderURL(path string) *url.URL {
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	slashes := filepath.ToSlash(path)
	if host, rest, ok := strings.Cut(strings.TrimPrefix(slashes, "//"), "/"); ok && filepath.VolumeName(path) != "" && strings.HasPrefix(slashes, "//") {
		return &url.URL{Scheme: "file", Host: host, Path: "/" + rest}
	}
	if !strings.HasPrefix(slashes, "/") {
		slashes = "/" + slashes
	}
	return &url.URL{Scheme: "file", Path: slashes}
}
