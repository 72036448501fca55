package reading

import (
	"strings"
	"testing"
)

func TestDigitsTypedApart(t *testing.T) {
	const years = "自1 9 9 3 年以来，到1 9 9 7 年，直至２ ０ ０ ０ 年，经济持续发展。\n"
	for _, c := range []struct{ text, want string }{
		{years + "铁路正线铺轨里程1 1 3 4 4 公里，增长1 0 ．3 ％。", "铁路正线铺轨里程11344公里，增长10.3%。"},
		{"铁路正线铺轨里程1 1 3 4 4 公里。", "铁路正线铺轨里程1 1 3 4 4公里。"},
		{years + "分别为12 3 45公里。", "分别为12 3 45公里。"},
	} {
		paragraphs, _ := unwrap(c.text)
		if got := textOf(paragraphs[len(paragraphs)-1]); got != c.want {
			t.Errorf("%s: got %q, want %q", strings.TrimPrefix(c.text, years), got, c.want)
		}
	}
}
