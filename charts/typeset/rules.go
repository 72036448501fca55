package typeset

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words are the words that stay in one line with a number.
type Words struct {
	Units   []string // after the number: "亿元", "个百分点", "percentage points"
	Before  []string // before the number: "超过", "at least"; also "CNY", "No."
	Between []string // between the number and its unit: 余 in 300余人
	After   []string // after the unit: "以上", ", expected"
	// Whole are words of a script without spaces within which no line breaks: "项目". Only words
	// of two to four characters take effect.
	Whole []string
}

// Rules say where lines may break: the rules of the scripts, and the words that stay with a
// number. A nil *Rules has the rules of the scripts alone.
type Rules struct {
	units, before, after, between wordList
	whole                         wholeWords
}

// NewRules returns rules that keep words with their numbers.
func NewRules(w Words) *Rules {
	return &Rules{newWordList(w.Units), newWordList(w.Before), newWordList(w.After), newWordList(w.Between), newWholeWords(w.Whole)}
}

// wordList holds words by their first character, longer ones first.
type wordList map[rune][]string

func newWordList(words []string) wordList {
	list := wordList{}
	for _, w := range words {
		if w != "" && strings.Trim(w, numerals) != "" { // a power of ten is part of the number
			first, _ := utf8.DecodeRuneInString(w)
			list[first] = append(list[first], w)
		}
	}
	for _, l := range list {
		slices.SortFunc(l, func(a, b string) int { return len(b) - len(a) })
	}
	return list
}

// at returns where the longest word at a byte of a text ends, or that byte if no word stands
// there. A Latin word must end where its letters do: the unit mu is not in "must".
func (l wordList) at(s string, from int) int {
	if len(l) == 0 || from >= len(s) {
		return from
	}
	first, _ := utf8.DecodeRuneInString(s[from:])
	for _, w := range l[first] {
		if !strings.HasPrefix(s[from:], w) {
			continue
		}
		end := from + len(w)
		last, _ := utf8.DecodeLastRuneInString(w)
		next, _ := utf8.DecodeRuneInString(s[end:])
		if !isLatinLetter(last) || !isLatinLetter(next) {
			return end
		}
	}
	return from
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// numerals are the powers of ten that Chinese writes after the digits of a number.
const numerals = "十百千万亿兆"

// quantity returns where the number at a byte of a text ends, together with its unit and the
// words that limit it, or that byte if there is no number.
func (r *Rules) quantity(s string, from int) int {
	digits := r.limits(s, from)
	end := digitsEnd(s, digits)
	if end == digits {
		return from
	}
	if next, _ := utf8.DecodeRuneInString(s[end:]); isLatinLetter(next) {
		return end // 5G is a name, not a quantity
	}
	if next, n := utf8.DecodeRuneInString(s[end:]); kindOf(next)&percentMark != 0 {
		end += n
	} else {
		end = r.unit(s, end)
	}
	if r == nil {
		return end
	}
	return r.after.at(s, end)
}

// limits returns where the digits of a number begin, after the words that may precede it.
func (r *Rules) limits(s string, at int) int {
	for r != nil {
		end := r.before.at(s, at)
		if end == at {
			break
		}
		at = skipOneSpace(s, end)
	}
	const code = 3 // these letters are those of a currency, as in CNY
	if len(s)-at > code+1 && s[at+code] == ' ' && strings.Trim(s[at:at+code], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		return at + code + 1
	}
	if r, n := utf8.DecodeRuneInString(s[at:]); has("+-−±≈≥≤<>", r) {
		at += n
	}
	return at
}

// unit returns where the unit after a number's digits ends: the powers of ten, then a known
// unit, or otherwise the one Chinese character that says what is counted. A word does not cling
// to the number that counts it: it may be long, and a column of text would be ragged.
func (r *Rules) unit(s string, at int) int {
	for {
		if end := r.known(s, at); end > at {
			return end
		}
		next, n := utf8.DecodeRuneInString(s[at:])
		between, after := at, at
		if r != nil {
			between, after = r.between.at(s, at), r.after.at(s, at)
		}
		switch {
		case after > at:
			return at // the number has no unit
		case between > at:
			at = between
		case n > 0 && has(numerals, next):
			at += n
		default:
			return counted(s, at)
		}
	}
}

// known returns where the known unit at a byte of a text ends, or that byte. A scale word may
// precede it: "2.5 million tonnes".
func (r *Rules) known(s string, at int) int {
	if r == nil {
		return at
	}
	for {
		word := skipOneSpace(s, at)
		end := r.units.at(s, word)
		if end == word {
			return at
		}
		if at = end; !isLatinLetter(lastRune(s[:end])) {
			return at
		}
	}
}

// counted returns where the one Chinese character ends that says what a number counts.
func counted(s string, at int) int {
	if next, n := utf8.DecodeRuneInString(s[at:]); unicode.Is(unicode.Han, next) {
		return at + n
	}
	return at
}

// digitsEnd returns where the digits at a byte of a text end, including the signs within them:
// 1,234.5, 1.80∶1, 10:30, 2017—2021.
func digitsEnd(s string, at int) int {
	end := at
	for end < len(s) {
		r, n := utf8.DecodeRuneInString(s[end:])
		if unicode.IsDigit(r) {
			end += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(s[end+n:])
		if end == at || !unicode.IsDigit(next) || !has(".,:∶/"+rangeMarks, r) {
			return end
		}
		end += n
	}
	return end
}

// skipOneSpace returns where the text continues after a single space, breaking or non-breaking.
func skipOneSpace(s string, at int) int {
	if r, n := utf8.DecodeRuneInString(s[at:]); r == ' ' || r == '\u00a0' || r == '\u202f' {
		return at + n
	}
	return at
}

// isDigitByte reports whether a byte is one of the digits that the reports' numbers have.
func isDigitByte(b byte) bool { return b >= '0' && b <= '9' }

// isLatinLetter reports whether a character joins its neighbours to words.
func isLatinLetter(r rune) bool { return unicode.IsLetter(r) && !wide(r) }
