package shelf

import (
	"strings"
	"unicode"

	"yulan/report/lazyregexp"
)

// Passage is the sentence that states a value: what stands before its number, the number as
// the report has it, and what stands after. It is empty where the report has no text.
type Passage struct{ Before, Number, After string }

// IsZero says whether there is no text.
func (p Passage) IsZero() bool { return p == Passage{} }

// longestSide bounds what a passage shows at each side of its number, in characters: some
// sentences of reports go over a page.
const longestSide = 90

// Sentence returns the sentence of the report's text that states the value, as one line. A
// long one is cut, and that is marked.
func (v Value) Sentence() Passage {
	text, start := []rune(v.Report.Text), v.Figure.Start
	end := start + len([]rune(v.Figure.Printed))
	if start < 0 || end > len(text) {
		return Passage{}
	}
	from, cutBefore := sentenceBegin(text, start)
	to, cutAfter := sentenceEnd(text, end)
	return passageOf(text, [4]int{from, start, end, to}, cutBefore, cutAfter)
}

// passageOf returns a passage by where it and its number begin and end.
func passageOf(text []rune, at [4]int, cutBefore, cutAfter bool) Passage {
	p := Passage{Before: oneLine(text[at[0]:at[1]]), Number: oneLine(text[at[1]:at[2]]), After: oneLine(text[at[2]:at[3]])}
	if cutBefore {
		p.Before = "……" + p.Before
	}
	if cutAfter {
		p.After += "……"
	}
	return p
}

// sentenceBegin returns where the sentence of a place begins, and whether it was cut.
func sentenceBegin(text []rune, at int) (from int, cut bool) {
	for from = at; from > 0; from-- {
		if endsSentence(text, from-1) {
			return from, false
		}
		if at-from >= longestSide && strings.ContainsRune("，、；：", text[from-1]) || at-from >= 2*longestSide {
			return from, true
		}
	}
	return from, false
}

// sentenceEnd returns where the sentence of a place ends, and whether it was cut.
func sentenceEnd(text []rune, at int) (to int, cut bool) {
	for to = at; to < len(text); to++ {
		if endsSentence(text, to) {
			if strings.ContainsRune("。！？", text[to]) {
				to++
			}
			return to, false
		}
		if to-at >= longestSide && strings.ContainsRune("，、；：", text[to]) || to-at >= 2*longestSide {
			return to, true
		}
	}
	return to, false
}

// endsSentence says whether a sentence ends at a place: at its full stop, at an empty line,
// before a line that is set off, or behind a heading. Any other line end may be one of a copy
// that was wrapped by hand.
func endsSentence(text []rune, at int) bool {
	switch c := text[at]; {
	case strings.ContainsRune("。！？", c):
		return true
	case c == '\n':
		line := lineBefore(text, at)
		setOff := at+1 < len(text) && unicode.IsSpace(text[at+1])
		return setOff || strings.TrimSpace(line) == "" || heading.MatchString(line)
	}
	return false
}

// heading is a line that heads what follows.
var heading = lazyregexp.New(`^\s*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[部章])[^。！？；]{0,40}$`)

// lineBefore returns the line that ends at a place, as far as a heading may be long.
func lineBefore(text []rune, at int) string {
	const longest = 60
	from := at
	for from > 0 && text[from-1] != '\n' && at-from < longest {
		from--
	}
	return string(text[from:at])
}

// oneLine takes the white space out of a text: of one in Chinese it is nothing but how lines
// were broken and set off.
func oneLine(text []rune) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsSpace(c) {
			return -1
		}
		return c
	}, string(text))
}
