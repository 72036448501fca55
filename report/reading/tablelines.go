package reading

import (
	"slices"

	"yulan/report/lazyregexp"
)

// parting is what parts the cells of a table's lines.
type parting int

const (
	byTabs   parting = iota
	byBars           // | as in Markdown
	byGaps           // two blanks or more
	byBlanks         // one blank or more
	byLines          // a line for each cell
)

// longestCell bounds a cell, and mostColumns the cells of a row: what has more is no table of figures.
const (
	longestCell = 60 // characters
	mostColumns = 24
)

// rowOfCells is a line of a table, cut into its cells.
type rowOfCells struct {
	first, last int        // indexes of its lines
	cells       [][]char   // each as it is read, without blanks around it
	seps        []int32    // where what parts a cell from the next one stands
	indent      int        // blanks in front of its first cell
	texts       []string   // of the cells
	table       *cellTable // that it is a row of
	role        rowRole
	label       tableLabel
	sign        int  // characters of a sign in front that makes it a part
	torn        bool // it has lost a cell, and nothing tells which
}

// rowRole is what a row of a table is.
type rowRole int

const (
	rowOfHeads rowRole = iota // or a title, or a unit: it has no figures
	rowOfValues
	rowOfGroup // it heads those behind it
)

// cellsOf cuts a line into its cells. A line that nothing parts is one cell.
func cellsOf(l line, by parting) rowOfCells {
	r := rowOfCells{indent: l.indent, sign: l.sign}
	for range l.tabs {
		if by == byTabs {
			r.cells, r.seps = append(r.cells, nil), append(r.seps, l.chars[0].at)
		}
	}
	from := 0
	for i := 0; i < len(l.chars); {
		length := partAt(l.chars, i, by)
		if length == 0 {
			i++
			continue
		}
		r.add(l.chars[from:i], l.chars[i].at)
		i += length
		from = i
	}
	r.add(l.chars[from:], -1)
	r.seps = r.seps[:len(r.cells)-1]
	if by == byBars {
		r.trimBars(l)
	}
	for _, c := range r.cells {
		r.texts = append(r.texts, textOf(c))
	}
	return r
}

// add adds a cell, and where it is parted from the next one.
func (r *rowOfCells) add(chars []char, sep int32) {
	for i := 0; i < len(chars) && chars[i].r == ' ' && len(r.cells) == 0; i++ {
		r.indent++
	}
	r.cells, r.seps = append(r.cells, tidy(chars)), append(r.seps, sep)
}

// trimBars drops the cells outside of the bars around a row.
func (r *rowOfCells) trimBars(l line) {
	if n := len(r.cells); n > 1 && len(r.cells[n-1]) == 0 {
		r.cells, r.seps = r.cells[:n-1], r.seps[:n-2]
	}
	if len(r.cells) > 1 && len(r.cells[0]) == 0 && l.chars[0].r == '|' {
		r.cells, r.seps = r.cells[1:], r.seps[1:]
	}
}

// partAt returns how many characters part two cells at a character, or 0.
func partAt(chars []char, i int, by parting) int {
	switch by {
	case byTabs:
		if chars[i].tab {
			return 1
		}
	case byBars:
		if chars[i].r == '|' || chars[i].r == '│' {
			return 1
		}
	case byGaps, byBlanks:
		n := i
		for n < len(chars) && chars[n].r == ' ' {
			n++
		}
		if n-i > 1 || n > i && by == byBlanks {
			return n - i
		}
	}
	return 0
}

// filled returns how many cells of a row have text.
func (r rowOfCells) filled() int {
	n := 0
	for _, c := range r.texts {
		if c != "" {
			n++
		}
	}
	return n
}

// trim drops the empty cells at the end of a row.
func (r *rowOfCells) trim() {
	for n := len(r.texts); n > 1 && r.texts[n-1] == ""; n-- {
		r.texts, r.cells, r.seps = r.texts[:n-1], r.cells[:n-1], r.seps[:n-2]
	}
}

// isTooLong says whether a cell is longer than one of a table of figures.
func (r rowOfCells) isTooLong() bool {
	return len(r.cells) > mostColumns || slices.ContainsFunc(r.cells, func(c []char) bool { return len(c) > longestCell })
}

var (
	// valueCell is a cell with a value: perhaps a word for how it changed, what qualifies it, its unit.
	valueCell = lazyregexp.New(`^(?:(?:稳定|保持|控制|维持)在|达到|力争|确保)?(增长|上升|上涨|提高|下降|降低|减少|回落)?([^\d+—\- ，。；：（）]{1,3})?([-+—]?)(\d[\d,]*(?:\.\d+)?)([^\d，。；：（）\-—～.、]{0,8}?)(?:(?:-|—|～|至)(\d[\d,]*(?:\.\d+)?)([^\d，。；：（）]{0,8}?))?(及以上|及以下|以上|以下|以内|之内|左右|上下)?$`)
	// bareCell is one with nothing but a number.
	bareCell = lazyregexp.New(`^[-+—]?\d[\d,]*(?:\.\d+)?%?$`)
	// noValue is a cell of a column of values without one.
	noValue = lazyregexp.New(`^(?:[-—/\\.…*]*|无|持平|不变)$`)
	// yearCell is the head of a column that is a year and nothing else.
	yearCell = lazyregexp.New(`^(?:19|20)\d\d年?$`)
)

// hasValues says whether a row has a value behind its first cell.
func (r rowOfCells) hasValues() bool {
	if len(r.texts) < 2 {
		return false
	}
	return slices.ContainsFunc(r.texts[1:], func(c string) bool { return bareCell.MatchString(c) && !yearCell.MatchString(c) }) || r.hasSaidValue()
}

// hasSaidValue says whether a row has a value with words around it.
func (r rowOfCells) hasSaidValue() bool {
	return slices.ContainsFunc(r.texts[1:], func(c string) bool { return valueCell.MatchString(c) && !isHead(c) })
}
