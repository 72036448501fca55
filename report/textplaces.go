package report

import (
	"strings"
	"unicode"

	"yulan/report/text"
)

// checkPlaces refuses a figure that its place in the reader's text does not print: the text or the
// table was changed after the one was read out of the other, and a click would lead astray.
func (r *Report) checkPlaces() error {
	if r.Text == "" {
		return nil
	}
	characters := []rune(r.Text)
	for i, f := range r.Figures {
		const header = 1
		line := i + header + 1 // no field of the table spans lines
		for _, place := range []int{f.Start, f.End, f.NameFrom, f.NameTo} {
			if place > len(characters) {
				return lineError("figures.csv", line, "%s stands at %d, beyond the %d characters of %s", f.Printed, place, len(characters), copiedFile)
			}
		}
		if f.Start < 0 || f.State == Corrected {
			continue
		}
		if !prints(characters[f.Start:], f.Printed) {
			return lineError("figures.csv", line, "%s does not stand at %d in %s, where %q begins", f.Printed, f.Start, copiedFile, clip(string(characters[f.Start:min(len(characters), f.Start+maxMark)])))
		}
	}
	return nil
}

// writtenDigits are the characters that a number written out begins with.
const writtenDigits = "一二三四五六七八九十百千万萬亿億两兩零〇半点"

// prints tells whether a text begins with a number as it is printed, whatever the width of its
// digits, whatever separates their thousands and whatever dot is typed before their decimals. A number that is written out is not compared.
func prints(source []rune, number string) bool {
	number, _, _ = strings.Cut(number, ratioSign)
	if len(source) > 0 && strings.ContainsRune(writtenDigits, source[0]) {
		return true
	}
	for _, c := range source {
		if number == "" {
			return true
		}
		switch {
		case c >= '０' && c <= '９':
			c -= '０' - '0'
		case c == '．', strings.ContainsRune(text.TypedPoints, c):
			c = '.'
		}
		switch {
		case rune(number[0]) == c:
			number = number[1:]
		case c == ',' || c == '，' || unicode.IsSpace(c):
		default:
			switch plain := text.Clean(string(c)).Plain; plain { // a character that takes no ink, or another form of a digit
			case "":
			case number[:1]:
				number = number[1:]
			default:
				return false
			}
		}
	}
	return number == ""
}
