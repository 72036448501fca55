package commands

import (
	"encoding/json"
	"io"
	"slices"
	"strings"

	"yulan/charts"
	"yulan/report"
)

// exportFormat is a format that charts are exported in.
type exportFormat struct {
	name      string // of -format
	extension string
	save      func(*call, exporting) error
}

// exporting is what is to be exported.
type exporting struct {
	report *report.Report
	chosen []picture // in the sizes that they have
	look   charts.Look
}

const extensionPDF = ".pdf"

// exportFormats lists the formats of export, the usual one first.
func exportFormats() []exportFormat {
	return []exportFormat{
		{"png", charts.PNG.Extension, picturesAs(charts.PNG)},
		{"svg", charts.SVG.Extension, picturesAs(charts.SVG)},
		{"svg-outlines", charts.SVGOutlines.Extension, picturesAs(charts.SVGOutlines)},
		{"pdf", extensionPDF, saveBook},
	}
}

// exportFormat returns the format that -format asks for.
func (c *call) exportFormat() (exportFormat, error) {
	for _, f := range exportFormats() {
		if f.name == c.options.format {
			return f, nil
		}
	}
	return exportFormat{}, c.checkFormat()
}

// The formats of -format for lists.
const (
	formatTable = "table"
	formatCSV   = "csv"
	formatJSON  = "json"
	formatXLSX  = "xlsx"
)

// formatsOf lists the formats that a command writes, its usual one first.
func formatsOf(c command) []string {
	switch c.name {
	case "export":
		var names []string
		for _, f := range exportFormats() {
			names = append(names, f.name)
		}
		return names
	case "figures":
		return []string{formatTable, formatCSV, formatJSON, formatXLSX}
	}
	return []string{formatTable, formatJSON}
}

func (c *call) checkFormat() error {
	formats := formatsOf(c.command)
	if slices.Contains(formats, c.options.format) {
		return nil
	}
	return usageError{c.words.T("cli.format-unknown", "format", c.options.format, "list", strings.Join(formats, ", "))}
}

// writeJSON writes a value as indented JSON, with Chinese and signs as they are.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
