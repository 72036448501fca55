package report

import (
	"io/fs"
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
	checkRefusalsBy(t, refusals, func(fsys fs.FS) (*Report, error) { return Load(fsys, AnyKind) })
}

// checkRefusalsBy does so with what loads the charts by their kinds.
func checkRefusalsBy(t *testing.T, refusals []refusal, load func(fs.FS) (*Report, error)) {
	t.Helper()
	for _, c := range refusals {
		t.Run(c.name, func(t *testing.T) {
			files := sampleFiles()
			if got := strings.Count(files[c.file], c.old); got != 1 {
				t.Fatalf("%q stands %d times in %s, want once", c.old, got, c.file)
			}
			files[c.file] = strings.Replace(files[c.file], c.old, c.new, 1)
			_, err := load(mapFS(files))
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
		{"file missing", func(f map[string]string) { delete(f, "figures.csv") }, "report: figures.csv: there is no such file"},
		{"no rows", func(f map[string]string) { f["relations.csv"] = "kind,a,b,why_zh,why_en\n" }, "report: relations.csv: there are no rows"},
		{"empty file", func(f map[string]string) { f["units.csv"] = "" }, "report: units.csv line 1: the header must be printed,base,power,en,en_power,en_name,counted"},
		{"not UTF-8", func(f map[string]string) { f["units.csv"] = "\xd6\xd0" }, "report: units.csv: the text is not UTF-8"},
		{
			"huge", func(f map[string]string) { f["report.toml"] = strings.Repeat("#\n", maxFileSize) },
			"report: report.toml: 33554432 bytes are more than the 16777216 allowed",
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
			_, err := Load(mapFS(files), AnyKind)
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
	const file = "report.toml"
	const in = "report: report.toml: "
	checkRefusals(t, []refusal{
		{"no id", file, `id = "sample"`, ``, in + `id "" is not lower-case letters, digits and hyphens, at most 60 characters`},
		{"id like a path", file, `id = "sample"`, `id = "../sample"`, in + `id "../sample" is not lower-case letters, digits and hyphens, at most 60 characters`},
		{"no English title", file, `en = "Report"`, `en = ""`, in + `title has no English text`},
		{"no Chinese issuer", file, `zh = "委员会", `, ``, in + `issuer has no Chinese text`},
		{"no place", file, `place = { zh = "某市", en = "Somewhere" }`, ``, in + `place has no Chinese text`},
		{"name in one language", file, `id = "sample"`, "id = \"sample\"\nname = { zh = \"报告\" }", in + `name has no English text`},
		{"what is missing in one language", file, `id = "sample"`, "id = \"sample\"\nmissing = { en = \"The rest\" }", in + `missing has no Chinese text`},
		{"no period", file, `period = "2021"`, ``, in + `period "" is neither a year nor a span of years, like 2021 or 2016-2020`},
		{"half a year", file, `period = "2021"`, `period = "2021-end"`, in + `period "2021-end" is neither a year nor a span of years, like 2021 or 2016-2020`},
		{"span turned round", file, `period = "2021"`, `period = "2020-2016"`, in + `period "2020-2016" is not from 1949 to 2100, the earlier year first`},
		{"year of no plan", file, `period = "2021"`, `period = "0021"`, in + `period "0021" is not from 1949 to 2100, the earlier year first`},
		{"unknown key", file, `period = "2021"`, "period = \"2021\"\npages = 15", `report: report.toml line 3: key "pages" is not known`},
		{"unknown language", file, `en = "Report"`, `en = "Report", fr = "Rapport"`, `report: report.toml line 3: "fr" is not one of the languages zh, en`},
		{"text that is none", "report.toml", `title = { zh = "报告", en = "Report" }`, `title = "Report"`, `report: report.toml line 3: a text is wanted in each language, as { zh = "…", en = "…" }`},
		{"number for a text", "report.toml", `en = "Report"`, `en = 1`, `report: report.toml line 3: the text in English is no string`},
		{"key in capitals", file, `period`, `Period`, `report: report.toml line 2: key "Period" is not known`},
		{"not TOML", file, `period = "2021"`, `period 2021`, `report: report.toml line 2: expected '.' or '=', but got '2' instead`},
		{
			"wrong type", file, `period = "2021"`, `period = 2021`,
			in + `line 2 (last key "period"): incompatible types: TOML value has type int64; destination has type string`,
		},
		{"nested", file, `period = "2021"`, `period = [[[[[[[[[2021]]]]]]]]]`, in + `tables or keys are nested too deep`},
	})
}

func TestLoadRefusesShapes(t *testing.T) {
	const file = "report.toml"
	const in = "report: report.toml: "
	const fourth = `mark = "（四）"`
	const ofFourth = fourth + "\n" + `section = [{ mark = "一是" }, { mark = "二是" }]`
	checkRefusals(t, []refusal{
		{"no such expression", file, `begins = "各位[^，。；：]{0,8}："`, `begins = "（("`, in + "text.begins: error parsing regexp: missing closing ): `（(`"},
		{"mark of the overview", file, "[overview]", "[overview]\nmark = \"总\"", in + `overview: it has no mark, and "总" is one`},
		{"chapter without a mark", file, fourth, ``, in + `chapter 4 has no mark`},
		{"section without a mark", file, ofFourth, fourth + "\nsection = [{ mark = \"一是\" }, {}]", in + `chapter 4: section 2: it has no mark`},
		{"item without a mark", file, ofFourth, fourth + "\nsection = [{ mark = \"一是\", items = [\"\"] }]", in + `chapter 4: section 1: it has no mark`},
		{"mark that no text has once it is folded", file, fourth, `mark = "(四)"`, in + `chapter 4: mark "(四)" must be written as "（四）"`},
		{"mark with a blank", file, fourth, `mark = "第四 章"`, in + `chapter 4: mark "第四 章" must be written as "第四章"`},
		{"mark like a sentence", file, fourth, `mark = "` + strings.Repeat("章", 21) + `"`, in + `chapter 4: mark "章章章章章章章章章章章章章章章章…" is longer than 20 characters`},
		{
			"more sections than anybody has", file, ofFourth, fourth + "\nsection = [" + strings.Repeat(`{ mark = "一是" },`, 201) + "]",
			in + `chapter 4: 201 sections are more than the 200 allowed`,
		},
		{"a section fewer than the data has", file, ofFourth, fourth + "\nsection = [{ mark = \"一是\" }]", `report: chapters/4-sample.toml: there are 2 sections, and the chapter has 1`},
	})
}
