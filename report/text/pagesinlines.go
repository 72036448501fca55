package text

import (
	"strings"

	"yulan/report/lazyregexp"
)

// pageInLine is the number of a page that a copy taken from a viewer has within a line.
var pageInLine = lazyregexp.New(`[-—]{1,2}[ 　]?[0-9]{1,3}[ 　]?[-—]{1,2}|第 ?[0-9]{1,4} ?页[ ，,/]*共 ?[0-9]{1,4} ?页`)

// skipPagesInLines skips the numbers of pages that stand within a line.
func (f *furniture) skipPagesInLines() {
	for _, l := range f.lines {
		if !strings.Contains(l.ink, "页") && !strings.ContainsAny(l.ink, "—-") {
			continue
		}
		line, places := f.text(l)
		for _, found := range pageInLine.FindAllStringIndex(line, -1) {
			from, to := places[found[0]], places[found[1]]
			if !f.atWord(from-1) && !f.atWord(to) {
				skipInks(f.chars[from:to], PageNumber)
			}
		}
	}
}

// text returns a line with its blanks, each character in its one form, and for each of its
// bytes and its end the index of the character.
func (f *furniture) text(l line) (string, []int) {
	var b strings.Builder
	var places []int
	for i := l.from; i < l.to; i++ {
		c := f.chars[i]
		switch {
		case c.skip != "":
		case inkless(c.r):
			b.WriteByte(' ')
		default:
			for _, r := range form(c.r) {
				b.WriteRune(r)
			}
		}
		for len(places) < b.Len() {
			places = append(places, i)
		}
	}
	return b.String(), append(places, l.to)
}

// atWord tells whether a character is a digit or a Latin letter. A page number never adjoins
// one: neither 2017—2021 nor A-2-B contains one.
func (f *furniture) atWord(i int) bool {
	if i < 0 || i >= len(f.chars) {
		return false
	}
	r := f.chars[i].r
	return isDigit(asDigit(r)) || isLatin(r) || r == '-' || r == '—' || r == '.'
}
