package commands

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yulan/app/files/filestest"
)

// One file may go to the standard output, as the same bytes; several may not.
func TestOutToTheStandardOutput(t *testing.T) {
	cases := []struct {
		name string
		args []string // with -out to come
		file bool     // whether -out names a file
	}{
		{"a chart", []string{"export", "-chart", "pillars", "-scale", "1"}, false},
		{"a chart as SVG", []string{"export", "-chart", "pillars", "-format", "svg"}, false},
		{"a comparison", []string{"export", "-figures", "gdp.growth,retail.growth", "-scale", "1"}, false},
		{"a book", []string{"export", "-format", "pdf", "-chapter", "7"}, false},
		{"figures", []string{"figures", "-chapter", "7", "-format", "csv"}, true},
		{"a workbook", []string{"figures", "-chapter", "7", "-format", "xlsx"}, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			status, stdout, stderr := runArgs(t, append(c.args, "-out", "-")...)
			if status != statusDone || stderr != "" {
				t.Fatalf("got status %d and %q", status, stderr)
			}
			if left := filestest.NamesIn(t, "."); len(left) > 0 {
				t.Errorf("there is %q", left)
			}
			if status, _, stderr := runArgs(t, append(c.args, "-out", "kept")...); status != statusDone {
				t.Fatal(stderr)
			}
			kept := "kept"
			if !c.file {
				kept = filepath.Join("kept", filestest.NamesIn(t, "kept")[0])
			}
			if want, err := os.ReadFile(kept); err != nil || stdout != string(want) {
				t.Errorf("the output has %d bytes, the file %d (%v)", len(stdout), len(want), err)
			}
		})
	}
	for _, args := range [][]string{{"export"}, {"export", "-chapter", "3"}} {
		t.Chdir(t.TempDir())
		status, stdout, stderr := runArgs(t, append(args, "-out", "-")...)
		if status != statusUsage || stdout != "" || !strings.HasPrefix(stderr, "yulan: -out - is the standard output, for one file; these are ") {
			t.Errorf("%q: got status %d, %d bytes and %q", args, status, len(stdout), stderr)
		}
		if left := filestest.NamesIn(t, "."); len(left) > 0 {
			t.Errorf("%q: there is %q", args, left)
		}
	}
}

// The name of the file says the format, and is not made a liar of.
func TestFormatByName(t *testing.T) {
	cases := []struct {
		args   []string
		begins string // what the file begins with
		fault  string
	}{
		{[]string{"-out", "f.xlsx"}, "PK", ""},
		{[]string{"-out", "F.XLSX"}, "PK", ""},
		{[]string{"-out", "f.csv"}, "\xef\xbb\xbf", ""},
		{[]string{"-out", "f.json"}, "[\n", ""},
		{[]string{"-out", "f.txt"}, "id ", ""},
		{[]string{"-out", "f"}, "id ", ""},
		{[]string{"-out", "f.d/f"}, "id ", ""},
		{[]string{"-out", "f.dat", "-format", "csv"}, "\xef\xbb\xbf", ""},
		{[]string{"-out", "f.csv", "-format", "csv"}, "\xef\xbb\xbf", ""},
		{[]string{"-out", "f.ods"}, "", `-out "f.ods" says by its name which format it is to be, but ".ods" is none; add -format, or a name that ends in .csv, .json, .xlsx, .txt`},
		{[]string{"-out", "f.xlsx", "-format", "csv"}, "", `-out "f.xlsx" is to be csv, by its name another format; leave out -format or change the name`},
		{[]string{"-out", "f.csv", "-format", "table"}, "", `-out "f.csv" is to be table, by its name another format; leave out -format or change the name`},
	}
	for _, c := range cases {
		t.Run(strings.Join(c.args, " "), func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.Mkdir("f.d", 0o700); err != nil {
				t.Fatal(err)
			}
			status, _, stderr := runArgs(t, append([]string{"figures", "-chapter", "7", "-lang", "en"}, c.args...)...)
			if c.fault != "" {
				if want := "yulan: " + c.fault + "\n"; status != statusUsage || stderr != want {
					t.Errorf("got status %d and %q, want %q", status, stderr, want)
				}
				return
			}
			text, err := os.ReadFile(c.args[1])
			if status != statusDone || err != nil || !strings.HasPrefix(string(text), c.begins) {
				t.Errorf("got status %d, %q, error %v and a file that begins with %q", status, stderr, err, text[:min(8, len(text))])
			}
		})
	}
}

// What export left when it was killed goes at the next one into the folder.
func TestExportClearsWhatWasLeft(t *testing.T) {
	for _, args := range [][]string{
		{"export", "-chart", "pillars", "-scale", "1", "-out", "."},
		{"export", "-format", "pdf", "-chapter", "7", "-out", "."},
		{"figures", "-out", "f.csv"},
	} {
		t.Chdir(t.TempDir())
		if err := os.WriteFile(".yulan-0123abcd.part", []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
		if status, _, stderr := runArgs(t, args...); status != statusDone {
			t.Fatal(stderr)
		}
		if got := filestest.NamesIn(t, "."); len(got) != 1 {
			t.Errorf("%q leaves %q", args, got)
		}
	}
}

// A name cannot move the cursor of whoever reads the message.
func TestMessagesAreOneLine(t *testing.T) {
	name := "a\n\x1b[31mb\u202e"
	_, _, stderr := runArgs(t, "export", "-chart", name)
	if want := `yulan: there is no chart "a\n\x1b[31mb\u202e" ("yulan charts" lists all)` + "\n"; stderr != want {
		t.Errorf("got %q, want %q", stderr, want)
	}
}
