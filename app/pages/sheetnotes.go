package pages

import (
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
		{name: w.T("sheet.citation"), text: citePlaces(r, nil, l, w)},
		{name: w.T("sheet.content"), text: w.T("sheet.content-is", "n", n, "of", len(r.Figures))},
		{name: w.T("source.place-head"), text: placeRules(r.Shape, w)},
		{name: w.T("source.bound-head"), text: w.T("source.bound")},
		{name: w.T("sheet.columns"), heading: true},
	}
	whole := wholePlace(r.Source, Speech{l, w})
	for _, c := range sheetColumns(r, l, w) {
		notes = append(notes, sheetNote{name: w.T("sheet." + c.name), text: w.T("sheet-is."+meaning(r.Shape, c.name), "whole", whole)})
	}
	return notes
}

// meaning returns the key of what a column means. Without an overview, the columns of
// chapters and sections say nothing of one.
func meaning(s report.Shape, column string) string {
	if (column == "chapter" || column == "section") && !s.HasOverview() {
		return column + "-only"
	}
	return column
}

// noteWidths are the widths of that sheet's columns, in characters.
var noteWidths = []float64{24, 96}
