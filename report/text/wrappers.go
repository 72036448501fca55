package text

import (
	"slices"
	"strings"
)

// wrappers are the signs that a program may put around each number: for mathematics, emphasis or a
// field that it fills in.
var wrappers = []struct{ open, close rune }{
	{'$', '$'},
	{'=', '='},
	{'[', ']'},
	{'{', '}'},
	{'(', ')'},
	{'（', '）'},
	{'<', '>'},
	{'|', '|'},
	{'"', '"'},
	{'\'', '\''},
	{'“', '”'},
	{'‘', '’'},
	{'【', '】'},
	{'「', '」'},
	{'『', '』'},
	{'《', '》'},
	{'~', '~'},
	{'^', '^'},
	{'#', '#'},
}

// skipWrappers skips the signs around numbers, if most numbers of the copy have the same ones.
func skipWrappers(chars []char, lines []line) {
	skipTags(chars, lines)
	const deepest = 3 // signs around one number: {{8.3}}
	for range deepest {
		if !skipWrapper(chars, numbersOf(chars)) {
			return
		}
	}
}

// skipWrapper skips the innermost signs around most of some numbers, and tells whether there are
// any.
func skipWrapper(chars []char, numbers []Part) bool {
	const least = 8 // numbers
	for _, w := range wrappers {
		var around [][2]int
		for _, n := range numbers {
			before, behind := inkBefore(chars, n.From), inkFrom(chars, n.To)
			if before >= 0 && behind < len(chars) && chars[before].r == w.open && chars[behind].r == w.close {
				around = append(around, [2]int{before, behind})
			}
		}
		if len(around) < least || len(around)*2 < len(numbers) {
			continue
		}
		for _, a := range around {
			skipInks(chars[a[0]:a[0]+1], Markup)
			skipInks(chars[a[1]:a[1]+1], Markup)
		}
		return true
	}
	return false
}

// numbersOf finds the numbers of a copy, with a percent sign after them.
func numbersOf(chars []char) []Part {
	var numbers []Part
	for i := 0; i < len(chars); i++ {
		if chars[i].skip != "" || !isDigit(chars[i].r) {
			continue
		}
		from := i
		for i < len(chars) && (isDigit(chars[i].r) || strings.ContainsRune(".,%", chars[i].r)) && chars[i].skip == "" {
			i++
		}
		numbers = append(numbers, Part{from, i})
	}
	return numbers
}

// inkBefore returns the character with ink before one, on its line, or -1.
func inkBefore(chars []char, i int) int {
	for i--; i >= 0 && (chars[i].skip != "" || inkless(chars[i].r)); i-- {
		if isLineEnd(chars[i].r) {
			return -1
		}
	}
	return i
}

// inkFrom returns the first character with ink from one on, on its line, or how many there are.
func inkFrom(chars []char, i int) int {
	for ; i < len(chars) && (chars[i].skip != "" || inkless(chars[i].r)); i++ {
		if isLineEnd(chars[i].r) {
			return len(chars)
		}
	}
	return i
}

// forumTags are the tags of forums, in square brackets.
var forumTags = []string{"b", "i", "u", "s", "color", "size", "font", "url", "quote", "center", "align", "td", "tr", "table"}

// skipTags skips the tags of a forum: [b]8.3[/b].
func skipTags(chars []char, lines []line) {
	const longest = 60 // characters of a tag
	for _, l := range lines {
		for i := l.from; i < l.to; i++ {
			if chars[i].r != '[' || chars[i].skip != "" {
				continue
			}
			end := slices.IndexFunc(chars[i:min(l.to, i+longest)], func(c char) bool { return c.r == ']' })
			if end < 0 {
				continue
			}
			name, _, _ := strings.Cut(strings.TrimPrefix(inksOf(chars[i+1:i+end]), "/"), "=")
			if slices.Contains(forumTags, strings.ToLower(name)) {
				skipInks(chars[i:i+end+1], Markup)
			}
		}
	}
}
