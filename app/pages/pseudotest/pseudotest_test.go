package pseudotest_test

import (
	"testing"
	"unicode/utf8"

	"yulan/app/pages/pseudotest"
)

func TestOf(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"a word", "Unit", "[Ùûníît]"},
		{"a gap at its end", "ch. {n}", "[ch.] {n}"},
		{"a gap within", "Export {n} charts", "[Éêxpôört {n} chàârtsö]"},
		{"forms", "{n} {n:chart|charts}", "{n} [{n:chàârt|chàârts}]"},
		{"what is meant of a figure", "since {a.b:since} it grew", "[síîncéê {a.b:since} íît gréêw]"},
		{"blanks", " million", " [míîllíîôön]"},
		{"no letters", "{a}:{b}", "{a}:{b}"},
		{"a name of a gap alone", "({n})", "({n})"},
		{"nothing", "", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := pseudotest.Of(c.text); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// Whatever a text is made of, it grows by two fifths.
func TestOfIsLonger(t *testing.T) {
	for _, text := range []string{"Strengths", "rhythm", "A", "GDP grew faster than its target", "CNY"} {
		got := pseudotest.Of(text)
		if utf8.RuneCountInString(got)*5 < utf8.RuneCountInString(text)*7 {
			t.Errorf("%q became %q", text, got)
		}
	}
}

func TestIsForeign(t *testing.T) {
	for text, want := range map[string]bool{"[Ùûníît]": false, "27,894": false, "PNG": false, "%": false, "Unit": true, "亿元": true, "[Ùûníît] left": true} {
		if got := pseudotest.IsForeign(text); got != want {
			t.Errorf("%q: got %t, want %t", text, got, want)
		}
	}
}
