package reading

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// partsOf stand before the number of a part in numerals.
var partsOf = []struct{ word, unit string }{{"百分之", "%"}, {"千分之", "‰"}}

// spelledAt reads a number in Chinese numerals where that is sure: behind 百分之, before
// 个百分点, and from ten up before a unit of money, size or people behind a word that says
// that a quantity follows. Everything else in numerals is left alone: 三个方面, 十四五.
func (x *lexicon) spelledAt(s string, i int) (number, bool) {
	rest := s[i:]
	r, _ := utf8.DecodeRuneInString(rest)
	if !isNumeral(r) {
		return number{}, false
	}
	for _, p := range partsOf {
		if after, ok := strings.CutPrefix(rest, p.word); ok {
			return x.partSpelled(s, i+len(p.word), after, unit{printed: p.unit, base: p.unit, kind: unitPart})
		}
	}
	if goesOnFromNumber(s[:i]) {
		return number{}, false
	}
	length, value, ok := x.amountSpelled(rest)
	u := x.unitAt(rest[length:])
	if !ok || u.printed == "" || u.length == 0 {
		return number{}, false
	}
	led := x.suffixOf("before-spelled", s[:i]) != ""
	limited := x.prefixOf("after", rest[length+u.length:]) != ""
	if !isSurelyNumber(u, value, rest[:length], led, limited) && !isSum(s[:i], u, value) {
		return number{}, false
	}
	return spelledNumber(i, i+length, value, u), true
}

// goesOnFromNumber says whether numerals behind a text go on a number or a name that it ends with:
// 第七, 几十, the second half of 四亿八千万.
func goesOnFromNumber(before string) bool {
	r, size := utf8.DecodeLastRuneInString(before)
	if strings.ContainsRune("万亿", r) {
		last, _ := utf8.DecodeLastRuneInString(before[:len(before)-size])
		return isNumeral(last) || isDigit(last)
	}
	return before != "" && (isNumeral(r) || isDigit(r) || strings.ContainsRune("第几数“《·—", r))
}

// amountSpelled reads the numerals that a text begins with, up to its unit: 二十五, and where the unit has a
// smaller power of ten than they, all of them in that: 四亿八千 before 万元 is 48000.
func (x *lexicon) amountSpelled(s string) (length int, value float64, ok bool) {
	length = x.numeralsLength(s)
	if value, ok = numeralValue(s[:length]); !ok {
		return length, 0, false
	}
	for _, power := range []string{"亿", "万"} {
		rest, found := strings.CutPrefix(s[length:], power)
		if !found || firstNumeral(rest) == 0 {
			continue
		}
		more := x.numeralsLength(rest)
		v, ok := numeralValue(rest[:more])
		behind := rest[more:]
		const tenThousand = 10000
		if !ok || v >= tenThousand || strings.HasPrefix(behind, "亿") || (power == "亿") != strings.HasPrefix(behind, "万") {
			return length, 0, false
		}
		return length + len(power) + more, value*tenThousand + v, true
	}
	return length, value, true
}

// firstNumeral returns the numeral that a text begins with, or 0.
func firstNumeral(s string) rune {
	if r, _ := utf8.DecodeRuneInString(s); isNumeral(r) {
		return r
	}
	return 0
}

// isSurelyNumber says whether numerals with their unit are a number: led by a word that says that a quantity
// follows, limited by one behind it, or of more than one numeral and so no round name of a class: 三十亿元, not
// 百亿元 or 五亿元.
func isSurelyNumber(u unit, value float64, numerals string, led, limited bool) bool {
	switch {
	case u.printed == "个百分点":
		return true
	case u.printed == "成":
		return value >= 1 && value < 10 && (led || limited)
	case u.base == "倍":
		return led || limited || strings.Contains(numerals, "点")
	}
	return canBeSpelled(u) && len(numerals) > len("十") && (led && value >= 10 || isExact(u, numerals))
}

// behindSum is a noun that a sum of money follows.
var behindSum = lazyregexp.New(`(?:投资|收入|支出|产值|总额|金额|贷款|存款|余额|利润|税收|利税|资金)$`)

// isSum says whether one numeral is a sum of money, by the noun before it: 完成投资九亿元.
func isSum(before string, u unit, value float64) bool {
	return value >= 1 && value < 10 && u.kind == unitMoney && u.power != "" && behindSum.MatchString(lastBytes(before, 12))
}

// isExact says whether numerals tell an amount and no round name.
func isExact(u unit, numerals string) bool {
	return !strings.ContainsRune("百千", firstNumeral(numerals)) && (u.power != "" || len(numerals) > len("三千"))
}

// canBeSpelled says whether numbers in numerals are read with a unit.
func canBeSpelled(u unit) bool {
	return u.kind == unitMoney || u.kind == unitSize || u.base == "人" || u.power != "" && u.kind == unitCount
}

// partSpelled reads the number behind 百分之 or 千分之, and the other end of a range: 百分之四至百分之五.
func (x *lexicon) partSpelled(s string, from int, rest string, u unit) (number, bool) {
	if rest != "" && isDigit(rune(rest[0])) {
		to := literalEnd(s, from)
		n := number{from: from, to: to, end: to, digits: strings.ReplaceAll(s[from:to], ",", ""), runs: []span{{from, to}}}
		n.unit, n.spelled = u, true
		return n, true
	}
	length := x.numeralsLength(rest)
	value, ok := numeralValue(rest[:length])
	if !ok || value > 1000 {
		return number{}, false
	}
	n := spelledNumber(from, from+length, value, u)
	x.rangeSpelled(s, &n)
	return n, true
}

// rangeSpelled reads on over the other end of a range of parts.
func (x *lexicon) rangeSpelled(s string, n *number) {
	for _, sign := range rangeSigns {
		rest, ok := strings.CutPrefix(s[n.to:], sign)
		if !ok {
			continue
		}
		for _, p := range partsOf {
			rest = strings.TrimPrefix(rest, p.word)
		}
		length := x.numeralsLength(rest)
		value, ok := numeralValue(rest[:length])
		if !ok || value > 1000 || x.unitAt(rest[length:]).length > 0 || !joinsRange(s, *n, sign, unit{length: 1, printed: n.unit.printed}) {
			return
		}
		n.upto = strconv.FormatFloat(value, 'f', -1, 64)
		n.to = len(s) - len(rest) + length
		n.end = n.to
		return
	}
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
		case d >= 0 && digit > 0, d == 0 && digit == 0:
			return 0, false // 一九, 三四; 一百零五 has one nought before the five
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
	case '零', '〇', '○', 'O':
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
