package settings

import (
	"os"
	"path/filepath"
	"testing"
)

// Whatever stands in the file, it can be asked of, and what is set is kept; a file that holds
// no choices is set aside as it is.
func FuzzOpen(f *testing.F) {
	for _, text := range []string{
		"", "{}", "null", "[]", `{"theme":"dark"}`, `{"theme":7,"window.size":{"a":1}}`, "{\"theme\":\"\xff\"}", `{"theme":"dark"`,
		`{"a":1e999}`, "\x00", `{"theme":"dark","theme":"light"}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		path := filepath.Join(t.TempDir(), "settings.json")
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
		s, aside := Open(path, "")
		if aside != "" {
			if kept, err := os.ReadFile(aside); err != nil || string(kept) != string(content) {
				t.Fatalf("what was set aside is %q (%v)", kept, err)
			}
		}
		before, dark := s.String("theme"), s.Bool("dark")
		s.SetString("added", "x")
		flush(t, s)
		again := open(t, path, "")
		if again.String("added") != "x" || again.String("theme") != before || again.Bool("dark") != dark {
			t.Fatalf("%q: %q, %q, %t come back", content, again.String("added"), again.String("theme"), again.Bool("dark"))
		}
	})
}
