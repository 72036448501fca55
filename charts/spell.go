package charts

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Spell returns a text in characters that the family has, as far as others say the same:
// an accent in one character with its letter, ﬁ as fi, ㎡ as m². It lists the characters
// that are lacking still, each once; they are drawn as boxes.
func (f *Fonts) Spell(text string) (spelt string, lacking []rune) {
	var b strings.Builder
	for _, r := range norm.NFC.String(text) {
		switch same, ok := f.sameAs(r); {
		case ok:
			b.WriteString(same)
		default:
			b.WriteRune(r)
			if !slices.Contains(lacking, r) {
				lacking = append(lacking, r)
			}
		}
	}
	return b.String(), lacking
}

// squares are signs of area and volume. Unicode's own spelling of them loses the exponent.
var squares = map[rune]string{
	'㎟': "mm²", '㎠': "cm²", '㎡': "m²", '㎢': "km²", '㎣': "mm³", '㎤': "cm³", '㎥': "m³", '㎦': "km³",
}

// sameAs returns a character as the family can draw it, and whether it can.
func (f *Fonts) sameAs(r rune) (string, bool) {
	switch {
	case f.has(r):
		return string(r), true
	case unicode.Is(unicode.Variation_Selector, r), unicode.Is(unicode.Cf, r):
		return "", true // they choose between forms of a character, and there is one, or have none at all
	}
	same := squares[r]
	if same == "" {
		same = norm.NFKC.String(string(r))
	}
	return same, !strings.ContainsFunc(same, func(r rune) bool { return !f.has(r) })
}

// has tells whether both faces have a glyph for a character.
func (f *Fonts) has(r rune) bool {
	regular, _ := f.regular.look(r)
	bold, _ := f.bold.look(r)
	return regular != 0 && bold != 0
}

// Lacking lists the characters in a written picture that the family lacks, each once.
func Lacking(spec Spec, size Size, look Look) ([]rune, error) {
	look.Grow = true
	sc, err := layout(spec, size, look)
	if err != nil {
		return nil, err
	}
	var lacking []rune
	for _, o := range sc.ops {
		text, ok := o.(textOp)
		if !ok {
			continue
		}
		for _, r := range text.s {
			if !look.Fonts.has(r) && !slices.Contains(lacking, r) {
				lacking = append(lacking, r)
			}
		}
	}
	return lacking, nil
}
