package commands

import (
	"encoding/json"
	"io"
	"slices"
	"strings"

	"yulan/app/pages"
)

// The formats of -format for lists.
const (
	formatTable = "table"
	formatCSV   = "csv"
	formatJSON  = "json"
	formatXLSX  = "xlsx"
)

// formatsOf lists the formats that a command writes, its default first.
func formatsOf(c command) []string {
	switch c.name {
	case "export":
		return pages.FileFormatIDs()
	case "help":
		return []string{formatText, formatMan}
	case "figures", "promise", "shelf":
		return []string{formatTable, formatCSV, formatJSON, formatXLSX}
	}
	return []string{formatTable, formatJSON}
}

// checkFormat reads -format, or takes the format that the name of -out implies.
func (c *call) checkFormat() error {
	if err := c.formatByName(); err != nil {
		return err
	}
	formats := formatsOf(c.command)
	if slices.Contains(formats, c.options.format) {
		return nil
	}
	return usageError{c.words.T("cli.format-unknown", "format", c.options.format, "list", strings.Join(formats, ", "), "hint", hint(c.options.format, formats, c.words))}
}

// writeJSON writes a value as indented JSON, without escaping Chinese or signs such as <.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
