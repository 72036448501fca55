package search

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// folded is a text as the search compares it, with the original position of each character.
// Case and width are removed, and so are characters that nobody types: quotes, brackets, commas
// and the sign between thousands. Spaces are single, and there are none at the ends.
type folded struct {
	Runes []rune
	from  []int // by rune: where it began in the original, in bytes
	to    []int // by rune: where it ended there
}

// Fold makes a text ready for comparing.
func Fold(s string) folded {
	n := utf8.RuneCountInString(s)
	f := folded{make([]rune, 0, n), make([]int, 0, n), make([]int, 0, n)} // a list of hits is folded at every keystroke
	gap := false
	for at, r := range s {
		r, kept := foldRune(r)
		if !kept {
			continue
		}
		if r == ' ' {
			gap = len(f.Runes) > 0
			continue
		}
		if gap {
			f.add(' ', at, at)
			gap = false
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		f.add(r, at, at+size)
	}
	return f
}

func (f *folded) add(r rune, from, to int) {
	f.Runes = append(f.Runes, r)
	f.from = append(f.from, from)
	f.to = append(f.to, to)
}

// String returns the folded text.
func (f folded) String() string { return string(f.Runes) }

// original returns the place of the runes [from, to) in the text before it was folded.
func (f folded) original(from, to int) Range { return Range{f.from[from], f.to[to-1]} }

// solid returns the text without its spaces, as pinyin is matched.
func (f folded) solid() folded {
	if !slices.Contains(f.Runes, ' ') {
		return f
	}
	var s folded
	for i, r := range f.Runes {
		if r != ' ' {
			s.add(r, f.from[i], f.to[i])
		}
	}
	return s
}

const (
	firstCommon = '一' // the characters of Chinese that are in common use
	lastCommon  = '龥'

	fullWidthFirst = '！' // U+FF01, the full-width form of "!"
	fullWidthLast  = '～' // U+FF5E, that of "~"
	fullWidthShift = fullWidthFirst - '!'
)

// foldSigns are characters that stand for another one when searching.
var foldSigns = map[rune]rune{
	'∶': ':', '–': '-', '—': '-', '−': '-', '²': '2', '³': '3',
	'ü': 'v', 'Ü': 'v', // pinyin without a key for it
	'_': ' ',
}

// keptSigns are the signs that tell texts apart: "8.3%", "1.80:1", "850+", "元/月".
const keptSigns = ".:%+-/&"

// foldRune folds one character, and reports whether the search sees it at all.
func foldRune(r rune) (rune, bool) {
	if isLatin(r) || isDigit(r) || r >= firstCommon && r <= lastCommon { // nearly all
		return r, true
	}
	if r >= fullWidthFirst && r <= fullWidthLast {
		r -= fullWidthShift
	}
	if sign, ok := foldSigns[r]; ok {
		r = sign
	}
	switch {
	case unicode.IsSpace(r):
		return ' ', true
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return unicode.ToLower(r), true
	case unicode.IsPunct(r), unicode.Is(unicode.Cf, r), unicode.IsControl(r):
		return r, strings.ContainsRune(keptSigns, r)
	}
	return r, true
}
