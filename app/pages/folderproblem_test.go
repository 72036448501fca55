package pages_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"yulan/app/pages"
	"yulan/report"
	"yulan/report/reading"
)

// brokenBy is the folder of a made-up report with something in a file replaced.
func brokenBy(t *testing.T, file, from, to string) fstest.MapFS {
	t.Helper()
	read := reading.Read("云溪市2026年政府工作报告\n\n一、2025年工作回顾\n2025年，粮食产量12万吨。\n", reading.Indicators{})
	folder := fstest.MapFS{}
	for name, data := range read.Folder() {
		if name == file {
			broken := strings.Replace(string(data), from, to, 1)
			if broken == string(data) {
				t.Fatalf("%s does not hold %q", file, from)
			}
			data = []byte(broken)
		}
		folder[name] = &fstest.MapFile{Data: data}
	}
	return folder
}

// Why a folder is refused is said in the reader's language, with file and line.
func TestFolderProblem(t *testing.T) {
	for _, c := range []struct{ name, file, from, to, zh, en string }{
		{"a unit", "figures.csv", ",12,12,万吨,", ",12,12,万担,", "figures.csv 第2行：units.csv 里没有单位“万担”", "figures.csv line 2: unit ‘万担’ is not known"},
		{"a value", "figures.csv", ",12,12,万吨,", ",12,13,万吨,", "figures.csv 第2行：数值 13 与印出的 12 不同", "figures.csv line 2: value 13 is not the printed 12"},
		{"a header", "units.csv", "printed", "prints", "units.csv 第1行：表头应为 printed,", "units.csv line 1: the header must be printed,"},
		{"a quotation mark", "units.csv", "万吨,", "万\"吨,", "units.csv 第3行：引号没有配对", "units.csv line 3: a quotation mark"},
		{"a column too many", "not-figures.csv", "words\n", "words\n1,1\n", "not-figures.csv 第2行：有2栏，应有", "not-figures.csv line 2: 2 fields stand where"},
		{"what the report is", "report.toml", `state = "read"`, `state = "red"`, "report.toml：state 是“red”，应为 proven 或 read", "report.toml: state ‘red’ is neither proven nor read"},
		{"a key", "report.toml", "state =", "status =", "report.toml 第", "report.toml line "},
		{"the text", "text.txt", "产量12", "产量21", "figures.csv 第2行：text.txt 的第", "figures.csv line 2: 12 does not stand at"},
	} {
		_, err := pages.Load(brokenBy(t, c.file, c.from, c.to))
		if err == nil {
			t.Errorf("%s: it is not refused", c.name)
			continue
		}
		for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
			if got := pages.FolderProblem(err, words(t, l)); !strings.HasPrefix(got, want) || strings.Contains(got, "report: ") {
				t.Errorf("%s, %s: got %q, want %q", c.name, l, got, want)
			}
		}
	}
}

// Whatever can be wrong in what reading writes has words, and no words are of a reason that nobody gives.
func TestReasonsOfAFolderHaveWords(t *testing.T) {
	files, err := filepath.Glob("../../report/*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	reason := regexp.MustCompile(`(?:(?:refuse|errorf)\(|(?:lineError|fileError)\((?:"[^"]*"|[^",\n]+), [^"\n]*)"((?:[^"\\]|\\.)*)"`)
	written := regexp.MustCompile(`/(?:table|figures|state|source|fixes|notfigures|unit|language|qualifier|shapefile|tomlfile|textplaces)\.go$`)
	said, given := map[string]bool{}, map[string]bool{}
	for key := range words(t, report.Chinese).All() {
		if name, ok := strings.CutPrefix(key, "folder-fault."); ok {
			said[name] = true
		}
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range reason.FindAllStringSubmatch(string(source), -1) {
			key := pages.ReasonKey(m[1])
			given[key] = true
			if written.MatchString(filepath.ToSlash(file)) && m[1] != "%w" && !said[key] {
				t.Errorf("%s: %q has no words", file, m[1])
			}
		}
	}
	for key := range said {
		if !given[key] && key != "at" && key != "in" && key != "quote" {
			t.Errorf("nobody gives the reason %q", key)
		}
	}
}
