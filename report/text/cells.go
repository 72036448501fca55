package text

import (
	"strings"
	"unicode"
)

// cell is a cell of a table's row: its characters, without quotation marks around them.
type cell struct {
	from, to int
	quoted   bool
}

// row is a row of a table, and where its signs between cells stand.
type row struct {
	cells []cell
	signs []int // of chars
}

// cellSigns are what separates the cells of a row: of a spreadsheet, of a word processor's
// table, of one drawn with bars, and of a list of values.
const cellSigns = "\t\a|,;"

// skipCells skips the cells of a table in whose rows one cell has the text, with the signs
// between them; or, if the numbers stand in cells of their own, joins the cells and tells so.
// Wrapped text has no such rows: as many cells in nearly all of them, and the words in the same
// one of each.
func skipCells(chars []char) (isJoined bool) {
	for _, sign := range cellSigns {
		rows := rowsOf(chars, sign)
		if t, ok := tableOf(chars, rows); ok {
			isJoined = t.hasNumbersApart(chars, rows)
			for _, r := range rows {
				if isJoined {
					t.joinRow(chars, r)
				} else {
					t.skipRow(chars, r)
				}
			}
			return isJoined
		}
	}
	return false
}

// rowsOf cuts a copy into the rows of a table with a sign between the cells. A cell in quotation
// marks may have the sign, and more than one line.
func rowsOf(chars []char, sign rune) []row {
	var rows []row
	var r row
	for i := 0; i <= len(chars); {
		c := cellAt(chars, i, sign)
		r.cells = append(r.cells, c)
		end := c.to
		if c.quoted {
			end = endOfBlanks(chars, c.to+1, sign)
		}
		if end < len(chars) && chars[end].r == sign {
			r.signs = append(r.signs, end)
			i = end + 1
			continue
		}
		rows, r = append(rows, r), row{}
		i = end + 1
	}
	return rows
}

// cellAt returns the cell that begins at a character.
func cellAt(chars []char, from int, sign rune) cell {
	if begin := endOfBlanks(chars, from, sign); begin < len(chars) && chars[begin].r == '"' {
		if end := quotedEnd(chars, begin+1, sign); end > 0 {
			return cell{begin + 1, end, true}
		}
	}
	to := from
	for to < len(chars) && chars[to].r != sign && !isLineEnd(chars[to].r) {
		to++
	}
	return cell{from: from, to: to}
}

// quotedEnd returns where a cell ends that begins after a quotation mark: at one that no other
// follows, and after which the cell ends. It returns 0 if there is none.
func quotedEnd(chars []char, from int, sign rune) int {
	const longest = 20000 // characters of a cell
	for i := from; i < min(len(chars), from+longest); i++ {
		if chars[i].r != '"' {
			continue
		}
		if i+1 < len(chars) && chars[i+1].r == '"' {
			i++
			continue
		}
		if end := endOfBlanks(chars, i+1, sign); end == len(chars) || chars[end].r == sign || isLineEnd(chars[end].r) {
			return i
		}
		return 0
	}
	return 0
}

// endOfBlanks returns where the blanks at a character end, on its line and before a sign.
func endOfBlanks(chars []char, i int, sign rune) int {
	for i < len(chars) && chars[i].r != sign && inkless(chars[i].r) && !isLineEnd(chars[i].r) {
		i++
	}
	return i
}

// aTable is a table of which one column has the text.
type aTable struct {
	columns int
	text    int    // the column
	counts  []bool // of each column whether it counts the rows, if its numbers stand apart
}

// tableOf tells whether nearly all rows with ink have the same number of cells, and nearly all
// Chinese characters stand in one column.
func tableOf(chars []char, rows []row) (aTable, bool) {
	const least = 8 // rows
	counts := map[int]int{}
	inked, quoted := 0, 0
	var t aTable
	for _, r := range rows {
		if !r.hasInk(chars) || r.isRule(chars) {
			continue
		}
		inked++
		if n := len(r.cells); n > 1 || r.cells[0].quoted {
			if counts[n]++; counts[n] > counts[t.columns] {
				t.columns = n
			}
			quoted++
		}
	}
	if quoted < least || counts[t.columns]*5 < inked*4 {
		return t, false
	}
	words, all := make([]int, t.columns), 0
	for _, r := range rows {
		if len(r.cells) != t.columns {
			continue
		}
		for i, c := range r.cells {
			n := countHan(chars[c.from:c.to])
			words[i], all = words[i]+n, all+n
		}
	}
	for i, n := range words {
		if n > words[t.text] {
			t.text = i
		}
	}
	return t, all > 0 && words[t.text]*10 >= all*7
}

// hasInk tells whether a row has any character with ink.
func (r row) hasInk(chars []char) bool {
	for _, c := range r.cells {
		if inksOf(chars[c.from:c.to]) != "" {
			return true
		}
	}
	return false
}

// isRule tells whether a row is a line that is drawn between others.
func (r row) isRule(chars []char) bool {
	from, to := r.cells[0].from, r.cells[len(r.cells)-1].to
	ink := inksOf(chars[from:to])
	return strings.ContainsAny(ink, "-=") && strings.Trim(ink, "+-=|:") == ""
}

// countHan counts the Chinese characters.
func countHan(chars []char) int {
	n := 0
	for _, c := range chars {
		if c.skip == "" && unicode.Is(unicode.Han, c.r) {
			n++
		}
	}
	return n
}

// skipRow skips what of a row is not its text. If the row has more signs than others, those
// that are too many belong to the text.
func (t aTable) skipRow(chars []char, r row) {
	behind := t.columns - 1 - t.text
	last := len(r.cells) - 1 - behind // the last cell of the text
	switch {
	case r.isRule(chars):
		skipInks(chars[r.cells[0].from:r.cells[len(r.cells)-1].to], Markup)
		return
	case last < t.text:
		return
	}
	for i, c := range r.cells {
		if i < t.text || i > last {
			why := TableCell
			if i == 0 && strings.Trim(inksOf(chars[c.from:c.to]), "0123456789") == "" {
				why = LineNumber
			}
			skipInks(chars[c.from:c.to], why)
			if i < len(r.signs) && i < t.text {
				skipInks(chars[r.signs[i]:r.signs[i]+1], why)
			}
		}
		if c.quoted {
			skipQuotes(chars, c)
		}
	}
	for i, at := range r.signs {
		if i >= last && !inkless(chars[at].r) {
			skipInks(chars[at:at+1], Markup)
		}
	}
}

// skipQuotes skips the quotation marks around a cell, and the second of each two within it.
func skipQuotes(chars []char, c cell) {
	skipInks(chars[c.from-1:c.from], Markup)
	skipInks(chars[c.to:c.to+1], Markup)
	for i := c.from; i+1 < c.to; i++ {
		if chars[i].r == '"' && chars[i+1].r == '"' {
			skipInks(chars[i+1:i+2], Markup)
			i++
		}
	}
}
