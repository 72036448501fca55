package kit

import (
	"strings"
	"testing"
)

func TestBreakHeadline(t *testing.T) {
	cases := []struct {
		name, text string
		width      float32
		want       string
	}{
		{"one line stays", "一二三，四五", 100, "一二三，四五"},
		{"no single character is left over", "一二三四五六七八九十一", 100, "一二三四五六|七八九十一"},
		{"clauses stay whole", "一二三四五六，七八九十一二三", 100, "一二三四五六，|七八九十一二三"},
		{"the more equal clauses", "一二，三四五，六七八九十", 100, "一二，三四五，|六七八九十"},
		{"clauses too long for a line", "一二，三四五六七八九十一二三", 100, "一二，三四五六|七八九十一二三"},
		{"a mark at the end is no break", "一二三四五六七八九十一。", 100, "一二三四五六|七八九十一。"},
		{"English", "GDP grew; jobs exceeded", 100, "GDP grew;|jobs exceeded"},
		{"three lines", "一二三四五六七八九十一二三四五六七八九十一", 100, "一二三四五六七|八九十一二三四|五六七八九十一"},
		{"empty", "", 100, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			pieces := []Piece{{Text: c.text}}
			if got := strings.Join(lines(pieces, breakHeadline(pieces, c.width, square)), "|"); got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}
