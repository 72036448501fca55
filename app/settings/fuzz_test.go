package settings

import (
	"maps"
	"os"
	"path/filepath"
	"testing"
)

// odd are contents of a file of choices, some of which hold none.
var odd = []string{
	"", "{}", "null", "[]", `{"theme":"dark"}`, `{"theme":7,"window.size":{"a":1}}`, "{\"theme\":\"\xff\"}", `{"theme":"dark"`,
	`{"a":1e999}`, "\x00", `{"theme":"dark","theme":"light"}`,
}

// Whatever stands in the file, it can be asked of, and what is set is kept; a file that holds
// no choices is set aside as it is.
func TestOddFiles(t *testing.T) {
	for _, content := range odd {
		path := filepath.Join(t.TempDir(), "settings.json")
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		s, aside := Open(path, "")
		if _, err := parse([]byte(content)); (aside != "") != (err != nil) {
			t.Fatalf("%q: %v, and %q is set aside", content, err, aside)
		}
		if aside != "" {
			if kept, err := os.ReadFile(aside); err != nil || string(kept) != content {
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
	}
}

// Whatever the file held and another program has made of it, what is written can be read again
// and holds what was set here and all else that is there now. No file is touched, which would
// take a hundred times as long as everything else.
func FuzzOpen(f *testing.F) {
	for i, text := range odd {
		f.Add([]byte(text), []byte(odd[(i+4)%len(odd)]))
	}
	f.Fuzz(func(t *testing.T, content, later []byte) {
		if len(content)+len(later) > 1000 {
			return // not an input
		}
		values, err := parse(content)
		if err != nil {
			return // it is set aside
		}
		s := &Store{values: values, base: maps.Clone(values), changed: map[string]bool{}, texts: map[string]text{}}
		_, _ = s.String("theme"), s.Bool("dark")
		s.SetString("added", "x")
		s.RemoveValue("theme")
		theirs, err := parse(later)
		if err != nil {
			theirs = nil // as if there were no file
		}
		_, all := s.join(theirs)
		text, err := encode(all)
		if err != nil {
			t.Fatalf("%q, %q: %v", content, later, err)
		}
		again, err := parse(text)
		if err != nil || decode[string](again["added"]) != "x" || values["theme"] != nil {
			t.Fatalf("%q, %q: %q comes back (%v)", content, later, text, err)
		}
		for key, raw := range theirs {
			if key != "added" && key != "theme" && decode[any](again[key]) == nil && decode[any](raw) != nil {
				t.Fatalf("%q, %q: %q is lost", content, later, key)
			}
		}
	})
}
