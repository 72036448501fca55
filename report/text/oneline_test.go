package text_test

import (
	"testing"

	"yulan/report/text"
)

func TestOneLine(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"one line", "五快一慢", "五快一慢"},
		{"lines and tabs", " 五快\t一慢\n\n甲 ", "五快 一慢 甲"},
		{"a wide blank", "五快\u3000一慢", "五快 一慢"},
		{"what cannot be shown", "五\u200b快\x00\xff一\u202e慢", "五快一慢"},
		{"too long, cut at a blank", "一二三四五六七 九十", "一二三四五六七"},
		{"nothing", "\n", ""},
	} {
		if got := text.OneLine(c.in, 8); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
