package pages

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"yulan/app/pages/xlsx"
	"yulan/assets"
	"yulan/report"
)

// The styles of the workbook's cells, besides those of its numbers.
var (
	headingStyle = xlsx.Style{Bold: true, Wrap: true}
	noteStyle    = xlsx.Style{Wrap: true, Top: true}
)

// writeXLSX writes figures of a report as a workbook, in their order: one sheet has a row
// for each, with numbers as numbers; the other says what the columns mean and cites the
// report. The same figures and language make the same bytes.
func writeXLSX(out io.Writer, r *report.Report, figures []report.Figure, l report.Language, w assets.Words) error {
	columns := sheetColumns(r, l, w)
	widths := make([]float64, len(columns))
	for i, c := range columns {
		widths[i] = c.width
	}
	err := xlsx.Write(out, xlsx.Workbook{
		Title: r.Source.Covers.In(l), Creator: w.T("sheet.creator"), Language: string(l),
		Sheets: []xlsx.Sheet{
			{Name: w.T("sheet.figures"), Widths: widths, Rows: sheetRows(columns, figures, w), List: true, Wide: true},
			{Name: w.T("sheet.notes"), Widths: noteWidths, Rows: noteRows(sheetNotes(r, len(figures), l, w))},
		},
	})
	if err != nil {
		return fmt.Errorf("pages: workbook: %w", err)
	}
	return nil
}

// sheetRows makes the rows of the figures' sheet one by one, as there may be many.
func sheetRows(columns []sheetColumn, figures []report.Figure, w assets.Words) iter.Seq[[]xlsx.Cell] {
	return func(yield func([]xlsx.Cell) bool) {
		row := make([]xlsx.Cell, len(columns))
		for i, c := range columns {
			row[i] = xlsx.Cell{Text: w.T("sheet." + c.name), Style: headingStyle}
		}
		if !yield(row) {
			return
		}
		for _, f := range figures {
			for i, c := range columns {
				row[i] = c.of(f).xlsx()
			}
			if !yield(row) {
				return
			}
		}
	}
}

// noteRows makes the rows of the sheet that explains the other.
func noteRows(notes []sheetNote) iter.Seq[[]xlsx.Cell] {
	rows := make([][]xlsx.Cell, len(notes))
	for i, n := range notes {
		style := noteStyle
		if n.heading {
			style = headingStyle
		}
		rows[i] = []xlsx.Cell{{Text: n.name, Style: style}, {Text: n.text, Style: style}}
	}
	return slices.Values(rows)
}

// xlsx returns the cell of a workbook: of a number all its places are shown, as 75.10 is
// not 75.1.
func (c cell) xlsx() xlsx.Cell {
	if c.number == nil {
		return xlsx.Cell{Text: c.text}
	}
	format := "#,##0"
	if c.plain {
		format = "0"
	}
	if c.places > 0 {
		format += "." + strings.Repeat("0", int(c.places))
	}
	return xlsx.Cell{Number: c.number.String(), Style: xlsx.Style{Format: format}}
}
