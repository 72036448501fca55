package report

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// lineEnds are what a line can end with.
const lineEnds = "\n\r\v\f\u0085\u2028\u2029"

// line is one line of a text: where it ends, and how long it is without its blanks.
type line struct{ end, columns, runes int }

// paragraphEnds returns where lines end that end a paragraph, as far as their length tells:
// those clearly shorter than most, and those longer than anybody wraps. Blank lines tell
// nothing, as the columns of a newspaper leave them in mid-sentence.
func paragraphEnds(text string) []int {
	const (
		widestWrap = 120 // columns; a longer line was not wrapped
		narrowest  = 20  // columns; in shorter lines no length tells anything
	)
	lines := linesOf(text)
	columns := usual(lines, func(l line) int { return l.columns })
	runes := usual(lines, func(l line) int { return l.runes })
	if columns < narrowest {
		return nil
	}
	var ends []int
	for _, l := range lines {
		// Where a number did not fit, a full line lacks up to a tenth. Some wrap by
		// columns, of which a digit has one and a character two, and some by runes.
		isShort := l.columns <= columns*5/6 && l.runes <= runes*5/6
		if isShort || l.columns > widestWrap {
			ends = append(ends, l.end)
		}
	}
	return ends
}

// usual returns the length that four lines in five do not exceed: that of a full line where
// most are wrapped, and of a paragraph where none is and some are headings.
func usual(lines []line, length func(line) int) int {
	if len(lines) == 0 {
		return 0
	}
	lengths := make([]int, len(lines))
	for i, l := range lines {
		lengths[i] = length(l)
	}
	slices.Sort(lengths)
	return lengths[len(lengths)*4/5]
}

// linesOf returns the lines of a text that are not blank.
func linesOf(text string) []line {
	var lines []line
	var l line
	for i, r := range text {
		switch {
		case strings.ContainsRune(lineEnds, r):
			if l.end = i; l.runes > 0 {
				lines = append(lines, l)
			}
			l = line{}
		case inkless(r):
		case r < utf8.RuneSelf:
			l.runes, l.columns = l.runes+1, l.columns+1
		default:
			l.runes, l.columns = l.runes+1, l.columns+2
		}
	}
	if l.end = len(text); l.runes > 0 {
		lines = append(lines, l)
	}
	return lines
}

// isUnfinished says whether a paragraph that ends here has a last sentence without an end:
// a title, a heading. After a comma or a colon it goes on, whatever its lines look like.
func isUnfinished(sentence []ink) bool {
	if len(sentence) == 0 {
		return false
	}
	return !strings.ContainsRune("，、：,", sentence[len(sentence)-1].r)
}

// isMarked says whether a sentence begins as a heading does: with a mark. Its dashes are
// still those of the source.
func isMarked(sentence []ink, marks []string) bool {
	return slices.ContainsFunc(marks, func(mark string) bool {
		n := 0
		for _, r := range mark {
			if n >= len(sentence) || sentence[n].r != r && !(r == '—' && isDash(sentence[n].r)) {
				return false
			}
			n++
		}
		return true
	})
}
