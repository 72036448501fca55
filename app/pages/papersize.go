package pages

import (
	"errors"
	"strconv"
	"strings"

	"yulan/assets"
	"yulan/charts"
)

// PaperSize is the size of a picture by what it is for.
type PaperSize struct {
	ID   string // what the command line calls it
	W, H int    // layout units; a height of 0 is the one that the chart wants
}

// PaperSizes lists the sizes to choose from. A layout unit is a 96th of an inch.
//
// Source: slides are 13.33 × 7.5 and 10 × 7.5 inches in PowerPoint and in Impress; a column
// of A4 is what margins of 25 mm leave of 210 × 297 mm. What is posted is 1080 pixels wide at
// the usual two pixels per unit, and looked at on a telephone: few units make large type.
var PaperSizes = []PaperSize{
	{"slide", 1280, 720},
	{"slide43", 960, 720},
	{"square", postWidth, postWidth},
	{"portrait", postWidth, postWidth * 5 / 4},
	{"a4", a4Column, 0},
}

const (
	postWidth = 540

	a4Column = 605 // 160 mm
	a4Height = 933 // 247 mm, beyond which a picture needs a second page
)

// The limits of the dots per inch that can be asked for: a screen of old, and fine print.
const (
	MinDPI = 72
	MaxDPI = 600
)

// PaperSizeOf returns the size of an id, and whether there is one.
func PaperSizeOf(id string) (PaperSize, bool) {
	for _, p := range PaperSizes {
		if p.ID == id {
			return p, true
		}
	}
	return PaperSize{}, false
}

// ErrNoSide says that a text is no length of a side.
var ErrNoSide = errors.New("not a side")

// OwnPaperSize returns a size of the reader's own by its sides as typed, in layout units. It
// fails with ErrNoSide for what is no whole number, and with a charts.SizeError for nothing:
// no height would be the one that the chart wants.
func OwnPaperSize(width, height string) (PaperSize, error) {
	const bits = 20 // far beyond what can be drawn
	w, errW := strconv.ParseUint(width, 10, bits)
	h, errH := strconv.ParseUint(height, 10, bits)
	if errW != nil || errH != nil {
		return PaperSize{}, ErrNoSide
	}
	p := PaperSize{W: int(w), H: int(h)}
	if p.H == 0 {
		_, _, err := charts.Size{W: p.W}.Pixels()
		return PaperSize{}, err
	}
	return p, nil
}

// Name is what the size is for, in the reader's language.
func (p PaperSize) Name(w assets.Words) string { return w.T("paper." + p.ID) }

// For returns the size for a chart drawn in a look, at pixels per layout unit.
func (p PaperSize) For(spec charts.Spec, look charts.Look, scale float64) charts.Size {
	size := charts.Size{W: p.W, H: p.H, Scale: scale}
	if size.H == 0 {
		size.H = min(a4Height, charts.Height(spec, p.W, look))
	}
	return size
}

// ScaleOf returns the pixels per layout unit for a number of dots per inch, and whether that is
// within the limits.
func ScaleOf(dpi float64) (float64, bool) {
	return dpi / charts.UnitsPerInch, dpi >= MinDPI && dpi <= MaxDPI
}

// DPIOf returns the dots per inch for a number of pixels per layout unit.
func DPIOf(scale float64) float64 { return scale * charts.UnitsPerInch }

// Millimetres returns how large a picture is on paper. Its scale does not matter: more
// dots are finer ones.
func Millimetres(size charts.Size) (w, h float64) {
	const inch = 25.4
	return float64(size.W) * inch / charts.UnitsPerInch, float64(size.H) * inch / charts.UnitsPerInch
}

// SizeProblem is the description of a limit that a size exceeds.
type SizeProblem struct{ What, Got, Limit string }

// SizeProblemOf puts a limit that a size goes beyond in words.
func SizeProblemOf(e charts.SizeError, w assets.Words) SizeProblem {
	number := func(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
	what := w.T("size." + strings.ReplaceAll(strings.TrimSpace(e.What+" "+e.Unit), " ", "-"))
	return SizeProblem{what, number(e.Got), number(e.Limit)}
}
