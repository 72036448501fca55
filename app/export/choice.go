package export

import (
	"encoding/json"
	"slices"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

// Frame says what surrounds the marks of an exported chart.
type Frame string

// The frames.
const (
	FrameFull  Frame = "full"  // title, subtitle, note and source
	FrameCited Frame = "cited" // the same, and a reference to the report
	FramePlain Frame = "plain" // only marks and labels
)

// frames lists every Frame in the order of the dialog.
var frames = []Frame{FrameFull, FrameCited, FramePlain}

// Choice is how the reader wants pictures exported. It outlives the window.
type Choice struct {
	Format      string // id of a pages.FileFormat
	Paper       string // id of a pages.PaperSize, or PaperOwn
	Width       string // of the reader's own size, in layout units, as typed
	Height      string
	Density     string // as typed: "2×", "300 dpi"
	Frame       Frame
	Dark        bool
	Transparent bool
	OpenFolder  bool

	// Language is the language of the pictures. It was chosen while the window was in InWindow;
	// once the window is in another language, the pictures are in that one.
	Language, InWindow report.Language
}

// UsualChoice is what the dialog shows before the reader has chosen anything: a picture for a
// slide.
func UsualChoice() Choice {
	return Choice{
		Format: pages.FileFormats[0].ID, Paper: pages.PaperSizes[0].ID, Width: "1200", Height: "800",
		Density: densities[1], Frame: FrameFull,
	}
}

// readChoice reads the choices from the text that they were saved as, for a window in a
// language. What is missing, broken or no longer known takes its usual value.
func readChoice(kept string, language report.Language) Choice {
	c := UsualChoice()
	// If a value cannot be read, the ones before it are kept, and the rest is repaired below.
	_ = json.Unmarshal([]byte(kept), &c)
	usual := UsualChoice()
	if _, known := pages.FileFormatOf(c.Format); !known {
		c.Format = usual.Format
	}
	if _, known := pages.PaperSizeOf(c.Paper); !known && c.Paper != PaperOwn {
		c.Paper = usual.Paper
	}
	if !slices.Contains(frames, c.Frame) {
		c.Frame = usual.Frame
	}
	if _, err := parseDensity(c.Density); err != nil {
		c.Density = usual.Density
	}
	if !slices.Contains(report.Languages, c.Language) || c.InWindow != language {
		c.Language = language
	}
	c.InWindow = language
	return c
}

// String returns the choices as text, to be saved.
func (c Choice) String() string {
	text, err := json.Marshal(c)
	if err != nil {
		panic(err) // strings and booleans, which always encode
	}
	return string(text)
}

// PaperOwn stands among the ids of pages.PaperSizes for a size of the reader's own.
const PaperOwn = "own"

// paper returns the chosen size in layout units, or an error of pages.OwnPaperSize.
func (c Choice) paper() (pages.PaperSize, error) {
	if p, ok := pages.PaperSizeOf(c.Paper); ok {
		return p, nil
	}
	return pages.OwnPaperSize(c.Width, c.Height)
}

// fileFormat returns the chosen format.
func (c Choice) fileFormat() pages.FileFormat {
	f, _ := pages.FileFormatOf(c.Format) // readChoice has made sure that there is one
	return f
}

// scale returns the device pixels per layout unit, or errNoDensity.
func (c Choice) scale() (float64, error) {
	if !c.fileFormat().HasPixels() {
		return 1, nil
	}
	return parseDensity(c.Density)
}

// copyScale returns the device pixels per layout unit for a picture that is copied. A vector
// format has no density, so such a picture is copied as sharp as the last pixel picture was.
func (c Choice) copyScale() float64 {
	if scale, err := parseDensity(c.Density); err == nil {
		return scale
	}
	usual, _ := parseDensity(UsualChoice().Density)
	return usual
}

// Written returns the form in which pictures are written, or what is wrong with the choices: an
// error of paper or scale. It does not check whether a picture of that size can be drawn.
func (c Choice) Written(fonts *charts.Fonts, words charts.Words) (Format, error) {
	paper, err := c.paper()
	if err != nil {
		return Format{}, err
	}
	scale, err := c.scale()
	if err != nil {
		return Format{}, err
	}
	style := charts.Light()
	if c.Dark {
		style = charts.Dark()
	}
	return Format{
		As: c.fileFormat().Picture, paper: paper, scale: scale, openFolder: c.OpenFolder,
		Look: charts.Look{
			Style: style, Fonts: fonts, Words: words,
			Plain: c.Frame == FramePlain, Cite: c.Frame == FrameCited, Transparent: c.Transparent,
		},
	}, nil
}
