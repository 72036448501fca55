package pages

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"yulan/assets"
	"yulan/report"
)

// sheetTime is when a workbook says it was made. The same figures make the same file, so it
// is no clock's time but the earliest that a ZIP file can say.
const sheetTime = "1980-01-01T00:00:00Z"

// The formats of cells, as spreadsheets number those that they all have.
const textFormat = 49 // "@": what is in the cell is no formula, even when it is edited

// WriteXLSX writes figures of a report as a workbook, in their order: one sheet has a row
// for each, with numbers as numbers; the other says what the columns mean and cites the
// report. The same figures and language make the same bytes.
func WriteXLSX(out io.Writer, r *report.Report, figures []report.Figure, l report.Language, w assets.Words) (err error) {
	b := workbook{file: excelize.NewFile(), words: w, formats: map[int32]int{}}
	defer func() { err = errors.Join(err, b.file.Close()) }()
	steps := []func() error{
		func() error { return b.setUp(r, l) },
		func() error { return b.writeFigures(sheetColumns(r, l, w), figures) },
		func() error { return b.writeNotes(sheetNotes(r, len(figures), l, w)) },
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return fmt.Errorf("pages: workbook: %w", err)
		}
	}
	return b.file.Write(out)
}

// workbook is a workbook that is being written.
type workbook struct {
	file    *excelize.File
	words   assets.Words
	heading int           // styles
	wrapped int           //
	text    int           //
	formats map[int32]int // by number of places
}

// setUp makes the sheets and styles and says what the workbook is.
func (b *workbook) setUp(r *report.Report, l report.Language) error {
	figures, notes := b.words.T("sheet.figures"), b.words.T("sheet.notes")
	if err := b.file.SetSheetName(b.file.GetSheetName(0), figures); err != nil {
		return err
	}
	if _, err := b.file.NewSheet(notes); err != nil {
		return err
	}
	for _, style := range []struct {
		id *int
		is excelize.Style
	}{
		{&b.heading, excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: &excelize.Alignment{WrapText: true, Vertical: "center"}}},
		{&b.wrapped, excelize.Style{Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}}},
		{&b.text, excelize.Style{NumFmt: textFormat}},
	} {
		id, err := b.file.NewStyle(&style.is)
		if err != nil {
			return err
		}
		*style.id = id
	}
	return b.file.SetDocProps(&excelize.DocProperties{
		Title: r.Source.Title.In(l), Creator: b.words.T("sheet.creator"), LastModifiedBy: b.words.T("sheet.creator"),
		Language: string(l), Created: sheetTime, Modified: sheetTime,
	})
}

// writeFigures writes the sheet of the figures, row by row, as there may be many.
func (b *workbook) writeFigures(columns []sheetColumn, figures []report.Figure) error {
	sheet := b.words.T("sheet.figures")
	last, err := excelize.CoordinatesToCellName(len(columns), len(figures)+1)
	if err != nil {
		return err
	}
	if err := b.file.AutoFilter(sheet, "A1:"+last, nil); err != nil {
		return err
	}
	if err := b.fitPage(sheet); err != nil {
		return err
	}
	rows, err := b.file.NewStreamWriter(sheet)
	if err != nil {
		return err
	}
	if err := rows.SetPanes(frozenHeading); err != nil {
		return err
	}
	headings := make([]any, len(columns))
	for i, c := range columns {
		if err := rows.SetColWidth(i+1, i+1, c.width); err != nil {
			return err
		}
		headings[i] = excelize.Cell{StyleID: b.heading, Value: b.words.T("sheet." + c.name)}
	}
	if err := rows.SetRow("A1", headings); err != nil {
		return err
	}
	for i, f := range figures {
		if err := b.writeFigure(rows, i+2, columns, f); err != nil {
			return err
		}
	}
	return rows.Flush()
}

// frozenHeading keeps the first row and the first column in sight.
var frozenHeading = &excelize.Panes{Freeze: true, XSplit: 1, YSplit: 1, TopLeftCell: "B2", ActivePane: "bottomRight"}

// fitPage has a sheet printed across, as wide as a page.
func (b *workbook) fitPage(sheet string) error {
	landscape, pages, any, fit := "landscape", 1, 0, true
	err := b.file.SetPageLayout(sheet, &excelize.PageLayoutOptions{Orientation: &landscape, FitToWidth: &pages, FitToHeight: &any})
	if err != nil {
		return err
	}
	return b.file.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit})
}

func (b *workbook) writeFigure(rows *excelize.StreamWriter, row int, columns []sheetColumn, f report.Figure) error {
	values := make([]any, len(columns))
	for i, c := range columns {
		value, err := b.cell(c.of(f))
		if err != nil {
			return err
		}
		values[i] = value
	}
	return rows.SetRow(fmt.Sprintf("A%d", row), values)
}

// formulaSigns begin a text that a spreadsheet might take for a formula.
const formulaSigns = "=+-@\t\r"

// cell returns a cell as excelize takes it. A text is always stored as one; what looks like
// a formula stays one also when its cell is edited.
func (b *workbook) cell(c cell) (any, error) {
	switch {
	case c.number != nil:
		style, err := b.format(c.places)
		return excelize.Cell{StyleID: style, Value: c.number.InexactFloat64()}, err
	case c.text == "":
		return nil, nil
	case strings.ContainsAny(c.text[:1], formulaSigns):
		return excelize.Cell{StyleID: b.text, Value: c.text}, nil
	}
	return c.text, nil
}

// format returns the style of numbers with so many places, all of them shown: 75.10 is not
// 75.1.
func (b *workbook) format(places int32) (int, error) {
	if style, ok := b.formats[places]; ok {
		return style, nil
	}
	format := "#,##0"
	if places > 0 {
		format += "." + strings.Repeat("0", int(places))
	}
	style, err := b.file.NewStyle(&excelize.Style{CustomNumFmt: &format})
	b.formats[places] = style
	return style, err
}
