package commands

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// madeUp is a made-up report of the genre.
const madeUp = "../../report/reading/testdata/made-up/work-report.txt"

// readEntry is what a script reads of a figure.
type readEntry struct {
	Printed, Unit, Measure, Qualifier, Period, SentenceText, State, Confidence, Aim, Indicator, Upto, Against string
	Value                                                                                                     json.Number
	Start                                                                                                     int
	Name                                                                                                      struct{ ZH, EN string }
}

func readEntries(t *testing.T, args ...string) []readEntry {
	t.Helper()
	status, stdout, stderr := runArgs(t, args...)
	if status != statusDone {
		t.Fatalf("%v: status %d: %s", args, status, stderr)
	}
	var entries []readEntry
	if err := json.Unmarshal([]byte(stdout), &entries); err != nil {
		t.Fatal(err)
	}
	return entries
}

// A file that is read and the folder that is made of it are one report.
func TestReadFileAndFolderAreOne(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new", "report")
	status, stdout, stderr := runArgs(t, "read", madeUp, "-out", folder)
	if status != statusDone || !strings.Contains(stdout, "figures named") {
		t.Fatalf("status %d, %q, %q", status, stdout, stderr)
	}
	ofFile := readEntries(t, "figures", "-report", madeUp, "-format", "json")
	ofFolder := readEntries(t, "figures", "-report", folder, "-format", "json")
	if len(ofFile) != len(ofFolder) || len(ofFile) < 40 {
		t.Fatalf("%d figures of the file, %d of the folder", len(ofFile), len(ofFolder))
	}
	data, err := os.ReadFile(madeUp)
	if err != nil {
		t.Fatal(err)
	}
	text := []rune(string(data))
	for i, f := range ofFile {
		if f != ofFolder[i] {
			t.Errorf("got %+v of the file and %+v of the folder", f, ofFolder[i])
		}
		if f.State != "read" || !strings.HasPrefix(strings.ReplaceAll(string(text[f.Start:f.Start+8]), ",", ""), f.Printed[:1]) {
			t.Errorf("%+v is not at its place: %q", f, string(text[f.Start:f.Start+8]))
		}
	}
	gdp := ofFile[0]
	if gdp.Indicator != "gdp.level" || gdp.Name.EN == "" || gdp.Value != "1284.6" || !strings.Contains(gdp.SentenceText, "1,284.6亿元") {
		t.Errorf("got %+v", gdp)
	}
}

func TestReadWithoutItsTextHoldsFacts(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "report")
	if status, _, stderr := runArgs(t, "read", madeUp, "-out", folder); status != statusDone {
		t.Fatal(stderr)
	}
	if err := os.Remove(filepath.Join(folder, "text.txt")); err != nil {
		t.Fatal(err)
	}
	if got := readEntries(t, "figures", "-report", folder, "-format", "json"); got[0].SentenceText != "" || got[0].Value != "1284.6" {
		t.Errorf("got %+v", got[0])
	}
}

// Every command takes a file in place of a folder.
func TestCommandsReadFiles(t *testing.T) {
	for _, args := range [][]string{{"charts"}, {"figures"}, {"figures", "-format", "csv"}, {"checks"}, {"figures", "-lang", "en"}} {
		if status, _, stderr := runArgs(t, append(args, "-report", madeUp)...); status != statusDone {
			t.Errorf("%v: status %d: %s", args, status, stderr)
		}
	}
}

// A text without a figure is no report, and no folder is made of it.
func TestWithoutFiguresIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"no number": "没有数字。各位代表。\n", "page numbers alone": "— 1 —\n各位代表：\n第一，好。\n— 2 —\n",
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			file, out := filepath.Join(folder, "a.txt"), filepath.Join(folder, "report")
			if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			for _, args := range [][]string{{"read", file, "-out", out}, {"figures", "-report", file}, {"shelf", file, madeUp}} {
				status, stdout, stderr := runArgs(t, args...)
				if status != statusFailure || stdout != "" || !strings.Contains(stderr, file) || !strings.Contains(stderr, "it states no figures") {
					t.Errorf("%v: status %d, %q, %q", args, status, stdout, stderr)
				}
			}
			if _, err := os.Stat(out); err == nil {
				t.Error("a folder was made of it")
			}
		})
	}
}

// A text that says of no figure when it is of is a report all the same.
func TestReadWithoutYears(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(file, []byte("全县种植水稻3.2万亩，产量1.6万吨，增长4.5%。"), 0o644); err != nil {
		t.Fatal(err)
	}
	got := readEntries(t, "figures", "-report", file, "-format", "json")
	if len(got) != 3 || got[0].Period != "" || got[0].Indicator != "" {
		t.Errorf("got %+v", got)
	}
	if _, table, _ := runArgs(t, "figures", "-report", file, "-lang", "zh"); strings.Contains(table, "年") {
		t.Errorf("a year was said:\n%s", table)
	}
}

func TestReadRefuses(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return file
	}
	full := filepath.Join(dir, "full")
	if err := os.Mkdir(full, 0o755); err != nil {
		t.Fatal(err)
	}
	write("full/work.txt", "mine")
	cases := []struct {
		name string
		args []string
		want string
	}{
		{"no folder named", []string{"read", madeUp}, "-out names the folder"},
		{"a PDF", []string{"read", write("a.pdf", "%PDF-1.7\n..."), "-out", filepath.Join(dir, "x")}, "PDF"},
		{"an archive that is no document", []string{"read", write("a.docx", "PK\x03\x04..."), "-out", filepath.Join(dir, "x")}, "incomplete"},
		{"nothing", []string{"read", write("a.txt", " \n"), "-out", filepath.Join(dir, "x")}, "it is empty"},
		{"too much", []string{"read", write("b.txt", strings.Repeat("年", 5<<20)), "-out", filepath.Join(dir, "x")}, "5 MB"},
		{"a folder that holds something", []string{"read", madeUp, "-out", full}, "full"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			status, _, stderr := runArgs(t, c.args...)
			if status == statusDone || !strings.Contains(stderr, c.want) {
				t.Errorf("status %d: %q, want %q", status, stderr, c.want)
			}
		})
	}
	if _, err := os.Stat(filepath.Join(dir, "x")); !os.IsNotExist(err) {
		t.Error("a report was written that was refused")
	}
	if data, err := os.ReadFile(filepath.Join(full, "work.txt")); err != nil || string(data) != "mine" {
		t.Error("somebody's work is gone")
	}
}

// What is known of how a report was read stands in its tables too, behind the columns that
// every report has; the report that is proven has these alone.
func TestTablesOfReadReportSayHowItWasRead(t *testing.T) {
	entries := readEntries(t, "figures", "-report", madeUp, "-format", "json")
	rows := map[string][][]string{}
	for _, of := range [][]string{{"figures", "-format", "csv"}, {"figures", "-format", "csv", "-report", madeUp}} {
		status, stdout, stderr := runArgs(t, of...)
		if status != statusDone {
			t.Fatalf("status %d: %s", status, stderr)
		}
		all, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(stdout, "\ufeff"))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		rows[strings.Join(of[3:], " ")] = all
	}
	proven, read := rows[""][0], rows["-report "+madeUp]
	if got := strings.TrimPrefix(strings.Join(read[0], " "), strings.Join(proven, " ")+" "); got != "state confidence aim indicator upto rule start against" {
		t.Errorf("behind the columns of a proven report are %q", got)
	}
	for i, e := range entries {
		got := read[i+1][len(proven):]
		want := []string{e.State, e.Confidence, e.Aim, e.Indicator, e.Upto, got[5], strconv.Itoa(e.Start), e.Against}
		if !slices.Equal(got, want) || got[5] == "" {
			t.Errorf("%s%s: got %q, want %q", e.Printed, e.Unit, got, want)
		}
	}
}

// A text that was read bears out all that was read of it.
func TestTextsBearOutTheirReading(t *testing.T) {
	if testing.Short() {
		t.Skip("one goroutine does it all, which the race detector has nothing to say about")
	}
	made := filepath.Join(t.TempDir(), "made.txt")
	const text = "一、二〇二一年工作回顾\n（一）经济稳步发展\n地区生产总值增长4.5%—5%，年均增长6%左右，实际增长4.8%。" +
		"三次产业结构比为4.0∶37.7∶58.3。新建2—3家创新中心。服务企业3万余场次。失业率降至5.2%，能耗下降3%。培育企业约20家。\n二、二〇二二年工作安排\n地区生产总值增长5.5%左右。\n"
	if err := os.WriteFile(made, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	texts, err := filepath.Glob("../../../shared/texts/*/*.txt")
	if err != nil || len(texts) == 0 {
		t.Log("there are no reports beside the checkout, so only made-up ones are held against their reading")
	}
	for i, file := range append([]string{made, madeUp}, texts...) {
		status, stdout, stderr := runArgs(t, "verify", file, "-report", file)
		_, lost, _ := strings.Cut(stdout, "figures not found: ")
		isBorneOut := strings.HasPrefix(lost, "0\ndigit runs unexplained: 0\n") || strings.HasPrefix(lost, "1\ndigit runs unexplained: 0\n") && i > 1
		if !isBorneOut || status != statusDone && i < 2 {
			t.Errorf("%s: status %d, %s\n%s", file, status, stderr, stdout)
		}
	}
}
