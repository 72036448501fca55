package commands

import (
	"errors"
	"io"
	"os"

	"yulan/app/files"
)

// writeList writes a list where it is wanted: into the file of -out, whole or not at all,
// else to the standard output. A workbook does not go to a terminal, which it would upset.
func (c *call) writeList(write func(io.Writer) error) error {
	file := c.options.out
	switch {
	case file == "" && c.options.format == formatXLSX && isTerminal(c.stdout):
		return usageError{c.words.T("cli.xlsx-terminal")}
	case file == "":
		return write(c.stdout)
	}
	if err := files.WriteWhole(c.ctx, file, write); err != nil {
		return errors.New(c.words.T("export.file", "file", file, "reason", c.reasonOf(err)))
	}
	return nil
}

// isTerminal reports whether what is written is shown on a terminal. The null device is a
// character device too, and shows nothing.
func isTerminal(out io.Writer) bool {
	f, ok := out.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
