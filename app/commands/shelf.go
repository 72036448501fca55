package commands

import (
	"fmt"
	"io"
	"strings"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/shelf"
)

// promiseCommand sets the targets of each report against the results of the next.
func promiseCommand() command {
	return command{
		name:    "promise",
		flags:   []string{"lang", "same-place", "format", "out"},
		operand: "DIR|FILE",
		many:    true,
		examples: []string{
			"yulan promise 2021.txt 2022.txt 2023-report",
			"yulan promise 2021.txt 2022.txt -out promises.xlsx",
		},
		do: (*call).promise,
	}
}

// shelfCommand sets the indicators of several reports beside each other.
func shelfCommand() command {
	return command{
		name:     "shelf",
		flags:    []string{"lang", "format", "out"},
		operand:  "DIR|FILE",
		many:     true,
		examples: []string{"yulan shelf a.txt b.docx c-report -format csv > shelf.csv"},
		do:       (*call).shelf,
	}
}

// openShelf checks the flags, and puts the reports of the operands on a shelf.
func (c *call) openShelf() (shelf.Shelf, pages.Speech, error) {
	in := pages.Speech{Language: c.language()}
	if err := c.checkFormat(); err != nil {
		return shelf.Shelf{}, in, err
	}
	indicators, err := Indicators(c.words)
	if err != nil {
		return shelf.Shelf{}, in, err
	}
	if in.Words, err = assets.LoadWords(c.options.lang); err != nil {
		return shelf.Shelf{}, in, err
	}
	var reports []*report.Report
	for _, file := range c.several {
		r, err := c.loadFrom(file)
		if err != nil {
			return shelf.Shelf{}, in, err
		}
		reports = append(reports, r)
	}
	s := shelf.New(indicators, reports...)
	if c.options.samePlace {
		same := map[string]bool{}
		for _, r := range reports {
			same[r.Source.ID] = true
		}
		s = s.Joining(same)
	}
	return s, in, nil
}

func (c *call) promise() error {
	s, in, err := c.openShelf()
	if err != nil {
		return err
	}
	all := s.Promises()
	return c.writeList(func(out io.Writer) error {
		switch c.options.format {
		case formatJSON:
			return writeJSON(out, promiseEntries(all, in))
		case formatCSV:
			return pages.WritePromisesCSV(out, all, in)
		case formatXLSX:
			return pages.WritePromisesXLSX(out, all, in)
		}
		return promiseTable(out, all, in)
	})
}

func (c *call) shelf() error {
	s, in, err := c.openShelf()
	if err != nil {
		return err
	}
	m := s.Matrix()
	return c.writeList(func(out io.Writer) error {
		switch c.options.format {
		case formatJSON:
			return writeJSON(out, matrixEntriesOf(m, in))
		case formatCSV:
			return pages.WriteMatrixCSV(out, m, in)
		case formatXLSX:
			return pages.WriteMatrixXLSX(out, m, pages.Numbered(m.Reports, in), in)
		}
		return writeColumns(out, pages.MatrixGrid(m, pages.Numbered(m.Reports, in), in))
	})
}

// promiseTable writes a table for each place, then what is missing, and the rules.
func promiseTable(out io.Writer, all []shelf.Promises, in pages.Speech) error {
	for _, p := range all {
		place := p.Place.In(in.Language)
		if len(p.Rows) == 0 {
			fmt.Fprintln(out, in.Words.T("promise.none", "place", place))
		} else if err := writeColumns(out, pages.PromiseGrid(p, in)); err != nil {
			return err
		}
		for _, note := range pages.PromiseNotes(p, in) {
			fmt.Fprintln(out, note)
		}
		if p.Untold {
			fmt.Fprintln(out, in.Words.T("promise.same-place"))
		}
		fmt.Fprintln(out)
	}
	_, err := fmt.Fprintf(out, "%s\n  %s\n", in.Words.T("shelf.rules"), strings.Join(pages.PromiseRules(in), "\n  "))
	return err
}
