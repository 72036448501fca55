package kit

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
)

// Measurer measures text in the window's fonts and remembers what it measured. It belongs
// to the interface's goroutine.
type Measurer struct{ known map[measurerKey]float32 }

type measurerKey struct {
	text string
	size float32
	bold bool
}

// NewMeasurer returns one that has measured nothing yet.
func NewMeasurer() *Measurer { return &Measurer{known: map[measurerKey]float32{}} }

// Measure returns the width of a text in layout units. One Chinese character stands for
// all, which are as wide as each other: the toolkit takes as long to measure those of a
// page, one by one, as for all the rest of its layout.
func (r *Measurer) Measure(text string, size float32, bold bool) float32 {
	if n := ideographs(text); n > 1 || n == 1 && text != anIdeograph {
		return float32(n) * r.Measure(anIdeograph, size, bold)
	}
	key := measurerKey{text, size, bold}
	width, ok := r.known[key]
	if !ok {
		width = fyne.MeasureText(text, size, fyne.TextStyle{Bold: bold}).Width
		r.known[key] = width
	}
	return width
}

// anIdeograph is as wide as any other.
const anIdeograph = "一"

// ideographs returns how many characters a text has that is of nothing but the usual
// Chinese ones, and 0 for every other.
func ideographs(text string) int {
	n := 0
	for _, c := range text {
		if c < '一' || c > '鿿' {
			return 0
		}
		n++
	}
	return n
}

// Shorten returns a text that fits a width: itself, or its start and an ellipsis.
func (r *Measurer) Shorten(text string, size float32, bold bool, width float32) string {
	if r.fits(text, size, bold, width) {
		return text
	}
	dots := ellipsisFor(text)
	end := r.startOf(text, size, bold, width-r.Measure(dots, size, bold))
	return strings.TrimRight(text[:end], " ") + dots
}

// ShortenInside returns a text that fits a width: itself, or its start, an ellipsis and its
// end, for names that begin alike.
func (r *Measurer) ShortenInside(text string, size float32, bold bool, width float32) string {
	if r.fits(text, size, bold, width) {
		return text
	}
	dots := ellipsisFor(text)
	half := (width - r.Measure(dots, size, bold)) / 2
	end := r.startOf(text, size, bold, half)
	from := len(text)
	for from > end {
		c, n := utf8.DecodeLastRuneInString(text[:from])
		if half -= r.Measure(string(c), size, bold); half < 0 {
			break
		}
		from -= n
	}
	return strings.TrimRight(text[:end], " ") + dots + strings.TrimLeft(text[from:], " ")
}

// fits tells whether a text fits a width.
func (r *Measurer) fits(text string, size float32, bold bool, width float32) bool {
	const slack = 0.5 // a column is rounded to whole units
	return r.Measure(text, size, bold) <= width+slack
}

// startOf returns how many bytes of a text fit a width.
func (r *Measurer) startOf(text string, size float32, bold bool, width float32) int {
	end := 0
	for i, c := range text {
		if width -= r.Measure(string(c), size, bold); width < 0 {
			break
		}
		end = i + len(string(c))
	}
	return end
}

// ellipsisFor returns what stands in a text for what is left out of it.
func ellipsisFor(text string) string {
	if strings.ContainsFunc(text, func(c rune) bool { return unicode.Is(unicode.Han, c) }) {
		return "…"
	}
	return "..." // the font draws … as wide as a Chinese character
}
