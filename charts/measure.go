package charts

import "math"

// measure is what layout may ask about text before anything is placed.
type measure struct {
	fonts *Fonts
	words Words
	bare  bool
	plain bool
	cite  bool
	known *advances // what was measured so far; nil at first
}

// advances are texts with their advances in ems. A layout tries many sizes, and asks for
// the same texts at each.
type advances struct{ regular, bold map[string]float64 }

// newMeasure returns the measure of a look.
func newMeasure(look Look) measure {
	return measure{fonts: look.Fonts, words: look.Words, bare: look.Bare, plain: look.Plain, cite: look.Cite}
}

// width returns the advance of a text set at a size, in the unit of the size.
func (m *measure) width(s string, size float64, bold bool) float64 {
	if m.known == nil {
		m.known = &advances{map[string]float64{}, map[string]float64{}}
	}
	known := m.known.regular
	if bold {
		known = m.known.bold
	}
	ems, ok := known[s]
	if !ok {
		ems = m.fonts.face(bold).width(s)
		known[s] = ems
	}
	return ems * size
}

// either returns the advance that a text needs whether it is set regular or bold, so
// that selecting a row moves nothing.
func (m *measure) either(s string, size float64) float64 {
	return max(m.width(s, size, false), m.width(s, size, true))
}

// ceil rounds a length up to whole pixels, but not for the dust of binary fractions.
func ceil(v float64) int { return int(math.Ceil(v - 1e-6)) }

// round rounds a length to whole pixels.
func round(v float64) int { return int(math.Round(v)) }
