package files

import "testing"

func TestPrintable(t *testing.T) {
	for text, want := range map[string]string{
		"":                        "",
		"重庆 2021.png":             "重庆 2021.png",
		`C:\new\table`:            `C:\new\table`,
		"é, e\u0301 and 👩\u200d👧": "é, e\u0301 and 👩\u200d👧",
		"two\nlines\r":            `two\nlines\r`,
		"\x1b[31mred\x7f\t":       `\x1b[31mred\x7f\t`,
		"a\u202egnp.exe":          `a\u202egnp.exe`,
		"\u0085\u2029\ufeff":      `\u0085\u2029\ufeff`,
		"\xd6\xd8 GBK":            `\xd6\xd8 GBK`,
		"\ufffd stays":            "\ufffd stays",
	} {
		if got := Printable(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
