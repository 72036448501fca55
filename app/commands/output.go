package commands

import (
	"fmt"
	"io"
	"os"

	"yulan/app/files"
)

// standardOut is what -out names to mean the standard output.
const standardOut = "-"

// printName prints the name of a file on a line of its own: as it is for a program that
// reads it, and so that a terminal can show it.
func (c *call) printName(name string) error {
	if isTerminal(c.stdout) {
		name = files.Printable(name)
	}
	_, err := fmt.Fprintln(c.stdout, name)
	return err
}

// writeOut writes what is no text, of a format, to the standard output, unless that is a
// terminal, which it would upset.
func (c *call) writeOut(format string, write func(io.Writer) error) error {
	if isTerminal(c.stdout) {
		return usageError{c.words.T("cli.out-terminal", "format", format)}
	}
	return write(c.stdout)
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
