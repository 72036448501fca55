package commands

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// ofAPath are the commands that are given the path of a report or a text, with where the
// path goes.
var ofAPath = [][]string{
	{"export", "-report", "PATH", "-out", "-", "-chart", "c"},
	{"charts", "-report", "PATH"},
	{"figures", "-report", "PATH"},
	{"checks", "-report", "PATH"},
	{"verify", "FILE", "-report", "PATH"},
	{"verify", "PATH"},
	{"read", "PATH", "-out", "OUT"},
	{"promise", "PATH"},
	{"shelf", "FILE", "PATH"},
}

// Of a path that leads to no report every command says what is true of it: that neither a
// file nor a folder is there, where it takes either, and what is there otherwise.
func TestPathsAreCalledWhatTheyAre(t *testing.T) {
	folder := t.TempDir()
	file, nothing, numbers := filepath.Join(folder, "text.txt"), filepath.Join(folder, "empty.txt"), filepath.Join(folder, "numbers.bin")
	for path, content := range map[string]string{file: "一、甲\n企业增长5%。\n", nothing: "", numbers: "\x00\x01\x02\xff\xfe\x00"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	bare := filepath.Join(folder, "bare")
	if err := os.Mkdir(bare, 0o700); err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name, path   string
		report, text string // what is said where a report is wanted, and where a text is
	}{
		{"nothing there", filepath.Join(folder, "gone.txt"), "there is no such file or folder", "there is no such file"},
		{"a file in its path", filepath.Join(file, "within"), "a part of its path is not a folder", "a part of its path is not a folder"},
		{"a folder without a report", bare, `is not the folder of a report: it has no "report.toml"`, "it is a folder"},
		{"an empty file", nothing, "it is empty", "it is empty"},
		{"no text", numbers, "it is not a file of plain text", "it is not a file of plain text"},
		{"no name", "", "", ""},
	}
	for _, c := range cases {
		for _, command := range ofAPath {
			t.Run(c.name+"/"+strings.Join(command, " "), func(t *testing.T) {
				args := make([]string, len(command))
				for i, a := range command {
					args[i] = strings.NewReplacer("PATH", c.path, "FILE", file, "OUT", filepath.Join(folder, "out")).Replace(a)
				}
				want, status := c.report, statusFailure
				switch {
				case c.path == "" && command[1] == "-report" || c.path == "" && len(command) == 4 && command[0] == "verify":
					want, status = "-report needs a value: DIR|FILE", statusUsage
				case c.path == "":
					want, status = command[0]+" was given an empty name", statusUsage
				case command[1] == "PATH" && (command[0] == "verify" || command[0] == "read"):
					want = c.text
				}
				got, stdout, stderr := runArgs(t, args...)
				if got != status || stdout != "" || !strings.Contains(stderr, want) || strings.Count(stderr, "\n") != 1 {
					t.Errorf("got status %d, %q and %q, want %d and %q", got, stdout, stderr, status, want)
				}
				if c.path != "" && !strings.Contains(stderr, `"`+c.path+`"`) {
					t.Errorf("%q does not name the path", stderr)
				}
			})
		}
	}
}

// The folder for what is read takes the place of nothing but an empty folder: not of a
// file, which may be the text itself.
func TestReadSparesWhatIsThere(t *testing.T) {
	folder := t.TempDir()
	file, full := filepath.Join(folder, "text.txt"), filepath.Join(folder, "full")
	const content = "一、甲\n企业增长5%。\n"
	if err := os.Mkdir(full, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{file, filepath.Join(full, "mine")} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, out := range []string{file, full} {
		status, _, stderr := runArgs(t, "read", file, "-out", out)
		if status != statusFailure || !strings.Contains(stderr, "there is a folder or a file of that name") {
			t.Errorf("%s: got status %d and %q", out, status, stderr)
		}
	}
	for _, path := range []string{file, filepath.Join(full, "mine")} {
		if got, err := os.ReadFile(path); err != nil || string(got) != content {
			t.Errorf("%s is now %q (%v)", path, got, err)
		}
	}
}

// A report of which no chart can be drawn has none to export, and that is said.
func TestExportOfAReportWithoutCharts(t *testing.T) {
	file := filepath.Join(t.TempDir(), "text.txt")
	if err := os.WriteFile(file, []byte("粮食产量1.6万吨。\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, more := range [][]string{{}, {"-format", "svg"}, {"-format", "pdf"}} {
		args := append([]string{"export", "-report", file, "-out", filepath.Join(t.TempDir(), "out")}, more...)
		if status, _, stderr := runArgs(t, args...); status != statusFailure || stderr != "yulan: the report has no charts\n" {
			t.Errorf("%v: got status %d and %q", more, status, stderr)
		}
	}
}
