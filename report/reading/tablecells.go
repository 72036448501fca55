package reading

import (
	"cmp"
	"slices"
	"strings"

	"yulan/report"
)

// tableLine is a paragraph that is a row of a table: its cells, in bytes of its text.
type tableLine struct {
	*rowOfCells
	spans []span
}

// newTableLine makes the paragraph of a row of a table. A blank stands between its cells, where what parts
// them stood.
func newTableLine(r *rowOfCells) paragraph {
	var chars []char
	line := tableLine{rowOfCells: r}
	bytes := 0
	for k, cell := range r.cells {
		from := bytes
		for _, c := range cell {
			chars = append(chars, c)
			bytes += len(string(c.r))
		}
		line.spans = append(line.spans, span{from, bytes})
		if k < len(r.seps) && len(chars) > 0 && chars[len(chars)-1].r != ' ' {
			chars = append(chars, char{r: ' ', at: r.seps[k]})
			bytes++
		}
	}
	p := newParagraph(chars)
	p.level, p.heading, p.cells = 0, "", &line
	return p
}

// tableCell is what is known of a number of a table.
type tableCell struct {
	head    colHead
	column  int
	rises   predicateKind // what its own cell says that it did
	measure report.Measure
	falls   bool
}

// readCells finds the numbers of a row of a table. Those whose heads do not tell what they are have a reason.
func (x *lexicon) readCells(s *sentence, line *tableLine) {
	s.numbers = nil
	s.row = &row{line: line}
	for k, at := range line.spans {
		if k < len(line.table.columns) && line.role != rowOfHeads {
			if h := line.table.columns[k]; h.isOfValues() {
				if n, c, ok := x.valueOf(s, line, k); ok {
					s.numbers, s.row.of = append(s.numbers, n), append(s.row.of, c)
					continue
				}
			}
		}
		for _, d := range digitRuns(s.text[at.from:at.to]) {
			n := cell(s.text, at.from+d.from, at.from+d.to)
			n.why = line.whyNot(k, s.text, n)
			s.numbers, s.row.of = append(s.numbers, n), append(s.row.of, tableCell{})
		}
	}
}

// whyNot says why a number of cell k is no figure.
func (line *tableLine) whyNot(k int, text string, n number) Reason {
	at := line.spans[k]
	before, behind := text[at.from:n.from], text[n.to:at.to]
	switch {
	case yearCell.MatchString(text[n.from:n.to]) && (strings.HasPrefix(behind, "年") || line.role == rowOfHeads):
		return ReasonYear
	case strings.HasPrefix(behind, "月"), strings.HasPrefix(behind, "日"), strings.HasPrefix(behind, "年"), line.role == rowOfHeads && strings.Contains(behind, "月"):
		return ReasonDate
	case k == line.table.labels && before == "" && labelMark.MatchString(text[n.from:at.to]), before == "（" && strings.HasPrefix(behind, "）"):
		return ReasonList
	case k < len(line.table.columns) && line.table.columns[k].kind == ofOrder, line.role == rowOfHeads && isNumbering(line.texts[0]):
		return ReasonList
	case line.role == rowOfHeads, k <= line.table.labels:
		return ReasonName
	}
	return ReasonCell
}

// valueOf reads the value of a cell, if the heads tell what it is.
func (x *lexicon) valueOf(s *sentence, line *tableLine, k int) (number, tableCell, bool) {
	at := line.spans[k]
	m := valueCell.FindStringSubmatchIndex(s.text[at.from:at.to])
	c := tableCell{head: line.table.columns[k], column: k}
	if m == nil || !line.tells(k) {
		return number{}, c, false
	}
	v := valueParts{text: s.text, from: at.from, found: m}
	n := cell(s.text, v.at(4), v.end(4))
	n.end, n.after = at.to, v.part(8)
	if n.before = v.part(2); n.before != "" {
		n.start = v.at(2)
	}
	own, ok := v.unit(&n)
	if !ok || n.before != "" && (x.prefixOf("before", n.before) != n.before || n.after != "") {
		return n, c, false
	}
	if sign := v.part(3); sign == "-" || sign == "—" {
		n.minus, n.digits, n.start = len(sign), "-"+n.digits, v.at(3)
		if n.upto != "" || n.before != "" {
			return n, c, false
		}
	}
	if w := v.part(1); w != "" {
		c.rises = isRise
		if strings.ContainsAny(w, "降减落") {
			c.rises = isFall
		}
	}
	return x.measureCell(line, n, c, own)
}

// tells says whether the heads tell what stands in cell k.
func (line *tableLine) tells(k int) bool {
	return !line.table.refused && !line.torn && line.table.times[k].aim != ""
}

// valueParts are the parts of a cell with a value, as valueCell finds them.
type valueParts struct {
	text  string
	from  int // of the cell
	found []int
}

func (v valueParts) at(i int) int { return v.from + v.found[2*i] }

func (v valueParts) end(i int) int { return v.from + v.found[2*i+1] }

func (v valueParts) part(i int) string {
	if v.found[2*i] < 0 {
		return ""
	}
	return v.text[v.at(i):v.end(i)]
}

// unit returns the unit that a cell has itself, and reads the other end of a range. Two ends of unlike units
// are no range.
func (v valueParts) unit(n *number) (string, bool) {
	own, last := v.part(5), v.part(7)
	if v.found[2*6] < 0 {
		return own, true
	}
	n.upto, n.to = plain(v.part(6)), v.end(6)
	n.runs = append(n.runs, span{v.at(6), v.end(6)})
	if own == "" || last == "" {
		return own + last, true
	}
	return own, own == last
}

// unitOfCell returns the unit of a cell: what it says itself, or its head, the label, the column of units or the
// line above. Two that are unlike are none.
func (x *lexicon) unitOfCell(line *tableLine, h colHead, own string) (unit, bool) {
	if own != "" {
		u := x.wholeUnit(own)
		return u, u.printed != ""
	}
	if h.kind != ofLevels {
		u := x.wholeUnit(h.units...)
		return u, len(h.units) == 1 && u.kind == unitPart
	}
	u, known := unit{}, false
	for _, w := range line.unitsSaid(h) {
		one := x.wholeUnit(strings.TrimPrefix(strings.TrimPrefix(w, "计量"), "单位："))
		if one.printed == "" || known && u.printed != one.printed {
			return unit{}, false
		}
		u, known = one, true
	}
	return u, known
}

// unitsSaid lists what is said of the unit of a value: by its head, its label and the column of units, or else above
// the table.
func (line *tableLine) unitsSaid(h colHead) []string {
	said := slices.Clone(h.units)
	for _, w := range []string{line.label.unit, line.unitCell()} {
		if w != "" {
			said = append(said, w)
		}
	}
	if inherited := cmp.Or(line.label.ofUnit, line.table.unit); len(said) == 0 && inherited != "" {
		said = append(said, inherited)
	}
	return said
}

// cuts returns the sentences of a paragraph. A row of a table is one.
func (p paragraph) cuts() []span {
	if p.cells != nil {
		return []span{{0, len(p.text)}}
	}
	return cutSentences(p.text)
}

// isOfCells says whether a sentence is a row of a table whose heads tell what stands in it.
func (s *sentence) isOfCells() bool { return s.row != nil && s.row.line != nil }

// around returns what stands before number i, or around it in a table.
func (s *sentence) around(i int) string {
	if s.isOfCells() {
		return s.row.line.beforeCell(s.row.of[i])
	}
	return s.text[:s.numbers[i].start]
}
