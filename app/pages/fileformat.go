package pages

import (
	"slices"

	"yulan/charts"
)

// FileFormat is a form in which charts are saved.
type FileFormat struct {
	ID        string // what the command line calls it
	Extension string
	Picture   charts.Format // of one chart a file
	Book      bool          // all charts are pages of one file
}

// FileFormats lists every FileFormat, the usual one first.
var FileFormats = []FileFormat{
	{ID: "png", Extension: charts.PNG.Extension, Picture: charts.PNG},
	{ID: "svg", Extension: charts.SVG.Extension, Picture: charts.SVG},
	{ID: "svg-outlines", Extension: charts.SVGOutlines.Extension, Picture: charts.SVGOutlines},
	{ID: "pdf", Extension: ".pdf", Book: true},
}

// FileFormatOf returns the format of an id, and whether there is one.
func FileFormatOf(id string) (FileFormat, bool) {
	i := slices.IndexFunc(FileFormats, func(f FileFormat) bool { return f.ID == id })
	if i < 0 {
		return FileFormat{}, false
	}
	return FileFormats[i], true
}

// FileFormatIDs lists the ids of the formats.
func FileFormatIDs() []string {
	ids := make([]string, len(FileFormats))
	for i, f := range FileFormats {
		ids[i] = f.ID
	}
	return ids
}

// HasPixels tells whether a picture has a density; lines and curves have none.
func (f FileFormat) HasPixels() bool { return f.Picture.Name == charts.PNG.Name }
