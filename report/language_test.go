package report

import (
	"encoding/csv"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A language is its columns and keys in the data, and nothing else of this room: with one
// more in the list, the data is asked for it everywhere, and has it everywhere.
func TestLoadTakesAnotherLanguage(t *testing.T) {
	files := sampleFiles()
	const other = Language("qq")
	withLanguage(t, other)
	_, err := Load(mapFS(files), AnyKind)
	const want = "report: report.toml: title has no qq text"
	if err == nil || err.Error() != want {
		t.Fatalf("got %v, want %s", err, want)
	}
	r, err := Load(mapFS(inLanguage(files, "en", string(other))), AnyKind)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Figures {
		form, english := f.Unit.In(other), f.Unit.In(English)
		if f.Name.In(other) != f.Name.In(English)+"!" || form.Name != english.Name+"!" || form.Power != english.Power {
			t.Errorf("%s is %q, in %+v", f.ID, f.Name.In(other), form)
		}
	}
	if got := r.Chapters[0].Charts[0].Title.In(other); got != "Trade grew {trade.growth}!" {
		t.Errorf("a title is %q", got)
	}
	d := r.Derived()[0]
	if got, want := d.Name.In(other), strings.ReplaceAll(d.Name.In(English), ":", "!:")+"!"; got != want {
		t.Errorf("a derived value is %q, want %q", got, want)
	}
}

// withLanguage adds a language until the test ends.
func withLanguage(t *testing.T, l Language) {
	t.Helper()
	before := Languages
	Languages = append(slices.Clone(before), l)
	t.Cleanup(func() { Languages = before })
}

// inLanguage returns data with a column and a key for another language wherever one has
// them: its words with a mark behind, its numbers as they are.
func inLanguage(files map[string]string, from, to string) map[string]string {
	text := regexp.MustCompile(`\b` + from + ` = ("(?:[^"\\]|\\.)*")`)
	marked := func(words string) string {
		if words == "" || isPlainNumber.MatchString(words) {
			return words
		}
		return words + "!"
	}
	out := map[string]string{}
	for name, data := range files {
		if path.Ext(name) == ".toml" {
			out[name] = text.ReplaceAllStringFunc(data, func(key string) string {
				words := strings.Trim(strings.TrimPrefix(key, from+" = "), `"`)
				return key + ", " + to + ` = "` + words + `!"`
			})
			continue
		}
		rows, err := csv.NewReader(strings.NewReader(data)).ReadAll()
		if err != nil {
			panic(err)
		}
		out[name] = withColumns(rows, from, to, marked)
	}
	return out
}

var isPlainNumber = regexp.MustCompile(`^-?[0-9]+$`)

// withColumns adds a column behind each that is of a language.
func withColumns(rows [][]string, from, to string, marked func(string) string) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	for _, row := range rows {
		var fields []string
		for i, column := range rows[0] {
			fields = append(fields, row[i])
			if column != from && !strings.HasPrefix(column, from+"_") && !strings.HasSuffix(column, "_"+from) {
				continue
			}
			if &row[0] == &rows[0][0] {
				fields = append(fields, renamed(column, from, to))
			} else {
				fields = append(fields, marked(row[i]))
			}
		}
		if err := w.Write(fields); err != nil {
			panic(err)
		}
	}
	w.Flush()
	return b.String()
}

// renamed names the column of another language: name_en, en_power or en.
func renamed(column, from, to string) string {
	if before, ok := strings.CutSuffix(column, "_"+from); ok {
		return before + "_" + to
	}
	return to + strings.TrimPrefix(column, from)
}
