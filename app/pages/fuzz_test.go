package pages

import (
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// Whatever a chart is called, its file's name is one that every system takes.
func FuzzSafeName(f *testing.F) {
	for _, name := range []string{"", ".", "..", "a/b", `a\b:*?"<>|`, "CON", "com1.png", " a. ", "增\x00长", "\xff", "\u202e", "𠮷", "com1." + strings.Repeat("a", 400)} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		safe := SafeName(name)
		if safe == "" || len(safe) > maxFileStem || !utf8.ValidString(safe) || filepath.Base(safe) != safe || SafeName(safe) != safe {
			t.Fatalf("%q becomes %q", name, safe)
		}
	})
}

// Whatever is typed for a paper's sides, it is a size or said to be none.
func FuzzOwnPaperSize(f *testing.F) {
	for _, side := range []string{"", "0", "1200", "-1", "1e3", "99999999999999999999", "１２"} {
		f.Add(side, side)
	}
	f.Fuzz(func(t *testing.T, width, height string) {
		if p, err := OwnPaperSize(width, height); err == nil && (p.W < 0 || p.H <= 0) {
			t.Fatalf("%q, %q: %+v", width, height, p)
		}
	})
}
