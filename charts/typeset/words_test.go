package typeset

import "testing"

// An amount keeps the character that says what is counted, but no word: a word may be long.
func TestCountedWord(t *testing.T) {
	for text, want := range map[string]string{"5 zones": "5", "5, then": "5", "5 ": "5", "5亩": "5亩"} {
		if got := text[:counted(text, 1)]; got != want {
			t.Errorf("of %q %q is kept whole, want %q", text, got, want)
		}
	}
}

// Lines leave a part out where the last ends in a sign of that which the text has not itself.
func TestIsCut(t *testing.T) {
	for _, c := range []struct {
		text  string
		lines []string
		want  bool
	}{
		{"一二三四", []string{"一二", "三四"}, false},
		{"一二三四", []string{"一…"}, true},
		{"one two", []string{"one..."}, true},
		{"一二…", []string{"一二…"}, false},
		{"一二", nil, true},
		{"", nil, false},
		{"one...", []string{"one..."}, false},
	} {
		if got := IsCut(c.text, c.lines); got != c.want {
			t.Errorf("%q of %q: cut %t, want %t", c.lines, c.text, got, c.want)
		}
	}
}
