package text

import (
	"slices"
	"strings"
	"unicode"
)

// prefixSigns are what a prefix of lines ends with. Commas may be the text's own.
const prefixSigns = ":：.、)）]】>+-*•●▪◆■□○·"

// prefixed is the beginning of a line, with a zero for each number.
type prefixed struct {
	chars   []char
	pattern []rune
	ends    []int // for each of pattern, the index in chars after it
	numbers []int // the numbers, as long as they are short
}

// skipPrefixes skips what nearly every line begins with: the bullets of a list whose items are the
// lines, or the numbers and colons that a program has set before the lines that it found.
func skipPrefixes(chars []char, lines []line) {
	const least = 8 // lines
	var all []prefixed
	for _, l := range lines {
		if at, to := lineBody(chars, l); at < to {
			all = append(all, prefixedOf(chars[at:to]))
		}
	}
	with, length := commonPrefix(all)
	if len(with) < least || length == 0 {
		return
	}
	why := Markup
	if numbers := strings.Count(string(with[0].pattern[:length]), "0"); numbers > 0 {
		why = LineNumber
		if numbers == 1 && !count(with) {
			return // 2021: may begin many lines
		}
	}
	for _, p := range with {
		skipInks(p.chars[:p.ends[length-1]], why)
	}
}

// prefixedOf returns the beginning of a line, up to its first Chinese character.
func prefixedOf(chars []char) prefixed {
	const longest = 80 // characters
	p := prefixed{chars: chars}
	for i := 0; i < min(len(chars), longest) && !unicode.Is(unicode.Han, chars[i].r); i++ {
		r := chars[i].r
		switch n := len(p.pattern); {
		case !isDigit(r):
			p.pattern, p.ends = append(p.pattern, r), append(p.ends, i+1)
		case i > 0 && isDigit(chars[i-1].r):
			p.ends[n-1] = i + 1
			p.numbers[len(p.numbers)-1] = min(1e6, p.numbers[len(p.numbers)-1]*10+int(r-'0'))
		default:
			p.pattern, p.ends = append(p.pattern, '0'), append(p.ends, i+1)
			p.numbers = append(p.numbers, int(r-'0'))
		}
	}
	return p
}

// commonPrefix returns those of some lines that begin alike, if nine of ten do, and the length of
// what they begin with up to its last sign; 0 if there is none.
func commonPrefix(all []prefixed) (with []prefixed, length int) {
	with = all
	for at := 0; ; at++ {
		counts := map[rune]int{}
		var most rune
		for _, p := range with {
			if at < len(p.pattern) {
				r := p.pattern[at]
				if counts[r]++; counts[r] > counts[most] {
					most = r
				}
			}
		}
		if counts[most] == 0 || counts[most]*10 < len(all)*9 {
			break
		}
		with = slices.DeleteFunc(slices.Clone(with), func(p prefixed) bool { return at >= len(p.pattern) || p.pattern[at] != most })
		if strings.ContainsRune(prefixSigns, most) {
			length = at + 1
		}
	}
	return with, length
}

// count tells whether the first numbers of lines go on counting, most of them.
func count(lines []prefixed) bool {
	on := 0
	for i := 1; i < len(lines); i++ {
		if step := lines[i].numbers[0] - lines[i-1].numbers[0]; step == 1 || step == 2 { // a blank line has one too
			on++
		}
	}
	return on*5 >= (len(lines)-1)*4
}
