package text

import (
	"strings"
	"unicode"
)

// OneLine makes one line of what somebody typed or pasted: white space becomes single blanks,
// invisible characters are dropped, and the rest is cut off after a number of characters.
func OneLine(s string, most int) string {
	s = strings.Map(func(c rune) rune {
		switch {
		case unicode.IsSpace(c):
			return ' '
		case c == unicode.ReplacementChar || !unicode.IsPrint(c):
			return -1
		}
		return c
	}, s)
	line := []rune(strings.Join(strings.Fields(s), " "))
	return strings.TrimSpace(string(line[:min(len(line), most)]))
}
