package app

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
)

// ruler measures text in the window's fonts and remembers what it measured. It belongs
// to the interface's goroutine.
type ruler struct{ known map[rulerKey]float32 }

type rulerKey struct {
	text string
	size float32
	bold bool
}

func newRuler() *ruler { return &ruler{known: map[rulerKey]float32{}} }

// measure returns the width of a text in layout units. One Chinese character stands for
// all, which are as wide as each other: the toolkit takes as long to measure those of a
// page, one by one, as for all the rest of its layout.
func (r *ruler) measure(text string, size float32, bold bool) float32 {
	if n := ideographs(text); n > 1 || n == 1 && text != anIdeograph {
		return float32(n) * r.measure(anIdeograph, size, bold)
	}
	key := rulerKey{text, size, bold}
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

// shorten returns a text that fits a width: itself, or its start and an ellipsis.
func (r *ruler) shorten(text string, size float32, bold bool, width float32) string {
	if r.fits(text, size, bold, width) {
		return text
	}
	dots := ellipsisFor(text)
	end := r.startOf(text, size, bold, width-r.measure(dots, size, bold))
	return strings.TrimRight(text[:end], " ") + dots
}

// shortenInside returns a text that fits a width: itself, or its start, an ellipsis and its
// end, for names that begin alike.
func (r *ruler) shortenInside(text string, size float32, bold bool, width float32) string {
	if r.fits(text, size, bold, width) {
		return text
	}
	dots := ellipsisFor(text)
	half := (width - r.measure(dots, size, bold)) / 2
	end := r.startOf(text, size, bold, half)
	from := len(text)
	for from > end {
		c, n := utf8.DecodeLastRuneInString(text[:from])
		if half -= r.measure(string(c), size, bold); half < 0 {
			break
		}
		from -= n
	}
	return strings.TrimRight(text[:end], " ") + dots + strings.TrimLeft(text[from:], " ")
}

// fits tells whether a text fits a width.
func (r *ruler) fits(text string, size float32, bold bool, width float32) bool {
	const slack = 0.5 // a column is rounded to whole units
	return r.measure(text, size, bold) <= width+slack
}

// startOf returns how many bytes of a text fit a width.
func (r *ruler) startOf(text string, size float32, bold bool, width float32) int {
	end := 0
	for i, c := range text {
		if width -= r.measure(string(c), size, bold); width < 0 {
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
