package assets

import (
	"strconv"
)

// Grammar is what a language does that a table of words cannot express. There is one for each
// language of Tags.
type Grammar struct {
	// Count writes a small number of things. Ordinal writes the place of an item in a list, for
	// the middle of a sentence and for the head of a section.
	Count, Ordinal func(n int) string
	// Plural returns which of the Forms of a word goes with a number as it is written; 0 is the
	// first form. Where Forms is 1, words do not change, and Plural is nil.
	Plural func(number string) int
	Forms  int
	// Scales are the words for powers of ten in which an amount is written, the largest first.
	Scales []Scale
}

// Scale is a word for a power of ten.
type Scale struct {
	Power int32
	Word  string // the words are "scale.<Word>", including the space before them
	// Printed is the least power of ten of the printed unit for which the word is used: an
	// amount that readers will compare with billions stays in billions.
	Printed int32
}

// formOf returns which form of a word goes with a number.
func (g Grammar) formOf(number string) int {
	if g.Plural == nil {
		return 0
	}
	return g.Plural(number)
}

// grammars are those of Tags.
var grammars = map[string]Grammar{
	"zh": {Count: chineseCount, Ordinal: chineseNumeral, Forms: 1},
	"en": {Count: englishCount, Ordinal: strconv.Itoa, Plural: englishPlural, Forms: 2, Scales: englishScales},
}

// englishScales uses trillions only for what is printed in 万亿. An amount printed in 亿 stays in
// billions, as readers compare it with others in 亿.
var englishScales = []Scale{{12, "trillion", 12}, {9, "billion", 0}, {6, "million", 0}}

// chineseNumeral writes a number from 1 to 99 as Chinese headings do: 一, 十二, 二十. Any other
// is written in digits.
func chineseNumeral(n int) string {
	const ten = 10
	digits := []string{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	switch {
	case n < 1 || n >= ten*ten:
		return strconv.Itoa(n)
	case n < ten:
		return digits[n]
	case n < 2*ten:
		return "十" + digits[n%ten]
	}
	return digits[n/ten] + "十" + digits[n%ten]
}

// chineseCount differs from the numeral for 2, which is 两 where things are counted.
func chineseCount(n int) string {
	if n == 2 {
		return "两"
	}
	return chineseNumeral(n)
}

// englishCount spells numbers up to ten, as running text does.
func englishCount(n int) string {
	words := []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if n < 0 || n >= len(words) {
		return strconv.Itoa(n)
	}
	return words[n]
}

// englishPlural uses the singular only for exactly "1": 1 year, but 1.0 years.
func englishPlural(number string) int {
	if number == "1" || number == englishCount(1) {
		return 0
	}
	return 1
}
