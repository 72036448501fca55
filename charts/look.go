package charts

import (
	"cmp"
	"strconv"
	"strings"

	"yulan/charts/typeset"
)

// Look is how a picture is drawn: everything that is not its data and not its size.
type Look struct {
	Style    Style
	Fonts    *Fonts
	Words    Words
	Selected string // the key of the value that is outlined in ink
	// Bare leaves out title, subtitle and source, for where they are shown beside
	// the picture.
	Bare bool
	// Plain leaves out everything but the marks and their labels, including the note and most
	// of the margin. It is for a page that shows the rest itself.
	Plain bool
	// Cite shows Head.Citation below the source, whole or not at all.
	Cite bool
	// Transparent fills no background, so that the picture takes that of the page below it.
	// Its text keeps the colours of the style and wants a background of that kind.
	Transparent bool
	// Reserve keeps layout units free at the right end of the subtitle's row, for
	// buttons over the picture.
	Reserve int
	// Grow lets type and marks grow with a picture that has room to spare, as on
	// paper. Without it all pictures have one type size, as on a screen. Write
	// always grows.
	Grow bool
	// Spread lets rows stand further apart and bars be thicker in a picture that is higher than
	// it wants, while its type stays, as where one chart has a large window to itself.
	Spread bool
	// Most is how far type may grow, 0 for as far as there is room.
	Most float64
	// Zoom is the factor by which type and marks are enlarged within the same picture, as for
	// a large window; 0 stands for 1. A picture that grows is not zoomed.
	Zoom float64
}

// zoom returns how many times larger than usual type and marks are drawn.
func (l Look) zoom() float64 {
	if l.Grow || l.Zoom == 0 {
		return 1
	}
	return l.Zoom
}

// Words is what a picture says of its own, in the reader's language.
type Words struct {
	NoData string // in place of a plot without data; "—" if it is empty
	More   string // how many rows found no room, with {n} for their number; "+{n}" if it is empty
	// What a ring among dots means, and a hollow bar; "∴" if it is empty.
	Ring string
	// What the ends of bars mean, and dots that are no discs: about a value, what is expected, at least it, at most it; "≈",
	// "≈", "≥" and "≤" if they are empty.
	About, Expected, AtLeast, AtMost string
	// Breaks keeps numbers with their units in one line; nil knows no units.
	Breaks *typeset.Rules
}

// more says that n more have no room.
func (w Words) more(n int) string {
	word := w.More
	if word == "" {
		word = "+{n}"
	}
	return strings.ReplaceAll(word, "{n}", strconv.Itoa(n))
}

// noData says that there is no data.
func (w Words) noData() string {
	if w.NoData == "" {
		return "—"
	}
	return w.NoData
}

// ring says what a ring among dots means, and a hollow bar.
func (w Words) ring() string { return cmp.Or(w.Ring, "∴") }

// about, expected, atLeast and atMost say what the ends of bars mean, and the marks of dots.
func (w Words) about() string    { return cmp.Or(w.About, "≈") }
func (w Words) expected() string { return cmp.Or(w.Expected, "≈") }
func (w Words) atLeast() string  { return cmp.Or(w.AtLeast, "≥") }
func (w Words) atMost() string   { return cmp.Or(w.AtMost, "≤") }

// FewRows is how many rows have room for bars that are thicker than usual, where they spread.
const FewRows = 6
