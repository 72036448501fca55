package typeset

import (
	"strings"
	"unicode/utf8"
)

// Full-width marks fill half of their width: the marks that end something the left half, those
// that begin something the right one. Where two stand beside each other the empty halves add up
// to a hole.
const (
	emptyBehind = "、。，；：”）》〉」』】〕"
	emptyBefore = "“（《〈「『【〔"
)

// squeeze returns how much closer the characters on either side of a byte stand than their
// widths say: half a character where both are such marks with an empty half between them.
func (t *Text) squeeze(at int) float64 {
	if !t.tight || at <= 0 || at >= len(t.text) || t.text[at] < 0xe2 { // no such mark begins with less
		return 0
	}
	last, _ := utf8.DecodeLastRuneInString(t.text[:at])
	first, _ := utf8.DecodeRuneInString(t.text[at:])
	ends, begins := strings.ContainsRune(emptyBehind, last), strings.ContainsRune(emptyBefore, first)
	switch {
	case ends && (begins || strings.ContainsRune(emptyBehind, first)), begins && strings.ContainsRune(emptyBefore, last):
		return t.em / 2
	}
	return 0
}

// nextSqueeze returns the first place within a piece of the text where characters stand closer,
// or its end.
func (t *Text) nextSqueeze(from, to int) int {
	if !t.tight {
		return to
	}
	for at := from; at < to; {
		_, n := utf8.DecodeRuneInString(t.text[at:])
		if at += n; at < to && t.squeeze(at) > 0 {
			return at
		}
	}
	return to
}
