package report

import (
	"strings"
	"unicode"
)

// checkPlaces refuses a figure that its place in the reader's text does not print: the text or the
// table was changed after the one was read out of the other, and a click would lead astray.
func (r *Report) checkPlaces() error {
	if r.Text == "" {
		return nil
	}
	text := []rune(r.Text)
	for i, f := range r.Figures {
		const header = 1
		line := i + header + 1 // no field of the table spans lines
		for _, place := range []int{f.Start, f.End, f.NameFrom, f.NameTo} {
			if place > len(text) {
				return lineError("figures.csv", line, "%s stands at %d, beyond the %d characters of %s", f.Printed, place, len(text), copiedFile)
			}
		}
		if f.Start < 0 || f.State == Corrected {
			continue
		}
		if !prints(text[f.Start:], f.Printed) {
			return lineError("figures.csv", line, "%s does not stand at %d in %s, where %q begins", f.Printed, f.Start, copiedFile, clip(string(text[f.Start:min(len(text), f.Start+maxMark)])))
		}
	}
	return nil
}

// writtenDigits are the characters that a number written out begins with.
const writtenDigits = "一二三四五六七八九十百千万萬亿億两兩零〇半点"

// prints tells whether a text begins with a number as it is printed, whatever the width of its
// digits, whatever separates their thousands and whatever dot is typed before their decimals. A number that is written out is not compared.
func prints(text []rune, number string) bool {
	number, _, _ = strings.Cut(number, ratioSign)
	if len(text) > 0 && strings.ContainsRune(writtenDigits, text[0]) {
		return true
	}
	for _, c := range text {
		if number == "" {
			return true
		}
		switch {
		case c >= '０' && c <= '９':
			c -= '０' - '0'
		case c == '．', c == '·', c == '•':
			c = '.'
		}
		switch {
		case rune(number[0]) == c:
			number = number[1:]
		case c == ',' || c == '，' || unicode.IsSpace(c) || unicode.Is(unicode.Cf, c):
		default:
			return false
		}
	}
	return number == ""
}
