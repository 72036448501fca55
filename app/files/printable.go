package files

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Printable returns a text in a form that is safe on one line. A name may hold characters that
// end the line, move the cursor, colour the terminal or reverse the direction of reading, and
// bytes that are not UTF-8. These are shown as Go escapes them, \n or \x1b.
func Printable(text string) string {
	var b strings.Builder
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, text[i])
		case isShown(r):
			b.WriteRune(r)
		default:
			b.WriteString(escaped(r))
		}
		i += size
	}
	return b.String()
}

// unshown are characters, besides the control characters, that change how others are shown:
// line and paragraph separators, marks of the direction of reading, and the byte order mark.
var unshown = &unicode.RangeTable{
	R16: []unicode.Range16{{0x2028, 0x202e, 1}, {0x2066, 0x2069, 1}, {0xfeff, 0xfeff, 1}},
}

func isShown(r rune) bool { return !unicode.IsControl(r) && !unicode.Is(unshown, r) }

func escaped(r rune) string {
	switch r {
	case '\n':
		return `\n`
	case '\r':
		return `\r`
	case '\t':
		return `\t`
	}
	if r < utf8.RuneSelf {
		return fmt.Sprintf(`\x%02x`, r)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
