package files

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

// Whatever a file is called, what is shown of it can be shown.
func FuzzPrintable(f *testing.F) {
	for _, name := range []string{"", "报告.txt", "a\nb", "\x1b[31m", "\xff\xfe", "\u202egpj.exe", "a\u0000"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		shown := Printable(name)
		if !utf8.ValidString(shown) {
			t.Fatalf("%q is shown as %q", name, shown)
		}
		for _, r := range shown {
			if unicode.IsControl(r) {
				t.Fatalf("%q is shown as %q", name, shown)
			}
		}
		if again := Printable(shown); again != shown {
			t.Fatalf("%q is shown as %q, and that as %q", name, shown, again)
		}
	})
}
