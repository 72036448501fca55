package text

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// inkless tells whether a character takes no ink.
func inkless(r rune) bool {
	return unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf) || isSelector(r)
}

// isSelector tells whether a character only changes the look of the one before it, as the frame
// of a key does, or is the placeholder of an object.
func isSelector(r rune) bool {
	return 0xfe00 <= r && r <= 0xfe0f || 0xe0100 <= r && r <= 0xe01ef ||
		0x180b <= r && r <= 0x180d || r == 0x034f || r == 0xfffc || r == 0x20e3
}

// chinese maps signs to the forms that reports have, where a copy may print others. The comma
// is not among them, as foldNumbers examines it first. A hyphen counts as a minus, since
// keyboards have no other.
var chinese = map[rune]string{
	'(': "（", ')': "）", ';': "；", ':': "：", '｡': "。", '､': "、",
	'―': "—", '─': "—", '–': "—", '－': "—", '‒': "—", '━': "—", '﹘': "—", 0x2e3a: "——", 0x2e3b: "———",
	0xfe10: "，", '−': "-", '‐': "-", 0x2011: "-", '﹣': "-", '⁻': "-", '➖': "-",
	'٪': "%",
	// Arabic and Persian digits; as numbers, since they turn the direction of a line.
	0x660: "0", 0x661: "1", 0x662: "2", 0x663: "3", 0x664: "4", 0x665: "5", 0x666: "6", 0x667: "7", 0x668: "8", 0x669: "9",
	0x6f0: "0", 0x6f1: "1", 0x6f2: "2", 0x6f3: "3", 0x6f4: "4", 0x6f5: "5", 0x6f6: "6", 0x6f7: "7", 0x6f8: "8", 0x6f9: "9",
	'‧': "·", '・': "·",
}

// powers are the digits that come out of one character, ㎡: they belong to its unit, and are no number.
var powers = map[rune]rune{'2': '²', '3': '³'}

// lookAlikes are characters that look like others and are different: full-width and half-width
// forms, small forms, radicals in place of characters, 一 in brackets, digits of mathematics.
var lookAlikes = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x2f00, Hi: 0x2fd5, Stride: 1},
		{Lo: 0x3220, Hi: 0x3229, Stride: 1},
		{Lo: 0x3371, Hi: 0x33df, Stride: 1}, // signs of units: ㎞, ㎡
		{Lo: 0xf900, Hi: 0xfaff, Stride: 1},
		{Lo: 0xfe11, Hi: 0xfe19, Stride: 1}, // for vertical lines, like those from fe30 on
		{Lo: 0xfe30, Hi: 0xfe44, Stride: 1},
		{Lo: 0xfe50, Hi: 0xfe6f, Stride: 1},
		{Lo: 0xff01, Hi: 0xff5e, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x1d7ce, Hi: 0x1d7ff, Stride: 1},
		{Lo: 0x1fbf0, Hi: 0x1fbf9, Stride: 1}, // of segments
		{Lo: 0x2f800, Hi: 0x2fa1f, Stride: 1},
	},
}

// form returns the one form of a character: nothing if it takes no ink.
func form(r rune) []rune {
	switch {
	case isDigit(r):
		return []rune{r}
	case 0x4e00 <= r && r <= 0x9fff: // most are
		if other, ok := simplifiedForms[r]; ok {
			return []rune{other}
		}
		return []rune{r}
	case inkless(r):
		return nil
	}
	if other, ok := radicals[r]; ok {
		return []rune{other}
	}
	forms := []rune{r}
	if r != '，' && r != '－' && r != '﹣' && unicode.Is(lookAlikes, r) {
		forms = []rune(norm.NFKC.String(string(r)))
	}
	if len(forms) == 1 {
		if other, ok := chinese[forms[0]]; ok {
			return []rune(other)
		}
		return forms
	}
	return ofOne(forms)
}

// ofOne returns the one form of each of the characters that one stands for.
func ofOne(forms []rune) []rune {
	for i, c := range forms {
		if other := []rune(chinese[c]); len(other) == 1 {
			forms[i] = other[0]
		} else if power, ok := powers[c]; ok {
			forms[i] = power
		}
	}
	return forms
}
