package charts

// A set of sheets that are posted or shown is seen one after the other, so that each role has one size of
// type in all of them: the title the largest, then values, labels, and what is small. Where a plot has too
// much in it for its own sizes, it takes the next smaller ones, never one between. Only a single number,
// which is what its sheet has to say, is larger than the title.

// postSteps is the scale, in layout units: each size is about five quarters of the one before.
var postSteps = []float64{postNote, postLabel, postValue, postTitle}

// Sizes of type there, in layout units.
const (
	postNote  = 9.0 // note, source, axis, details, units; 12.15 pixels of 540
	postLabel = 11.5
	postValue = 14.0
	postTitle = 17.0

	postTitleLine = 21.5
	postLabelLine = 15.5
	postNoteLine  = 12.0
)

// Measures of a plot there, in layout units but where they say otherwise.
const (
	postSecond   = 0.75 // of the least height that rows want: in the smallest type
	postTight    = 0.6  // of the height that named marks want at least
	postPitch    = 28.0 // of a row with a value of its size
	postGrouped  = 20.0 // of one among several of one label
	postThick    = 1.3  // of a bar, in ems of its value at least
	postThicker  = 0.3  // of the height of a row, for its bar
	postThickest = 40.0
	postLonest   = 64.0  // of one that is alone on its sheet
	postSpread   = 1.5   // what is free between rows at most, of a row
	postPad      = 2.5   // of a list's line beyond its type at least
	postBetween  = 18.0  // between two columns
	postColumn   = 165.0 // of a list's column at least
	postCells    = 0.7   // of the width, for cells below a number
	postLone     = 0.25  // of what is free above what is alone on its sheet
	postPlot     = 0.8   // of the height of a sheet, for the plot at most
	postPitches  = 3.0   // from row to row of few at most, as a multiple of what they want
	postKeyBelow = 14.0  // between a legend and the plot
	postTop      = 0.2   // of what is free above the rows at most, of the plot
)

// postHeroes are the sizes of a number that is alone on its sheet, the first that has room.
var postHeroes = []float64{56, 30}

// postLeasts is how small type gets on a sheet whose rows have no room in the sizes of the scale: rather
// that than one row less. The last is as large on a telephone as a footnote in print.
var postLeasts = []float64{postNote, 8.4, 7.95}

// postLadder is how far type is shrunk from one try to the next: each has another size of values or
// labels than the one before.
var postLadder = []float64{1, 0.96, 0.86, 0.64}

// isPost reports whether a picture is a sheet that is posted or shown: of some size, and not of the height
// that the chart wants, as in a column of text.
func isPost(spec Spec, size Size, look Look) bool {
	const least = 1.2 // of the size in which type is as on a screen
	if !look.Grow || look.Plain || look.Most > 0 || filling(size, look) < least {
		return false
	}
	m := newMeasure(look, spec)
	return size.H != ceil(height(&m, spec, float64(size.W), look))
}

// sized returns the size in which type is set that elsewhere has a size, in layout units of the plot: the
// next smaller one of the scale.
func (m *measure) sized(units float64) float64 {
	if !m.post {
		return units
	}
	const dust = 1e-9 // of binary fractions
	size := m.least
	for _, step := range postSteps {
		if units > leastSize && step <= units*m.ofFrame+dust {
			size = step
		}
	}
	return size / m.ofFrame
}

// snapped is sized for a size in pixels, of which a layout unit has some.
func (m *measure) snapped(size, unit float64) float64 {
	if !m.post {
		return size
	}
	return m.sized(size/unit) * unit
}

// frameType is the type around a plot, in layout units: sizes, and the distances of lines.
type frameType struct {
	title, titleLine, subtitle, subtitleLine, source, sourceLine float64
	keyBelow, headGap, footGap                                   float64 // to the plot
}

// frameType returns that of a picture; small where room is short.
func (m *measure) frameType(small bool) frameType {
	switch {
	case !m.post:
		return frameType{titleSize, titleLine, subtitleSize, subtitleLine, sourceSize, sourceLine, legendAir, headGap, footGap}
	case small:
		return frameType{postTitle, postTitleLine, postNote, postNoteLine, postNote, postNoteLine, legendAir, 0.6 * headGap, 0.6 * footGap}
	}
	return frameType{postTitle, postTitleLine, postLabel, postLabelLine, postNote, postNoteLine, postKeyBelow, headGap, footGap}
}

// valueSize returns the size of a value's type at a bar: the usual one, but on a sheet that is posted.
func (m *measure) valueSize(usual float64) float64 {
	if m.post {
		return postValue
	}
	return usual
}

// smaller returns the next smaller share of a size of type.
func (m *measure) smaller(k float64) float64 {
	if m.post {
		for _, step := range postLadder {
			if step < k {
				return step
			}
		}
	}
	return k * typeStep
}

// value makes a line of text that of a value where these are the largest type of a plot.
func (s *draft) value(l line) line {
	if s.post && l.color == s.style.Ink {
		l.bold = true
	}
	return l
}
