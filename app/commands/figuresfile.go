package commands

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"yulan/app/files"
)

// writeList writes a list to the file of -out, whole or not at all, and without -out to the
// standard output.
func (c *call) writeList(write func(io.Writer) error) error {
	file := c.options.out
	switch {
	case (file == "" || file == standardOut) && c.options.format == formatXLSX:
		return c.writeOut(formatXLSX, write)
	case file == "" || file == standardOut:
		return write(c.stdout)
	}
	files.RemoveLeft(filepath.Dir(file))
	return c.whyNotWritten(file, files.WriteWhole(c.ctx, file, write))
}

// whyNotWritten turns an error of writing a file into a sentence; it returns nil for nil.
func (c *call) whyNotWritten(file string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, context.Canceled):
		return errors.New(c.words.T("export.stopped", "n", 0, "of", 1))
	}
	return errors.New(c.words.T("export.file", "file", file, "reason", c.reasonOf(err)))
}

// formatByName derives the format from the name of -out, unless -format gives one. The two must
// not contradict each other, and the name must not promise a format that Yulan does not write.
func (c *call) formatByName() error {
	file := c.options.out
	extension := strings.ToLower(filepath.Ext(file))
	format := strings.TrimPrefix(extension, ".")
	isFormat := slices.Contains(formatsOf(c.command), format)
	switch {
	case !optionNamed("out").isFileOf(c.command) || !c.takes("out"):
	case c.given["format"] && isFormat && format != c.options.format:
		return usageError{c.words.T("cli.out-format", "file", file, "format", c.options.format)}
	case c.given["format"] || slices.Contains([]string{"", ".txt", ".text", ".log"}, extension):
	case !isFormat || format == formatTable:
		var extensions []string
		for _, f := range formatsOf(c.command)[1:] { // the first format is the table in plain text
			extensions = append(extensions, "."+f)
		}
		return usageError{c.words.T("cli.out-extension", "file", file, "extension", extension, "list", list(append(extensions, ".txt"), c.words))}
	default:
		c.options.format = format
	}
	return nil
}
