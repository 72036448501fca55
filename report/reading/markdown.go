package reading

import (
	"slices"
	"strings"
)

// unmarked drops the signs of Markdown from a line: the stars around what is bold, the ticks around
// what is typed, the marks of a heading or a quotation. A number may stand between them. It says
// whether the line is a heading.
func unmarked(chars []char) ([]char, bool) {
	signs := signsInFront(chars)
	heading := signs > 0 && chars[0].r == '#'
	chars = chars[signs:]
	if !slices.ContainsFunc(chars, func(c char) bool { return c.r == '`' || c.r == '*' }) {
		return chars, heading
	}
	kept := make([]char, 0, len(chars))
	for i, c := range chars {
		double := i > 0 && chars[i-1].r == c.r || i+1 < len(chars) && chars[i+1].r == c.r
		if c.r == '`' || c.r == '*' && double {
			continue
		}
		kept = append(kept, c)
	}
	return kept, heading
}

// signsInFront returns how many characters of a line make it a heading or a quotation in Markdown.
func signsInFront(chars []char) int {
	for _, sign := range []rune{'#', '>'} {
		n := 0
		for n < len(chars) && n < 6 && chars[n].r == sign {
			n++
		}
		if n > 0 && n < len(chars) && chars[n].r == ' ' {
			for n < len(chars) && chars[n].r == ' ' {
				n++
			}
			return n
		}
	}
	return 0
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// isNoteMark says whether a raised digit is the mark of a note, which stands behind a word or a number:
// 5.2²%. Behind a letter it is a power, and so it is behind ten.
func isNoteMark(before []char, r rune) bool {
	if !strings.ContainsRune(raised, r) || len(before) == 0 {
		return false
	}
	last := before[len(before)-1].r
	ten := len(before) > 1 && last == '0' && before[len(before)-2].r == '1' && (len(before) == 2 || !narrow(before[len(before)-3].r))
	return !isLetter(last) && !ten && !strings.ContainsRune(raised, last)
}
