package text

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// lineEnds are what a line can end with.
const lineEnds = "\n\r\v\f\u0085\u2028\u2029"

// narrowest is the least width of a copy, in columns, for the length of its lines to mean
// anything.
const narrowest = 20

// line is one line of a copy.
type line struct {
	from, to int    // its characters, without what it ends with
	ink      string // in their one form, without blanks and without what is skipped
	columns  int    // a digit has one, a Chinese character two
	runes    int
	newPage  bool // a form feed stands before it
}

// linesOf cuts a copy into its lines, blank ones included.
func linesOf(chars []char) []line {
	var lines []line
	from, newPage := 0, false
	for i := 0; i <= len(chars); i++ {
		if i < len(chars) && !isLineEnd(chars[i].r) {
			continue
		}
		l := line{from: from, to: i, newPage: newPage}
		l.measure(chars)
		lines = append(lines, l)
		newPage = i < len(chars) && chars[i].r == '\f' || newPage && l.runes == 0
		from = i + 1
	}
	return lines
}

func isLineEnd(r rune) bool { return strings.ContainsRune(lineEnds, r) }

// measure reads what of a line is not skipped.
func (l *line) measure(chars []char) {
	var b strings.Builder
	l.columns, l.runes = 0, 0
	for _, c := range chars[l.from:l.to] {
		if c.skip != "" || inkless(c.r) {
			continue
		}
		for _, r := range form(c.r) {
			b.WriteRune(r)
		}
		l.runes++
		l.columns++
		if c.r >= utf8.RuneSelf {
			l.columns++
		}
	}
	l.ink = b.String()
}

// isBlank tells whether a line is empty.
func (l line) isBlank() bool { return l.runes == 0 }

// usual returns the length that four lines in five do not exceed. If most lines are wrapped,
// this is the length of a full line; if none is, that of a paragraph.
func usual(lines []line, length func(line) int) int {
	lengths := make([]int, 0, len(lines))
	for _, l := range lines {
		if !l.isBlank() {
			lengths = append(lengths, length(l))
		}
	}
	if len(lengths) == 0 {
		return 0
	}
	slices.Sort(lengths)
	return lengths[len(lengths)*4/5]
}

func columnsOf(l line) int { return l.columns }
func runesOf(l line) int   { return l.runes }

// paragraphEnds returns for each line whether a paragraph ends with it, as far as its length
// tells: it does with lines clearly shorter than most, and with lines longer than anybody
// wraps. Blank lines tell nothing, as the columns of a newspaper leave them in mid-sentence.
func paragraphEnds(lines []line) []bool {
	const widestWrap = 120 // columns; a longer line was not wrapped
	columns, runes := usual(lines, columnsOf), usual(lines, runesOf)
	ends := make([]bool, len(lines))
	if columns < narrowest {
		return ends
	}
	for i, l := range lines {
		// If a number did not fit, a full line may be a tenth shorter. Some wrap by columns,
		// where a digit takes one and a character two, and some by characters.
		isShort := l.columns <= columns*5/6 && l.runes <= runes*5/6
		ends[i] = !l.isBlank() && (isShort || l.columns > widestWrap)
	}
	return ends
}

// endsSentence tells whether a character ends a sentence.
func endsSentence(r rune) bool { return r == '。' || r == '；' }

// lastRune returns the last character of a line, or 0.
func (l line) lastRune() rune {
	if l.ink == "" {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(l.ink)
	return r
}

// isUnfinished tells whether a paragraph that ends after a character has a last sentence
// without an end, as titles and headings do. After a comma or a colon it goes on, whatever its
// lines look like. A point was typed for the end.
func isUnfinished(last rune) bool { return last != 0 && !strings.ContainsRune("，、：,.", last) }
