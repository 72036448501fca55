package text

import "strings"

// skipFootnoteMarks skips the marks of footnotes, and the notes themselves if they stand at the
// foot of a page.
func skipFootnoteMarks(chars []char, lines []line) {
	seen := map[string]bool{} // the marks that the text has so far
	before := rune(0)         // the last character that is not skipped
	for n := 0; n < len(lines); n++ {
		l := lines[n]
		at, to := lineBody(chars, l)
		if length := markAt(chars[at:to]); length > 0 && seen[inksOf(chars[at:at+length])] {
			n = skipFootnote(chars, lines, n)
			continue
		}
		for i := at; i < to; i++ {
			length := markAt(chars[i:to])
			if length == 0 || !belongsTo(before, chars[i].r) {
				if chars[i].skip == "" && !inkless(chars[i].r) {
					before = chars[i].r
				}
				continue
			}
			seen[inksOf(chars[i:i+length])] = true
			skipInks(chars[i:i+length], FootnoteMark)
			i += length - 1
		}
	}
}

// markAt returns the length in characters of the footnote's mark at the start of some
// characters, or 0: a number in square brackets, in a circle, or raised.
func markAt(chars []char) int {
	if len(chars) == 0 || chars[0].skip != "" {
		return 0
	}
	if isCircled(chars[0].r) {
		return 1
	}
	const longest = 3 // digits; 〔2021〕 is the year of a document
	n := 0
	for n < min(len(chars), longest) && isRaised(chars[n].r) {
		n++
	}
	if n > 0 {
		return n
	}
	i := strings.IndexRune("[［〔【", chars[0].r)
	if i < 0 {
		return 0
	}
	n = 1
	for n < min(len(chars), 2*longest) && (chars[n].r == ' ' || isDigit(asDigit(chars[n].r))) {
		n++
	}
	digits := len(strings.TrimFunc(inksOf(chars[1:n]), func(r rune) bool { return !isDigit(asDigit(r)) }))
	if n < len(chars) && strings.ContainsRune("]］〕】", chars[n].r) && digits > 0 && n <= longest+1 {
		return n + 1
	}
	return 0
}

// asDigit returns the digit for a full-width one, and other characters unchanged.
func asDigit(r rune) rune {
	if '０' <= r && r <= '９' {
		return r - '０' + '0'
	}
	return r
}

func isCircled(r rune) bool { return 0x2460 <= r && r <= 0x2473 || 0x2776 <= r && r <= 0x277f }

func isRaised(r rune) bool { return strings.ContainsRune("⁰¹²³⁴⁵⁶⁷⁸⁹", r) }

// belongsTo tells whether a mark can be that of a footnote: it follows a word, a number or a
// sentence. After a unit in Latin letters, a raised number is a power, and after a comma, a
// number in a circle begins an item of a list.
func belongsTo(before, mark rune) bool {
	switch {
	case before == 0:
		return false
	case isRaised(mark):
		return !isLatin(before) && !isLatin(before-'ａ'+'a')
	case isCircled(mark):
		return !strings.ContainsRune("，、：；:;,。", before)
	}
	return true
}

// skipFootnote skips the note that begins with a line, and returns its last line: it ends with
// a sentence, before a blank line, or before the next note.
func skipFootnote(chars []char, lines []line, first int) (last int) {
	const longest = 5 // lines
	for n := first; n < len(lines) && n < first+longest; n++ {
		l := lines[n]
		at, to := lineBody(chars, l)
		if l.isBlank() || l.newPage && n > first || n > first && markAt(chars[at:to]) > 0 {
			return n - 1
		}
		skipInks(chars[l.from:l.to], Footnote)
		if l.lastRune() == '。' || l.lastRune() == '.' {
			return n
		}
	}
	return min(len(lines), first+longest) - 1
}
