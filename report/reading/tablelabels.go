package reading

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// tableLabel is what a row of a table is of.
type tableLabel struct {
	text    string // without its mark and its unit
	inGroup bool   // that of which it is a part has no values
	unit    string // in brackets behind it
	ofUnit  string // that of what it is a part of
	of      string // what it is a part of, or empty
	group   bool   // it has no values of its own
	within  bool   // 其中 or a sign says that it is a part
	// indent is where it begins, and raw where what marks it as a part does: # stands before the others' begin.
	indent, raw int
	// doubt is set where what a label is a part of may be one of two that stand before it: a whole, and what
	// follows a part of that.
	doubt bool
}

var (
	labelMark = lazyregexp.New(`^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、．]|（?\d{1,2}）|\d{1,2}\.\d{1,2}[.、．]|[①-⑳]|[●■◆▲★○◇▪•►➢▶□*]|[ⅠⅡⅢⅣⅤⅥ]+[.、]?)`)
	labelPart = lazyregexp.New(`^(?:#|＃|(?:在总计中|其中)[：:、，]?|—{1,2})(?:#|＃)?`)
	labelUnit = lazyregexp.New(`(?:（([^（）]{1,12})）|[/／]([亿万]?[元吨人户亩件]))$`)
	labelNote = lazyregexp.New(`(?:\[\d{1,2}\]|（\d{1,2}）|[①-⑳*])+$`)
	// isUnitLike is what a bracket behind a label may hold as its unit.
	isUnitLike = lazyregexp.New(`^(?:(?:计量)?单位：)?[亿万千百十]*(?:元|美元|吨|公斤|斤|人|人次|户|亩|公顷|平方米|平方公里|立方米|公里|千米|米|千瓦时|千瓦|度|辆|台|套|部|件|项|个|家|所|张|床|头|只|羽|箱|标箱|吨标准煤|%|‰|岁|天|倍|枚|册|场|克|条|座|处|人/[^（）]{1,6}|[^（）\d]{1,6}/[^（）]{1,6}|吨公里|人公里|标准箱|重量箱|艘|组|匹|樘|支|双|顶|个百分点|百分点|公斤/亩)$`)
)

// classes heads rows of a table that are told apart by what kind they are of, and names nothing: 按经济类型分组.
var classes = lazyregexp.New(`^(?:按|分)[^，。；]{1,10}$`)

// widthOf returns how many columns stand before the text of a label.
func widthOf(cell []char, text string) int {
	width := 0
	for _, c := range head(cell, len(cell)-utf8.RuneCountInString(text)) {
		if width++; c.r >= 0x80 {
			width++
		}
	}
	return width
}

// readLabel reads what a row is of, and of what that is a part, by the rows before it, from the outermost in.
// It returns them with itself.
func (r *rowOfCells) readLabel(outer []tableLabel, group string) []tableLabel {
	at := r.table.labels
	if at >= len(r.texts) {
		return outer
	}
	l := tableLabel{text: r.texts[at], group: r.role == rowOfGroup, raw: r.indent}
	if at > 0 {
		l.raw = 0
	}
	if l.indent = l.raw + r.sign; r.sign > 0 {
		l.within = true // # was taken for the sign of a heading
	}
	marked := labelMark.FindString(l.text)
	l.text = l.text[len(marked):]
	if m := labelPart.FindString(l.text); m != "" {
		l.within, l.text = true, l.text[len(m):]
		l.indent += widthOf(r.cells[at], l.text)
	}
	l.text = labelNote.ReplaceAllString(l.text, "")
	if m := labelUnit.FindStringSubmatchIndex(l.text); m != nil {
		in := l.text[m[0]:m[1]]
		in = strings.Trim(in, "（）/／")
		if isUnitLike.MatchString(in) {
			l.unit, l.text = in, l.text[:m[0]]
		}
	}
	outer = l.place(outer, marked)
	if l.of == "" && group != "" {
		l.of, l.inGroup = group, true
	}
	if l.inGroup && classes.MatchString(l.of) {
		l.of, l.inGroup = "", false
	}
	r.label = l
	if marked != "" && l.group {
		return []tableLabel{l}
	}
	return append(outer, l)
}

// place finds what a label is a part of, and leaves of the labels before it those that what follows may be
// parts of.
func (l *tableLabel) place(outer []tableLabel, marked string) []tableLabel {
	for ; len(outer) > 0; outer = outer[:len(outer)-1] {
		last := outer[len(outer)-1]
		l.doubt = l.doubt || l.follows(last) && marked == ""
		switch {
		case l.text == "" || last.text == "":
		case l.isWithin(last, marked):
			l.of, l.inGroup, l.ofUnit = last.text, last.group, cmp.Or(last.unit, last.ofUnit)
			l.doubt = last.doubt && l.raw == last.raw
			if sectorLabel.MatchString(last.text) && productRow.MatchString(last.of) {
				l.of = last.of // a branch of a sector is one of the product too
			}
			return outer
		case last.within && l.indent == last.indent && last.of != "":
			l.of, l.inGroup, l.ofUnit = last.of, last.inGroup, last.ofUnit
			l.within = true // set in line with those that are marked
			return outer[:len(outer)-1]
		}
	}
	return outer
}

// follows says whether a label that nothing marks stands behind one that is a part.
func (l *tableLabel) follows(last tableLabel) bool {
	return !l.within && last.within && l.raw == last.raw && l.indent < last.indent
}

// isWithin says whether a label is a part of one that stands before it.
func (l *tableLabel) isWithin(last tableLabel, marked string) bool {
	if l.raw > last.indent || l.within && !last.within && l.raw >= last.raw {
		return true
	}
	return last.group && !last.within && l.indent == last.indent && marked == ""
}
