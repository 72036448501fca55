package commands

import (
	"testing"

	"yulan/assets"
)

func TestStart(t *testing.T) {
	words, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name   string
		args   []string
		source string
		window bool
		fault  string
	}{
		{"nothing", nil, "", true, ""},
		{"a command", []string{"export", "-out", "x"}, "", false, ""},
		{"a text", []string{"-source", "a b.txt"}, "a b.txt", true, ""},
		{"a text, joined", []string{"--source=a=b.txt"}, "a=b.txt", true, ""},
		{"a text whose name is a command's", []string{"-source", "export"}, "export", true, ""},
		{"no text", []string{"-source"}, "", false, "-source needs a value: FILE"},
		{"an empty text", []string{"-source="}, "", false, "-source needs a value: FILE"},
		{
			"a text and a command",
			[]string{"-source", "a.txt", "export"},
			"", false,
			`-source FILE opens the window and goes with no command, so not with "export"`,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			source, window, err := Start(c.args, words)
			fault := ""
			if err != nil {
				fault = err.Error()
			}
			if source != c.source || window != c.window || fault != c.fault {
				t.Errorf("got %q, %v, %q; want %q, %v, %q", source, window, fault, c.source, c.window, c.fault)
			}
		})
	}
}
