package charts

import (
	"math"
	"strings"
	"unicode/utf8"
)

const (
	clauseMarks = "，；：、,;:" // end a clause, or an item of a list
	leastClause = 0.3       // of a text's width: a line that is shorter looks like a slip
)

// betweenClauses returns where a text of two lines breaks between clauses, the most equal
// ones if there are several: Chinese has no spaces, and a line that breaks within a word
// makes one read it twice. It is nil where no mark stands near enough to the middle.
func betweenClauses(atoms []atom, width float64) []int {
	whole := 0.0
	for _, a := range atoms {
		whole += a.space + a.width
	}
	best, off, x := -1, 0.5-leastClause, 0.0
	for i, a := range atoms[:len(atoms)-1] {
		x += a.space + a.width
		from := math.Abs(x/whole - 0.5)
		if endsClause(a.text) && from <= off && x <= width && whole-x <= width {
			best, off = i+1, from
		}
	}
	if best < 0 {
		return nil
	}
	return []int{best, len(atoms)}
}

// endsClause tells whether a text ends in a mark of clauseMarks.
func endsClause(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(clauseMarks, r)
}
