package report

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

func TestCheckNesting(t *testing.T) {
	cases := []struct {
		name, data string
		refused    bool
	}{
		{"a chapter", sampleChapter(0), false},
		{"brackets in brackets", "a = " + strings.Repeat("[", 9), true},
		{"tables in tables", strings.Repeat("a = { ", 9), true},
		{"over many lines", strings.Repeat("a = {\n", 9), true},
		{"dotted key", strings.Repeat("a.", 101) + "a = 1", true},
		{"dotted table", "[" + strings.Repeat("a.", 101) + "a]", true},
		{"braces in a string", `a = "` + strings.Repeat("{a.b", 200) + `"`, false},
		{"braces in a literal string", "a = '" + strings.Repeat("{", 9) + "'", false},
		{"braces in a string of many lines", `a = """` + strings.Repeat("{\n", 9) + `"""`, false},
		{"braces in a comment", "# " + strings.Repeat("{", 9) + "\n", false},
		{"brackets that a string seems to close", strings.Repeat(`[ "]", `, 9), true},
		{"brackets that a comment seems to close", strings.Repeat("[ # ]\n", 9), true},
		{"behind an escaped quote", `a = "\"` + strings.Repeat("{", 9) + `"`, false},
		{"behind a literal backslash", `a = '\'` + strings.Repeat("{", 9), true},
		{"behind a string that is not closed", "a = \"\n" + strings.Repeat("{", 9), true},
		{"in an open string of many lines", "a = '''\n" + strings.Repeat("{", 9), false},
		{"a backslash at the end", `a = "\`, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if err := checkNesting(c.data); (err != nil) != c.refused {
				t.Errorf("got %v, refused should be %v", err, c.refused)
			}
		})
	}
}

func TestKeyLine(t *testing.T) {
	const data = "a = 1\n[b]\na = 2\n[[c.d]]\na = { e = 3 }\nf = [\n  { g = 4 },\n]\n"
	cases := []struct {
		key  string
		want int
	}{
		{"a", 1},
		{"b", 2},
		{"b.a", 3},
		{"c.d", 4},
		{"c.d.a", 5},
		{"c.d.a.e", 5},
		{"c.d.f.g", 7},
		{"c.d.x", 4}, // not found: its table
		{"x.y", 1},
	}
	for _, c := range cases {
		if got := keyLine(data, toml.Key(strings.Split(c.key, "."))); got != c.want {
			t.Errorf("%s: got line %d, want %d", c.key, got, c.want)
		}
	}
}
