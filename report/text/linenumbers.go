package text

import (
	"strconv"
	"strings"
)

// lineNumber is the number that an editor or a printed statute sets before a line, or the first
// cell of a table's row.
type lineNumber struct {
	line     int // of the copy
	number   int
	from, to int // its characters, with a bar, a comma or a semicolon after them
}

// skipLineNumbers skips the numbers of lines: those that count on as the lines do, whether
// every line has one or every fifth. Numbers of the text itself do so only a few times.
func skipLineNumbers(chars []char, lines []line) {
	const least = 8 // numbers that go on counting
	var found []lineNumber
	ordinals := make([]int, len(lines)) // of lines with ink
	inked := 0
	for n, l := range lines {
		ordinals[n] = inked
		if l.isBlank() {
			continue
		}
		inked++
		if x, ok := leadingNumber(chars, l); ok {
			x.line = n
			found = append(found, x)
		}
	}
	counts := make([]bool, len(found))
	counting := 0
	for i := 1; i < len(found); i++ {
		a, b := found[i-1], found[i]
		step := b.number - a.number
		if step > 0 && (step == b.line-a.line || step == ordinals[b.line]-ordinals[a.line]) {
			counts[i-1], counts[i] = true, true
			counting++
		}
	}
	if counting < least || counting*5 < len(found)*4 {
		return
	}
	for i, x := range found {
		if counts[i] {
			skipInks(chars[x.from:x.to], LineNumber)
			skipCell(chars[x.to:lines[x.line].to])
		}
	}
}

// skipCell skips what a table prints around the words of its last cell: quotation marks at both
// ends, or a bar after them.
func skipCell(cell []char) {
	first, last := 0, len(cell)-1
	for first < last && (cell[first].skip != "" || inkless(cell[first].r)) {
		first++
	}
	for last > first && (cell[last].skip != "" || inkless(cell[last].r)) {
		last--
	}
	switch {
	case last < 0:
	case cell[last].r == '|':
		skipInks(cell[last:last+1], Markup)
	case first < last && cell[first].r == '"' && cell[last].r == '"':
		skipInks(cell[first:first+1], Markup)
		skipInks(cell[last:last+1], Markup)
	}
}

// leadingNumber returns the number at the start of a line, if a blank or a sign between the
// cells of a table separates it from what follows.
func leadingNumber(chars []char, l line) (lineNumber, bool) {
	const longest = 4 // digits
	at, to := lineBody(chars, l)
	x := lineNumber{from: at}
	digits := ""
	for ; at < to && len(digits) <= longest && isDigit(chars[at].r); at++ {
		digits += string(chars[at].r)
	}
	if digits == "" || len(digits) > longest || at == to {
		return x, false
	}
	x.to = at
	isParted := false
	for ; at < to && (chars[at].skip != "" || inkless(chars[at].r)); at++ {
		isParted = isParted || chars[at].skip == ""
	}
	if at < to && strings.ContainsRune("|,;", chars[at].r) {
		x.to, isParted = at+1, true
	}
	if !isParted { // nothing has to follow the sign: a line of a text may be blank
		return x, false
	}
	x.number, _ = strconv.Atoi(digits) // digits, and few
	return x, true
}
