package search

import (
	"slices"
	"testing"
)

// A point or a comma ends a clause before a space or the end, and not within a number.
func TestClausesEnd(t *testing.T) {
	cases := []struct {
		text string
		at   int
		want bool
	}{
		{"It grew. More", 7, true},
		{"It grew.", 7, true},
		{"by 1.5 in all", 4, false},
		{"1,234 in all", 1, false},
		{"first, then", 5, true},
		{"增长。其中", 6, true},
		{"no mark", 1, false},
	}
	for _, c := range cases {
		r := []rune(c.text[c.at:])[0]
		if got := isEnd(c.text, c.at, r, ".,。"); got != c.want {
			t.Errorf("%q ends at %q: %t, want %t", c.text, r, got, c.want)
		}
	}
}

// Marks that touch or overlap, or that only a space parts, are one mark.
func TestMarksAreJoined(t *testing.T) {
	for _, c := range []struct {
		name       string
		list, want []Range
	}{
		{"a space between", []Range{{0, 2}, {3, 5}}, []Range{{0, 5}}},
		{"touching, in any order", []Range{{2, 5}, {0, 2}}, []Range{{0, 5}}},
		{"one within the other", []Range{{0, 5}, {1, 2}}, []Range{{0, 5}}},
		{"a letter between", []Range{{0, 1}, {2, 5}}, []Range{{0, 1}, {2, 5}}},
		{"three", []Range{{0, 1}, {1, 2}, {3, 5}}, []Range{{0, 5}}},
	} {
		if got := joined("ab cd", c.list); !slices.Equal(got, c.want) {
			t.Errorf("%s: got %v, want %v", c.name, got, c.want)
		}
	}
}

// The table of readings holds its first character and its last, and none beyond.
func TestPinyinAtTheEndsOfItsTable(t *testing.T) {
	p := readPinyin()
	if got := p.of(firstHan); len(got) == 0 {
		t.Errorf("%c has no reading", firstHan)
	}
	for _, r := range []rune{firstHan - 1, lastHan + 1} {
		if got := p.of(r); got != nil {
			t.Errorf("%U has the readings %v", r, got)
		}
	}
	p.of(lastHan) // must not fail
}
