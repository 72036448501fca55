package reading

import (
	"strings"
	"unicode/utf8"
)

// cellsInLines returns the rows of a table that was copied with a line for each cell, and of how many lines they are.
// Each row must have as many lines as there are heads. One that has lost a cell is told by the label that comes too early
// behind it, and none of its cells is read.
func cellsInLines(lines []line, i int) ([]rowOfCells, int) {
	texts := headsInLines(lines, i)
	if !areHeads(texts) {
		return nil, 0
	}
	columns := len(texts)
	rows := []rowOfCells{rowOfLines(lines, i, columns)}
	n, regular := i+columns, 0
	for n < len(lines) {
		r := rowOfLines(lines, n, columns)
		group := rowOfLines(lines, n, 1)
		switch torn := valuesBehind(lines, n, columns); {
		case len(r.texts) == columns && r.isRegular(texts) && !isValueLine(lines, n+columns):
			regular++
		case torn > 0:
			r = rowOfLines(lines, n, torn+1)
			r.torn = true
		case group.isGroupOf(lines, n, texts):
			r = group
		default:
			return enough(rows, regular, n-i)
		}
		rows = append(rows, r)
		n = r.last + 1
	}
	return enough(rows, regular, n-i)
}

// enough returns the rows of a table in a line for each cell, if they are not a few lines that happen to be alike.
func enough(rows []rowOfCells, regular, n int) ([]rowOfCells, int) {
	const few = 2
	if regular < few {
		return nil, 0
	}
	return rows, n
}

// headsInLines returns the heads of a table that stand one below the other.
func headsInLines(lines []line, i int) []string {
	if len(lines[i].chars) > 12 || readHead(cellLine(lines[i])).kind != ofLabels {
		return nil
	}
	var texts []string
	units := 0
	for n := i; n < len(lines) && len(texts) <= mostColumns; n++ {
		text := cellLine(lines[n])
		if isValueLine(lines, n) && !yearCell.MatchString(text) {
			return texts[:max(0, len(texts)-1-units)] // what stands before it is of its row: 工业增加值
		}
		h := readHead(text)
		switch {
		case h.kind == ofNotes:
			return nil // they may be empty, and nothing would tell which are
		case h.kind == ofNothing, n > i && h.kind == ofLabels:
			return texts
		case h.kind == ofUnits:
			units++
		}
		texts = append(texts, text)
	}
	return texts
}

// cellLine returns the text of a line that is a cell. A bar may end it.
func cellLine(l line) string {
	return textOf(tidy(withoutBar(head(l.chars, longestCell))))
}

func withoutBar(chars []char) []char {
	if n := len(chars); n > 0 && chars[n-1].r == '|' {
		return chars[:n-1]
	}
	return chars
}

// isColumnOfBars says whether a line is a cell that a bar ends.
func isColumnOfBars(l line) bool {
	bars := strings.Count(l.text(), "|")
	return bars == 1 && l.chars[len(l.chars)-1].r == '|'
}

// rowOfLines makes a row of some lines.
func rowOfLines(lines []line, i, columns int) rowOfCells {
	r := rowOfCells{first: i, last: i + columns - 1, indent: lines[i].indent, sign: lines[i].sign}
	for k := i; k < min(i+columns, len(lines)); k++ {
		chars := withoutBar(head(lines[k].chars, longestCell+2))
		r.add(chars, lines[k].chars[len(lines[k].chars)-1].at)
		r.texts = append(r.texts, textOf(r.cells[k-i]))
	}
	r.last = i + len(r.cells) - 1
	r.seps = r.seps[:len(r.cells)-1]
	return r
}

// isValue says whether a cell is a value, with a unit behind it if with anything.
func isValue(c string) bool {
	m := valueCell.FindStringSubmatch(c)
	return m != nil && (m[5] == "" || isUnitLike.MatchString(m[5])) && (m[7] == "" || isUnitLike.MatchString(m[7])) // 1-6月 is none
}

// isValueLine says whether a line is a value and nothing else.
func isValueLine(lines []line, n int) bool {
	return n < len(lines) && len(lines[n].chars) <= longestCell && isValue(cellLine(lines[n]))
}

// valuesBehind returns how many values stand behind a label and perhaps its unit, if that is no whole row.
func valuesBehind(lines []line, n, columns int) int {
	if isValueLine(lines, n) || len(lines[n].chars) > longestCell {
		return 0
	}
	from := n + 1
	if from < len(lines) && !isValueLine(lines, from) && utf8.RuneCountInString(cellLine(lines[from])) <= 4 {
		from++ // its unit
	}
	to := from
	for isValueLine(lines, to) && to < n+2*columns {
		to++
	}
	if to == from {
		return 0
	}
	return to - n - 1
}

// isGroupOf says whether a line heads rows of a table: what follows is a row of it.
func (r rowOfCells) isGroupOf(lines []line, n int, heads []string) bool {
	const longest = 16 // characters
	if n+1 >= len(lines) || len(r.cells[0]) > longest || endsSentence(r.cells[0]) {
		return false
	}
	next := rowOfLines(lines, n+1, len(heads))
	return len(next.texts) == len(heads) && next.isRegular(heads)
}

// isRegular says whether each cell of a row is one of its column.
func (r rowOfCells) isRegular(heads []string) bool {
	values, empty := 0, 0
	for k, text := range heads {
		c := r.texts[k]
		switch h := readHead(text); {
		case len(r.cells[k]) > longestCell:
			return false
		case h.kind == ofLabels, h.kind == ofUnits && c != "":
			if isValue(c) || c == "" || h.kind == ofUnits && utf8.RuneCountInString(c) > 10 {
				return false
			}
		case h.isOfValues() && isValue(c):
			values++
		case h.isOfValues() && !noValue.MatchString(c):
			return false
		case c == "":
			empty++
		}
	}
	return values > 0 || empty+1 >= len(heads)
}
