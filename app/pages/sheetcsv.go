package pages

import (
	"encoding/csv"
	"io"
	"strconv"

	"yulan/report"
)

// byteOrderMark at its start makes spreadsheets read a CSV file as UTF-8.
const byteOrderMark = "\ufeff"

// readColumns are behind the others for a report that was read by rules: how, and how surely.
var readColumns = []string{"state", "confidence", "aim", "indicator", "upto", "rule", "start", "against"}

// readValues returns what the columns of readColumns hold of a figure.
func readValues(f report.Figure) []string {
	return []string{string(f.State), string(f.Confidence), string(f.Aim), f.Indicator, f.Upto, f.Rule, strconv.Itoa(f.Start), f.Measure.Against()}
}

// csvColumns returns the names of the columns, which scripts rely on and so are the same in
// every language.
func csvColumns() []string {
	columns := []string{"id", "chapter", "section", "sentence", "printed", "value", "unit", "measure", "qualifier", "period", "scope"}
	for _, l := range report.Languages {
		columns = append(columns, "name_"+string(l))
	}
	return append(columns, "base_value", "base_unit")
}

// writeCSV writes figures as CSV, in their order, behind a byte-order mark and a line of
// column names. r is the report that they are of. Scope, base value and base unit are in the language, as in a workbook; names
// are in both, all else as printed.
func writeCSV(out io.Writer, r *report.Report, figures []report.Figure, l report.Language) error {
	if _, err := io.WriteString(out, byteOrderMark); err != nil {
		return err
	}
	rows := [][]string{csvColumns()}
	if r.Source.IsRead() {
		rows[0] = append(rows[0], readColumns...)
	}
	for _, f := range figures {
		row := []string{
			f.ID, strconv.Itoa(f.At.Chapter), strconv.Itoa(f.At.Section), strconv.Itoa(f.At.Sentence),
			f.Printed, f.Value.String(), f.Unit.Printed, string(f.Measure.Broad()), Qualifiers(f),
			f.Period, f.Scope.In(l),
		}
		for _, other := range report.Languages {
			row = append(row, f.Name.In(other))
		}
		row = append(row, BaseValue(f, l).String(), BaseUnit(f, l))
		if r.Source.IsRead() {
			row = append(row, readValues(f)...)
		}
		rows = append(rows, row)
	}
	return csv.NewWriter(out).WriteAll(rows)
}
