package pages_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"yulan/app/pages"
)

func TestSafeName(t *testing.T) {
	cases := []struct{ name, in, want string }{
		{"plain", "3-1 数字化车间", "3-1 数字化车间"},
		{"full-width signs stay", "（一）“两群”：人均，预计", "（一）“两群”：人均，预计"},
		{"signs that Windows forbids", `a<b>c:d"e/f\g|h?i*j`, "a b c d e f g h i j"},
		{"a path", "../../etc/passwd", "etc passwd"},
		{"control characters and line ends", "a\x00b\nc\td\x7fe", "a b c d e"},
		{"invisible characters", "a\u200bb\u202ec\ufeffd", "abcd"},
		{"bytes that are no text", "a\xffb", "ab"},
		{"dots and spaces at the ends", " . name.. . ", "name"},
		{"a hidden file", ".profile", "profile"},
		{"nothing left", "???", "_"},
		{"empty", "", "_"},
		{"a device", "con", "_con"},
		{"a device with an extension", "NUL.txt", "_NUL.txt"},
		{"a device with a blank before the dot", "aux .png", "_aux .png"},
		{"a port", "Com1", "_Com1"},
		{"a port in superscript", "LPT²", "_LPT²"},
		{"no port", "COM10", "COM10"},
		{"no device", "console", "console"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := pages.SafeName(c.in); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

// Beyond 120 bytes a name is cut between two characters, and no space is left at its end.
func TestSafeNameIsShort(t *testing.T) {
	const limit = 120
	cases := []struct{ name, in, want string }{
		{"just right", strings.Repeat("渝", 40), strings.Repeat("渝", 40)},
		{"one byte over", strings.Repeat("渝", 40) + "a", strings.Repeat("渝", 40)},
		{"in a character", "a" + strings.Repeat("渝", 40), "a" + strings.Repeat("渝", 39)},
		{"at a space", strings.Repeat("a", limit-1) + " b", strings.Repeat("a", limit-1)},
		{"at a dot", strings.Repeat("a", limit-1) + ".b", strings.Repeat("a", limit-1)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := pages.SafeName(c.in)
			if got != c.want || len(got) > limit || !utf8.ValidString(got) {
				t.Errorf("got %q of %d bytes, want %q", got, len(got), c.want)
			}
		})
	}
}
