package commands

import (
	"errors"
	"fmt"
	"strings"

	"yulan/app/pages"
	"yulan/report"
	"yulan/report/reading"
	"yulan/report/text"
)

// standardInput is the operand that stands for the standard input.
const standardInput = "-"

// verifyCommand checks the figures against a copy of the report's text.
func verifyCommand() command {
	return command{
		name:     "verify",
		flags:    []string{"report", "lang"},
		operand:  "FILE",
		talks:    true,
		examples: []string{"yulan verify report.txt", "pdftotext -layout report.pdf - | yulan verify -"},
		do:       (*call).verify,
	}
}

// verify prints what was found and, of what was not, where it should stand and what stands
// there. It fails unless the figures explain the text, all of it, and nothing else.
func (c *call) verify() error {
	r, err := c.loadOf(report.LoadStated)
	if err != nil {
		return err
	}
	copied, err := untilStopped(c, c.fileName(), c.readCopy)
	if _, gaveUp := errors.AsType[stopped](err); gaveUp {
		return err
	}
	if err != nil {
		return c.textProblem(r, err)
	}
	if r.Source.IsRead() && r.Text != "" {
		return c.verifyRead(r, copied)
	}
	document, ledger, problem := r.Open(copied)
	if len(document.Passages) == 0 {
		return c.textProblem(r, problem)
	}
	v := verdict{report: r, document: document, ledger: ledger, words: c.words}
	if _, err := fmt.Fprintln(c.stdout, strings.Join(v.lines(), "\n")); err != nil {
		return err
	}
	switch {
	case problem != nil: // a report of the same shape was found: the list shows how it differs
		return c.textProblem(r, problem)
	case !ledger.Holds():
		return errors.New(c.words.T("verify.fails", "file", c.fileName()))
	}
	return nil
}

// readCopy reads the copy.
func (c *call) readCopy() (string, error) {
	if c.operand == standardInput {
		return text.Read(c.stdin)
	}
	return reading.OpenCopy(c.operand)
}

// fileName is how messages call the copy.
func (c *call) fileName() string {
	if c.operand == standardInput {
		return c.words.T("verify.standard-input")
	}
	return c.operand
}

// textProblem says in the user's language why the file is not the report's text.
func (c *call) textProblem(r *report.Report, err error) error {
	return errors.New(pages.TextProblem(r, c.fileName(), err, c.words))
}
