package report

import (
	"maps"
	"strings"
	"testing"
)

func TestLoad(t *testing.T) {
	r := sampleReport(t)
	if got, want := len(r.Figures), 18; got != want {
		t.Errorf("got %d figures, want %d", got, want)
	}
	f, ok := r.Figure("trade.growth")
	if !ok {
		t.Fatal("trade.growth is not there")
	}
	if got, want := f.At, (Location{0, 1, 2}); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if !f.Estimate() || f.Bound() != About {
		t.Errorf("got estimate %v and bound %v of 预计…左右, want true and About", f.Estimate(), f.Bound())
	}
	if f, _ := r.Figure("gdp.level"); f.Base().String() != "50000000000" {
		t.Errorf("got %s, want 500亿 = 50000000000", f.Base())
	}
	if f, _ := r.Figure("jobs.new"); f.Base().String() != "751000" {
		t.Errorf("got %s, want 75.1万 = 751000", f.Base())
	}
	if f, _ := r.Figure("gdp.level"); f.Estimate() || f.Bound() != Exact {
		t.Error("a figure without qualifiers is exact")
	}
	if _, ok := r.Figure("no.such"); ok {
		t.Error("got a figure for an unknown id")
	}
	if got, want := r.Chapters[3].Number, 3; got != want {
		t.Errorf("got chapter %d at 3", got)
	}
}

// A refusal is the sample with one text put for another in one file, and the whole
// sentence that Load must say to it.
type refusal struct {
	name     string
	file     string
	old, new string
	want     string
}

// checkRefusals breaks the sample once for each refusal.
func checkRefusals(t *testing.T, refusals []refusal) {
	t.Helper()
	for _, c := range refusals {
		t.Run(c.name, func(t *testing.T) {
			files := sampleFiles()
			if got := strings.Count(files[c.file], c.old); got != 1 {
				t.Fatalf("%q stands %d times in %s, want once", c.old, got, c.file)
			}
			files[c.file] = strings.Replace(files[c.file], c.old, c.new, 1)
			_, err := Load(mapFS(files))
			if err == nil {
				t.Fatalf("Load took it; want %q", c.want)
			}
			if got := err.Error(); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestLoadRefusesFiles(t *testing.T) {
	cases := []struct {
		name   string
		change func(files map[string]string)
		want   string
	}{
		{"file missing", func(f map[string]string) { delete(f, "figures.csv") }, "report: open figures.csv: file does not exist"},
		{"no rows", func(f map[string]string) { f["relations.csv"] = "kind,a,b,why_zh,why_en\n" }, "report: relations.csv: there are no rows"},
		{"empty file", func(f map[string]string) { f["units.csv"] = "" }, "report: units.csv: there are no rows"},
		{"not UTF-8", func(f map[string]string) { f["units.csv"] = "\xd6\xd0" }, "report: units.csv: the text is not UTF-8"},
		{
			"byte-order mark", func(f map[string]string) { f["units.csv"] = "\ufeff" + f["units.csv"] },
			"report: units.csv line 1: the header must be printed,base,power,english,english_power,english_name,counted",
		},
		{
			"huge", func(f map[string]string) { f["report.toml"] = strings.Repeat("#\n", maxFileSize) },
			"report: report.toml: 2097152 bytes are more than the 1048576 allowed",
		},
		{
			"chapter missing", func(f map[string]string) { delete(f, chapterFile(7)) },
			"report: chapters: there are 7 chapters, and the report has 8",
		},
		{
			"chapter missing in the middle", func(f map[string]string) { delete(f, chapterFile(3)) },
			"report: chapters/4-sample.toml: the file of chapter 3 is wanted here, named 3-name.toml",
		},
		{
			"chapter too many", func(f map[string]string) { f["chapters/8-more.toml"] = "" },
			"report: chapters/8-more.toml: there are more chapters than the report's 8",
		},
		{
			"two files of a chapter", func(f map[string]string) { f["chapters/0-twice.toml"] = f[chapterFile(0)] },
			"report: chapters/0-twice.toml: the file of chapter 1 is wanted here, named 1-name.toml",
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			files := maps.Clone(sampleFiles())
			c.change(files)
			_, err := Load(mapFS(files))
			if err == nil {
				t.Fatalf("Load took it; want %q", c.want)
			}
			if got := err.Error(); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestLoadRefusesSource(t *testing.T) {
	checkRefusals(t, []refusal{
		{"no English title", "report.toml", `en = "Report"`, `en = ""`, `report: report.toml: title has no English text`},
		{"no Chinese issuer", "report.toml", `zh = "委员会", `, ``, `report: report.toml: issuer has no Chinese text`},
		{"no year", "report.toml", `year = 2021`, ``, `report: report.toml: year 0 is not a year of a plan`},
		{"unknown key", "report.toml", `year = 2021`, "year = 2021\npages = 15", `report: report.toml line 2: key "pages" is not known`},
		{"unknown language", "report.toml", `en = "Report"`, `en = "Report", fr = "Rapport"`, `report: report.toml line 2: key "title.fr" is not known`},
		{"key in capitals", "report.toml", `year`, `Year`, `report: report.toml line 1: key "Year" is not known`},
		{"not TOML", "report.toml", `year = 2021`, `year 2021`, `report: report.toml line 1: expected '.' or '=', but got '2' instead`},
		{
			"wrong type", "report.toml", `year = 2021`, `year = "MMXXI"`,
			`report: report.toml: line 1 (last key "year"): incompatible types: TOML value has type string; destination has type integer`,
		},
		{"nested", "report.toml", `year = 2021`, `year = [[[[[[[[[2021]]]]]]]]]`, `report: report.toml: tables or keys are nested too deep`},
	})
}
