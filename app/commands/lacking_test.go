package commands

import (
	"strings"
	"testing"

	"yulan/app/files/filestest"
)

// What the font lacks is told, and what it can say otherwise is not. Nothing is told of a
// picture that has no title in it.
func TestTitlesThatTheFontLacks(t *testing.T) {
	const warning = "yulan: the font of the pictures lacks 𠮷 (U+20BB7), 😀 (U+1F600); boxes stand in their place\n"
	cases := []struct {
		name, title string
		args        []string
		said        string
	}{
		{"usual", "每平方米成本", nil, ""},
		{"in other words", "每㎡成本 re\u0301sume\u0301 ﬁ", nil, ""},
		{"lacking", "𠮷 😀 𠮷", nil, warning},
		{"lacking in SVG", "𠮷 😀 𠮷", []string{"-format", "svg"}, warning},
		{"not shown", "𠮷", []string{"-plain"}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			args := append([]string{"export", "-figures", "gdp.growth,retail.growth", "-out", t.TempDir(), "-title", c.title}, c.args...)
			status, stdout, stderr := runArgs(t, args...)
			if status != statusDone || stderr != c.said || strings.Count(stdout, "\n") != 1 {
				t.Errorf("got status %d, %q and %q, want %q", status, stdout, stderr, c.said)
			}
		})
	}
	_, stdout, _ := runArgs(t, "export", "-figures", "gdp.growth,retail.growth", "-format", "svg", "-out", "-", "-title", "每㎡成本")
	if !strings.Contains(stdout, "每m²成本") {
		t.Error("the title is not 每m²成本")
	}
}

func TestTitlesThatAreNoText(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, flag := range []string{"title", "figures", "highlight", "size"} {
		status, stdout, stderr := runArgs(t, "export", "-figures", "gdp.growth,retail.growth", "-"+flag, "\xd6\xd8\xc7\xec")
		want := "yulan: -" + flag + ` "\xd6\xd8\xc7\xec" is not text in UTF-8` + "\n"
		if status != statusUsage || stdout != "" || stderr != want {
			t.Errorf("got status %d, %q and %q, want %q", status, stdout, stderr, want)
		}
	}
	if left := filestest.NamesIn(t, "."); len(left) > 0 {
		t.Errorf("there is %q", left)
	}
}
