package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// skipSelectors skips what only changes the look of a character. Selectors take no ink; they
// are skipped by name, so that the reader learns that the copy has them.
func skipSelectors(chars []char, _ []line) {
	for i, c := range chars {
		if isSelector(c.r) && c.skip == "" {
			chars[i].skip = Selector
		}
	}
}

// skipQuotation skips the marks that a mail program puts before quoted lines. A bar counts only
// if every line has one, since a single bar may be a sign of the text.
func skipQuotation(chars []char, lines []line) {
	marks := ">"
	if allBegin(lines, "|") {
		marks = ">|"
	}
	for _, l := range lines {
		for i := l.from; i < l.to && (strings.ContainsRune(marks, chars[i].r) || inkless(chars[i].r)); i++ {
			if !inkless(chars[i].r) {
				chars[i].skip = Quotation
			}
		}
	}
}

// allBegin tells whether some lines all begin with a mark, except for a few, such as what a
// mail says above the quotation.
func allBegin(lines []line, mark string) bool {
	const least = 8 // lines
	inked, with := 0, 0
	for _, l := range lines {
		if l.isBlank() {
			continue
		}
		inked++
		if strings.HasPrefix(l.ink, mark) {
			with++
		}
	}
	return with >= least && with*10 >= inked*9
}

// skipMarkup skips the signs of Markdown: those of headings, emphasis, lists, links and rules.
// The words of a report contain none of them.
func skipMarkup(chars []char, lines []line) {
	for _, l := range lines {
		at, to := lineBody(chars, l)
		ink := inksOf(chars[at:to])
		switch {
		case isRule(ink):
			skipInks(chars[at:to], Markup)
			continue
		case strings.HasPrefix(ink, "#"):
			for ; at < to && chars[at].r == '#'; at++ {
				chars[at].skip = Markup
			}
		case isBullet(chars[at:to]):
			chars[at].skip = Markup
		}
		for i := at; i < to; i++ {
			skipSign(chars, i, to)
		}
	}
}

// lineBody returns the position of a line's first character with ink that is not skipped, and
// the end of the line.
func lineBody(chars []char, l line) (at, to int) {
	for at = l.from; at < l.to && (chars[at].skip != "" || inkless(chars[at].r)); at++ {
	}
	return at, l.to
}

// inksOf returns the characters of the copy, without blanks and what is skipped.
func inksOf(chars []char) string {
	var b strings.Builder
	for _, c := range chars {
		if c.skip == "" && !inkless(c.r) {
			b.WriteRune(c.r)
		}
	}
	return b.String()
}

// skipInks skips all characters for one reason.
func skipInks(chars []char, why Reason) {
	for i := range chars {
		if chars[i].skip == "" {
			chars[i].skip = why
		}
	}
}

// isRule tells whether a line is a horizontal rule: three signs or more, all alike.
func isRule(ink string) bool {
	const least = 3
	first, size := utf8.DecodeRuneInString(ink)
	return strings.ContainsRune("-*_=—─━―~", first) && utf8.RuneCountInString(ink) >= least &&
		strings.Trim(ink[size:], string(first)) == ""
}

// isBullet tells whether a line begins with the bullet of a list: a sign and a blank, followed
// by words. Before a number, a dash may be a minus, and other signs surround page numbers.
func isBullet(chars []char) bool {
	const least = 3
	if len(chars) < least || !strings.ContainsRune("-*+•●▪◆■□○·", chars[0].r) || !unicode.IsSpace(chars[1].r) {
		return false
	}
	rest := inksOf(chars[1:])
	first, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsDigit(first) && !strings.HasSuffix(rest, string(chars[0].r)) // "- ii -" is a page
}

// skipSign skips the sign of Markdown at a position, if there is one.
func skipSign(chars []char, i, to int) {
	before, after := rune(0), rune(0)
	if i > 0 {
		before = chars[i-1].r
	}
	if i+1 < to {
		after = chars[i+1].r
	}
	switch r := chars[i].r; {
	case chars[i].skip != "":
	case isSign(before, r, after):
		chars[i].skip = Markup
	case r == ']' && after == '(':
		skipLink(chars, i, to)
	}
}

// isSign tells whether a character is a sign of emphasis or code, or escapes the next one.
func isSign(before, r, after rune) bool {
	switch r {
	case '*', '`':
		return true
	case '_':
		return !isLatin(before) || !isLatin(after)
	case '~':
		return before == '~' || after == '~' || isDigit(before) && !isDigit(after) // a blank of LaTeX
	case '\\':
		return after < utf8.RuneSelf && unicode.IsPunct(after)
	}
	return false
}

// skipLink skips the brackets of a link and its address: [words](address).
func skipLink(chars []char, closing, to int) {
	const longest = 400 // characters of words or an address
	open := closing - 1
	for ; open >= 0 && closing-open < longest && chars[open].r != '[' && !isLineEnd(chars[open].r); open-- {
	}
	end := closing + 1
	for ; end < to && end-closing < longest && chars[end].r != ')'; end++ {
	}
	if open < 0 || chars[open].r != '[' || end >= to || chars[end].r != ')' {
		return
	}
	if chars[open].skip != "" {
		return
	}
	chars[open].skip = Markup
	if open > 0 && chars[open-1].r == '!' {
		skipInks(chars[open-1:closing], Markup) // a picture: its words remain
	}
	skipInks(chars[closing:end+1], Markup)
}
