package commands

import (
	"errors"
	"os"
	"path/filepath"
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
		report string
		window bool
		fault  string
	}{
		{"nothing", nil, "", "", true, ""},
		{"a command", []string{"export", "-out", "x"}, "", "", false, ""},
		{"a text", []string{"-source", "a b.txt"}, "a b.txt", "", true, ""},
		{"a text, joined", []string{"--source=a=b.txt"}, "a=b.txt", "", true, ""},
		{"a text whose name is a command's", []string{"-source", "export"}, "export", "", true, ""},
		{"no text", []string{"-source"}, "", "", false, "-source needs a value: FILE"},
		{"an empty text", []string{"-source="}, "", "", false, "-source needs a value: FILE"},
		{
			"a text and a command",
			[]string{"-source", "a.txt", "export"},
			"", "", false,
			`-source and -report open the window here and go with no command before it, so not with "export"; a command has flags of its own`,
		},
		{"a report", []string{"-report", "folder"}, "", "folder", true, ""},
		{"a report and a text", []string{"-report=folder", "--source", "a.txt"}, "a.txt", "folder", true, ""},
		{"a window of its own", []string{"-new"}, "", "", true, ""},
		{"a text in a window of its own", []string{"-source", "a.txt", "--new"}, "a.txt", "", true, ""},
		{"a window of its own as a text", []string{"-source", "-new"}, "", "", false, "-source needs a value: FILE"},
		{"a command and a window of its own", []string{"export", "-new"}, "", "", false, ""},
		{"no report", []string{"-source", "a.txt", "-report"}, "", "", false, "-report needs a value: DIR"},
		{
			"an unknown flag behind",
			[]string{"-report", "folder", "-lang"},
			"", "", false,
			`-source and -report open the window here and go with no command before it, so not with "-lang"; a command has flags of its own`,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			opening, window, err := Start(c.args, words)
			fault := ""
			if err != nil {
				fault = err.Error()
			}
			_, ofItsOwn := cutNew(c.args)
			if want := (Opening{c.source, c.report, ofItsOwn && c.window}); opening != want || window != c.window || fault != c.fault {
				t.Errorf("got %+v, %v, %q; want %+v, %v, %q", opening, window, fault, want, c.window, c.fault)
			}
		})
	}
}

// A folder that is named alone is a report's, but for one that is called as a command is.
func TestStartWithAFolder(t *testing.T) {
	words, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for name, want := range map[string]Opening{"云溪县2025": {Report: "云溪县2025"}, "export": {}} {
		if err := errors.Join(os.Mkdir(name, 0o700), os.WriteFile(filepath.Join(name, "report.toml"), nil, 0o600)); err != nil {
			t.Fatal(err)
		}
		if opening, window, err := Start([]string{name}, words); opening != want || window != (want != Opening{}) || err != nil {
			t.Errorf("%s: got %+v, %v, %v", name, opening, window, err)
		}
	}
}

// A file manager names the file alone. A command goes before a file of its name.
func TestStartWithAFile(t *testing.T) {
	words, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	for _, name := range []string{"report.txt", "export", "-odd"} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if opening, window, err := Start([]string{"report.txt", "-new"}, words); (opening != Opening{Source: "report.txt", New: true}) || !window || err != nil {
		t.Errorf("-new behind a file: got %+v, %t, %v", opening, window, err)
	}
	for arg, source := range map[string]string{"report.txt": "report.txt", "export": "", "none.txt": "", ".": "", "-odd": ""} {
		opening, window, err := Start([]string{arg}, words)
		if opening.Source != source || window != (source != "") || err != nil {
			t.Errorf("%s: got %+v, %t, %v", arg, opening, window, err)
		}
	}
}
