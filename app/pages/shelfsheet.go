package pages

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"yulan/app/pages/xlsx"
	"yulan/assets"
	"yulan/report"
	"yulan/report/shelf"
)

// WritePromisesXLSX writes a workbook: a sheet for each place with a row for each indicator
// and a column for each year, one of all cells, and one that says the rules.
func WritePromisesXLSX(out io.Writer, all []shelf.Promises, in Speech) error {
	var sheets []xlsx.Sheet
	for i, p := range all {
		sheets = append(sheets, gridSheet(strconv.Itoa(i+1)+" "+PromisePlace(p, in), PromiseGrid(p, in)))
	}
	sheets = append(sheets, listSheet(in.Words.T("shelf.list"), promiseColumns(in), promiseLines(all), in.Words))
	return writeShelf(out, in.Words.T("promise.title"), append(sheets, rulesSheet(all, in)), in)
}

// WriteMatrixXLSX writes a workbook: a sheet of the matrix and one of all its values.
func WriteMatrixXLSX(out io.Writer, m shelf.Matrix, called func(*report.Report) string, in Speech) error {
	title := in.Words.T("shelf.title")
	return writeShelf(out, title, []xlsx.Sheet{
		gridSheet(title, MatrixGrid(m, called, in)),
		listSheet(in.Words.T("shelf.list"), matrixColumns(in), matrixLines(m), in.Words),
	}, in)
}

func writeShelf(out io.Writer, title string, sheets []xlsx.Sheet, in Speech) error {
	err := xlsx.Write(out, xlsx.Workbook{Title: title, Creator: in.Words.T("sheet.creator"), Language: string(in.Language), Sheets: sheets})
	if err != nil {
		return fmt.Errorf("pages: workbook: %w", err)
	}
	return nil
}

// sheetName makes a name that a workbook's sheet can have.
func sheetName(name string) string {
	const longest = 31
	name = strings.Map(func(c rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, c) {
			return ' '
		}
		return c
	}, name)
	return string([]rune(name)[:min(longest, len([]rune(name)))])
}

// gridSheet is a table of texts as a sheet.
func gridSheet(name string, grid [][]string) xlsx.Sheet {
	widths := []float64{34}
	for range max(0, len(grid[0])-1) {
		widths = append(widths, 26)
	}
	rows := make([][]xlsx.Cell, len(grid))
	for i, texts := range grid {
		style := noteStyle
		if i == 0 {
			style = headingStyle
		}
		for _, text := range texts {
			rows[i] = append(rows[i], xlsx.Cell{Text: text, Style: style})
		}
	}
	return xlsx.Sheet{Name: sheetName(name), Widths: widths, Rows: slices.Values(rows), List: true, Wide: true}
}

// listSheet is a list as a sheet, with numbers as numbers.
func listSheet[T any](name string, columns []listColumn[T], lines []T, w assets.Words) xlsx.Sheet {
	var widths []float64
	var head []xlsx.Cell
	for _, c := range columns {
		widths = append(widths, c.width)
		head = append(head, xlsx.Cell{Text: columnName(c.name, w), Style: headingStyle})
	}
	rows := [][]xlsx.Cell{head}
	for _, l := range lines {
		var row []xlsx.Cell
		for _, c := range columns {
			row = append(row, c.of(l).xlsx())
		}
		rows = append(rows, row)
	}
	return xlsx.Sheet{Name: sheetName(name), Widths: widths, Rows: slices.Values(rows), List: true, Wide: true}
}

// columnName is the heading of a column; for a column about a target or a result, it names
// both.
func columnName(name string, w assets.Words) string {
	for _, of := range []string{"target", "result", "apart"} {
		if rest, ok := strings.CutPrefix(name, of+"-"); ok {
			return w.T("shelf.column-of", "of", w.T("shelf-side."+of), "column", w.T("shelf-column."+rest))
		}
	}
	return w.T("shelf-column." + name)
}

// rulesSheet says by what rules promises are judged, and which reports are missing.
func rulesSheet(all []shelf.Promises, in Speech) xlsx.Sheet {
	var rows [][]xlsx.Cell
	said := PromiseRules(in)
	for _, p := range all {
		said = append(said, PromiseNotes(p, in)...)
	}
	for _, rule := range said {
		rows = append(rows, []xlsx.Cell{{Text: rule, Style: noteStyle}})
	}
	return xlsx.Sheet{Name: in.Words.T("shelf.rules"), Widths: []float64{110}, Rows: slices.Values(rows)}
}
