package reading

import (
	"slices"
	"strings"

	"yulan/report/lazyregexp"
)

// wrap says how lines are wrapped, in columns. The zero value is of lines that are not.
type wrap struct {
	width int
	least int  // what a line has at least that goes on in the next one
	runes bool // least is of characters: some wrap by them, digits counting as much as others
}

// isShort says whether a line is too short to go on in the next one.
func (w wrap) isShort(l line) bool {
	if w.runes {
		return len(l.chars) < w.least
	}
	return l.columns < w.least
}

// wrapOf finds out how lines are wrapped. Wrapped lines have about the same length, no line is
// much longer, and many end in mid-sentence.
func wrapOf(lines []line) wrap {
	const widest, few, slack = 140, 8, 3
	if len(lines) < few {
		return wrap{}
	}
	widths := make([]int, 0, len(lines))
	for _, l := range lines {
		widths = append(widths, l.columns)
	}
	slices.Sort(widths)
	width := widths[(len(widths)-1)*49/50] // the widest, but for one that sticks out
	if width > widest || width < 16 {
		return wrap{}
	}
	f := fullness(lines, width, slack)
	switch {
	case f.full < 3 || f.torn < 3 && !f.tight || f.full*5 < len(lines) || f.torn*5 < f.full*2:
		return wrap{}
	case f.exact*10 >= f.torn*9: // by a program, which fills every line
		return wrap{width, width - slack, false}
	case f.exactRunes*10 >= f.torn*9:
		return wrap{width, f.most - 1, true}
	}
	return wrap{width, width * 5 / 6, false}
}

// filled counts lines by how full they are.
type filled struct {
	full, torn        int  // lines about as long as the width, and those of them that end in mid-sentence
	exact, exactRunes int  // torn lines that are as long as can be, in columns and in characters
	most              int  // characters of the longest torn line
	tight             bool // behind one of them no blank line stands
}

func fullness(lines []line, width, slack int) filled {
	var f filled
	var torn []line
	for i, l := range lines {
		if l.columns < width*5/6 {
			continue
		}
		f.full++
		if !endsSentence(l.chars) && l.columns <= width {
			torn = append(torn, l)
			f.most = max(f.most, len(l.chars))
			f.tight = f.tight || i+1 < len(lines) && !lines[i+1].after
		}
	}
	f.torn = len(torn)
	for _, l := range torn {
		if l.columns >= width-slack {
			f.exact++
		}
		if len(l.chars) >= f.most-1 {
			f.exactRunes++
		}
	}
	return f
}

// endsSentence says whether the last character is one that a sentence ends with.
func endsSentence(chars []char) bool {
	for i := len(chars) - 1; i >= 0; i-- {
		switch r := chars[i].r; {
		case r == '”' || r == '）' || r == ' ' || r == '》':
		default:
			return strings.ContainsRune("。！？；", r)
		}
	}
	return false
}

// endsOpen says whether a line ends with a sign after which its sentence goes on.
func endsOpen(chars []char) bool {
	return len(chars) > 0 && strings.ContainsRune("，、,（“—", chars[len(chars)-1].r)
}

// pageLine is a line that numbers a page.
var pageLine = lazyregexp.New(`^(?:[-—·. ]*\d{1,4}[-—·. ]*|第 ?\d{1,4} ?页(?:[，,/ ]*共 ?\d{1,4} ?页)?|\d{1,4} ?/ ?\d{1,4})$`)

// markPages marks the lines that number pages. A lone number behind a letter at the end of
// a line is not one: it is the 2 of M2, torn off by a link.
func markPages(lines []line) {
	for i := range lines {
		if lines[i].row != nil || lines[i].within || len(lines[i].chars) > 16 || !pageLine.MatchString(lines[i].text()) {
			continue
		}
		if before := i - 1; before >= 0 && len(lines[before].chars) > 0 && isLetter(lines[before].chars[len(lines[before].chars)-1].r) {
			continue
		}
		lines[i].page = true
	}
}

// unwrapped is a paragraph, or a row of a table.
type unwrapped struct {
	chars []char
	row   *rowOfCells
}

// unwrap joins lines to paragraphs. The paragraphs hold every character of the text that is
// seen, those of page numbers apart.
func unwrap(text string) (paragraphs []unwrapped, pages [][]char) {
	lines := linesOf(text)
	closeDigits(lines)
	findTables(lines)
	markPages(lines)
	w := wrapOf(lines)
	var p []char
	last := line{}
	flush := func() {
		if p = tidy(p); len(p) > 0 {
			paragraphs = append(paragraphs, unwrapped{chars: p})
		}
		p = nil
	}
	for _, l := range lines {
		switch {
		case l.row != nil && l.row.filled() > 0:
			flush()
			paragraphs = append(paragraphs, unwrapped{row: l.row})
			continue
		case l.page:
			pages = append(pages, tidy(l.chars))
			continue
		case l.within, l.row != nil:
			continue
		}
		if len(p) > 0 && parts(p, last, l, w) {
			flush()
		}
		if len(p) > 0 && w.keepsApart(p[len(p)-1].r, l.chars[0].r) {
			p = append(p, char{r: ' ', at: l.chars[0].at})
		}
		p = append(p, l.chars...)
		last = l
	}
	flush()
	return paragraphs, pages
}

// keepsApart says whether two lines of one paragraph stay apart, so that no word or number is joined of both.
func (w wrap) keepsApart(last, first rune) bool {
	return narrow(last) && narrow(first) && !(w.width > 0 && isDigit(last) && isDigit(first)) && !isLetter(last)
}

// parts says whether a paragraph ends between two lines.
func parts(p []char, last, l line, w wrap) bool {
	if isMarked(textOf(head(l.chars, 12))) {
		return !endsOpen(p) || l.indented
	}
	if l.alone || last.alone {
		return true
	}
	if w.width == 0 && lastOfTitle.MatchString(textOf(head(l.chars, 8))) {
		return endsSentence(p)
	}
	if isBareChapter(l.chars) || isBareChapter(p) {
		return !endsOpen(p)
	}
	if w.width == 0 && goesOnAsTitle(p, l) {
		return false
	}
	begin := textOf(head(l.chars, 1))
	if strings.ContainsAny(begin, bullets) {
		return true
	}
	if w.width == 0 && (begin == "—" || isTitle(p)) {
		return !endsOpen(p)
	}
	return partsText(p, last, l, w)
}

// partsText is parts of two lines that neither a mark nor a title tells apart.
func partsText(p []char, last, l line, w wrap) bool {
	ended := endsSentence(p)
	short := w.isShort(last)
	switch {
	case w.width > 0 && ended:
		return short || l.indented
	case w.width > 0:
		return short && !endsOpen(p) && last.columns < w.width*2/3
	case ended:
		return true
	case endsOpen(p):
		return false
	}
	if isLongHeading(p) && (l.after || l.indented) {
		return true
	}
	// Of lines that are not wrapped, a long one without an end was torn, at a link or a note.
	return len(p) < longEnough || strings.HasSuffix(textOf(tail(p, 1)), "：")
}

// bullets are signs that the items of a list begin with.
const bullets = "●■◆▲★○◇▪•►➢▶□"

func head(chars []char, n int) []char { return chars[:min(n, len(chars))] }

func tail(chars []char, n int) []char { return chars[max(0, len(chars)-n):] }
