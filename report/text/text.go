// Package text makes of a reader's copy of an official Chinese report one form that rules
// can be applied to. Copies come from newspapers, PDFs, web pages, mails and word
// processors: in several encodings, with lines that end anywhere, page numbers in
// mid-sentence, look-alikes of characters, marks of footnotes.
//
// The way of a copy has three steps:
//
//	Read, ReadFile   bytes -> string, whatever the encoding
//	Clean            string -> Text: what is no part of the text taken out, each
//	                 character in its one form, lines joined to paragraphs
//	Text.Shown       a part of the clean text as the reader's copy prints it
//
// Every byte of Text.Plain knows where in the reader's copy it comes from, and every
// character of the copy that Plain does not show is either a blank or listed in
// Text.Skipped with the reason. Nothing here knows a particular report: which marks begin
// its chapters, which numbers it has, where it ends.
//
// Clean is pure, never fails, and takes time that grows with the length of the text.
package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text is a copy of a report in the form in which texts are compared.
type Text struct {
	// Source is the reader's copy, as Read returns it.
	Source string
	// Plain is the text on one line, without blanks, each character in its one form: digits,
	// brackets and signs as Chinese reports print them, whatever the copy has.
	Plain string
	// Traditional counts the characters of Plain that the copy has in their traditional form.
	Traditional int
	// CommaLists tells whether commas also separate the items of lists, since the copy has no
	// other sign for it.
	CommaLists bool
	// Skipped is what the copy has and Plain lacks, in the order of the copy.
	Skipped []Skip
	// Readings are the parts of Plain whose form is not the copy's, in the order of the copy.
	Readings []Reading

	chars  []char  // what Plain was made of
	index  []int32 // for each byte of Plain, and for its end: the index in chars
	breaks []int   // bytes of Plain before which a paragraph ended in mid-sentence
	opens  []int   // bytes of Plain before which a paragraph ended
}

// Part is a part of Plain, in bytes: from From up to, and without, To.
type Part struct{ From, To int }

// char is a character of the copy.
type char struct {
	r      rune
	at     int32 // in bytes of Source
	skip   Reason
	spaced bool // after a blank on the same line
}

// Origin returns where a byte of Plain comes from, or Plain's end, in bytes of Source.
func (t *Text) Origin(at int) int { return t.origin(int(t.index[at])) }

// origin returns where a character stands in Source, or its end.
func (t *Text) origin(i int) int {
	if i < len(t.chars) {
		return int(t.chars[i].at)
	}
	return len(t.Source)
}

// Line returns the number of the line of a byte of Source, from 1.
func (t *Text) Line(at int) int { return lineOf(t.Source, at) }

// Opens tells whether a paragraph ends right before a byte of Plain, as far as the lines of the
// copy show.
func (t *Text) Opens(at int) bool {
	_, ok := slices.BinarySearch(t.opens, at)
	return ok
}

// Breaks returns the bytes within a part, including its end, before which a paragraph ends
// whose last sentence has no end: a title, or a heading on a line of its own.
func (t *Text) Breaks(p Part) []int {
	from, _ := slices.BinarySearch(t.breaks, p.From+1)
	to, _ := slices.BinarySearch(t.breaks, p.To+1)
	return t.breaks[from:max(from, to)]
}

// IsBreak tells whether a paragraph whose last sentence has no end ends right before a byte.
func (t *Text) IsBreak(at int) bool {
	_, ok := slices.BinarySearch(t.breaks, at)
	return ok
}

// Shown returns a part of the text as the reader's copy has it, on one line: line breaks and
// blanks are removed, except a blank between Latin words of one line. A title on a line of its
// own is followed by a line break. For each byte of the part it also returns the index of its
// character in the result.
func (t *Text) Shown(p Part) (string, []int32) {
	var b strings.Builder
	from, to := int(t.index[p.From]), int(t.index[p.To])
	breaks := t.Breaks(p)
	places := make([]int32, 0, p.To-p.From)
	next, count := p.From, int32(0) // the byte of Plain to be placed, and the characters written
	for i := from; i < to; i++ {
		c := t.chars[i]
		broken := len(breaks) > 0 && int(t.index[breaks[0]]) <= i
		if broken {
			breaks = breaks[1:]
		}
		if gap := gapOf(t.chars, i, from, broken); gap != "" {
			b.WriteString(gap)
			count++
		}
		b.WriteRune(c.r)
		for ; next < p.To && int(t.index[next]) <= i; next++ {
			places = append(places, count)
		}
		count++
	}
	for ; next < p.To; next++ { // a character of several that ends outside
		places = append(places, max(0, count-1))
	}
	return b.String(), places
}

// gapOf returns what is shown before a character in place of characters without ink.
func gapOf(chars []char, i, from int, broken bool) string {
	switch {
	case i == from:
		return ""
	case broken:
		return "\n"
	case chars[i].spaced && isLatin(chars[i-1].r) && isLatin(chars[i].r):
		return " "
	}
	return ""
}

func isLatin(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) }

func isDigit(r rune) bool { return '0' <= r && r <= '9' }
