package text

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// tally is what a column of a table has.
type tally struct {
	numbers  int // cells that are numbers
	counting int // those that are one more than in the row before
	last     int
	worded   int // cells with digits among other words
	ended    int // cells with the end of a sentence
}

// add counts a cell.
func (y *tally) add(ink string) {
	n, err := strconv.Atoi(ink)
	switch {
	case isAmount(ink):
		y.numbers++
		if err == nil && n == y.last+1 {
			y.counting++
		}
		y.last = n
	case strings.ContainsAny(ink, "0123456789"):
		y.worded++
	}
	if ink != "" && strings.ContainsRune("。；！？”", lastRune(ink)) {
		y.ended++
	}
}

// counts tells whether a column counts the rows.
func (y *tally) counts() bool { return y.counting*5 >= y.numbers*4 && y.numbers > 0 }

// hasNumbersApart tells whether the numbers of a table stand in columns of their own, and not in
// the one with its words, where no sentence ends either: then each row is read across.
func (t *aTable) hasNumbersApart(chars []char, rows []row) bool {
	tallies := make([]tally, t.columns)
	inked := 0
	for _, r := range rows {
		if len(r.cells) != t.columns || !r.hasInk(chars) || r.isRule(chars) {
			continue
		}
		inked++
		for i, c := range r.cells {
			tallies[i].add(inksOf(chars[c.from:c.to]))
		}
	}
	isApart := false
	t.counts = make([]bool, t.columns)
	for i, y := range tallies {
		t.counts[i] = y.counts() && i != t.text
		isApart = isApart || i != t.text && y.numbers*2 >= inked && !t.counts[i]
	}
	words := tallies[t.text]
	return isApart && (words.worded+words.numbers)*4 < inked && words.ended*2 < inked
}

// isAmount tells whether a cell is a number, perhaps with a unit.
func isAmount(ink string) bool {
	const longest = 4 // characters of a unit
	rest := strings.TrimLeft(ink, "+-−–—≈约超近逾>≥0123456789.,，")
	return strings.ContainsAny(ink[:len(ink)-len(rest)], "0123456789") && utf8.RuneCountInString(rest) <= longest
}

func lastRune(ink string) rune {
	r, _ := utf8.DecodeLastRuneInString(ink)
	return r
}

// joinRow skips what of a row is none of its words and numbers: the signs between its cells, and a
// number that counts the rows.
func (t aTable) joinRow(chars []char, r row) {
	if r.isRule(chars) {
		skipInks(chars[r.cells[0].from:r.cells[len(r.cells)-1].to], Markup)
		return
	}
	for i, c := range r.cells {
		if i < t.columns && t.counts[i] {
			skipInks(chars[c.from:c.to], LineNumber)
		}
		if c.quoted {
			skipQuotes(chars, c)
		}
	}
	for _, at := range r.signs {
		if !inkless(chars[at].r) {
			skipInks(chars[at:at+1], Markup)
		}
	}
}
