package text

import "testing"

// A point that was typed for the end of a sentence is one; between digits and Latin letters, and
// after the number of an item, it stays.
func TestFoldStops(t *testing.T) {
	cases := []struct{ name, source, want string }{
		{"after a word", "增长.另有", "增长。另有"},
		{"after a unit", "增长8.3%.另有7家.", "增长8.3%。另有7家。"},
		{"with a blank", "8.3%. 另有", "8.3%。另有"},
		{"wide", "增长．另有", "增长。另有"},
		{"after a number", "共计27894.另有", "共计27894。另有"},
		{"before a number", "增长.2021年", "增长。2021年"},
		{"a decimal point", "增长8.3%", "增长8.3%"},
		{"a letter for a digit", "增长8.O%、l.5%", "增长8.O%、l.5%"},
		{"an item", "1.创新\n2.协调", "1.创新2.协调"},
		{"Latin words", "R.D", "R.D"},
		{"a row of points", "等等....完", "等等....完"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := Clean(c.source).Plain; got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
