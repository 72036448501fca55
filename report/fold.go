package report

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// folded is a text as it is compared: without blanks, and in one form what copies print
// in several. It knows of each byte where in the source it comes from, so that what is
// shown stays the reader's own.
type folded struct {
	source string
	text   string
	origin []int32 // for each byte of text, and for its end: the byte of source
	ends   []int   // of source: the line ends that end a paragraph
	breaks []int   // those of ends that are in mid-sentence
}

// headingEnd ends a heading that stands on a line of its own and has no full stop.
const headingEnd = "\n"

// ink is a character that is seen, in the form in which it is compared.
type ink struct {
	r  rune
	at int32 // in the source
}

// fold folds a text: brackets, colons, commas, percent signs and digits of either width,
// numbers with separated thousands, dashes of any kind, and the look-alikes that a copy
// from a PDF has in the place of characters. A line of its own that begins with one of the
// marks and has no full stop is a heading.
func fold(source string, marks []string) folded {
	f := folded{source: source, ends: paragraphEnds(source)}
	inks := make([]ink, 0, len(source)/2)
	ends := f.ends
	begin := 0 // of the sentence or paragraph that inks end with
	for i, r := range source {
		if len(ends) > 0 && i >= ends[0] {
			ends = ends[1:]
			if isUnfinished(inks[begin:]) {
				f.breaks = append(f.breaks, i)
				if isMarked(inks[begin:], marks) {
					inks = append(inks, ink{'\n', int32(i)})
				}
			}
			begin = len(inks)
		}
		for _, c := range form(r) {
			inks = append(inks, ink{c, int32(i)})
			if endsSentence(c) {
				begin = len(inks)
			}
		}
	}
	f.write(foldDashes(foldNumbers(inks)))
	return f
}

// write sets the text and where it comes from.
func (f *folded) write(inks []ink) {
	var b strings.Builder
	b.Grow(len(f.source))
	f.origin = make([]int32, 0, len(f.source)+1)
	for _, c := range inks {
		b.WriteRune(c.r)
		for len(f.origin) < b.Len() {
			f.origin = append(f.origin, c.at)
		}
	}
	f.text = b.String()
	f.origin = append(f.origin, int32(len(f.source)))
}

// endsSentence says whether a character ends a sentence.
func endsSentence(r rune) bool { return r == '。' || r == '；' }

// chinese are the forms that the report has of signs that a copy may print narrow. The
// comma is not among them: foldNumbers looks at it first.
var chinese = map[rune]rune{'(': '（', ')': '）', ';': '；', ':': '：', '｡': '。', '､': '、', '―': '—', '─': '—', '–': '—', '－': '—'}

// lookAlikes are what prints like other characters and is not the same: full-width and
// half-width forms, small forms, radicals in the place of characters, 一 in brackets.
var lookAlikes = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x2f00, Hi: 0x2fd5, Stride: 1},
	{Lo: 0x3220, Hi: 0x3229, Stride: 1},
	{Lo: 0xf900, Hi: 0xfaff, Stride: 1},
	{Lo: 0xfe50, Hi: 0xfe6f, Stride: 1},
	{Lo: 0xff01, Hi: 0xff5e, Stride: 1},
}}

// form returns the one form of a character: nothing if it takes no ink.
func form(r rune) []rune {
	if inkless(r) {
		return nil
	}
	forms := []rune{r}
	if r != '，' && r != '－' && unicode.Is(lookAlikes, r) {
		forms = []rune(norm.NFKC.String(string(r)))
	}
	for i, c := range forms {
		if other, ok := chinese[c]; ok {
			forms[i] = other
		}
	}
	return forms
}

// foldNumbers drops the commas between thousands, widens all others, and gives the ratio
// its sign.
func foldNumbers(inks []ink) []ink {
	kept := inks[:0:0]
	dropped := -1 // the last comma that was
	for i, c := range inks {
		between := i > 0 && i+1 < len(inks) && isDigit(inks[i-1].r) && isDigit(inks[i+1].r)
		switch {
		case c.r == ',' && between && isThousands(inks, i, dropped):
			dropped = i
			continue
		case c.r == ',':
			c.r = '，'
		case c.r == '：' && between:
			c.r = '∶'
		}
		kept = append(kept, c)
	}
	return kept
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isThousands says whether the comma at an index has three digits behind it, and before
// it up to three that begin a number, or three behind a comma that was dropped.
func isThousands(inks []ink, comma, dropped int) bool {
	const group = 3
	behind, before := 0, 0
	for i := comma + 1; i < len(inks) && isDigit(inks[i].r) && behind <= group; i++ {
		behind++
	}
	i := comma - 1
	for ; i >= 0 && isDigit(inks[i].r) && before <= group; i-- {
		before++
	}
	switch {
	case behind != group || before > group:
		return false
	case i >= 0 && inks[i].r == ',':
		return before == group && i == dropped
	}
	return i < 0 || inks[i].r != '.'
}

func isDash(r rune) bool { return r == '—' || r == '-' }

// foldDashes makes every run of dashes the one that the report begins a paragraph with. A
// dash alone stays: it may be a hyphen.
func foldDashes(inks []ink) []ink {
	kept := inks[:0:0]
	for i := 0; i < len(inks); {
		n := i
		for n < len(inks) && isDash(inks[n].r) {
			n++
		}
		if n-i >= 2 {
			kept = append(kept, ink{'—', inks[i].at}, ink{'—', inks[i+1].at})
			i = n
			continue
		}
		kept = append(kept, inks[i])
		i++
	}
	return kept
}
