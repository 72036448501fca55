package commands

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/shelf"
)

// Two made-up reports of one place, of years that follow each other.
const (
	firstYear  = "../../report/shelf/testdata/2023.txt"
	secondYear = "../../report/shelf/testdata/2024.txt"
)

// promiseRows runs promise and returns its lines, the heading by name.
func promiseRows(t *testing.T, args ...string) []map[string]string {
	t.Helper()
	status, stdout, stderr := runArgs(t, append([]string{"promise", "-format", "csv"}, args...)...)
	if status != statusDone {
		t.Fatalf("status %d: %s", status, stderr)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(stdout, "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var lines []map[string]string
	for _, row := range rows[1:] {
		line := map[string]string{}
		for i, name := range rows[0] {
			line[name] = row[i]
		}
		lines = append(lines, line)
	}
	return lines
}

// The order of the files does not matter, a file and its folder are one report, and the same
// report twice is one.
func TestPromiseOfFilesAndFolders(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "report")
	if status, _, stderr := runArgs(t, "read", secondYear, "-out", folder); status != statusDone {
		t.Fatal(stderr)
	}
	want := promiseRows(t, firstYear, secondYear)
	for _, args := range [][]string{{secondYear, firstYear}, {folder, firstYear}, {firstYear, secondYear, folder}} {
		got := promiseRows(t, args...)
		if len(got) != len(want) {
			t.Fatalf("%v: %d lines, want %d", args, len(got), len(want))
		}
		for i, line := range got {
			for name, value := range line {
				if value != want[i][name] {
					t.Errorf("%v: line %d, %s: got %q, want %q", args, i, name, value, want[i][name])
				}
			}
		}
	}
	jobs := map[string]string{}
	for _, line := range want {
		if line["indicator"] == "urban-jobs.new" && line["year"] == "2024" {
			jobs = line
		}
	}
	if jobs["verdict"] != "met" || jobs["target_stated"] != "3万人以上" || jobs["result_value"] != "3.2" || jobs["difference"] != "0.2" {
		t.Errorf("got %v", jobs)
	}
}

// Every form of both commands is written, in both languages.
func TestShelfIsWrittenInEveryForm(t *testing.T) {
	for _, name := range []string{"promise", "shelf"} {
		for _, tag := range assets.Tags {
			for _, format := range formatsOf(command{name: name}) {
				status, stdout, stderr := runArgs(t, name, firstYear, secondYear, "-format", format, "-lang", tag)
				if status != statusDone || stdout == "" {
					t.Fatalf("%s %s %s: status %d: %s", name, tag, format, status, stderr)
				}
				switch format {
				case formatJSON:
					if !json.Valid([]byte(stdout)) {
						t.Errorf("%s: no JSON: %s", name, stdout)
					}
				case formatXLSX:
					if !bytes.HasPrefix([]byte(stdout), []byte("PK")) {
						t.Errorf("%s: no workbook", name)
					}
				}
			}
		}
	}
}

func TestPromiseTableSaysRulesInBothLanguages(t *testing.T) {
	for tag, want := range map[string][]string{
		"zh": {"目标6%左右，结果5.8%：不判定（“左右”，相差很小）", "待结果", "0.5"},
		"en": {"target about 6%, result 5.8%: not judged (‘about’, missed narrowly)", "result awaited", "0.5"},
	} {
		_, stdout, _ := runArgs(t, "promise", firstYear, secondYear, "-lang", tag)
		for _, w := range want {
			if !strings.Contains(stdout, w) {
				t.Errorf("%s lacks %q:\n%s", tag, w, stdout)
			}
		}
	}
}

// Reports that name no place are not taken for those of one place, and it is said.
func TestPromiseOfReportsWithoutAPlace(t *testing.T) {
	var files []string
	for _, year := range []string{"2024", "2025"} {
		file := filepath.Join(t.TempDir(), year+".txt")
		text := year + "年政府工作报告\n一、回顾\n地区生产总值增长6%。\n二、" + year + "年工作安排\n今年主要预期目标是：地区生产总值增长6%。\n"
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	_, stdout, _ := runArgs(t, append([]string{"promise", "-lang", "zh"}, files...)...)
	if strings.Count(stdout, "没有写明地方") != 2 || strings.Contains(stdout, "：达到") {
		t.Errorf("got\n%s", stdout)
	}
}

// Two reports of a district of which no text names the city are joined only if somebody says that it
// is one.
func TestPromiseOfADistrict(t *testing.T) {
	var files []string
	for year, done := range map[int]string{2023: "5%", 2024: "7%"} {
		file := filepath.Join(t.TempDir(), "report.txt")
		text := fmt.Sprintf("桥头区人民政府工作报告\n——%d年1月16日在桥头区第六届人民代表大会第三次会议上\n一、%d年工作回顾\n过去一年，地区生产总值增长%s。\n二、%d年工作安排\n今年主要预期目标是：地区生产总值增长6%%。\n", year+1, year, done, year+1)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	_, apart, _ := runArgs(t, append([]string{"promise", "-lang", "zh"}, files...)...)
	if strings.Contains(apart, "：达到") || strings.Count(apart, "-same-place") != 2 {
		t.Errorf("got\n%s", apart)
	}
	_, joined, _ := runArgs(t, append([]string{"promise", "-same-place", "-lang", "zh"}, files...)...)
	if !strings.Contains(joined, "：达到") || strings.Contains(joined, "-same-place") {
		t.Errorf("got\n%s", joined)
	}
}

// What the window says in a cell of the promises, JSON says too: values, verdict, reason, and how far
// apart the two are; and of the matrix, each candidate.
func TestJSONSaysWhatTheWindowSays(t *testing.T) {
	for _, tag := range assets.Tags {
		w, err := assets.LoadWords(tag)
		if err != nil {
			t.Fatal(err)
		}
		in := pages.Speech{Language: report.Language(tag), Words: w}
		s := shelfOf(t, w, firstYear, secondYear)
		var promises []promisesEntry
		fromJSON(t, &promises, "promise", firstYear, secondYear, "-format", "json", "-lang", tag)
		byCell := map[string]promiseEntry{}
		for _, e := range promises[0].Cells {
			byCell[fmt.Sprint(e.Indicator, " ", e.Year)] = e
		}
		table := pages.PromiseTable(s.Promises()[0], in)
		cells := 0
		for i, row := range table.Rows {
			for j, c := range row.Cells {
				if c.Key == "" {
					continue
				}
				cells++
				e := byCell[table.Behind[i].Indicator.ID+" "+table.Columns[j]]
				results := statedOf(e.Results)
				if results == noneStated {
					results = statedOf(e.Apart)
				}
				if c.Lines[0].Text != beside(row.Note, results) || c.Lines[1].Text != beside(row.Note, statedOf(e.Targets)) || !strings.Contains(c.Lines[2].Text, wordOf(e, w)) {
					t.Errorf("%s: %s of %s: JSON says %s against %s, %s %s; the window %v", tag, row.Label, table.Columns[j], results, statedOf(e.Targets), e.Verdict, e.Reason, c.Lines)
				}
			}
		}
		if cells != len(promises[0].Cells) || cells < 10 {
			t.Errorf("%s: JSON has %d cells, the window %d", tag, len(promises[0].Cells), cells)
		}
		var matrix shelfEntry
		fromJSON(t, &matrix, "shelf", firstYear, secondYear, "-format", "json", "-lang", tag)
		m := s.Matrix()
		for i, row := range m.Rows {
			for j, c := range row.Cells {
				e := matrix.Rows[i].Cells[j]
				if e.Open != c.Candidates.IsOpen() || len(e.Candidates) != len(c.Candidates) || len(e.Apart) != len(c.Apart) {
					t.Fatalf("%s: %s: JSON has %v", tag, row.Indicator.ID, e)
				}
				for k, v := range c.Candidates {
					if e.Candidates[k].Stated != pages.Stated(v, in) || e.Candidates[k].Value.String() != v.Figure.Value.String() {
						t.Errorf("%s: %s: JSON says %v", tag, row.Indicator.ID, e.Candidates[k])
					}
				}
			}
		}
	}
}

// beside returns values as they stand beside the unit of their row.
func beside(unit, stated string) string {
	if unit == "" {
		return stated
	}
	return strings.NewReplacer(unit, "", "%", "").Replace(stated)
}

// shelfOf puts the reports in some files on a shelf.
func shelfOf(t *testing.T, w assets.Words, files ...string) shelf.Shelf {
	t.Helper()
	indicators, err := Indicators(w)
	if err != nil {
		t.Fatal(err)
	}
	var all []*report.Report
	for _, file := range files {
		r, err := LoadReport(file, w)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	return shelf.New(indicators, all...)
}

// fromJSON runs a command and reads what it writes.
func fromJSON(t *testing.T, into any, args ...string) {
	t.Helper()
	status, stdout, stderr := runArgs(t, args...)
	if status != statusDone {
		t.Fatal(stderr)
	}
	if err := json.Unmarshal([]byte(stdout), into); err != nil {
		t.Fatal(err)
	}
}

// noneStated stands where nothing is stated.
const noneStated = "—"

// statedOf joins values as a cell has them.
func statedOf(entries []valueEntry) string {
	if len(entries) == 0 {
		return noneStated
	}
	said := make([]string, len(entries))
	for i, e := range entries {
		said[i] = e.Stated
	}
	return strings.Join(said, " | ")
}

// wordOf returns the word of a verdict as a cell has it: of what cannot be compared, of the reason.
func wordOf(e promiseEntry, w assets.Words) string {
	if e.Verdict == string(shelf.NotComparable) || e.Reason == string(shelf.ReasonCandidates) {
		return w.T("promise-short." + e.Reason)
	}
	return w.T("promise-verdict." + e.Verdict)
}

// A proven report stands beside those that were read, and is marked so.
func TestShelfOfTheProvenReport(t *testing.T) {
	status, stdout, stderr := runArgs(t, "shelf", "../../assets/report", firstYear, "-format", "json")
	if status != statusDone {
		t.Fatal(stderr)
	}
	var got shelfEntry
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatal(err)
	}
	states := map[string]int{}
	for _, r := range got.Rows {
		if len(r.Cells) != 2 {
			t.Fatalf("%s has %d cells", r.Indicator, len(r.Cells))
		}
		for _, c := range r.Cells {
			for _, v := range c.Candidates {
				states[v.State]++
			}
		}
	}
	if states["proven"] < 10 || states["read"] < 10 {
		t.Errorf("got %v", states)
	}
}

func TestShelfRefuses(t *testing.T) {
	cases := []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"promise"}, statusUsage, "promise needs one report at least: DIR|FILE"},
		{[]string{"shelf", "-lang", "zh"}, statusUsage, "shelf 需要至少一份报告"},
		{[]string{"shelf", filepath.Join(t.TempDir(), "none")}, statusFailure, "none"},
		{[]string{"promise", firstYear, "-format", "png"}, statusUsage, "table, csv, json, xlsx"},
	}
	for _, c := range cases {
		if status, _, stderr := runArgs(t, c.args...); status != c.status || !strings.Contains(stderr, c.want) {
			t.Errorf("%v: status %d, %q", c.args, status, stderr)
		}
	}
}
