package kit

import (
	"strings"
	"unicode"
)

// The characters that Chinese line breaking keeps from the start of a line (closing
// marks, and what belongs to the character before) and from its end (opening marks).
const (
	notAtStart = "，。、；：？！）》〉」』】〕”’…—·～％‰℃,.;:?!)]}%"
	notAtEnd   = "（《〈「『【〔“‘([{￥¥$"
)

// fullWidthClosers leave the right half of their square empty, so at the end of a line
// that half may stand outside the column.
const fullWidthClosers = "，。、；：？！）》〉」』】〕"

// Room around a figure's text, in layout units: inside its chip, and between the chip
// and the text beside it.
const (
	ChipPadding = 3
	chipGap     = 2
)

// Piece is a run of text in one look. Where figure is set, it is a figure's value: it is
// not broken unless it is wider than a whole line, and stands on a chip unless it is bare.
type Piece struct {
	Text   string
	Bold   bool
	Figure string
	bare   bool
}

// OnChip tells whether the piece stands on a chip.
func (p Piece) OnChip() bool { return p.Figure != "" && !p.bare }

// Fragment is a piece, or a part of one, in its place: x and width hold the text alone,
// without a chip's padding.
type Fragment struct {
	Piece    int // index of its piece
	text     string
	Line     int // from 0
	X, Width float32
}

// measureFunc returns how wide a text is.
type measureFunc func(text string, bold bool) float32

// atom is what is never broken: a Chinese character, a word or what of it fits a line, a
// number with its unit, a chip, or a run of spaces.
type atom struct {
	piece     int
	text      string
	width     float32 // of the text
	chip      bool
	space     bool
	ends      bool    // the line: it is a line break
	stays     bool    // must not begin a line
	holds     bool    // must not end a line
	overhangs float32 // what of its width may stand outside the column
}

// room returns what the atom takes of a line.
func (a atom) room() float32 {
	if a.chip {
		return a.width + 2*(ChipPadding+chipGap)
	}
	return a.width
}

// breakLines sets pieces in lines of at most a width, by the rules of Chinese line
// breaking, in time proportional to the text. It returns the fragments in reading order.
func breakLines(pieces []Piece, width float32, measure measureFunc) []Fragment {
	return setLines(splitAtoms(pieces, width, measure), width)
}

// setLines fills lines with atoms.
func setLines(atoms []atom, width float32) []Fragment {
	var out []Fragment
	for line, start := 0, 0; start < len(atoms); line++ {
		end := lineEnd(atoms[start:], width) + start
		out = appendLine(out, atoms[start:end], line)
		for start = end; start < len(atoms) && atoms[start].space && !atoms[start].ends; start++ {
			continue // a space at the start of a line is not seen
		}
	}
	return out
}

// lineEnd returns how many of the atoms fill one line: as many as fit, back to the last
// place where a break is allowed; at least one.
func lineEnd(atoms []atom, width float32) int {
	x := float32(0)
	legal := 0
	for i, a := range atoms {
		if i > 0 && !a.space && x+a.room()-a.overhangs > width {
			if legal == 0 {
				return i // no break is allowed in this line: better a bad one than none
			}
			return legal
		}
		x += a.room()
		if a.ends {
			return i + 1
		}
		if i+1 == len(atoms) || !a.holds && !atoms[i+1].stays {
			legal = i + 1
		}
	}
	return len(atoms)
}

// appendLine adds the atoms of one line, those of one piece as one fragment.
func appendLine(out []Fragment, atoms []atom, line int) []Fragment {
	for len(atoms) > 0 && atoms[len(atoms)-1].space {
		atoms = atoms[:len(atoms)-1]
	}
	first := len(out)
	x := float32(0)
	for i, a := range atoms {
		if i > 0 {
			x += gapBetween(atoms[i-1], a)
		}
		if last := len(out) - 1; last >= first && out[last].Piece == a.piece && !a.chip {
			out[last].text += a.text
			out[last].Width += a.width
			x += a.width
			continue
		}
		padding := float32(0)
		if a.chip {
			padding = ChipPadding
		}
		out = append(out, Fragment{Piece: a.piece, text: a.text, Line: line, X: x + padding, Width: a.width})
		x += a.width + 2*padding
	}
	return out
}

// gapBetween returns the room between two atoms of a line. A chip keeps some from text;
// spaces and marks bring their own.
func gapBetween(a, b atom) float32 {
	switch {
	case a.chip && b.chip:
		return 2 * chipGap
	case a.chip && !b.space && !b.stays, b.chip && !a.space && !a.holds:
		return chipGap
	}
	return 0
}

// splitAtoms cuts the pieces into what is never broken.
func splitAtoms(pieces []Piece, width float32, measure measureFunc) []atom {
	var atoms []atom
	for i, p := range pieces {
		if p.Figure != "" {
			a := atom{piece: i, text: p.Text, width: measure(p.Text, p.Bold), chip: p.OnChip()}
			if a.room() <= width {
				atoms = append(atoms, a)
				continue
			}
		}
		for rest := []rune(p.Text); len(rest) > 0; {
			n := atomLength(rest)
			a := newAtom(i, p, rest[:n], measure)
			if a.width > width {
				n = partThatFits(rest[:n], width, func(r rune) float32 { return measure(string(r), p.Bold) })
				a = newAtom(i, p, rest[:n], measure)
			}
			atoms = append(atoms, a)
			rest = rest[n:]
		}
	}
	return atoms
}

// partThatFits returns how many runes of a word that is wider than a line fill one, at least
// one: a file can have such a name.
func partThatFits(word []rune, width float32, measure func(rune) float32) int {
	for n, r := range word {
		if width -= measure(r); width < 0 {
			return max(1, n)
		}
	}
	return len(word)
}

// newAtom measures an atom of plain text and says where it may stand.
func newAtom(index int, p Piece, runes []rune, measure measureFunc) atom {
	text := string(runes)
	first, last := runes[0], runes[len(runes)-1]
	a := atom{
		piece: index,
		text:  text,
		width: measure(text, p.Bold),
		chip:  p.OnChip() && !unicode.IsSpace(first),
		space: unicode.IsSpace(first),
		ends:  first == '\n',
		stays: strings.ContainsRune(notAtStart, first),
		holds: strings.ContainsRune(notAtEnd, last),
	}
	if strings.ContainsRune(fullWidthClosers, last) {
		a.overhangs = measure(string(last), p.Bold) / 2
	}
	return a
}

// atomLength returns how many runes the first atom of a text has.
func atomLength(text []rune) int {
	first := text[0]
	run := func(belongs func(n int) bool) int {
		n := 1
		for n < len(text) && belongs(n) {
			n++
		}
		return n
	}
	switch {
	case first == '\n':
		return 1
	case unicode.IsSpace(first):
		return run(func(n int) bool { return unicode.IsSpace(text[n]) && text[n] != '\n' })
	case first == '—' || first == '…':
		return run(func(n int) bool { return text[n] == first }) // the two of a Chinese dash are one mark
	case isWordRune(first):
		n := run(func(n int) bool { return continuesWord(text, n) })
		if unicode.IsDigit(text[n-1]) && n < len(text) && unicode.Is(unicode.Han, text[n]) {
			n++ // a number keeps what it counts
		}
		return n
	}
	return 1
}

// continuesWord tells whether the word before text[n] goes on there.
func continuesWord(text []rune, n int) bool {
	if text[n-1] == '-' && unicode.IsLetter(text[n]) && n > 1 {
		return false // a compound may break after its hyphen
	}
	if isWordRune(text[n]) {
		return true
	}
	inside := n+1 < len(text) && isWordRune(text[n+1])
	switch text[n] {
	case '.', ',', ':':
		return inside && unicode.IsDigit(text[n-1]) && unicode.IsDigit(text[n+1])
	case '’':
		return inside && unicode.IsLetter(text[n+1])
	case '%':
		return unicode.IsDigit(text[n-1])
	}
	return false
}

// isWordRune tells whether a rune makes words: everything before the Chinese blocks
// that is neither space nor mark.
func isWordRune(r rune) bool {
	const firstChinese = 0x2E80
	return r < firstChinese && !unicode.IsSpace(r) && !strings.ContainsRune(notAtStart+notAtEnd, r)
}
