package reading

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"yulan/report/text"
)

// char is a character of the reader's text in the one form that the rules read, and where
// it comes from, in code points.
type char struct {
	r    rune
	at   int32
	wide bool // a digit as wide as a character
	tab  bool // a tab, where a line is not yet tidied
}

// oneForm gives signs that texts print in several forms the form that the rules know.
// Digits, letters and most signs become narrow, Chinese punctuation wide.
var oneForm = map[rune]rune{
	'(': '（', ')': '）', ';': '；', '!': '！', '?': '？', '｡': '。', '､': '、', '〔': '（', '〕': '）', '【': '（', '】': '）',
	'―': '—', '─': '—', '–': '—', '－': '—', '‐': '-', '‑': '-', '−': '-', '~': '～', '〜': '～', '﹪': '%', '﹣': '-', '﹢': '+',
	'「': '“', '」': '”', '『': '“', '』': '”', '〝': '“', '〞': '”', '＂': '"', '•': '·', '・': '·', '‧': '·', '／': '/',
}

// compatible are characters that look like others and are different: radicals in place of
// characters, numerals in brackets, compatibility ideographs, small forms.
var compatible = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x2e80, Hi: 0x2fd5, Stride: 1},
	{Lo: 0x3220, Hi: 0x3229, Stride: 1},
	{Lo: 0xf900, Hi: 0xfaff, Stride: 1},
	{Lo: 0xfe50, Hi: 0xfe6f, Stride: 1},
}}

// isRadical says whether a character is a radical or a stroke that stands for a character, and
// that Unicode's own tables do not tell.
func isRadical(r rune) bool {
	_, ok := text.Radical(r)
	return ok
}

// wide punctuation that stays as it is, for it is what Chinese texts have.
func staysWide(r rune) bool {
	switch r {
	case '，', '；', '：', '（', '）', '！', '？', '～', '－', '／', '＂':
		return true
	}
	return false
}

// appendForm appends the one form of a character: nothing for what is not seen, a blank for
// every kind of blank.
func appendForm(to []rune, r rune) []rune {
	switch {
	case firstIdeograph <= r && r <= lastIdeograph: // nearly all of a report: nothing but its traditional form is to be looked for
	case unicode.IsSpace(r):
		return append(to, ' ')
	case unicode.In(r, unicode.Cc, unicode.Cf):
		return to
	case 0xff01 <= r && r <= 0xff5e && !staysWide(r):
		r -= 0xfee0
	case isRadical(r):
		same, _ := text.Radical(r)
		return append(to, same)
	case unicode.Is(compatible, r):
		for _, f := range norm.NFKC.String(string(r)) {
			to = append(to, one(f))
		}
		return to
	}
	return append(to, one(r))
}

// The ideographs of Unicode's first block of them.
const firstIdeograph, lastIdeograph = 0x4e00, 0x9fff

func one(r rune) rune {
	if f, ok := oneForm[r]; ok {
		return f
	}
	if simplified, ok := text.Simplified(r); ok {
		return simplified // the rules know simplified texts; shown is what the reader's text has
	}
	return r
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

func isLetter(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' }

// narrow says whether a character is of a kind that a blank parts: letters and digits.
func narrow(r rune) bool { return isDigit(r) || isLetter(r) }

// tidy drops blanks but between letters and digits, turns straight quotation marks into
// pairs, and decides what a comma or colon between digits is.
func tidy(chars []char) []char {
	out := make([]char, 0, len(chars))
	open := false
	seen := 0 // index of the first character from here on that is no blank
	for i, c := range chars {
		for seen < len(chars) && (seen <= i || chars[seen].r == ' ') {
			seen++
		}
		switch {
		case isNoteMark(out, c.r):
			continue
		case c.r == ' ' && !keepsBlank(out, chars[seen:]):
			continue
		case c.r == '"' && open:
			c.r, open = '”', false
		case c.r == '"':
			c.r, open = '“', true
		}
		out = append(out, c)
	}
	for i := range out {
		out[i].r = sign(out, i)
	}
	return out
}

// keepsBlank says whether a blank parts two words or numbers. after begins with what is no
// blank.
func keepsBlank(before, after []char) bool {
	return len(before) > 0 && len(after) > 0 && narrow(before[len(before)-1].r) && narrow(after[0].r)
}

// sign returns what a comma or a colon is: part of a number, or the Chinese sign.
func sign(chars []char, i int) rune {
	r := chars[i].r
	between := i > 0 && i+1 < len(chars) && isDigit(chars[i-1].r) && isDigit(chars[i+1].r)
	switch r {
	case ',':
		if !between || !groups(chars, i) {
			return '，'
		}
	case '，':
		if between && wideGroups(chars, i) {
			return ','
		}
	case ':', '：', '∶', '︰':
		if between {
			return '∶'
		}
		return '：'
	}
	if between && strings.ContainsRune(text.TypedPoints, r) && isDecimal(chars, i) {
		return '.'
	}
	return r
}

// isDecimal says whether a middle dot or a full stop between digits is typed for a decimal point: behind the
// digits stands what a part of a hundred or an amount does. 5·12 is a day.
func isDecimal(chars []char, dot int) bool {
	i := dot + 1
	for i < len(chars) && isDigit(chars[i].r) {
		i++
	}
	return i < len(chars) && strings.ContainsRune("%‰万亿", chars[i].r)
}

// groups says whether the comma at an index parts thousands: three digits behind it and no
// fourth, one to three before it that begin the number or follow such a comma.
func groups(chars []char, comma int) bool {
	behind, before := 0, 0
	for i := comma + 1; i < len(chars) && isDigit(chars[i].r) && behind < 4; i++ {
		behind++
	}
	i := comma - 1
	for ; i >= 0 && isDigit(chars[i].r) && before < 4; i-- {
		before++
	}
	if behind != 3 || before > 3 {
		return false
	}
	return i < 0 || chars[i].r != '.'
}

// wideGroups says whether a wide comma parts thousands. It does so only in a number whose
// every comma does and that has at least two of them, or whose digits are wide
// too: lists of numbers have wide commas, so one alone between narrow digits stays.
func wideGroups(chars []char, comma int) bool {
	if !groups(chars, comma) {
		return false
	}
	at := func(i int) bool {
		return i >= 0 && i < len(chars) && (chars[i].r == '，' || chars[i].r == ',') && groups(chars, i)
	}
	return at(comma+4) || at(comma-4) || chars[comma-1].wide && chars[comma+1].wide
}
