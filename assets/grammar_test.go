package assets_test

import (
	"strings"
	"testing"
)

func TestGrammarWritesNumbers(t *testing.T) {
	cases := []struct{ tag, counts, ordinals string }{
		{"zh", "两 四 十 十一 二十 九十九 100 0", "二 四 十 十一 二十 九十九 100 0"},
		{"en", "two four ten 11 20 99 100 no", "2 4 10 11 20 99 100 0"},
	}
	for _, c := range cases {
		g := loadWords(t, c.tag).Grammar()
		var counts, ordinals []string
		for _, n := range []int{2, 4, 10, 11, 20, 99, 100, 0} {
			counts, ordinals = append(counts, g.Count(n)), append(ordinals, g.Ordinal(n))
		}
		if got := strings.Join(counts, " "); got != c.counts {
			t.Errorf("%s counts %s, want %s", c.tag, got, c.counts)
		}
		if got := strings.Join(ordinals, " "); got != c.ordinals {
			t.Errorf("%s numbers %s, want %s", c.tag, got, c.ordinals)
		}
	}
}
