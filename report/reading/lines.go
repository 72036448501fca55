package reading

import "strings"

// line is one line of the reader's text.
type line struct {
	chars    []char
	indented bool // begins with blanks, as paragraphs do
	after    bool // a blank line stands before it
	columns  int
	alone    bool        // a heading by its own sign
	sign     int         // how many characters that was
	page     bool        // a page's number or its running title
	indent   int         // blanks that it begins with
	tabs     int         // and tabs
	row      *rowOfCells // of a table, or nil
	within   bool        // a line of a row that begins before it
}

func (l line) text() string { return textOf(l.chars) }

func textOf(chars []char) string {
	var b strings.Builder
	for _, c := range chars {
		b.WriteRune(c.r)
	}
	return b.String()
}

// linesOf cuts a text into its lines, each in the one form, without those that are blank.
func linesOf(text string) []line {
	var b lineBuilder
	at, returned := int32(-1), false
	for _, r := range text {
		at++
		after := returned // a carriage return, which a line feed may follow
		returned = r == '\r'
		switch {
		case r == '\n' && after:
		case endsLine(r):
			b.flush()
		default:
			b.add(r, at)
		}
	}
	b.flush()
	return b.lines
}

const wideBlank = '\u3000'

func endsLine(r rune) bool {
	return r == '\r' || r == '\n' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// lineBuilder collects the lines of a text.
type lineBuilder struct {
	lines        []line
	l            line
	form         []rune // of the last character, kept for the next one's
	blank, begun bool   // a blank line stands before this one; it has a character that is none
}

// flush ends a line.
func (b *lineBuilder) flush() {
	if !b.begun {
		b.blank = true
	} else {
		b.l.after = b.blank
		whole := len(b.l.chars)
		if b.l.chars, b.l.alone = unmarked(b.l.chars); b.l.alone {
			b.l.sign = whole - len(b.l.chars)
		}
		if b.blank = len(b.l.chars) == 0; !b.blank { // of a line of nothing but stars or ticks none is left
			b.lines = append(b.lines, b.l)
		}
	}
	b.l, b.begun = line{}, false
}

// add adds a character of the text to the line.
func (b *lineBuilder) add(r rune, at int32) {
	b.form = appendForm(b.form[:0], r)
	for _, f := range b.form {
		if f == ' ' && !b.begun {
			b.l.indented = true
			b.l.indent++
			if r == wideBlank {
				b.l.indent++ // as wide as a character
			}
			if r == '\t' {
				b.l.tabs++
			}
			continue
		}
		b.begun = true
		b.l.chars = append(b.l.chars, char{r: f, at: at, wide: '０' <= r && r <= '９', tab: r == '\t'})
		if f < 0x80 {
			b.l.columns++
		} else {
			b.l.columns += 2
		}
	}
}
