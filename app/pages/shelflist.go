package pages

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"yulan/report"
	"yulan/report/shelf"
)

// listColumn is a column of a list across reports. Its name heads it in CSV, and its words
// are "shelf-column.<name>", or without what it is of ("target-", "result-").
type listColumn[T any] struct {
	name  string
	width float64 // in characters
	of    func(T) cell
}

// promiseLine is a cell of the promises of a place.
type promiseLine struct {
	of      shelf.Promises // the place
	row     shelf.PromiseRow
	promise shelf.Promise
}

// promiseLines lists all cells of all places.
func promiseLines(all []shelf.Promises) []promiseLine {
	var lines []promiseLine
	for _, p := range all {
		for _, r := range p.Rows {
			for _, c := range r.Cells {
				if c != nil {
					lines = append(lines, promiseLine{p, r, *c})
				}
			}
		}
	}
	return lines
}

// promiseColumns lists the columns of a list of promises.
func promiseColumns(in Speech) []listColumn[promiseLine] {
	columns := []listColumn[promiseLine]{
		{"place", 14, func(l promiseLine) cell { return textCell(PromisePlace(l.of, in)) }},
		{"indicator", 24, func(l promiseLine) cell { return textCell(l.row.Indicator.ID) }},
		{"name", 34, func(l promiseLine) cell { return textCell(l.row.Indicator.Name.In(in.Language)) }},
		{"year", 8, func(l promiseLine) cell { return yearCell(l.promise.Year) }},
		{"verdict", 14, func(l promiseLine) cell { return textCell(string(l.promise.Verdict)) }},
		{"verdict-reads", 30, func(l promiseLine) cell { return textCell(verdictName(l.promise.Verdict, l.promise.Reason, in)) }},
		{"reason", 14, func(l promiseLine) cell { return textCell(string(l.promise.Reason)) }},
		{"difference", 12, func(l promiseLine) cell { return gapCell(l.promise) }},
	}
	for _, side := range []struct {
		name string
		of   func(promiseLine) []shelf.Value
	}{
		{"target", func(l promiseLine) []shelf.Value { return l.promise.Targets }},
		{"result", func(l promiseLine) []shelf.Value { return l.promise.Results }},
		{"apart", func(l promiseLine) []shelf.Value { return slices.Concat(l.promise.Apart, l.promise.Passed) }},
	} {
		for _, c := range valueColumns(in) {
			columns = append(columns, listColumn[promiseLine]{side.name + "-" + c.name, c.width, func(l promiseLine) cell { return joined(side.of(l), c.of) }})
		}
	}
	return columns
}

// joined is the cell of one value, or those of several with a sign between them.
func joined(values []shelf.Value, of func(shelf.Value) cell) cell {
	if len(values) == 1 {
		return of(values[0])
	}
	said := make([]string, len(values))
	for i, v := range values {
		said[i] = of(v).String()
	}
	return textCell(strings.Join(said, " | "))
}

// gapCell is how far the result lies from the target, where that can be calculated.
func gapCell(p shelf.Promise) cell {
	target, one := p.Targets.One()
	result, other := p.Results.One()
	if !one || !other {
		return cell{}
	}
	gap, ok := shelf.Gap(target, result)
	if !ok {
		return cell{}
	}
	return numberCell(gap, max(-gap.Exponent(), 0))
}

// valueColumns lists the columns that describe a value.
func valueColumns(in Speech) []listColumn[shelf.Value] {
	return []listColumn[shelf.Value]{
		{"stated", 18, func(v shelf.Value) cell { return textCell(Stated(v, in)) }},
		{"value", 12, func(v shelf.Value) cell { return numberCell(v.Figure.Value, amountOf(v.Figure).places) }},
		{"upto", 10, func(v shelf.Value) cell { return textCell(v.Figure.Upto) }},
		{"unit", 10, func(v shelf.Value) cell { return textCell(v.Figure.Unit.Printed) }},
		{"qualifier", 12, func(v shelf.Value) cell { return textCell(QualifiersOf(v)) }},
		{"period", 12, func(v shelf.Value) cell { return textCell(v.Figure.Period) }},
		{"basis", 18, func(v shelf.Value) cell { return textCell(v.Indicator.Basis) }},
		{"scope", 14, func(v shelf.Value) cell { return textCell(v.Figure.Scope.In(in.Language)) }},
		{"state", 12, func(v shelf.Value) cell { return textCell(string(v.Figure.State)) }},
		{"report", 20, func(v shelf.Value) cell { return textCell(v.Report.Source.Name.In(in.Language)) }},
		{"report-id", 30, func(v shelf.Value) cell { return textCell(v.Report.Source.ID) }},
		{"figure", 20, func(v shelf.Value) cell { return textCell(v.Figure.ID) }},
		{"location", 26, func(v shelf.Value) cell { return textCell(Locate(v.Report.Shape, v.Figure.At, in.Words)) }},
		{"start", 10, func(v shelf.Value) cell { return countCell(v.Figure.Start) }},
	}
}

// matrixLine is one value of the matrix.
type matrixLine struct {
	indicator string
	name      report.Text
	value     shelf.Value
	open      bool
	apart     shelf.Reason // empty if it stands in its cell
}

// matrixLines lists all values, those of an open cell and those that stand apart too.
func matrixLines(m shelf.Matrix) []matrixLine {
	var lines []matrixLine
	for _, r := range m.Rows {
		for at, c := range r.Cells {
			for _, v := range c.Candidates {
				if v.Report != m.Reports[at] {
					continue // another report's, which has a line of its own
				}
				lines = append(lines, matrixLine{r.Indicator.ID, r.Indicator.Name, v, c.Candidates.IsOpen(), ""})
			}
			for _, a := range c.Apart {
				lines = append(lines, matrixLine{r.Indicator.ID, r.Indicator.Name, a.Value, false, a.Reason})
			}
		}
	}
	return lines
}

// matrixColumns lists the columns of a list of the matrix.
func matrixColumns(in Speech) []listColumn[matrixLine] {
	columns := []listColumn[matrixLine]{
		{"place", 14, func(l matrixLine) cell { return textCell(l.value.Report.Source.Place.In(in.Language)) }},
		{"indicator", 24, func(l matrixLine) cell { return textCell(l.indicator) }},
		{"name", 34, func(l matrixLine) cell { return textCell(l.name.In(in.Language)) }},
		{"aim", 8, func(l matrixLine) cell { return textCell(string(l.value.Figure.Aim)) }},
		{"standing", 12, func(l matrixLine) cell { return textCell(l.standing()) }},
		{"reason", 14, func(l matrixLine) cell { return textCell(string(l.apart)) }},
		{"reason-reads", 26, func(l matrixLine) cell { return textCell(reasonName(l.apart, in)) }},
	}
	for _, c := range valueColumns(in) {
		columns = append(columns, listColumn[matrixLine]{c.name, c.width, func(l matrixLine) cell { return c.of(l.value) }})
	}
	return columns
}

// standing says whether a value is the one of its cell, one of several candidates, or apart.
func (l matrixLine) standing() string {
	switch {
	case l.apart != "":
		return "apart"
	case l.open:
		return "candidate"
	}
	return "one"
}

// WritePromisesCSV writes a line for each indicator and year that has a target or a result.
func WritePromisesCSV(out io.Writer, all []shelf.Promises, in Speech) error {
	return writeListCSV(out, promiseColumns(in), promiseLines(all))
}

// WriteMatrixCSV writes a line for each value of the matrix.
func WriteMatrixCSV(out io.Writer, m shelf.Matrix, in Speech) error {
	return writeListCSV(out, matrixColumns(in), matrixLines(m))
}

// writeListCSV writes a list behind a byte-order mark. The names of its columns are the
// same in every language, as scripts rely on them.
func writeListCSV[T any](out io.Writer, columns []listColumn[T], lines []T) error {
	if _, err := io.WriteString(out, byteOrderMark); err != nil {
		return err
	}
	var head []string
	for _, c := range columns {
		head = append(head, strings.ReplaceAll(c.name, "-", "_"))
	}
	rows := [][]string{head}
	for _, l := range lines {
		row := make([]string, len(columns))
		for i, c := range columns {
			row[i] = c.of(l).String()
		}
		rows = append(rows, row)
	}
	return csv.NewWriter(out).WriteAll(rows)
}

// String returns a cell as text; for a number exactly its digits.
func (c cell) String() string {
	if c.number == nil {
		return c.text
	}
	return c.number.String()
}
