package charts

import (
	"fmt"
	"sync/atomic"

	"github.com/golang/freetype/truetype"
	"golang.org/x/image/math/fixed"
)

// Fonts is the one family that every picture is set in, regular and bold, with what
// was measured and rasterised of it so far. It may be used by many goroutines.
type Fonts struct {
	regular, bold *face
}

// NewFonts reads the two files of a family. They must be TrueType fonts with glyf
// outlines: go-chart reads no others.
func NewFonts(regular, bold []byte) (*Fonts, error) {
	r, err := truetype.Parse(regular)
	if err != nil {
		return nil, fmt.Errorf("charts: regular font: %w", err)
	}
	b, err := truetype.Parse(bold)
	if err != nil {
		return nil, fmt.Errorf("charts: bold font: %w", err)
	}
	f := &Fonts{regular: newFace(r), bold: newFace(b)}
	f.regular.file, f.bold.file = regular, bold
	return f, nil
}

// face returns the regular or the bold face.
func (f *Fonts) face(bold bool) *face {
	if bold {
		return f.bold
	}
	return f.regular
}

// of returns the face of a font, and a new one for a font that is not of the family.
func (f *Fonts) of(font *truetype.Font) *face {
	if f != nil {
		for _, a := range []*face{f.regular, f.bold} {
			if a.font == font {
				return a
			}
		}
	}
	return newFace(font)
}

// face is a font with its advances and glyph masks, kept as they are asked for.
// Kerning is left out, in measuring as in drawing: the family keeps it in a table
// (GPOS) that the font library does not read.
type face struct {
	font  *truetype.Font
	file  []byte  // what font was read from; nil for one that is not of the family
	em    float64 // font units per em
	glyph [1 << 16]atomic.Uint32
	masks masks
}

func newFace(f *truetype.Font) *face {
	return &face{font: f, em: float64(f.FUnitsPerEm())}
}

// look returns the glyph of a character and its advance in font units. All spaces that
// do not break look like the one that does: few fonts have them all.
func (f *face) look(r rune) (truetype.Index, int) {
	if isFixedSpace(r) {
		r = ' '
	}
	small := r >= 0 && int(r) < len(f.glyph)
	if small {
		if v := f.glyph[r].Load(); v != 0 {
			return truetype.Index(v & 0xffff), int(v >> 16)
		}
	}
	i := f.font.Index(r)
	// At a scale of one em in 26.6 units the font library returns font units.
	adv := int(f.font.HMetric(fixed.Int26_6(f.font.FUnitsPerEm()), i).AdvanceWidth)
	if small {
		f.glyph[r].Store(uint32(adv)<<16 | uint32(i))
	}
	return i, adv
}

// isFixedSpace reports whether a character is a space that no line breaks at.
func isFixedSpace(r rune) bool { return r == '\u00a0' || r == '\u2007' || r == '\u202f' }

// width returns the advance of a text in ems.
func (f *Fonts) width(s string, bold bool) float64 { return f.face(bold).width(s) }

// widest returns the advance of a text in ems in the face in which it is wider: what is bold while
// it is chosen must have room either way. A slash is wider in the regular face.
func (f *Fonts) widest(s string, _ bool) float64 { return max(f.regular.width(s), f.bold.width(s)) }

// width returns the advance of a text in ems.
func (f *face) width(s string) float64 {
	sum := 0
	for _, r := range s {
		_, adv := f.look(r)
		sum += adv
	}
	return float64(sum) / f.em
}
