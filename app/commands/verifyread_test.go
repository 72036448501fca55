package commands

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestVerifyOfAReadReport holds copies of a text against the report that was read of it.
func TestVerifyOfAReadReport(t *testing.T) {
	data, err := os.ReadFile(madeUp)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	dir := t.TempDir()
	folder := filepath.Join(dir, "report")
	if status, _, stderr := runArgs(t, "read", madeUp, "-out", folder); status != statusDone {
		t.Fatal(stderr)
	}
	replaced := func(from, to string) string {
		if !strings.Contains(text, from) {
			t.Fatalf("the text has no %q", from)
		}
		return strings.Replace(text, from, to, 1)
	}
	for _, c := range []struct{ name, copied, want string }{
		{"the same", text, ""},
		{"other line ends", strings.ReplaceAll(text, "\n", "\r\n"), ""},
		{"another number", replaced("1,284.6亿元", "1,284.7亿元"), "other number: wanted 1284.6亿元, found 1284.7亿元"},
		{"another unit", replaced("1,284.6亿元", "1,284.6万元"), "other unit: wanted 1284.6亿元, found 1284.6万元"},
		{"one more number", text + "\n新建车站30座。\n", "30: not explained"},
		{"another text", "云溪市的文字，没有什么数据，只有30座车站。\n", "is not the report's text"},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := filepath.Join(dir, "copy.txt")
			if err := os.WriteFile(file, []byte(c.copied), 0o600); err != nil {
				t.Fatal(err)
			}
			status, stdout, stderr := runArgs(t, "verify", "-report", folder, file)
			if c.want == "" {
				if status != statusDone || !strings.Contains(stdout, "not found: 0") {
					t.Errorf("status %d, %s%s", status, stdout, stderr)
				}
				return
			}
			if status == statusDone || !strings.Contains(stdout+stderr, c.want) {
				t.Errorf("status %d, %s%s, want %q", status, stdout, stderr, c.want)
			}
		})
	}
}

// TestVerifyLooksAtTheData wants data that was changed told, and not what the text is read as
// again: that check could not fail.
func TestVerifyLooksAtTheData(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "report")
	if status, _, stderr := runArgs(t, "read", madeUp, "-out", folder); status != statusDone {
		t.Fatal(stderr)
	}
	path := filepath.Join(folder, "figures.csv")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(folder, "text.txt")); err != nil { // beside it the folder would not even open
		t.Fatal(err)
	}
	changed := strings.Replace(string(data), "1284.6,1284.6", "1284.9,1284.9", 1)
	if changed == string(data) {
		t.Fatal("nothing was changed")
	}
	if err := os.WriteFile(path, []byte(changed), 0o600); err != nil {
		t.Fatal(err)
	}
	if status, stdout, _ := runArgs(t, "verify", "-report", folder, madeUp); status == statusDone || !strings.Contains(stdout, "other number: wanted 1284.9, found 1,284.6") {
		t.Errorf("status %d, %s", status, stdout)
	}
}
