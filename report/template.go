package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"yulan/report/lazyregexp"
)

// Piece is part of a template: literal text, or a figure to be formatted. Either the text or
// the figure is empty.
type Piece struct {
	Text   string
	Figure string // a figure's id
	Since  bool   // not the figure itself is meant, but the year in which its period begins
}

// sinceSuffix after an id stands for the year that the figure is compared with: a year is a
// number too, and must not be typed.
const sinceSuffix = ":since"

// maxIDLength keeps ids readable in the definition of a chart and in a table.
const maxIDLength = 40

var figureID = lazyregexp.New(`^[a-z0-9-]+(\.[a-z0-9-]+)+$`)

// ParseTemplate splits a summary: "GDP reached {gdp.level}." becomes the text "GDP reached ",
// the figure gdp.level and the text ".". Joined again, with braces around the figures, the
// pieces give the template. "{a.b:since}" is the year in which the period of a.b begins. It
// fails if a brace has no partner, if there is no id within braces, or if the text contains a
// typed digit: numbers come by reference only. It does not check whether the figures exist.
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

// checkProse refuses text that contains a digit or a single brace.
func checkProse(s string) error {
	if i := strings.IndexAny(s, "{}"); i >= 0 {
		return fmt.Errorf("the brace in %q has no partner", clip(s[i:]))
	}
	if i := strings.IndexFunc(s, isTypedDigit); i >= 0 {
		return fmt.Errorf("%q is a typed digit; numbers are named as {figure.id}", clip(s[i:]))
	}
	return nil
}

// isTypedDigit is true for 7, ７, ⑦ and ½, but not for the words 七 and 〇. The most frequent
// characters, letters and Chinese ones, are decided without consulting the tables.
func isTypedDigit(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return '0' <= r && r <= '9'
	case '一' <= r && r <= '\u9fff':
		return false
	}
	return unicode.In(r, unicode.Nd, unicode.No)
}

// clip shortens a text for an error message.
func clip(s string) string {
	const length = 16 // characters, enough to find the place
	runes := []rune(s)
	if len(runes) <= length {
		return s
	}
	return string(runes[:length]) + "…"
}
