package reading

import "strings"

// closeDigits drops the blanks between the digits of a text that was typed with one behind
// every digit: 1 1 3 4 4 公里. A text is taken for one if several of its years are.
func closeDigits(lines []line) {
	const several = 3
	years := 0
	for _, l := range lines {
		for i, c := range l.chars {
			if c.r == '年' && endsSpacedYear(textOf(tail(l.chars[:i], 9))) {
				years++
			}
		}
	}
	if years < several {
		return
	}
	for n := range lines {
		lines[n].chars = closeUp(lines[n].chars)
	}
}

// endsSpacedYear says whether a text ends with 1 9 9 7.
func endsSpacedYear(s string) bool {
	digits := strings.Split(strings.TrimSuffix(s, " "), " ")
	if len(digits) < 4 {
		return false
	}
	digits = digits[len(digits)-4:]
	for _, d := range digits[1:] {
		if len(d) != 1 || !isDigit(rune(d[0])) {
			return false
		}
	}
	first := digits[0]
	if first == "" || first[len(first)-1] != '1' && first[len(first)-1] != '2' {
		return false
	}
	return len(first) == 1 || !isDigit(rune(first[len(first)-2]))
}

// closeUp is a line without the blanks between two lone digits.
func closeUp(chars []char) []char {
	digit := func(i int) bool { return 0 <= i && i < len(chars) && isDigit(chars[i].r) }
	out := make([]char, 0, len(chars))
	for i, c := range chars {
		if c.r == ' ' && digit(i-1) && !digit(i-2) && digit(i+1) && !digit(i+2) {
			continue
		}
		out = append(out, c)
	}
	return out
}
