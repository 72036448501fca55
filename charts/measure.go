package charts

import (
	"math"

	"yulan/charts/typeset"
)

// measure is what layout may ask about text before anything is placed.
type measure struct {
	fonts *Fonts
	words Words
	bare  bool
	plain bool
	cite  bool
	// post says that it is for a sheet that is posted, on which each role has one size of type.
	post bool
	// ofFrame is how large a plot's layout unit is there, of that around it, and least the smallest type.
	ofFrame, least float64
	// marks are to be explained of the chart that is laid out; legend says that its own legend does.
	marks  []certaintyMark
	legend bool
	// What was measured so far; nil at first. A layout tries many sizes, and asks for the
	// same texts at each.
	known map[string]advance
	texts map[setText]*typeset.Text // at a size of 1
}

// advance is how wide a text is, in ems.
type advance struct{ regular, bold float64 }

// of is how wide the text is in one of the faces.
func (a advance) of(bold bool) float64 {
	if bold {
		return a.bold
	}
	return a.regular
}

// either is how wide the text is in the wider face.
func (a advance) either() float64 { return max(a.regular, a.bold) }

// setText is a text in one of the faces.
type setText struct {
	s    string
	bold bool
}

// newMeasure returns the measure of a look, for a chart.
func newMeasure(look Look, spec Spec) measure {
	return measure{
		fonts: look.Fonts, words: look.Words, bare: look.Bare, plain: look.Plain, cite: look.Cite,
		ofFrame: 1, marks: certaintyMarks(look.Words, spec), legend: kindOf(spec).legend,
	}
}

// advance returns how wide a text is.
func (m *measure) advance(s string) advance {
	a, ok := m.known[s]
	if !ok {
		if m.known == nil {
			m.known = map[string]advance{}
		}
		a = advance{m.fonts.regular.width(s), m.fonts.bold.width(s)}
		m.known[s] = a
	}
	return a
}

// width returns the advance of a text set at a size, in the unit of the size.
func (m *measure) width(s string, size float64, bold bool) float64 {
	return m.advance(s).of(bold) * size
}

// either returns the advance that a text needs whether it is set regular or bold, so
// that selecting a row moves nothing.
func (m *measure) either(s string, size float64) float64 {
	return m.advance(s).either() * size
}

// ceil rounds a length up to whole pixels, but not for the dust of binary fractions.
func ceil(v float64) int { return int(math.Ceil(v - 1e-6)) }

// round rounds a length to whole pixels.
func round(v float64) int { return int(math.Round(v)) }
