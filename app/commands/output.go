package commands

import (
	"fmt"
	"io"
	"os"

	"yulan/app/files"
)

// standardOut is the value of -out that stands for the standard output.
const standardOut = "-"

// printName prints the name of a file on a line of its own: unchanged for a program that reads
// it, and with special characters escaped on a terminal.
func (c *call) printName(name string) error {
	if isTerminal(c.stdout) {
		name = files.Printable(name)
	}
	_, err := fmt.Fprintln(c.stdout, name)
	return err
}

// writeOut writes binary data of a format to the standard output, but refuses to if that is a
// terminal, which the data would garble.
func (c *call) writeOut(format string, write func(io.Writer) error) error {
	if isTerminal(c.stdout) {
		return usageError{c.words.T("cli.out-terminal", "format", format)}
	}
	return write(c.stdout)
}

// isTerminal reports whether the output is shown on a terminal. The null device is a character
// device too, but shows nothing.
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
