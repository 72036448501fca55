package commands

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// county is the folder of a made-up report of another shape.
const county = "../../report/testdata/county"

// Every command takes a report in a folder, and says nothing of the one that is carried.
func TestCommandsTakeAReport(t *testing.T) {
	out := t.TempDir()
	cases := []struct {
		name   string
		args   []string
		status int
		want   []string // of the output
	}{
		{"charts", []string{"charts", "-lang", "en"}, statusDone, []string{"orchards", "Incomes grew 8.1%"}},
		{"figures", []string{"figures", "-chapter", "1", "-lang", "en"}, statusDone, []string{"grain.output", "126,000 tonnes", "Ch. 1, sec. 1.2, sentence 2"}},
		{"checks", []string{"checks"}, statusDone, []string{"orchards-added"}},
		{"verify", []string{"verify", county + "/text.txt"}, statusDone, []string{"figures found: 12 of 12", "digit runs unexplained: 0"}},
		{"export", []string{"export", "-chapter", "2", "-scale", "1", "-out", out}, statusDone, []string{"大多数家庭用上自来水"}},
		{"book", []string{"export", "-format", "pdf", "-out", out}, statusDone, []string{"渝览图册 青禾县2019年发展报告.pdf"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			status, stdout, stderr := runArgs(t, append(c.args, "-report", county)...)
			if status != c.status || stderr != "" {
				t.Fatalf("got status %d and %q", status, stderr)
			}
			stdout = strings.ReplaceAll(stdout, out, "") // its name may have any digits
			for _, want := range c.want {
				if !strings.Contains(stdout, want) {
					t.Errorf("it does not say %q:\n%s", want, stdout)
				}
			}
			for _, other := range []string{"重庆", "Chongqing", "总论", "2021", "gdp."} {
				if strings.Contains(stdout, other) {
					t.Errorf("it says %q:\n%s", other, stdout)
				}
			}
		})
	}
}

// The file that says what a report is stands for its folder.
func TestCommandsTakeTheFileOfAFolder(t *testing.T) {
	status, byFile, stderr := runArgs(t, "figures", "-format", "csv", "-report", filepath.Join(county, "report.toml"))
	_, byFolder, _ := runArgs(t, "figures", "-format", "csv", "-report", county)
	if status != statusDone || stderr != "" || byFile != byFolder || byFile == "" {
		t.Errorf("got status %d, %q and %d bytes, want the %d of the folder", status, stderr, len(byFile), len(byFolder))
	}
}

func TestCommandsRefuseReports(t *testing.T) {
	file := filepath.Join(county, "text.txt")
	empty := t.TempDir()
	broken := t.TempDir()
	if err := os.WriteFile(filepath.Join(broken, "report.toml"), []byte("id = 7\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name string
		args []string
		want string
	}{
		{"no folder", []string{"charts", "-report", filepath.Join(empty, "none")}, `yulan: "` + filepath.Join(empty, "none") + `" cannot be read: there is no such file or folder`},
		{"an empty folder", []string{"export", "-report", empty, "-lang", "zh"}, `yulan: “` + empty + `”不是报告的文件夹：其中没有“report.toml”`},
		{"a broken file", []string{"verify", file, "-report", broken}, `yulan: the report in "` + broken + `" is not right: report.toml: line 1`},
		{"a chapter that it has not", []string{"figures", "-report", county, "-chapter", "0"}, `yulan: -chapter "0" is not a chapter; chapters are 1 to 3`},
		{"another report's text", []string{"verify", file}, `yulan: "` + file + `" is not the report’s text`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			status, _, stderr := runArgs(t, c.args...)
			if status == statusDone || !strings.HasPrefix(stderr, c.want) || strings.Count(stderr, "\n") != 1 {
				t.Errorf("got status %d and %q, want %q", status, stderr, c.want)
			}
		})
	}
}
