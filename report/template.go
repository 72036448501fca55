package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// Piece is a part of a template: literal text, or a figure to be formatted.
// One of the two is empty.
type Piece struct {
	Text   string
	Figure string // a figure's id
	Since  bool   // not the figure is meant, but the year that its period begins with
}

// sinceSuffix behind an id means the year that the figure is compared with: a year is a
// number too, and not typed.
const sinceSuffix = ":since"

// maxIDLength keeps ids readable in a chart's definition and in a table.
const maxIDLength = 40

var figureID = lazyregexp.New(`^[a-z0-9-]+(\.[a-z0-9-]+)+$`)

// ParseTemplate takes a summary apart: "GDP reached {gdp.level}." is the text
// "GDP reached ", the figure gdp.level and the text ".". Joined again, with braces
// around the figures, the pieces are the template. "{a.b:since}" is the year that the
// period of a.b begins with. It fails if a brace has no
// partner, if what is between braces is no id, or if the text holds a typed digit:
// a number comes by reference or not at all. Whether a figure with the id exists is
// not asked here.
func ParseTemplate(s string) ([]Piece, error) {
	pieces := make([]Piece, 0, 2*strings.Count(s, "{")+1)
	for s != "" {
		open := strings.IndexByte(s, '{')
		if open < 0 {
			open = len(s)
		}
		if err := checkProse(s[:open]); err != nil {
			return nil, err
		}
		if open > 0 {
			pieces = append(pieces, Piece{Text: s[:open]})
		}
		if s = s[open:]; s == "" {
			break
		}
		end := strings.IndexByte(s, '}')
		if end < 0 {
			return nil, fmt.Errorf("the brace before %q is not closed", clip(s[1:]))
		}
		id, since := strings.CutSuffix(s[1:end], sinceSuffix)
		if !figureID.MatchString(id) || len(id) > maxIDLength {
			return nil, fmt.Errorf("{%s} is not the id of a figure", clip(id))
		}
		pieces = append(pieces, Piece{Figure: id, Since: since})
		s = s[end+1:]
	}
	return pieces, nil
}

// checkProse refuses text that holds a digit or half a pair of braces.
func checkProse(s string) error {
	if i := strings.IndexAny(s, "{}"); i >= 0 {
		return fmt.Errorf("the brace in %q has no partner", clip(s[i:]))
	}
	if i := strings.IndexFunc(s, isTypedDigit); i >= 0 {
		return fmt.Errorf("%q is a typed digit; numbers are named as {figure.id}", clip(s[i:]))
	}
	return nil
}

// isTypedDigit holds for 7, ７, ⑦ and ½, but not for the words 七 and 〇. What is asked most
// is answered without the tables: letters, and Chinese characters, which are none.
func isTypedDigit(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return '0' <= r && r <= '9'
	case '一' <= r && r <= '\u9fff':
		return false
	}
	return unicode.In(r, unicode.Nd, unicode.No)
}

// clip shortens text for an error.
func clip(s string) string {
	const length = 16 // runes, enough to find the place
	runes := []rune(s)
	if len(runes) <= length {
		return s
	}
	return string(runes[:length]) + "…"
}
