package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// cellTable is a table whose heads tell what stands in its columns.
type cellTable struct {
	columns []colHead
	title   string // the lines above it, which tell what it is about
	unit    string // that of all its numbers
	years   []int  // in its title
	refused bool   // its cells do not line up
	times   []columnTime
	labels  int    // the column of what the rows are of
	groups  int    // the one before it that tells what they belong to; -1 if there is none
	wholeOf string // what its first row is, if the shares of that are all
}

// findTables finds the tables among lines, and gives each line of one its row. Each line is looked at
// a bounded number of times.
func findTables(lines []line) {
	for i := 0; i < len(lines); {
		if n := tableAt(lines, i); n > 0 {
			i += n
			continue
		}
		i++
	}
}

// tableAt makes the table that begins at a line, and returns of how many lines it is, or how many are none.
func tableAt(lines []line, i int) int {
	if isColumnOfBars(lines[i]) {
		if rows, n := cellsInLines(lines, i); n > 0 {
			makeTable(lines, rows)
			return n
		}
	}
	for _, by := range []parting{byTabs, byBars} {
		if !holdsPart(lines[i], by) {
			continue
		}
		rows, n := blockAt(lines, i, by)
		if rows != nil {
			makeTable(lines, rows)
		}
		return n
	}
	for _, by := range []parting{byGaps, byBlanks, byLines} {
		if rows, n := rowsAt(lines, i, by); n > 0 {
			makeTable(lines, rows)
			return n
		}
	}
	return 0
}

func holdsPart(l line, by parting) bool {
	if by == byTabs && l.tabs > 0 {
		return true
	}
	return slices.ContainsFunc(l.chars, func(c char) bool {
		return by == byTabs && c.tab || by == byBars && (c.r == '|' || c.r == '│')
	})
}

// ruler is a line that parts the heads of a table from its rows.
var ruler = lazyregexp.New(`^[|:│ +—-]*$`)

// blockAt returns the rows of lines that tabs or bars part, and of how many lines they are.
func blockAt(lines []line, i int, by parting) ([]rowOfCells, int) {
	var rows []rowOfCells
	n := i
	for ; n < len(lines); n++ {
		l := lines[n]
		switch {
		case ruler.MatchString(textOf(head(l.chars, 16))) && ruler.MatchString(l.text()):
			continue
		case !holdsPart(l, by) && !isGroupLine(lines, n, by):
			return asBlock(rows), n - i
		}
		r := cellsOf(l, by)
		r.first, r.last = n, n
		rows = append(rows, r)
	}
	return asBlock(rows), n - i
}

// isGroupLine says whether a line that nothing parts stands between two rows of a table.
func isGroupLine(lines []line, n int, by parting) bool {
	const longest = 16 // characters
	return n+1 < len(lines) && n > 0 && len(lines[n].chars) <= longest && holdsPart(lines[n+1], by) && holdsPart(lines[n-1], by) && cellsOf(lines[n+1], by).hasValues()
}

// asBlock drops the columns of a block that are empty in front, and what no table has.
func asBlock(rows []rowOfCells) []rowOfCells {
	if len(rows) < 2 {
		return nil
	}
	for allEmptyInFront(rows) {
		for k := range rows {
			r := &rows[k]
			r.texts, r.cells, r.seps = r.texts[1:], r.cells[1:], r.seps[1:]
		}
	}
	for k := range rows {
		rows[k].trim()
	}
	return rows
}

func allEmptyInFront(rows []rowOfCells) bool {
	return !slices.ContainsFunc(rows, func(r rowOfCells) bool { return len(r.texts) < 2 || r.texts[0] != "" })
}

// rowsAt returns the rows of a table that begins with its heads, all in one line, and whose rows have as
// many cells as that.
func rowsAt(lines []line, i int, by parting) ([]rowOfCells, int) {
	if by == byLines {
		return cellsInLines(lines, i)
	}
	const longest = 90 // characters
	if len(lines[i].chars) > longest || !slices.ContainsFunc(lines[i].chars, func(c char) bool { return c.r == ' ' }) {
		return nil, 0
	}
	heads := cellsOf(lines[i], by)
	heads.headLabels()
	if !areHeads(heads.texts) {
		return nil, 0
	}
	heads.first, heads.last = i, i
	rows, values := []rowOfCells{heads}, 0
	for n := i + 1; n < len(lines); n++ {
		r := cellsOf(lines[n], by)
		r.trim()
		r.joinTorn(len(heads.cells))
		r.first, r.last = n, n
		switch full := len(r.cells) == len(heads.cells) && r.hasValues() && !r.isTooLong(); {
		case full:
			values++
		case r.isTorn(heads):
			r.torn = true
			values--
		case len(r.cells) > 1 || n+1 == len(lines) || len(lines[n].chars) > 16 || !isFullRow(lines[n+1], by, len(heads.cells)):
			return atLeastOne(rows, values, n-i)
		}
		rows = append(rows, r)
	}
	return atLeastOne(rows, values, len(lines)-i)
}

// headLabels puts a head without a text before heads that are all of years: what the rows are of stands below nothing.
func (r *rowOfCells) headLabels() {
	if len(r.texts) < 2 || slices.ContainsFunc(r.texts, func(c string) bool { return !yearCell.MatchString(c) }) {
		return
	}
	r.texts, r.cells, r.seps = append([]string{""}, r.texts...), append([][]char{nil}, r.cells...), append([]int32{r.cells[0][0].at}, r.seps...)
}

// isTorn says whether a row is one of the table, but has lost a cell or has one too many: none of its cells is read.
func (r rowOfCells) isTorn(heads rowOfCells) bool {
	bare := 0
	for _, c := range r.texts {
		if bareCell.MatchString(c) {
			bare++
		}
	}
	return bare > 1 && len(r.cells) != len(heads.cells) && len(r.cells) > 2 && !r.isTooLong()
}

func atLeastOne(rows []rowOfCells, values, n int) ([]rowOfCells, int) {
	if values <= 0 {
		return nil, 0 // or as many rows have lost a cell
	}
	return rows, n
}

func isFullRow(l line, by parting, columns int) bool {
	r := cellsOf(l, by)
	r.joinTorn(columns)
	return len(r.cells) == columns && r.hasValues()
}

// joinTorn joins the characters of a label that blanks part, if a row has more cells than columns: 合  计.
func (r *rowOfCells) joinTorn(columns int) {
	for k := 0; k+1 < len(r.cells) && len(r.cells) > columns; {
		if len(r.cells[k+1]) != 1 || isDigit(r.cells[k+1][0].r) || len(r.cells[k]) == 0 || isDigit(r.cells[k][0].r) || strings.ContainsRune("-—…", r.cells[k+1][0].r) || k > 0 {
			return
		}
		r.cells[k] = append(slices.Clone(r.cells[k]), r.cells[k+1]...)
		r.texts[k] += r.texts[k+1]
		r.cells, r.texts, r.seps = slices.Delete(r.cells, k+1, k+2), slices.Delete(r.texts, k+1, k+2), slices.Delete(r.seps, k, k+1)
	}
}

// areHeads says whether cells are the heads of a table: what its rows are of, and at least one column of
// values and another one.
func areHeads(texts []string) bool {
	const few = 3
	if len(texts) < few || len(texts) > mostColumns {
		return false
	}
	labels, values := 0, 0
	for k, text := range texts {
		switch h := readHead(text); {
		case k == 0 && text == "":
			labels++
		case utf8.RuneCountInString(text) > longestCell, h.kind == ofNothing:
			return false
		case h.kind == ofLabels && k < 2:
			labels++
		case h.kind == ofLabels:
			return false
		case h.isOfValues():
			values++
		}
	}
	return labels > 0 && values > 0
}

// isOfValues says whether a column has numbers that may be figures.
func (h colHead) isOfValues() bool {
	return h.kind == ofLevels || h.kind == ofGrowth || h.kind == ofShares || h.kind == ofRatios
}
