package app

import (
	"slices"

	"yulan/charts"
)

// exportFormat is a form in which charts leave the window.
type exportFormat struct {
	name      string // that of its words, exporting.format.<name>, and of what is kept
	extension string
	as        charts.Format // of one picture a file
	book      bool          // all charts are pages of one file
}

// exportFormats lists every exportFormat, the usual one first.
var exportFormats = []exportFormat{
	{"png", charts.PNG.Extension, charts.PNG, false},
	{"svg", charts.SVG.Extension, charts.SVG, false},
	{"svg-outlines", charts.SVGOutlines.Extension, charts.SVGOutlines, false},
	{"pdf", ".pdf", charts.Format{}, true},
}

// formatNamed returns the format of a name, the usual one if there is none.
func formatNamed(name string) exportFormat {
	i := slices.IndexFunc(exportFormats, func(f exportFormat) bool { return f.name == name })
	return exportFormats[max(0, i)]
}

// formatNames lists the names of the formats.
func formatNames() []string {
	names := make([]string, len(exportFormats))
	for i, f := range exportFormats {
		names[i] = f.name
	}
	return names
}

// hasPixels tells whether a picture has a density; lines and curves have none.
func (f exportFormat) hasPixels() bool { return f.as.Name == charts.PNG.Name }
