package report

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"yulan/report/text"
)

// typedMarks finds the marks that a copy has with other numerals or signs, （1） or 1、 for
// （一）, and says what they are to be read as. Only marks that begin no sentence of the copy
// are looked for: where they do, the other forms are items of another level.
func (f folded) typedMarks() []text.Rewrite {
	var found []text.Rewrite
	for _, mark := range f.marks {
		number := ordinalOf(mark)
		if number == 0 || f.hasFresh(mark) {
			continue
		}
		for _, form := range markForms(number, standsAlone(mark)) {
			for at := 0; ; {
				i := strings.Index(f.Plain[at:], form)
				if i < 0 {
					break
				}
				at += i
				end := at + len(form)
				isNumber := end < len(f.Plain) && '0' <= f.Plain[end] && f.Plain[end] <= '9' // 1.5
				if f.isFresh(at) && !isNumber {
					found = append(found, text.Rewrite{Part: text.Part{From: at, To: end}, As: mark})
				}
				at = end
			}
		}
	}
	slices.SortFunc(found, func(a, b text.Rewrite) int { return a.From - b.From })
	return found
}

// hasFresh tells whether a mark begins a sentence or a paragraph of the copy.
func (f folded) hasFresh(mark string) bool {
	for at := 0; ; at += len(mark) {
		i := strings.Index(f.Plain[at:], mark)
		if i < 0 {
			return false
		}
		if at += i; f.isFresh(at) {
			return true
		}
	}
}

// markForms are what stands for a mark with a number in some copies.
func markForms(number int, alone bool) []string {
	n := strconv.Itoa(number)
	if alone {
		return []string{"（" + n + "）", n + "）", n + "、", n + "."}
	}
	return []string{n + "是", "第" + n + "，"}
}

// ordinalOf returns the number of a mark: 3 for （三） or 三是; 0 if it has none.
func ordinalOf(mark string) int {
	const most = 20 // chapters or sections
	core := strings.TrimSuffix(strings.Trim(mark, "（）、"), "是")
	for n := 1; n <= most; n++ {
		if core == spelled(strconv.Itoa(n)) {
			return n
		}
	}
	return 0
}

// spelledNumbers finds the numbers that a copy spells where the data has digits, 百分之十八点一
// or 二百九十一家, and says what they are to be read as: numbers that are missing, or in
// whose place another stands, between the ones that were found before and behind them.
func (c *reading) spelledNumbers() []text.Rewrite {
	var found []text.Rewrite
	plain := alikeNumerals.Replace(c.Plain)
	last := c.title.To
	for i := range c.wanted {
		if !c.wanted[i].isNumber() || c.wanted[i].optional || c.wanted[i].tail != "" || !c.isWrong(i) {
			continue
		}
		within := c.between(i)
		within.From = max(within.From, last)
		p, ok := c.spelledIn(plain, within, c.wanted[i])
		if !ok {
			p, ok = c.bareLetters(within, c.wanted[i])
		}
		if ok {
			found = append(found, text.Rewrite{Part: p, As: c.wanted[i].head})
			last = p.To
		}
	}
	return found
}

// between returns what stands between the numbers that were found before and after an expected
// one. Numbers like it do not count: which of them is missing nobody knows.
func (c *reading) between(i int) text.Part {
	isFound := func(k int) bool {
		return c.links[k].count > 0 && !c.moved[k] && (!c.wanted[k].isNumber() || c.wanted[k].head != c.wanted[i].head)
	}
	p := text.Part{From: c.title.To, To: c.end}
	for k := i - 1; k >= 0; k-- {
		if isFound(k) {
			p.From = c.tokens[c.links[k].first+c.links[k].count-1].To
			break
		}
	}
	for k := i + 1; k < len(c.wanted); k++ {
		if isFound(k) {
			p.To = c.tokens[c.links[k].first].From
			break
		}
	}
	return p
}

// farthest is how far behind the last number a spelled one is looked for, in bytes: a few
// paragraphs.
const farthest = 6000

// spelledIn finds an expected number, spelled, in a part of the text.
func (c *reading) spelledIn(plain string, within text.Part, e expected) (text.Part, bool) {
	to := min(within.To, within.From+farthest)
	for _, form := range spellings(e.head) {
		for at := within.From; at < to; {
			i := strings.Index(plain[at:to], form)
			if i < 0 {
				break
			}
			p := text.Part{From: at + i, To: at + i + len(form)}
			if isWholeNumeral(plain, p) && e.hasUnitAt(plain, p) {
				return p, true
			}
			at = p.To
		}
	}
	return text.Part{}, false
}

// hasUnitAt tells whether the unit of an expected number stands next to a part of a text.
func (e *expected) hasUnitAt(plain string, p text.Part) bool {
	if e.unit == "%" && strings.HasSuffix(plain[:p.From], percentWord) {
		return true
	}
	if e.unit == "" {
		return p.To-p.From > len("一") && !strings.HasPrefix(plain[p.To:], "是") // one numeral alone is anything
	}
	behind, _ := cutBetween(plain[p.To:])
	return strings.HasPrefix(behind, e.unit)
}

// isWholeNumeral tells whether no numeral adjoins a part of a text.
func isWholeNumeral(plain string, p text.Part) bool {
	before, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(plain[:p.From], "点")) // 示范点 is no number
	after, _ := utf8.DecodeRuneInString(strings.TrimPrefix(plain[p.To:], "点"))
	isNumeral := func(r rune) bool { return strings.ContainsRune("零一二三四五六七八九十百千0123456789", r) }
	return !isNumeral(before) && !isNumeral(after)
}

// alikeNumerals makes one of the numerals that mean the same. The length of the text stays.
var alikeNumerals = strings.NewReplacer("两百", "二百", "两千", "二千", "两万", "二万", "〇", "零", "兩", "二")

// spellings returns how a number is spelled: as a number, and digit by digit.
func spellings(digits string) []string {
	forms := []string{spelled(digits)}
	if each := eachDigit(digits); each != forms[0] && len(digits) > 1 && !strings.Contains(digits, ".") {
		forms = append(forms, each)
	}
	return forms
}

// spelled spells a number up to a hundred million: 27894 is 二万七千八百九十四.
func spelled(digits string) string {
	whole, fraction, isDecimal := strings.Cut(digits, ".")
	n, _ := strconv.Atoi(whole) // digits; one too long is spelled wrongly, and not found
	words := groupNumeral(n % 10000)
	if high := n / 10000; high > 0 {
		if low := n % 10000; low == 0 {
			words = ""
		} else if low < 1000 {
			words = "零" + words
		}
		words = groupNumeral(high%10000) + "万" + words
	}
	if rest, ok := strings.CutPrefix(words, "一十"); ok {
		words = "十" + rest
	}
	if isDecimal {
		words += "点" + eachDigit(fraction)
	}
	return words
}

// groupNumeral spells a number below ten thousand.
func groupNumeral(n int) string {
	if n == 0 {
		return "零"
	}
	var b strings.Builder
	isGap := false
	for i, unit := range []struct {
		size int
		word string
	}{{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}} {
		digit := n / unit.size % 10
		switch {
		case digit == 0:
			isGap = i > 0 && b.Len() > 0
			continue
		case isGap:
			b.WriteString("零")
		}
		isGap = false
		b.WriteString(eachDigit(strconv.Itoa(digit)) + unit.word)
	}
	return b.String()
}

// eachDigit spells digits one by one.
func eachDigit(digits string) string { return numeralOfDigit.Replace(digits) }

var numeralOfDigit = strings.NewReplacer("0", "零", "1", "一", "2", "二", "3", "三", "4", "四", "5", "五", "6", "六", "7", "七", "8", "八", "9", "九")
