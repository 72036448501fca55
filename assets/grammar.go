package assets

import (
	"strconv"
)

// Grammar is what a language does that no table of words can say. There is one for each
// language of Tags.
type Grammar struct {
	// Count writes a small number of things, and Ordinal the place of one in a row, for the
	// middle of a sentence and the head of a section.
	Count, Ordinal func(n int) string
	// Plural returns which of Forms forms of a word goes with a number as it is written, the
	// first being 0. Where Forms is 1, words do not change, and Plural is nil.
	Plural func(number string) int
	Forms  int
	// Scales are the words for powers of ten that an amount is told in, the largest first.
	Scales []Scale
}

// Scale is a word for a power of ten.
type Scale struct {
	Power int32
	Word  string // the words are "scale.<Word>", with the space before them
	// Printed is the least power of the printed unit that the word is used for: what others
	// will compare with in billions stays in billions.
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

// englishScales has trillions only for what is printed in 万亿: an amount printed in 亿 stays
// in billions, as its readers compare it with others in 亿.
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

// chineseCount differs from the numeral in two, which is 两 where things are counted.
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

// englishPlural has the singular for one alone: it is 1 year, and 1.0 years.
func englishPlural(number string) int {
	if number == "1" || number == englishCount(1) {
		return 0
	}
	return 1
}
