package search

import "testing"

// A point or a comma ends a clause before a space or the end, and not within a number.
func TestClausesEnd(t *testing.T) {
	cases := []struct {
		text string
		at   int
		want bool
	}{
		{"It grew. More", 7, true}, {"It grew.", 7, true}, {"by 1.5 in all", 4, false}, {"1,234 in all", 1, false},
		{"first, then", 5, true}, {"增长。其中", 6, true}, {"no mark", 1, false},
	}
	for _, c := range cases {
		r := []rune(c.text[c.at:])[0]
		if got := isEnd(c.text, c.at, r, ".,。"); got != c.want {
			t.Errorf("%q ends at %q: %t, want %t", c.text, r, got, c.want)
		}
	}
}
