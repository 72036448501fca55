package pages

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/app/pages/search"
	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// MatrixChoice is which part of the matrix is shown, and in which order.
type MatrixChoice struct {
	Aim  report.Aim
	Text string // only indicators with this in their names; all if it is empty
	Year int    // only what is of that year, of whatever report; 0: of all
	// By is the id of the indicator by whose values the reports stand in order, from the
	// largest; empty: as they stand on the shelf.
	By string
}

// MatrixTable is the matrix as a table, and what its rows and columns are.
type MatrixTable struct {
	Across
	Indicators []string // ids, by row
	Reports    []int    // places among the matrix's reports, by column
	cells      map[matrixPlace]shelf.Cell
}

// matrixPlace is a cell of the table.
type matrixPlace struct{ row, column int }

// NewMatrixTable returns the matrix as a table: a row for each indicator, a column for each
// report. called says what the reader calls a report.
func NewMatrixTable(m shelf.Matrix, choice MatrixChoice, called func(*report.Report) string, in Speech) MatrixTable {
	w := in.Words
	t := MatrixTable{Reports: reportOrder(m, choice), cells: map[matrixPlace]shelf.Cell{}}
	t.Title, t.Corner, t.Note = w.T("shelf.title"), w.T("shelf-column.name"), w.T("matrix.legend")
	for _, at := range t.Reports {
		t.Columns = append(t.Columns, columnOf(m.Reports[at], choice.Aim, called, in))
	}
	read, open, meant := 0, 0, indicatorsMeant(m, choice.Text)
	var all []shelf.Value
	for _, r := range m.Rows {
		if r.Aim != choice.Aim || !meant(r.Indicator.ID) {
			continue
		}
		row := charts.GridRow{Label: r.Indicator.Name.In(in.Language), Note: unitOfRow(valuesOfRow(r), in)}
		all = append(all, valuesOfRow(r)...)
		for column, at := range t.Reports {
			c := r.Cells[at]
			t.cells[matrixPlace{len(t.Rows), column}] = c
			row.Cells = append(row.Cells, matrixGridCell(c, row.Note, cellKey(r.Indicator.ID, " ", r.Aim, " ", m.Reports[at].Source.ID), in))
			if len(c.Candidates) > 0 {
				read++
			}
			if c.Candidates.IsOpen() {
				open++
			}
		}
		if choice.Year > 0 && t.saysNothing(len(t.Rows)) {
			continue
		}
		t.Rows, t.Indicators = append(t.Rows, row), append(t.Indicators, r.Indicator.ID)
	}
	t.Subtitle = w.T("matrix.counted", "reports", len(t.Reports), "indicators", len(t.Rows), "cells", read)
	if open > 0 {
		t.Subtitle = w.T("matrix.counted-open", "counted", t.Subtitle, "n", open)
	}
	t.Source = sourceOf(all, in)
	return t
}

// saysNothing says whether nothing was read for any cell of a row.
func (t MatrixTable) saysNothing(row int) bool {
	for column := range t.Columns {
		if c := t.Cell(row, column); len(c.Candidates)+len(c.Apart) > 0 {
			return false
		}
	}
	return true
}

// columnOf heads the column of a report; of its targets, with the year that they are of, which
// follows the one that it reports on.
func columnOf(r *report.Report, aim report.Aim, called func(*report.Report) string, in Speech) string {
	if year := yearReported(r); aim == report.Target && year > 0 {
		return in.Words.T("matrix.target-of", "report", called(r), "year", year+1)
	}
	return called(r)
}

// yearReported returns the year that a report reports on, 0 if it does not say.
func yearReported(r *report.Report) int {
	year, err := strconv.Atoi(r.Source.Period)
	if err != nil {
		return 0
	}
	return year
}

// MatrixYears lists the years of what the reports state as results or as targets, the latest
// first; the targets of a report are of the year after that which it reports on.
func MatrixYears(m shelf.Matrix, aim report.Aim) []int {
	var years []int
	for at, r := range m.Reports {
		year := yearReported(r)
		if aim == report.Target {
			year++
		}
		stated := slices.ContainsFunc(m.Rows, func(row shelf.MatrixRow) bool { return row.Aim == aim && len(row.Cells[at].Candidates) > 0 })
		if stated && year > 1 && !slices.Contains(years, year) {
			years = append(years, year)
		}
	}
	slices.Sort(years)
	slices.Reverse(years)
	return years
}

// Cell returns what a report states in a cell of the table.
func (t MatrixTable) Cell(row, column int) shelf.Cell { return t.cells[matrixPlace{row, column}] }

// indicatorsMeant tells which indicators have a text in their names, as the search finds it: in any language, in
// pinyin too. All do if it is empty.
func indicatorsMeant(m shelf.Matrix, text string) func(id string) bool {
	if strings.TrimSpace(text) == "" {
		return func(string) bool { return true }
	}
	var entries []search.Entry
	for _, r := range m.Rows {
		e := search.Entry{Figure: r.Indicator.ID}
		for _, l := range report.Languages {
			e.Names = append(e.Names, r.Indicator.Name.In(l))
		}
		entries = append(entries, e)
	}
	found := map[string]bool{}
	for _, hit := range search.New(entries).Find(text, 0) {
		found[hit.Figure] = true
	}
	return func(id string) bool { return found[id] }
}

// valuesOfRow lists the values of a row that stand in their cells.
func valuesOfRow(r shelf.MatrixRow) []shelf.Value {
	var values []shelf.Value
	for _, c := range r.Cells {
		values = append(values, c.Candidates...)
	}
	return values
}

// reportOrder returns the places of the reports in the order that is chosen. Those without
// the value, and those whose value cannot be compared with the others', come last.
func reportOrder(m shelf.Matrix, choice MatrixChoice) []int {
	var order []int
	for i, r := range m.Reports {
		year := yearReported(r)
		if choice.Aim == report.Target {
			year++
		}
		if choice.Year == 0 || year == choice.Year {
			order = append(order, i)
		}
	}
	row := slices.IndexFunc(m.Rows, func(r shelf.MatrixRow) bool { return r.Indicator.ID == choice.By && r.Aim == choice.Aim })
	if row < 0 {
		return order
	}
	like := map[int]decimal.Decimal{}
	joined, _ := alike(m.Rows[row])
	for _, at := range joined {
		v, _ := m.Rows[row].Cells[at].Candidates.One()
		like[at] = v.Figure.Base()
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, hasX := like[a]
		y, hasY := like[b]
		switch {
		case hasX && hasY:
			return y.Cmp(x)
		case hasX == hasY:
			return cmp.Compare(a, b)
		case hasX:
			return -1
		}
		return 1
	})
	return order
}

// alike lists the reports of a row whose values can stand on one axis: one value each, all of
// one unit, scope and period, which is the one that most of them share. The others come with
// the reason.
func alike(r shelf.MatrixRow) (joined []int, apart map[int]shelf.Reason) {
	apart = map[int]shelf.Reason{}
	best := 0
	for first := range r.Cells {
		one, ok := r.Cells[first].Candidates.One()
		if !ok {
			continue
		}
		var same []int
		why := map[int]shelf.Reason{}
		for at, c := range r.Cells {
			v, ok := c.Candidates.One()
			switch reason := shelf.Unlike(one, v); {
			case c.Candidates.IsOpen():
				why[at] = shelf.ReasonCandidates
			case !ok:
			case reason != "":
				why[at] = reason
			default:
				same = append(same, at)
			}
		}
		if len(same) > best {
			best, joined, apart = len(same), same, why
		}
	}
	return joined, apart
}

// matrixGridCell returns a cell as it is shown beside the unit of its row.
func matrixGridCell(c shelf.Cell, unit, key string, in Speech) charts.GridCell {
	w := in.Words
	switch {
	case c.Candidates.IsOpen():
		return charts.GridCell{Key: key, Lines: []charts.GridLine{
			{Text: statedAll(c.Candidates, unit, in), Role: charts.GridStrong, Sign: stateSign(c.Candidates...)},
			{Text: w.T("matrix.candidates", "n", len(c.Candidates)), Role: charts.GridWarning},
		}}
	case len(c.Candidates) == 1:
		cell := charts.GridCell{Key: key, Lines: []charts.GridLine{
			{Text: statedBeside(c.Candidates[0], unit, in), Role: charts.GridPlain, Sign: stateSign(c.Candidates...)},
		}}
		if c.Chosen {
			cell.Lines = append(cell.Lines, chosenLine(in))
		}
		return cell
	case len(c.Apart) > 0:
		return charts.GridCell{Key: key, Lines: []charts.GridLine{
			{Text: statedBeside(c.Apart[0].Value, unit, in), Role: charts.GridQuiet, Sign: stateSign(c.Apart[0].Value)},
			{Text: w.T("promise-short." + string(c.Apart[0].Reason)), Role: charts.GridQuiet},
		}}
	}
	return emptyCell()
}

// NewMatrixCell describes a cell of the matrix.
func NewMatrixCell(name, called string, c shelf.Cell, in Speech) CellPage {
	w := in.Words
	cell := CellPage{Title: w.T("matrix.cell-title", "name", name, "report", called)}
	switch {
	case c.Candidates.IsOpen():
		cell.Why = w.T("matrix.choose", "n", len(c.Candidates))
	case len(c.Candidates) == 0 && len(c.Apart) == 0:
		cell.Why = w.T("matrix.not-read")
	}
	for _, v := range c.Candidates {
		cell.Evidences = append(cell.Evidences, testify(v, string(v.Figure.Aim), "", in))
	}
	var passed []shelf.Value
	for _, a := range c.Apart {
		if a.Reason == shelf.ReasonPassedOver {
			passed = append(passed, a.Value)
		}
		cell.Evidences = append(cell.Evidences, testify(a.Value, sideApart, a.Reason, in))
	}
	if c.Chosen {
		cell.tellChosen(c.Candidates, in)
	}
	cell.settleOn([]shelf.Candidates{c.Candidates}, passed)
	return cell
}
