package commands

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"yulan/assets"
	"yulan/report"
)

// figureKeys are what scripts rely on.
var figureKeys = []string{
	"against", "aim", "base_unit", "base_value", "chapter", "confidence", "id", "indicator", "measure", "name", "period", "printed", "qualifier", "rule", "scope",
	"section", "sentence", "sentenceText", "start", "state", "unit", "upto", "value",
}

func TestFiguresAsJSON(t *testing.T) {
	status, stdout, stderr := runArgs(t, "figures", "-format", "json")
	if status != statusDone || stderr != "" {
		t.Fatalf("got status %d and %q", status, stderr)
	}
	var list []map[string]any
	decoder := json.NewDecoder(strings.NewReader(stdout))
	decoder.UseNumber()
	if err := decoder.Decode(&list); err != nil {
		t.Fatal(err)
	}
	r := builtIn(t)
	if len(list) != len(r.Figures) {
		t.Errorf("got %d figures, want %d", len(list), len(r.Figures))
	}
	for _, f := range list {
		var keys []string
		for key := range f {
			keys = append(keys, key)
		}
		slices.Sort(keys)
		if !slices.Equal(keys, figureKeys) {
			t.Fatalf("%v has the keys %v, want %v", f["id"], keys, figureKeys)
		}
		if _, ok := f["value"].(json.Number); !ok {
			t.Errorf("%v: value %v is no number", f["id"], f["value"])
		}
		if name, ok := f["name"].(map[string]any); !ok || len(name) != 2 || name["zh"] == "" || name["en"] == "" {
			t.Errorf("%v: name is %v", f["id"], f["name"])
		}
	}
}

// Of the report that the program carries only a part is loaded, of a folder all: the lists
// are the same, in each format and language, of all chapters and of one.
func TestListsOfTheCarriedReportAreThoseOfItsFolder(t *testing.T) {
	var asked [][]string
	for _, lang := range assets.Tags {
		for _, format := range []string{"table", "json"} {
			for _, list := range []string{"checks", "charts"} {
				asked = append(asked, []string{list, "-format", format, "-lang", lang})
			}
		}
		for _, format := range []string{"table", "json", "csv", "xlsx"} {
			for _, chapter := range []string{"", "0", "7", "8", "x"} {
				asked = append(asked, []string{"figures", "-format", format, "-lang", lang, "-chapter", chapter})
			}
		}
	}
	for _, args := range asked {
		status, stdout, stderr := runArgs(t, args...)
		wantStatus, wantOut, wantErr := runArgs(t, append(args, "-report", filepath.Join("..", "..", "assets", "report"))...)
		if status != wantStatus || stdout != wantOut || stderr != wantErr {
			t.Errorf("%v: status %d, %d bytes and %q; of the folder %d, %d and %q",
				args, status, len(stdout), stderr, wantStatus, len(wantOut), wantErr)
		}
	}
}

// A copy is held against a part of the carried report, and against all of a folder: what is said
// of it is the same, of a text that is another and, where it is there, of the report's own.
func TestVerifyTellsTheSameOfTheReportAndItsFolder(t *testing.T) {
	other := filepath.Join(t.TempDir(), "other.txt")
	if err := os.WriteFile(other, []byte("各位代表：\n一是今年产量增长3.2%。二是新建学校12所，约占8%。"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{other, filepath.Join("..", "..", "..", "shared", "report.txt")} {
		if _, err := os.Stat(file); err != nil {
			t.Logf("%s is not there, and not verified", file)
			continue
		}
		for _, lang := range assets.Tags {
			status, stdout, stderr := runArgs(t, "verify", "-lang", lang, file)
			wantStatus, wantOut, wantErr := runArgs(t, "verify", "-lang", lang, "-report", filepath.Join("..", "..", "assets", "report"), file)
			if status != wantStatus || stdout != wantOut || stderr != wantErr || stdout+stderr == "" {
				t.Errorf("%s: status %d, %q and %q; of the folder %d, %q and %q", file, status, stdout, stderr, wantStatus, wantOut, wantErr)
			}
		}
	}
}

// One figure in full, as its reader gets it.
func TestFigureEntry(t *testing.T) {
	f := report.Figure{
		ID: "urbanization.share", At: report.Location{Chapter: 2, Section: 5, Sentence: 6},
		Printed: "70.50", Value: decimal.RequireFromString("70.50"), Unit: report.Unit{Printed: "%", Base: "%"}.With(report.English, report.UnitForm{Name: "percent"}),
		Measure: report.Share, Qualifiers: []report.Qualifier{{Printed: "预计"}, {Printed: "左右"}},
		Period: "2021-end", Scope: report.NewText("渝东南", "Southeast Chongqing"),
		Name:  report.NewText("城镇化率", "Rate of <urbanization> & more"),
		Start: 12, State: report.Read, Confidence: report.ByCarried, Aim: report.Target, Indicator: "urbanization.share", Upto: "71", Rule: "carried over",
	}
	const want = `[
  {
    "id": "urbanization.share",
    "chapter": 2,
    "section": 5,
    "sentence": 6,
    "printed": "70.50",
    "value": 70.5,
    "unit": "%",
    "measure": "share",
    "qualifier": "预计;左右",
    "period": "2021-end",
    "scope": "Southeast Chongqing",
    "name": {
      "zh": "城镇化率",
      "en": "Rate of <urbanization> & more"
    },
    "base_value": 70.5,
    "base_unit": "percent",
    "start": 12,
    "sentenceText": "",
    "state": "read",
    "confidence": "carried",
    "aim": "target",
    "indicator": "urbanization.share",
    "upto": "71",
    "rule": "carried over",
    "against": ""
  }
]
`
	var b bytes.Buffer
	err := writeJSON(&b, figureEntries([]report.Figure{f}, report.English, func(int) string { return "" }))
	if got := b.String(); err != nil || got != want {
		t.Errorf("got %s and error %v, want %s", got, err, want)
	}
	b.Reset()
	if err := writeJSON(&b, figureEntries(nil, report.English, func(int) string { return "" })); err != nil || b.String() != "[]\n" {
		t.Errorf("no figures are %q (%v)", b.String(), err)
	}
}

// What a script calculates with is the number without 万 and 亿 in its unit, in the unit
// that readers of the language use.
func TestFiguresInBaseUnits(t *testing.T) {
	cases := []struct{ id, zh, zhUnit, en, enUnit string }{
		{"gdp.level", "2789400000000", "元", "2789400000000", "CNY"},
		{"urban-jobs.new", "751000", "人", "751000", "people"},
		{"joint.projects.investment", "1570000000000", "元", "1570000000000", "CNY"},
		{"grain.output", "10930000000", "公斤", "10930000", "tonnes"}, // a tonne is 1,000 kg
		{"renewable-capacity.new", "300000", "千瓦", "300", "MW"},     // 1 MW is 1,000 kW
		{"regions.gdp-ratio", "1.8", "", "1.8", "number"},
		{"gdp.growth", "8.3", "%", "8.3", "percent"},
	}
	r := builtIn(t)
	for _, c := range cases {
		f, _ := r.Figure(c.id)
		zh, en := figureEntries([]report.Figure{f}, report.Chinese, func(int) string { return "" })[0], figureEntries([]report.Figure{f}, report.English, func(int) string { return "" })[0]
		got := []string{zh.BaseValue.String(), zh.BaseUnit, en.BaseValue.String(), en.BaseUnit}
		if want := []string{c.zh, c.zhUnit, c.en, c.enUnit}; !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", c.id, got, want)
		}
	}
}

// A spreadsheet needs the byte-order mark to show Chinese.
func TestFiguresAsCSV(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		status, stdout, stderr := runArgs(t, "figures", "-chapter", "2", "-format", "csv", "-lang", lang)
		if status != statusDone || stderr != "" {
			t.Fatalf("got status %d and %q", status, stderr)
		}
		table, marked := strings.CutPrefix(stdout, "\xef\xbb\xbf")
		if !marked {
			t.Error("there is no byte-order mark")
		}
		rows, err := csv.NewReader(strings.NewReader(table)).ReadAll() // refuses rows of unlike length
		if err != nil {
			t.Fatal(err)
		}
		want := "id chapter section sentence printed value unit measure qualifier period scope name_zh name_en base_value base_unit"
		if got := strings.Join(rows[0], " "); got != want {
			t.Errorf("the columns are %q, want %q", got, want)
		}
		for _, row := range rows[1:] {
			if row[1] != "2" {
				t.Errorf("%s is of chapter %s", row[0], row[1])
			}
		}
		scopes := map[string]string{"zh": "渝东南", "en": "Southeast Chongqing"}
		if !slices.ContainsFunc(rows, func(row []string) bool { return row[10] == scopes[lang] }) {
			t.Errorf("no figure has the scope %s", scopes[lang])
		}
	}
}

// A workbook is written whole, to a file or into what the output is sent to.
func TestFiguresAsWorkbook(t *testing.T) {
	file := filepath.Join(t.TempDir(), "figures.xlsx")
	status, stdout, stderr := runArgs(t, "figures", "-format", "xlsx", "-chapter", "7", "-out", file)
	if status != statusDone || stdout != "" || stderr != "" {
		t.Fatalf("got status %d, %q and %q", status, stdout, stderr)
	}
	written, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	status, stdout, stderr = runArgs(t, "figures", "-format", "xlsx", "-chapter", "7")
	if status != statusDone || stderr != "" || stdout != string(written) {
		t.Errorf("the output has %d bytes, the file %d (status %d, %q)", len(stdout), len(written), status, stderr)
	}
	if !strings.HasPrefix(stdout, "PK") {
		t.Error("the workbook is no ZIP file")
	}
}

func TestFiguresIntoAFile(t *testing.T) {
	folder := t.TempDir()
	for _, format := range []string{"table", "csv", "json"} {
		file := filepath.Join(folder, format)
		if status, _, stderr := runArgs(t, "figures", "-format", format, "-out", file); status != statusDone {
			t.Fatalf("got status %d and %q", status, stderr)
		}
		written, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if _, stdout, _ := runArgs(t, "figures", "-format", format); stdout != string(written) {
			t.Errorf("%s: the file is not what the output is", format)
		}
	}
	status, _, stderr := runArgs(t, "figures", "-out", filepath.Join(folder, "none", "figures.csv"))
	if status != statusFailure || !strings.Contains(stderr, "was not written") {
		t.Errorf("no folder: got status %d and %q", status, stderr)
	}
}

// A terminal is a character device, and so is the one that makes new ones.
func TestWorkbookIsNotForATerminal(t *testing.T) {
	terminal, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skip("skipped: this system makes no terminals at /dev/ptmx")
	}
	defer terminal.Close()
	var stderr bytes.Buffer
	status := runEnglish(t.Context(), []string{"figures", "-format", "xlsx"}, terminal, &stderr)
	if want := "yulan: what is in the format xlsx is not for a terminal; name where it goes with -out, or send the output into a file\n"; status != statusUsage || stderr.String() != want {
		t.Errorf("got status %d and %q, want %q", status, stderr.String(), want)
	}
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if status := runEnglish(t.Context(), []string{"figures", "-format", "xlsx"}, null, &stderr); status != statusDone {
		t.Errorf("the null device is taken for a terminal: %q", stderr.String())
	}
}

func TestFiguresAsTable(t *testing.T) {
	cases := []struct {
		name string
		args []string
		want []string // the cells of a line
	}{
		{"Chinese", nil, []string{"gdp.level", "地区生产总值", "27,894亿元", "规模", "2021年", "总论 第1段 第4句"}},
		{"English", []string{"-lang", "en"}, []string{"gdp.level", "Gross domestic product (GDP)", "CNY 2,789.4 billion", "level", "2021", "Overview, para. 1, sentence 4"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			status, stdout, stderr := runArgs(t, append([]string{"figures", "-chapter", "0"}, c.args...)...)
			if status != statusDone || stderr != "" {
				t.Fatalf("got status %d and %q", status, stderr)
			}
			all := strings.Split(strings.TrimSuffix(stdout, "\n"), "\n")
			line := all[slices.IndexFunc(all, func(line string) bool { return strings.HasPrefix(line, c.want[0]) })]
			from := 0
			for _, cell := range c.want {
				i := strings.Index(line[from:], cell)
				if i < 0 {
					t.Fatalf("the line %q has no %q in its place", line, cell)
				}
				// A column begins in the same cell of every line.
				if column := cells(line[:from+i]); !beginsAt(all[0], column) {
					t.Errorf("%q begins at cell %d, where the heading %q has no column", cell, column, all[0])
				}
				from += i + len(cell)
			}
		})
	}
}

// beginsAt reports whether a word of a line begins at a cell of the terminal.
func beginsAt(line string, cell int) bool {
	at, blank := 0, true
	for _, r := range line {
		if at == cell {
			return blank && r != ' '
		}
		at += cells(string(r))
		blank = r == ' '
	}
	return false
}

func TestCharts(t *testing.T) {
	status, stdout, stderr := runArgs(t, "charts", "-lang", "en", "-format", "json")
	if status != statusDone || stderr != "" {
		t.Fatalf("got status %d and %q", status, stderr)
	}
	var list []chartEntry
	decoder := json.NewDecoder(strings.NewReader(stdout))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&list); err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(list, func(e chartEntry) bool { return e.ID == "pillars" })
	if i < 0 {
		t.Fatal("there is no chart pillars")
	}
	got := list[i]
	if got.Chapter != 3 || got.Kind != "bars" || !strings.Contains(got.Title, "pillar") {
		t.Errorf("got %+v", got)
	}
	if len(got.Figures) != 7 || got.Figures[0] != "pillar.electronics.growth" || got.Figures[6] != "industry.growth" {
		t.Errorf("got the figures %v", got.Figures)
	}
	ids := map[string]bool{}
	for _, e := range list {
		if ids[e.ID] || e.ID == "" || e.Title == "" || len(e.Figures) == 0 {
			t.Errorf("%+v is twice or not whole", e)
		}
		ids[e.ID] = true
	}
	_, table, _ := runArgs(t, "charts")
	if got, want := strings.Count(table, "\n"), len(list)+1; got != want {
		t.Errorf("the table has %d lines, want %d", got, want)
	}
	if !strings.Contains(table, "支柱产业") {
		t.Error("the table is not Chinese by default")
	}
}

func TestWriteColumns(t *testing.T) {
	cases := []struct {
		name string
		rows [][]string
		want string
	}{
		{"nothing", nil, ""},
		{"wide characters take two cells", [][]string{{"ab", "c"}, {"渝览", "d"}, {"", "e"}}, "ab    c\n渝览  d\n      e\n"},
		{"the last column is not padded", [][]string{{"a", "b"}, {"a", "bcd"}}, "a  b\na  bcd\n"},
		{"full-width signs", [][]string{{"（一）", "x"}, {"123456", "y"}}, "（一）  x\n123456  y\n"},
		{"marks take no cell", [][]string{{"e\u0301", "x"}, {"ef", "y"}}, "e\u0301   x\nef  y\n"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := writeColumns(&b, c.rows); err != nil || b.String() != c.want {
				t.Errorf("got %q and error %v, want %q", b.String(), err, c.want)
			}
		})
	}
	if err := writeColumns(brokenWriter{}, [][]string{{"a"}}); err == nil {
		t.Error("a broken writer was not noticed")
	}
}
