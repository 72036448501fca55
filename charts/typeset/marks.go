package typeset

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The marks that lines must not begin or end with, grouped by what they are.
const (
	// Closing marks belong to what precedes them, even across a space.
	closing = "，。、；：？！）》〉」』】〕”’,.;:?!)]}" + "］｝〗〙〛｠»›．｡､｣〞〟‼⁇⁈⁉‽"
	// Units that are signs belong to their number.
	percentSigns = "%‰℃％°′″℉‱¢￠"
	// Joining marks stand at the end of a line, never at the start of the next.
	joining = "…—·～/–-‐‒‥⋯|‧・･ーゝゞヽヾ々〻゠゛゜〜／"
	// Small kana belong to the sound before them.
	smallKana = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"

	noStart = closing + percentSigns + joining + smallKana // never at the start of a line

	// noEnd marks open what follows them; 第 and currency signs stand before a number.
	noEnd = "（《〈「『【〔“‘([{" + "［｛〖〘〚｟«‹〝｢¡¿„‚" + "￥¥$＄￡£€￦₩₽₹+±−\\#№第"

	// hangs are the marks that leave the right half of their square empty.
	hangs = "，。、；：？！）》〉」』】〕"

	// leads are the marks that leave the left half of their square empty. The single quotes are no
	// such marks: the font has them as narrow as a letter, since English has them as apostrophes.
	leads = "（《〈「『【〔“"

	// clauseMarks end a clause or an item of a list. A title breaks best after one of them.
	clauseMarks = "，；：、。！？,;:"

	straightQuotes = `"'` // these quotation marks open as well as close, and so belong to both sides
	rangeMarks     = "—～–-−"
	separator      = '·' // between spaces it disappears with them where a line breaks
)

// isSpace reports whether a character is white space at which a line may break.
func isSpace(r rune) bool { return unicode.IsSpace(r) && !isTie(r) }

// isTie reports whether a character ties its neighbours together: a non-breaking space or
// hyphen, or a joiner, which is invisible.
func isTie(r rune) bool {
	switch r {
	case '\u00a0', '\u2007', '\u2011', '\u202f', '\u2060', '\ufeff', '\u200d':
		return true
	}
	return false
}

// extends reports whether a character belongs to the one before it: a combining accent, or a
// selector of a variant.
func extends(r rune) bool { return r >= 0x300 && unicode.Is(unicode.M, r) }

// wide reports whether lines may break before and after a character.
func wide(r rune) bool {
	return r >= 0x2e80 && r <= 0x9fff || r >= 0xf900 && r <= 0xfaff || r >= 0xff00 && r <= 0xffef ||
		r >= 0x20000 && r <= 0x3ffff || kindOf(r)&wideMark != 0
}

func has(set string, r rune) bool { return strings.ContainsRune(set, r) }

// kind tells in which of the groups above a character is: a bit for each.
type kind uint8

const (
	closingMark kind = 1 << iota
	noStartMark
	noEndMark
	straightMark
	rangeMark
	percentMark
	wideMark
)

// kinds has the kind of each character of the Basic Multilingual Plane, in blocks of 256; a
// block without marks is nil. Whether a line may break is asked at every character of a text, and
// each of these groups would be searched to its end for a letter that is in none of them.
var kinds = func() (blocks [256]*[256]kind) {
	for k, marks := range map[kind]string{
		closingMark: closing, noStartMark: noStart, noEndMark: noEnd, straightMark: straightQuotes,
		rangeMark: rangeMarks, percentMark: percentSigns, wideMark: "“”…—",
	} {
		for _, r := range marks {
			if blocks[r>>8] == nil {
				blocks[r>>8] = new([256]kind)
			}
			blocks[r>>8][r&0xff] |= k
		}
	}
	return blocks
}()

func kindOf(r rune) kind {
	if r < 0 || r > 0xffff || kinds[r>>8] == nil {
		return 0
	}
	return kinds[r>>8][r&0xff]
}

func hasDigit(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }

// skipSpace returns where the text continues after the white space at a byte, and how many line
// breaks that contains. A separator between spaces counts as space.
func skipSpace(s string, at int) (to, lines int) {
	for to = at; to < len(s); {
		r, n := utf8.DecodeRuneInString(s[to:])
		switch {
		case isSpace(r):
			to += n
			if r == '\n' {
				lines++
			}
		case r == separator && to > at && to+n < len(s) && s[to+n] == ' ':
			to += n
		default:
			return to, lines
		}
	}
	return to, lines
}

// mayBreak reports whether a line may end at a byte of a text, judging by the characters on
// either side.
func mayBreak(s string, at int) bool {
	a, n := utf8.DecodeLastRuneInString(s[:at])
	b, _ := utf8.DecodeRuneInString(s[at:])
	switch {
	case isSpace(b):
		return mayBreakAtSpace(a, s, at)
	case isSpace(a), isTie(a), isTie(b), extends(b):
		return false
	case kindOf(a)&(noEndMark|straightMark) != 0, kindOf(b)&(noStartMark|straightMark) != 0:
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:at-n])
	switch {
	case !wide(a) && !wide(b):
		return a == '-' && unicode.IsLetter(before) && unicode.IsLetter(b)
	case kindOf(a)&rangeMark != 0 && unicode.IsDigit(b):
		return !unicode.IsDigit(before) && kindOf(before)&percentMark == 0
	}
	return true
}

// mayBreakAtSpace reports whether a line may end before the space at a byte of a text; a is the
// character before it.
func mayBreakAtSpace(a rune, s string, at int) bool {
	to, lines := skipSpace(s, at)
	if lines > 0 || to == len(s) {
		return true
	}
	if (a == separator || strings.ContainsRune(s[at:to], separator)) && isAside(s[to:]) {
		return false
	}
	b, _ := utf8.DecodeRuneInString(s[to:])
	return kindOf(a)&noEndMark == 0 && kindOf(b)&closingMark == 0
}

// isAside reports whether a text begins with one or two Chinese characters between separators,
// such as the unit in "项目 · 个 · 2021年", which stays with what it is the unit of. Of several in a
// row only the last does, or a long noun before them would be torn.
func isAside(s string) bool {
	const most = 2
	word, rest, _ := strings.Cut(s, " ")
	first, _ := utf8.DecodeRuneInString(word)
	next, between := strings.CutPrefix(rest, string(separator)+" ")
	return between && wide(first) && utf8.RuneCountInString(word) <= most && !isAside(next)
}
