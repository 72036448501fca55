package report

import (
	"slices"
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
	// Derived, where it is not empty, means not the figure but what the report implies of it.
	Derived DerivedKind
}

// since after an id and a colon stands for the year that the figure is compared with: a year
// is a number too, and must not be typed. The kind of a derived value stands for that value.
const since = "since"

// maxIDLength keeps ids readable in the definition of a chart and in a table.
const maxIDLength = 40

var figureID = lazyregexp.New(`^[a-z0-9-]+(\.[a-z0-9-]+)+$`)

// ParseTemplate splits a summary: "GDP reached {gdp.level}." becomes the text "GDP reached ",
// the figure gdp.level and the text ".". Joined again, with braces around the figures, the
// pieces give the template. "{a.b:since}" is the year in which the period of a.b begins, and
// "{a.b:share}" the share that the report implies a.b to be of its whole. It fails if a brace
// has no partner, if there is no id within braces, or if the text contains a typed digit:
// numbers come by reference only. It does not check whether the figures exist.
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
			return nil, refuse("the brace before %q is not closed", clip(s[1:]))
		}
		p, err := parsePlaceholder(s[1:end])
		if err != nil {
			return nil, err
		}
		pieces = append(pieces, p)
		s = s[end+1:]
	}
	return pieces, nil
}

// parsePlaceholder reads what stands between braces.
func parsePlaceholder(s string) (Piece, error) {
	id, of, _ := strings.Cut(s, ":")
	p := Piece{Figure: id, Since: of == since}
	if !p.Since {
		p.Derived = DerivedKind(of)
	}
	if !figureID.MatchString(id) || len(id) > maxIDLength || p.reference() != s || p.Derived != "" && !slices.Contains(derivedKinds, p.Derived) {
		return p, refuse("{%s} is not the id of a figure", clip(s))
	}
	return p, nil
}

// reference returns what stands between braces for a piece that is no text.
func (p Piece) reference() string {
	switch {
	case p.Since:
		return p.Figure + ":" + since
	case p.Derived != "":
		return p.Figure + ":" + string(p.Derived)
	}
	return p.Figure
}

// checkProse refuses text that contains a digit or a single brace.
func checkProse(s string) error {
	if i := strings.IndexAny(s, "{}"); i >= 0 {
		return refuse("the brace in %q has no partner", clip(s[i:]))
	}
	if i := strings.IndexFunc(s, isTypedDigit); i >= 0 {
		return refuse("%q is a typed digit; numbers are named as {figure.id}", clip(s[i:]))
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
