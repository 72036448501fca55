package reading

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

const percentOf = "百分之"

// spelledAt reads a number in Chinese numerals where that is sure: behind 百分之, before
// 个百分点, and from ten up before a unit of money, size or people behind a word that says
// that a quantity follows. Everything else in numerals is left alone: 三个方面, 十四五.
func (x *lexicon) spelledAt(s string, i int) (number, bool) {
	rest := s[i:]
	r, _ := utf8.DecodeRuneInString(rest)
	if !isNumeral(r) {
		return number{}, false
	}
	if after, ok := strings.CutPrefix(rest, percentOf); ok {
		return x.percentSpelled(s, i+len(percentOf), after)
	}
	if before, _ := utf8.DecodeLastRuneInString(s[:i]); i > 0 && (isNumeral(before) || isDigit(before) || strings.ContainsRune("第几数“《·—", before)) {
		return number{}, false
	}
	length := x.numeralsLength(rest)
	u := x.unitAt(rest[length:])
	value, ok := numeralValue(rest[:length])
	if !ok || u.printed == "" || u.length == 0 {
		return number{}, false
	}
	led := x.suffixOf("before-spelled", s[:i]) != ""
	limited := x.prefixOf("after", rest[length+u.length:]) != ""
	if !isSurelyNumber(u, value, length, led, limited) {
		return number{}, false
	}
	return spelledNumber(i, i+length, value, u), true
}

// isSurelyNumber says whether numerals of some length, with their unit, are a number: led by a
// word that says that a quantity follows, or limited by one behind it.
func isSurelyNumber(u unit, value float64, length int, led, limited bool) bool {
	switch {
	case u.printed == "个百分点":
		return true
	case u.printed == "成":
		return value >= 1 && value < 10 && (led || limited)
	}
	return led && value >= 10 && length > len("十") && canBeSpelled(u)
}

// canBeSpelled says whether numbers in numerals are read with a unit.
func canBeSpelled(u unit) bool {
	return u.kind == unitMoney || u.kind == unitSize || u.printed == "人" || u.printed == "万人" || u.printed == "万户"
}

func (x *lexicon) percentSpelled(s string, from int, rest string) (number, bool) {
	if rest != "" && isDigit(rune(rest[0])) {
		to := literalEnd(s, from)
		n := number{from: from, to: to, end: to, digits: strings.ReplaceAll(s[from:to], ",", ""), runs: []span{{from, to}}}
		n.unit = unit{printed: "%", base: "%", kind: unitPart}
		n.spelled = true
		return n, true
	}
	length := x.numeralsLength(rest)
	value, ok := numeralValue(rest[:length])
	if !ok || value > 1000 {
		return number{}, false
	}
	return spelledNumber(from, from+length, value, unit{printed: "%", base: "%", kind: unitPart}), true
}

func spelledNumber(from, to int, value float64, u unit) number {
	return number{
		from: from, to: to, end: to + u.length, unit: u, spelled: true,
		digits: strconv.FormatFloat(value, 'f', -1, 64),
	}
}

const numerals = "零〇一二两三四五六七八九十百千点"

func isNumeral(r rune) bool { return strings.ContainsRune(numerals, r) && r != '点' }

// longestNumeral bounds a number in numerals, in bytes. A longer run is not read as a number.
const longestNumeral = 60

// numeralsLength returns how many bytes of numerals a text begins with, 0 if they are too
// many for a number. 点 belongs to them only between two digits.
func (x *lexicon) numeralsLength(s string) int {
	length := 0
	for i, r := range s {
		if !strings.ContainsRune(numerals, r) {
			break
		}
		if after, _ := utf8.DecodeRuneInString(s[i+len(string(r)):]); r == '点' && (i == 0 || !isNumeral(after)) {
			break
		}
		if length = i + len(string(r)); length > longestNumeral {
			length = 0
			break
		}
	}
	x.look(length)
	return length
}

// numeralValue reads Chinese numerals: 三, 十五, 一百二十, 五点六.
func numeralValue(s string) (float64, bool) {
	whole, fraction, decimal := strings.Cut(s, "点")
	if whole == "" {
		return 0, false
	}
	sum, digit := 0.0, -1.0
	for _, r := range whole {
		switch d := digitOf(r); {
		case d >= 0 && digit >= 0:
			return 0, false // 一九, 三四
		case d >= 0:
			digit = d
		default:
			power := map[rune]float64{'十': 10, '百': 100, '千': 1000}[r]
			if digit < 0 {
				digit = 1
			}
			sum += digit * power
			digit = -1
		}
	}
	if digit > 0 {
		sum += digit
	}
	if !decimal {
		return sum, true
	}
	v, err := strconv.ParseFloat(strconv.FormatFloat(sum, 'f', 0, 64)+"."+digitsOf(fraction), 64)
	return v, err == nil
}

func digitOf(r rune) float64 {
	switch r {
	case '零', '〇':
		return 0
	case '两':
		return 2
	}
	if i := strings.IndexRune("一二三四五六七八九", r); i >= 0 {
		return float64(i/len("一") + 1)
	}
	return -1
}

func digitsOf(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteString(strconv.FormatFloat(digitOf(r), 'f', 0, 64))
	}
	return b.String()
}
