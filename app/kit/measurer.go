package kit

import (
	"fyne.io/fyne/v2"

	"yulan/charts/typeset"
)

// Measurer measures text in the window's fonts and remembers what it measured. It belongs
// to the UI goroutine.
type Measurer struct {
	Breaks *typeset.Rules // where lines break; nil for the rules of the scripts alone
	known  map[measurerKey]float32
}

type measurerKey struct {
	text string
	size float32
	bold bool
}

// NewMeasurer returns one that has measured nothing yet.
func NewMeasurer() *Measurer { return &Measurer{known: map[measurerKey]float32{}} }

// Measure returns the width of a text in layout units, as the sum of its parts, whose widths
// are remembered. Measuring every text of a page with the toolkit would take as long as the
// rest of its layout, and most words occur many times.
func (r *Measurer) Measure(text string, size float32, bold bool) float32 {
	width := float32(0)
	for text != "" {
		n, ideographs := partOf(text)
		if ideographs > 0 {
			width += float32(ideographs) * r.part(anIdeograph, size, bold)
		} else {
			width += r.part(text[:n], size, bold)
		}
		text = text[n:]
	}
	return width
}

// Measured returns how many texts it has measured, each once.
func (r *Measurer) Measured() int { return len(r.known) }

// part returns the width of a word, which is measured once.
func (r *Measurer) part(text string, size float32, bold bool) float32 {
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

// partOf returns the length in bytes of the first part of a text. A part is either a run of
// common Chinese characters, whose number is returned too, or a word with the space after
// it, for which ideographs is 0.
func partOf(text string) (bytes, ideographs int) {
	for i, c := range text {
		usual := c >= '一' && c <= '鿿'
		switch {
		case i == 0 && usual, ideographs > 0 && usual:
			ideographs++
		case ideographs > 0, usual:
			return i, ideographs
		case i > 0 && text[i-1] == ' ' && c != ' ':
			return i, 0
		}
	}
	return len(text), ideographs
}

// Shorten returns a text that fits a width: unchanged, or its start and a sign that more
// follows. It never ends within a number, half of which would read as another.
func (r *Measurer) Shorten(text string, size float32, bold bool, width float32) string {
	if r.fits(text, size, bold, width) {
		return text
	}
	return r.line(text, size, bold).Cut(0, float64(width))
}

// TwoLines breaks a text that is wider than a width: after the last word that the first line has
// room for. The second is shortened.
func (r *Measurer) TwoLines(text string, size float32, bold bool, width float32) (first, second string) {
	lines := r.line(text, size, bold).Fill(float64(width), typeset.Flush)
	if len(lines) < 2 {
		return text, ""
	}
	return text[:lines[0].To], r.Shorten(text[lines[1].From:], size, bold, width)
}

// fits tells whether a text fits a width.
func (r *Measurer) fits(text string, size float32, bold bool, width float32) bool {
	const slack = 0.5 // columns are rounded to whole units
	return r.Measure(text, size, bold) <= width+slack
}

// line returns a text as the typesetter knows it, measured.
func (r *Measurer) line(text string, size float32, bold bool) *typeset.Text {
	return r.Breaks.Plain(text, bold, func(part string, bold bool) float64 {
		return float64(r.Measure(part, size, bold))
	})
}
