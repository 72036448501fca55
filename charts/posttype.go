package charts

// A set of sheets that are posted is seen one after the other, so that each role has one size of type in
// all of them: the title the largest, then values, labels, and what is small. Where a plot has too much in
// it for these, all of its type is of the second size.

// Sizes of type there, in layout units, besides those of every picture.
const (
	postTitle     = 17.0
	postTitleLine = 22.0
	postSubtitle  = 11.0
	postSubLine   = 15.5
	postSource    = 8.9
	postSrcLine   = 12.2
	postValue     = 15.0
	postSecond    = 0.67 // of type of the second size, of that of the first
	postTight     = 0.6  // of the height that named marks want at least
	postPitch     = 28.0 // of a row with a value of that size
	postGrouped   = 20.0 // of one among several of one label
	postThick     = 1.5  // of a bar, in ems of its value
	postSpread    = 2.5  // what is free between rows at most, of a row
	postTop       = 0.1  // of what is free above the rows at most, of the plot
)

// isPost reports whether a picture is a sheet that is posted: as high as wide or higher, of some size,
// and not of the height that the chart wants, as in a column of text.
func isPost(m *measure, spec Spec, size Size, look Look) bool {
	const least = 1.2 * sheetWidth
	return look.Grow && !look.Cite && roomOn(size).post && float64(size.W) >= least && size.H != ceil(height(m, spec, float64(size.W), look))
}

// frameType is the type around a plot, in layout units: sizes, and the distances of lines.
type frameType struct {
	title, titleLine, subtitle, subtitleLine, source, sourceLine float64
}

// frameType returns that of a picture.
func (m *measure) frameType() frameType {
	if m.post {
		return frameType{postTitle, postTitleLine, postSubtitle, postSubLine, postSource, postSrcLine}
	}
	return frameType{titleSize, titleLine, subtitleSize, subtitleLine, sourceSize, sourceLine}
}

// valueSize returns the size of a value's type at a bar: the usual one, but on a sheet that is posted.
func (m *measure) valueSize(usual float64) float64 {
	if m.post {
		return postValue
	}
	return usual
}

// smallest returns the smallest size of type.
func (m *measure) smallest() float64 {
	if m.post {
		return postLeast * sheetWidth
	}
	return leastSize
}

// smaller returns the next smaller size of type: on a sheet that is posted the second one follows the
// first, and only where that does not do there are others.
func (m *measure) smaller(k float64) float64 {
	if m.post && k == 1 {
		return postSecond
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
