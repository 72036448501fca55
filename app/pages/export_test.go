package pages

import (
	"yulan/assets"
	"yulan/report"
)

// What the tests of the package ask of its parts.
var (
	Calculation   = calculation
	Charted       = charted
	CitePlaces    = citePlaces
	FigureEntries = figureEntries
	Format        = formatValue
	Lacking       = lackingOf
	LineRules     = lineRules
	MissingPart   = missingPart
	Placed        = placedSubtitle
	ReasonKey     = reasonKey
	SourceLine    = sourceLine
	Subtitle      = subtitleOf
	WriteCSV      = writeCSV
	WriteXLSX     = writeXLSX
)

// CiteDerived returns a reference to a value that the report implies, with all that is said
// of one.
func CiteDerived(r *report.Report, d report.Derived, l report.Language, w assets.Words) string {
	return citePlaces(r, placesOf(d.From), l, w) + " " + statedDerived(r, d, l, w)
}
