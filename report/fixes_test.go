package report

import "testing"

// A fix is about the number that it was made for: found by sentence and run, or else by its
// place in the text, of which the first is 0.
func TestFixIsOfItsNumber(t *testing.T) {
	bySentence := Fix{Figure: Figure{Printed: "5", Sentence: "s", Run: 2, Start: -1}}
	byPlace := Fix{Figure: Figure{Printed: "5", Run: 1}}
	cases := []struct {
		name     string
		fix      Fix
		sentence string
		run      int
		start    int
		printed  string
		want     bool
	}{
		{"its sentence and run", bySentence, "s", 2, 90, "5", true},
		{"an earlier run", bySentence, "s", 1, 90, "5", false},
		{"a later run", bySentence, "s", 3, 90, "5", false},
		{"another sentence", bySentence, "other", 2, 90, "5", false},
		{"another number", bySentence, "s", 2, 90, "6", false},
		{"no place on both sides", bySentence, "other", 2, -1, "5", false},
		{"its place, the first", byPlace, "s", 7, 0, "5", true},
		{"another place", byPlace, "s", 7, 1, "5", false},
	}
	for _, c := range cases {
		if got := c.fix.of(c.sentence, c.run, c.start, c.printed); got != c.want {
			t.Errorf("%s: got %t", c.name, got)
		}
	}
}
