package pages

import (
	"fmt"

	"yulan/assets"
	"yulan/report"
)

// sheetNote is a row of the sheet that explains the other: a heading with nothing behind it,
// or a name with what it means.
type sheetNote struct {
	name, text string
	heading    bool
}

// sheetNotes says what is in a workbook of n figures, where it comes from, and what each
// column means.
func sheetNotes(r *report.Report, n int, l report.Language, w assets.Words) []sheetNote {
	notes := []sheetNote{
		{name: w.T("sheet.source"), heading: true},
		{name: w.T("sheet.citation"), text: CitePlaces(r.Source, nil, l, w)},
		{name: w.T("sheet.content"), text: w.T("sheet.content-is", "n", n, "of", len(r.Figures))},
		{name: w.T("source.place-head"), text: w.T("source.place")},
		{name: w.T("source.bound-head"), text: w.T("source.bound")},
		{name: w.T("sheet.columns"), heading: true},
	}
	for _, c := range sheetColumns(r, l, w) {
		notes = append(notes, sheetNote{name: w.T("sheet." + c.name), text: w.T("sheet-is." + c.name)})
	}
	return notes
}

// The widths of the sheet's columns, in characters.
const (
	noteNameWidth = 24
	noteTextWidth = 96
)

// writeNotes writes the sheet that explains the other one.
func (b *workbook) writeNotes(notes []sheetNote) error {
	sheet := b.words.T("sheet.notes")
	for column, width := range map[string]float64{"A": noteNameWidth, "B": noteTextWidth} {
		if err := b.file.SetColWidth(sheet, column, column, width); err != nil {
			return err
		}
	}
	for i, n := range notes {
		name, text := fmt.Sprintf("A%d", i+1), fmt.Sprintf("B%d", i+1)
		style := b.wrapped
		if n.heading {
			style = b.heading
		}
		if err := b.file.SetSheetRow(sheet, name, &[]any{n.name, n.text}); err != nil {
			return err
		}
		if err := b.file.SetCellStyle(sheet, name, text, style); err != nil {
			return err
		}
	}
	return nil
}
