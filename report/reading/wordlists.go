package reading

import (
	"encoding/xml"
	"io"
	"strconv"
	"strings"
)

// In a Word document the numbers of lists and headings, 一、 and （一）, are not in the text: another
// part says how they are counted and written. Without them a report would have no chapters.

// listLevels is how many levels a list has at most.
const listLevels = 9

// valued is an element whose content is in its attribute.
type valued struct {
	Value string `xml:"val,attr"`
}

// listLevel says how one level of a list is counted and written.
type listLevel struct {
	Level   int     `xml:"ilvl,attr"`
	Start   valued  `xml:"start"`
	Format  valued  `xml:"numFmt"`
	Text    valued  `xml:"lvlText"` // "第%1章", where %1 is the number of the first level
	Style   valued  `xml:"pStyle"`
	Decimal *valued `xml:"isLgl"` // the numbers of all levels in Arabic numerals
}

// numberings is the part of a Word document that defines its lists.
type numberings struct {
	Forms []struct {
		ID     string      `xml:"abstractNumId,attr"`
		Levels []listLevel `xml:"lvl"`
	} `xml:"abstractNum"`
	Lists []struct {
		ID      string `xml:"numId,attr"`
		Form    valued `xml:"abstractNumId"`
		Changes []struct {
			Level int        `xml:"ilvl,attr"`
			Start *valued    `xml:"startOverride"`
			Form  *listLevel `xml:"lvl"`
		} `xml:"lvlOverride"`
	} `xml:"num"`
}

// styleSheet is the part of a Word document that defines its styles.
type styleSheet struct {
	Styles []struct {
		ID    string `xml:"styleId,attr"`
		Based valued `xml:"basedOn"`
		List  valued `xml:"pPr>numPr>numId"`
		Level valued `xml:"pPr>numPr>ilvl"`
	} `xml:"style"`
}

// wordList is a list of a document.
type wordList struct {
	form   string // lists of one form count on from each other
	levels [listLevels]listLevel
	starts map[int]int // levels that begin anew in this list, until they have
}

// inList says in which list a paragraph is, and on what level, from 0. The zero value is in none.
type inList struct {
	list  string
	level int
}

// wordLists counts the lists of a document.
type wordLists struct {
	lists  map[string]*wordList
	styles map[string]inList // what paragraphs of a style are in
	counts map[string]*[listLevels]int
}

// newWordLists reads the definitions of lists and styles; either may be missing. What cannot be
// read counts nothing: the text is worth more than its numbers.
func newWordLists(numbering, styles io.Reader) *wordLists {
	w := &wordLists{lists: map[string]*wordList{}, styles: map[string]inList{}, counts: map[string]*[listLevels]int{}}
	var n numberings
	if numbering == nil || xml.NewDecoder(numbering).Decode(&n) != nil {
		return w
	}
	forms := map[string][listLevels]listLevel{}
	for _, f := range n.Forms {
		var levels [listLevels]listLevel
		for _, l := range f.Levels {
			if l.Level >= 0 && l.Level < listLevels {
				levels[l.Level] = l
			}
		}
		forms[f.ID] = levels
	}
	for _, l := range n.Lists {
		list := &wordList{form: l.Form.Value, levels: forms[l.Form.Value], starts: map[int]int{}}
		for _, c := range l.Changes {
			if c.Level < 0 || c.Level >= listLevels {
				continue
			}
			if c.Form != nil {
				list.levels[c.Level] = *c.Form
			}
			if c.Start != nil {
				list.starts[c.Level] = atoi(c.Start.Value)
			}
		}
		w.lists[l.ID] = list
	}
	w.readStyles(styles)
	return w
}

// readStyles finds out in which lists the paragraphs of styles are.
func (w *wordLists) readStyles(styles io.Reader) {
	var s styleSheet
	if styles == nil || xml.NewDecoder(styles).Decode(&s) != nil {
		return
	}
	based := map[string]string{}
	for _, style := range s.Styles {
		based[style.ID] = style.Based.Value
		if style.List.Value != "" {
			w.styles[style.ID] = inList{style.List.Value, w.levelOfStyle(style.ID, style.List.Value, style.Level.Value)}
		}
	}
	for _, style := range s.Styles {
		id := style.ID
		for range len(s.Styles) { // or a style that is based on itself would go on for ever
			if own, ok := w.styles[id]; ok {
				w.styles[style.ID] = own
				break
			}
			id = based[id]
		}
	}
}

// levelOfStyle returns the level of a list that a style is on: what it says itself, or the list.
func (w *wordLists) levelOfStyle(style, list, level string) int {
	if level != "" {
		return atoi(level)
	}
	if l := w.lists[list]; l != nil {
		for i, form := range l.levels {
			if form.Style.Value == style {
				return i
			}
		}
	}
	return 0
}

// next counts a paragraph and returns the number that stands before it, or "".
func (w *wordLists) next(at inList) string {
	l := w.lists[at.list]
	if l == nil || at.level < 0 || at.level >= listLevels || l.levels[at.level].Text.Value == "" {
		return ""
	}
	counts := w.counts[l.form]
	if counts == nil {
		counts = &[listLevels]int{}
		for i := range counts {
			counts[i] = l.start(i) - 1
		}
		w.counts[l.form] = counts
	}
	if start, ok := l.starts[at.level]; ok {
		counts[at.level] = start - 1
		delete(l.starts, at.level)
	}
	counts[at.level]++
	for i := at.level + 1; i < listLevels; i++ {
		counts[i] = l.start(i) - 1
	}
	return l.written(at.level, counts)
}

// start returns the first number of a level.
func (l *wordList) start(level int) int {
	if s := l.levels[level].Start.Value; s != "" {
		return atoi(s)
	}
	return 1
}

// written returns the number of a level as it stands before its paragraph. A numeral at its end is
// kept apart from the text.
func (l *wordList) written(level int, counts *[listLevels]int) string {
	form := l.levels[level]
	mark := form.Text.Value
	for i := range listLevels {
		place := "%" + strconv.Itoa(i+1)
		if !strings.Contains(mark, place) {
			continue
		}
		format := l.levels[i].Format.Value
		if form.Decimal != nil {
			format = "decimal"
		}
		n := numeral(max(counts[i], l.start(i)), format)
		if n == "" {
			return ""
		}
		mark = strings.ReplaceAll(mark, place, n)
	}
	if form.Format.Value == "bullet" || strings.Contains(mark, "%") {
		return ""
	}
	if last := mark[len(mark)-1]; last < 0x80 {
		mark += " "
	}
	return mark
}

// numeral writes a number of a list, or "" in a form that is not known.
func numeral(n int, format string) string {
	switch format {
	case "", "decimal", "decimalZero", "decimalHalfWidth":
		return strconv.Itoa(n)
	case "decimalFullWidth", "decimalFullWidth2":
		return strings.Map(func(r rune) rune { return r - '0' + '０' }, strconv.Itoa(n))
	case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand", "ideographDigital", "japaneseDigitalTenThousand":
		return chineseNumeral(n)
	case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
		if n >= 1 && n <= 20 {
			return string(rune('①' + n - 1))
		}
	case "upperLetter", "lowerLetter":
		if n >= 1 && n <= 26 {
			return string(rune(map[string]rune{"upperLetter": 'A', "lowerLetter": 'a'}[format] + rune(n) - 1))
		}
	}
	return ""
}

// chineseNumeral writes a number below a hundred: 十二. Lists are not longer.
func chineseNumeral(n int) string {
	digits := []rune("〇一二三四五六七八九")
	switch {
	case n < 0 || n >= 100:
		return ""
	case n < 10:
		return string(digits[n])
	}
	s := "十"
	if n >= 20 {
		s = string(digits[n/10]) + s
	}
	if n%10 > 0 {
		s += string(digits[n%10])
	}
	return s
}
