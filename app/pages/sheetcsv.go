package pages

import (
	"encoding/csv"
	"io"
	"strconv"

	"yulan/report"
)

// byteOrderMark at its start makes spreadsheets read a CSV file as UTF-8.
const byteOrderMark = "\ufeff"

// csvColumns returns the names of the columns, which scripts rely on and so are the same in
// every language.
func csvColumns() []string {
	columns := []string{"id", "chapter", "section", "sentence", "printed", "value", "unit", "measure", "qualifier", "period", "scope"}
	for _, l := range report.Languages {
		columns = append(columns, "name_"+string(l))
	}
	return append(columns, "base_value", "base_unit")
}

// WriteCSV writes figures as CSV, in their order, behind a byte-order mark and a line of
// column names. Scope, base value and base unit are in the language, as in a workbook; names
// are in both, all else as printed.
func WriteCSV(out io.Writer, figures []report.Figure, l report.Language) error {
	if _, err := io.WriteString(out, byteOrderMark); err != nil {
		return err
	}
	rows := [][]string{csvColumns()}
	for _, f := range figures {
		row := []string{
			f.ID, strconv.Itoa(f.At.Chapter), strconv.Itoa(f.At.Section), strconv.Itoa(f.At.Sentence),
			f.Printed, f.Value.String(), f.Unit.Printed, string(f.Measure), Qualifiers(f),
			f.Period, f.Scope.In(l),
		}
		for _, other := range report.Languages {
			row = append(row, f.Name.In(other))
		}
		rows = append(rows, append(row, BaseValue(f, l).String(), BaseUnit(f, l)))
	}
	return csv.NewWriter(out).WriteAll(rows)
}
