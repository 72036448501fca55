package commands

import (
	"context"
	"errors"
	"fmt"

	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
)

// readCommand reads any report of the genre and writes it as a folder.
func readCommand() command {
	return command{
		name:     "read",
		flags:    []string{"out", "lang"},
		operand:  "FILE",
		talks:    true,
		examples: []string{"yulan read report.docx -out my-report"},
		do:       (*call).read,
	}
}

// read reads the report in a file, writes its folder and says what was found.
func (c *call) read() error {
	if c.options.out == "" {
		return usageError{c.words.T("cli.read-out")}
	}
	r, err := untilStopped(c, c.operand, func() (reading.Reading, error) { return readFile(c.operand, c.words) })
	if err != nil {
		return err
	}
	if err := reports.Write(c.ctx, c.options.out, r.Folder()); err != nil {
		return errors.New(c.words.T("read.not-written", "folder", c.options.out, "reason", c.reasonOf(err)))
	}
	named := 0
	for _, f := range r.Figures {
		if f.Name != "" {
			named++
		}
	}
	_, err = fmt.Fprintln(c.stdout, c.words.T("read.balance", "named", named, "unnamed", len(r.Figures)-named, "none", len(r.NotFigures), "folder", c.options.out))
	return err
}

// readFile reads the report in a file. The error is a sentence in the user's language.
func readFile(file string, w assets.Words) (reading.Reading, error) {
	text, err := reading.Open(file)
	if err != nil {
		return reading.Reading{}, errors.New(pages.FileProblem(file, err, reading.MaxFile, w))
	}
	read, err := reports.Read(context.Background(), text, nil)
	if err == nil && len(read.Figures) == 0 {
		return reading.Reading{}, errors.New(pages.NoFigures(file, w))
	}
	return read, err
}

// readReport reads the report in a file and loads it as LoadReport loads one from a folder.
func readReport(file string, w assets.Words) (*report.Report, error) {
	r, err := readFile(file, w)
	if err != nil {
		return nil, err
	}
	return reports.Load(r)
}
