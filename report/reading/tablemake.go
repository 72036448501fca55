package reading

import (
	"slices"
	"strings"

	"yulan/report/lazyregexp"
)

// makeTable finds out what the columns of a table are of, and gives the lines their rows. Lines that no
// heads stand above are left as they are.
func makeTable(lines []line, rows []rowOfCells) {
	first := slices.IndexFunc(rows, rowOfCells.isBody)
	if first < 1 {
		return
	}
	if next := nextHeads(rows, first); next > 0 {
		makeTable(lines, rows[next:])
		rows = rows[:next]
	}
	t := &cellTable{groups: -1}
	caption := 0
	for caption < first && rows[caption].filled() < 2 {
		caption++
	}
	for first > caption+1 && rows[first-1].filled() == 1 && rows[first-1].texts[0] != "" {
		first-- // it heads the rows behind it
	}
	if first-caption < 1 || first-caption > 3 {
		return
	}
	t.columns = columnsOf(rows[caption:first])
	if !t.findLabels() {
		return
	}
	widest := 0
	for _, r := range rows[first:] {
		widest = max(widest, len(r.texts))
	}
	t.refused = widest > len(t.columns) || slices.ContainsFunc(rows, rowOfCells.isTooLong)
	t.readCaption(lines, rows[:caption], rows[0].first)
	if t.refused {
		t.columns = nil
	}
	t.setRows(lines, rows, first)
}

// nextHeads returns the row behind the first of a table's that is of heads again, with what stands above it, or 0.
func nextHeads(rows []rowOfCells, first int) int {
	for k := first + 1; k < len(rows); k++ {
		if rows[k].torn || rows[k].isBody() || rows[k].filled() < 2 || !rows[k].isOfHeads() {
			continue
		}
		for rows[k-1].filled() < 2 && k-1 > first {
			k--
		}
		return k
	}
	return 0
}

// isOfHeads says whether a row without values is one of heads: of columns of values, or of what the rows are of.
func (r rowOfCells) isOfHeads() bool {
	return readHead(r.texts[0]).kind == ofLabels || slices.ContainsFunc(r.texts[1:], func(c string) bool { return readHead(c).isOfValues() })
}

// isBody says whether a row has values, and is not of heads that are years or numbers of columns.
func (r rowOfCells) isBody() bool { return r.hasValues() && !isNumbering(r.texts[0]) }

// isNumbering says whether a row numbers the columns.
func isNumbering(label string) bool { return label == "甲" || label == "栏次" || label == "行次" }

// columnsOf reads the heads of columns, which may stand in several rows. A cell without a text goes on
// with what stands to the left of it, where something stands below it.
func columnsOf(rows []rowOfCells) []colHead {
	columns := 0
	for _, r := range rows {
		columns = max(columns, len(r.texts))
	}
	texts := make([]string, columns)
	for i, r := range rows {
		upper := ""
		for k := range columns {
			text := ""
			if k < len(r.texts) {
				text = r.texts[k]
			}
			if text != "" {
				upper = text
			} else if i+1 < len(rows) && k < len(rows[i+1].texts) && rows[i+1].texts[k] != "" && k > 0 {
				text = upper
			}
			if text != texts[k] {
				texts[k] += text
			}
		}
	}
	heads := make([]colHead, columns)
	for k, text := range texts {
		if heads[k] = readHead(text); heads[k].kind == ofGrowth && k > 0 {
			heads[k].noun = heads[k-1].noun // 产量, and how much that grew
		}
	}
	return heads
}

// findLabels finds the column of what the rows are of. A table that has it twice lies beside itself.
func (t *cellTable) findLabels() bool {
	t.labels = slices.IndexFunc(t.columns, func(h colHead) bool { return h.kind == ofLabels })
	if t.labels < 0 && len(t.columns) > 2 && t.columns[0].text == "" {
		t.labels, t.columns[0].kind = 0, ofLabels
	}
	if t.labels < 0 || t.labels > 2 {
		return false
	}
	if t.labels+1 < len(t.columns) && t.columns[t.labels+1].kind == ofLabels {
		t.groups, t.labels = t.labels, t.labels+1
	}
	for k, h := range t.columns {
		if h.kind == ofLabels && k > t.labels {
			return false
		}
	}
	return slices.ContainsFunc(t.columns, colHead.isOfValues)
}

var (
	// captionUnit tells what the numbers of a table are counted in, in a line above it or behind its title.
	captionUnit = lazyregexp.New(`(?:计量)?单位：([^，。；：、\d（）]{1,8}?)）?$`)
	// captionDate is a line of a title that tells of when the table is.
	captionDate = lazyregexp.New(`^（?(?:19|20)\d\d年(?:\d{1,2}(?:(?:-|—|～|至)\d{1,2})?月份?|上半年|前三季度|[一二三四]季度)?）?$`)
	// tableTitle is a line that may be the title of a table.
	tableTitle = lazyregexp.New(`^[^。；！？]{2,60}$`)
	titleYear  = lazyregexp.New(`((?:19|20)\d\d)年?`)
	// tableSays is in a title of a table.
	tableSays = lazyregexp.New(`表|情况|指标|计划|目标|产量|增长|速度|收入|支出|预算|决算|幅度|面积|数量|投资|总额|增加值|产值|价格|人口|指数|利润`)
)

// readCaption reads what stands above a table: its title, and the unit of all its numbers.
func (t *cellTable) readCaption(lines []line, captions []rowOfCells, first int) {
	var said []string
	for n := max(0, first-3); n < first; n++ {
		if lines[n].row == nil && len(lines[n].chars) <= 70 {
			said = append(said, textOf(tidy(lines[n].chars)))
		} else {
			said = nil
		}
	}
	for _, r := range captions {
		said = append(said, strings.Join(r.texts, ""))
	}
	for _, text := range said {
		if m := captionUnit.FindStringSubmatchIndex(text); m != nil {
			t.unit, text = text[m[2]:m[3]], text[:m[0]]
		}
		if captionDate.MatchString(text) {
			t.title += text
			continue
		}
		if text = strings.Trim(text, "（"); !tableTitle.MatchString(text) || !tableSays.MatchString(text) {
			if tableTitle.MatchString(text) || text == "" {
				continue
			}
			t.title = ""
			continue
		}
		t.title = text
	}
	for _, m := range titleYear.FindAllStringSubmatch(t.title, -1) {
		if y := atoi(m[1]); !slices.Contains(t.years, y) {
			t.years = append(t.years, y)
		}
	}
}

// setRows gives the lines of a table their rows.
func (t *cellTable) setRows(lines []line, rows []rowOfCells, first int) {
	group := ""
	var outer []tableLabel
	for k := range rows {
		r := &rows[k]
		r.table = t
		switch {
		case k < first || isNumbering(r.texts[0]):
			r.role = rowOfHeads
		case t.refused:
			r.role = rowOfValues
		default:
			r.role = rowOfValues
			if !slices.ContainsFunc(r.texts[min(t.labels+1, len(r.texts)):], func(c string) bool { return valueCell.MatchString(c) }) {
				r.role = rowOfGroup
			}
			if t.groups >= 0 && t.groups < len(r.texts) && r.texts[t.groups] != "" {
				group = r.texts[t.groups]
			}
			outer = r.readLabel(outer, group)
		}
		lines[r.first].row = r
		next := r.last + 1
		if k+1 < len(rows) {
			next = rows[k+1].first // a line between them parts heads and rows
		}
		for n := r.first + 1; n < next; n++ {
			lines[n].within = true
		}
	}
	t.findWhole(rows[first:])
}

// findWhole finds what the shares of a table are of: its first row, if that is all of it.
func (t *cellTable) findWhole(rows []rowOfCells) {
	for k, h := range t.columns {
		wholes := 0
		for _, r := range rows {
			if k < len(r.texts) && wholeShare.MatchString(r.texts[k]) {
				wholes++
			}
		}
		if h.kind == ofShares && h.of == "" && wholes == 1 && k < len(rows[0].texts) && wholeShare.MatchString(rows[0].texts[k]) {
			t.wholeOf = rows[0].label.text
		}
	}
}

// wholeShare is that of all.
var wholeShare = lazyregexp.New(`^100(?:\.0+)?%?$`)
