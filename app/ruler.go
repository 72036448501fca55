package app

import (
	"strings"
	"unicode"

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

// measure returns the width of a text in layout units.
func (r *ruler) measure(text string, size float32, bold bool) float32 {
	key := rulerKey{text, size, bold}
	width, ok := r.known[key]
	if !ok {
		width = fyne.MeasureText(text, size, fyne.TextStyle{Bold: bold}).Width
		r.known[key] = width
	}
	return width
}

// shorten returns a text that fits a width: itself, or its start and an ellipsis.
func (r *ruler) shorten(text string, size float32, bold bool, width float32) string {
	const slack = 0.5 // a column is rounded to whole units
	if r.measure(text, size, bold) <= width+slack {
		return text
	}
	dots := "..." // the font draws … as wide as a Chinese character
	if strings.ContainsFunc(text, func(c rune) bool { return unicode.Is(unicode.Han, c) }) {
		dots = "…"
	}
	room := width - r.measure(dots, size, bold)
	end := 0
	for i, c := range text {
		room -= r.measure(string(c), size, bold)
		if room < 0 {
			break
		}
		end = i + len(string(c))
	}
	return strings.TrimRight(text[:end], " ") + dots
}
