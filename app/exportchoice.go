package app

import (
	"encoding/json"
	"slices"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// preferenceExport is the name under which the choices of an export are kept.
const preferenceExport = "export.choice"

// exportFrame says what stands around the marks of an exported chart.
type exportFrame string

// The frames.
const (
	frameFull  exportFrame = "full"  // title, subtitle, note and source
	frameCited exportFrame = "cited" // the same, and a reference to the report
	framePlain exportFrame = "plain" // marks and labels alone
)

// exportFrames lists every exportFrame, as the dialog shows them.
var exportFrames = []exportFrame{frameFull, frameCited, framePlain}

// exportChoice is how the reader wants pictures exported. It outlives the window.
type exportChoice struct {
	Format      string // id of a pages.FileFormat
	Paper       string // id of a pages.PaperSize, or paperOwn
	Width       string // of an own paper, in layout units, as typed
	Height      string
	Density     string // as typed: "2×", "300 dpi"
	Frame       exportFrame
	Dark        bool
	Transparent bool
	OpenFolder  bool

	// Language is that of the pictures. It was chosen while the window was in InWindow; in
	// another language of the window it is that language.
	Language, InWindow report.Language
}

// usualChoice is what the dialog shows until the reader chooses: a picture for a slide.
func usualChoice() exportChoice {
	return exportChoice{
		Format: pages.FileFormats[0].ID, Paper: pages.PaperSizes[0].ID, Width: "1200", Height: "800",
		Density: densities[1], Frame: frameFull,
	}
}

// exportChoice returns the choices that were kept. What is missing, broken or no longer
// known is as usual.
func (s *state) exportChoice() exportChoice {
	c := usualChoice()
	// A value that cannot be read leaves what is read so far, and is mended below.
	_ = json.Unmarshal([]byte(s.kept.String(preferenceExport)), &c)
	usual := usualChoice()
	if _, known := pages.FileFormatOf(c.Format); !known {
		c.Format = usual.Format
	}
	if _, known := pages.PaperSizeOf(c.Paper); !known && c.Paper != paperOwn {
		c.Paper = usual.Paper
	}
	if !slices.Contains(exportFrames, c.Frame) {
		c.Frame = usual.Frame
	}
	if _, err := parseDensity(c.Density); err != nil {
		c.Density = usual.Density
	}
	if _, known := knownLanguage(string(c.Language)); !known || c.InWindow != s.language {
		c.Language = s.language
	}
	c.InWindow = s.language
	return c
}

// setExportChoice remembers the choices for the next export.
func (s *state) setExportChoice(c exportChoice) {
	text, err := json.Marshal(c)
	if err != nil {
		panic(err) // strings and booleans
	}
	s.kept.SetString(preferenceExport, string(text))
}

// paperOwn is the choice of a size of one's own, among the ids of pages.PaperSizes.
const paperOwn = "own"

// paper returns the size that is chosen, in layout units, or an error of
// pages.OwnPaperSize.
func (c exportChoice) paper() (pages.PaperSize, error) {
	if p, ok := pages.PaperSizeOf(c.Paper); ok {
		return p, nil
	}
	return pages.OwnPaperSize(c.Width, c.Height)
}

// fileFormat returns the format that is chosen.
func (c exportChoice) fileFormat() pages.FileFormat {
	f, _ := pages.FileFormatOf(c.Format) // one of them: state.exportChoice sees to that
	return f
}

// scale returns the device pixels per layout unit, or errNoDensity.
func (c exportChoice) scale() (float64, error) {
	if !c.fileFormat().HasPixels() {
		return 1, nil
	}
	return parseDensity(c.Density)
}

// written returns how pictures are written by the choices, or what is wrong with them: an
// error of paper or scale. Whether a picture of that size can be drawn is not asked.
func (c exportChoice) written(fonts *charts.Fonts, words charts.Words) (format, error) {
	paper, err := c.paper()
	if err != nil {
		return format{}, err
	}
	scale, err := c.scale()
	if err != nil {
		return format{}, err
	}
	style := charts.Light()
	if c.Dark {
		style = charts.Dark()
	}
	return format{
		as: c.fileFormat().Picture, paper: paper, scale: scale, openFolder: c.OpenFolder,
		look: charts.Look{
			Style: style, Fonts: fonts, Words: words,
			Plain: c.Frame == framePlain, Cite: c.Frame == frameCited, Transparent: c.Transparent,
		},
	}, nil
}
