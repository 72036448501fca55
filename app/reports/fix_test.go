package reports_test

import (
	"context"
	"encoding/csv"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/shopspring/decimal"

	"yulan/app/pages"
	"yulan/app/reports"
	"yulan/assets"
	"yulan/report"
)

// keptReport keeps the made-up report and returns its folder.
func keptReport(t *testing.T, text string) string {
	t.Helper()
	read, err := reports.Read(context.Background(), text, nil)
	if err != nil {
		t.Fatal(err)
	}
	folder, err := reports.Keep(context.Background(), t.TempDir(), read)
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

func load(t *testing.T, folder string) *report.Report {
	t.Helper()
	r, err := pages.Load(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// fix says something of a figure, and loads the report again.
func fix(t *testing.T, folder string, r *report.Report, x report.Fix) *report.Report {
	t.Helper()
	edit(t, folder, func(fixes []report.Fix) []report.Fix { return report.WithFix(fixes, x) })
	return load(t, folder)
}

// edit changes the corrections in a folder.
func edit(t *testing.T, folder string, change func([]report.Fix) []report.Fix) {
	t.Helper()
	if _, err := reports.EditFixes(context.Background(), folder, change); err != nil {
		t.Error(err)
	}
}

// said lists the figures: number, unit, name, period and how each is known.
func said(r *report.Report) string {
	var all []string
	for _, f := range r.Figures {
		all = append(all, f.Printed+f.Unit.Printed+" "+f.Name.In(report.Chinese)+" "+f.Period+" "+string(f.State)+" "+f.Indicator)
	}
	return strings.Join(all, "\n")
}

const (
	readGDP     = "5.3% 地区生产总值增速 2025 read gdp.growth"
	readGrain   = "12万吨 粮食产量 2025 read grain.output"
	readTargets = "5% 地区生产总值增速 2026 read gdp.growth"
)

func TestCorrections(t *testing.T) {
	grain := func(r *report.Report) report.Figure { return r.Figures[1] }
	amended := func(change func(*report.Figure)) func(*report.Report) report.Fix {
		return func(r *report.Report) report.Fix {
			f := grain(r)
			change(&f)
			return report.Fix{Act: report.Amend, Figure: f}
		}
	}
	name := func(zh string) report.Text { return report.NewText(zh, zh) }
	for _, c := range []struct {
		name string
		fix  func(*report.Report) report.Fix
		want []string
	}{
		{"confirmed", func(r *report.Report) report.Fix {
			return report.Fix{Act: report.Confirm, Figure: grain(r)}
		}, []string{readGDP, strings.Replace(readGrain, "read", "confirmed", 1), readTargets}},
		{"another name", amended(func(f *report.Figure) { f.Name = name("蔬菜产量") }), []string{readGDP, "12万吨 蔬菜产量 2025 corrected ", readTargets}},
		{"no name", amended(func(f *report.Figure) { f.Name = report.Text{} }), []string{readGDP, "12万吨  2025 corrected ", readTargets}},
		{"another unit", amended(func(f *report.Figure) { f.Unit.Printed = "万担" }), []string{readGDP, "12万担 粮食产量 2025 corrected ", readTargets}},
		{"another period", amended(func(f *report.Figure) { f.Period = "2021-2025" }), []string{readGDP, "12万吨 粮食产量 2021-2025 corrected ", readTargets}},
		{"an indicator by its name", amended(func(f *report.Figure) {
			f.Name, f.Unit.Printed, f.Measure = name("地区生产总值"), "亿元", report.Level
		}), []string{readGDP, "12亿元 地区生产总值 2025 corrected gdp.level", readTargets}},
		{"dropped", func(r *report.Report) report.Fix {
			return report.Fix{Act: report.Drop, Figure: grain(r)}
		}, []string{readGDP, readTargets}},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := keptReport(t, madeUp)
			before := load(t, folder)
			runs := len(before.Figures) + len(before.NotFigures)
			r := fix(t, folder, before, c.fix(before))
			if got, want := said(r), strings.Join(c.want, "\n"); got != want {
				t.Errorf("the figures are\n%s\nwant\n%s", got, want)
			}
			if got := len(r.Figures) + len(r.NotFigures); got != runs {
				t.Errorf("%d numbers are explained, want %d", got, runs)
			}
			edit(t, folder, func(fixes []report.Fix) []report.Fix { return report.WithoutFix(fixes, before.Figures[1]) })
			if got, want := said(load(t, folder)), said(before); got != want {
				t.Errorf("undone, the figures are\n%s\nwant\n%s", got, want)
			}
			if _, err := os.Stat(filepath.Join(folder, "fixes.csv")); !os.IsNotExist(err) {
				t.Errorf("undone, the file of corrections is still there: %v", err)
			}
		})
	}
}

// A name that the reader has given comes from no rule, and one that stays still comes from its own.
func TestWhereACorrectedNameComesFrom(t *testing.T) {
	w, err := assets.LoadWords("en")
	if err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(*report.Figure){
		"the reader":           func(f *report.Figure) { f.Name = report.NewText("蔬菜产量", "蔬菜产量") },
		"the phrase before it": func(f *report.Figure) { f.Unit.Printed = "万担" },
	} {
		folder := keptReport(t, madeUp)
		before := load(t, folder)
		f := before.Figures[1]
		change(&f)
		r := fix(t, folder, before, report.Fix{Act: report.Amend, Figure: f})
		if e, _ := pages.EvidenceOf(r, r.Figures[1], w); e.Rule != want {
			t.Errorf("it is named by %q, want %q", e.Rule, want)
		}
	}
}

// TestReaderAddsAFigure has the reader find a figure where the rules found none.
func TestReaderAddsAFigure(t *testing.T) {
	folder := keptReport(t, strings.Replace(madeUp, "粮食产量12万吨", "粮食产量12万吨，比第3名多", 1))
	r := load(t, folder)
	var n report.NotFigure
	for _, each := range r.NotFigures {
		if each.Printed == "3" {
			n = each
		}
	}
	f := report.Figure{
		At: n.At, Run: n.Run, Printed: n.Printed, Value: decimal.NewFromInt(3), Start: n.Start, End: n.Start + 1, Sentence: n.Sentence,
		Measure: report.Rank, Period: "2025", Name: report.NewText("位次", "位次"), Aim: report.Result,
	}
	f.Unit.Printed = "名"
	r = fix(t, folder, r, report.Fix{Act: report.AddTo, Figure: f})
	want := strings.Join([]string{readGDP, readGrain, "3名 位次 2025 corrected ", readTargets}, "\n")
	if got := said(r); got != want {
		t.Errorf("the figures are\n%s\nwant\n%s", got, want)
	}
	for _, each := range r.NotFigures {
		if each.Start == n.Start {
			t.Error("it is no figure as well")
		}
	}
}

// TestCorrectionsSurviveABetterReader has the same text read otherwise: sentences numbered
// differently, a figure that is not found any more, one that is named otherwise.
func TestCorrectionsSurviveABetterReader(t *testing.T) {
	folder := keptReport(t, madeUp)
	r := load(t, folder)
	f := r.Figures[1]
	f.Name = report.NewText("稻谷产量", "稻谷产量")
	r = fix(t, folder, r, report.Fix{Act: report.Amend, Figure: f})
	want := said(r)
	path := filepath.Join(folder, "figures.csv")
	for name, change := range map[string]func(string) string{
		"named otherwise":    func(s string) string { return strings.Replace(s, "粮食产量,", "产量,", 1) },
		"numbered otherwise": func(s string) string { return strings.ReplaceAll(s, "c1.s0.t2.r2,1,0,2,2", "c1.s0.t9.r2,1,0,9,2") },
		"placed otherwise":   func(s string) string { return moved(t, s, 2) },
		"not found any more": func(s string) string {
			var kept []string
			for _, line := range strings.Split(s, "\n") {
				if !strings.Contains(line, "粮食产量") {
					kept = append(kept, line)
				}
			}
			return strings.Join(kept, "\n")
		},
	} {
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			changed := change(string(data))
			if changed == string(data) {
				t.Fatal("nothing was changed")
			}
			if err := os.WriteFile(path, []byte(changed), 0o600); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = os.WriteFile(path, data, 0o600) })
			if name == "placed otherwise" { // the text was read out of the file otherwise, too
				copied := filepath.Join(folder, "text.txt")
				text, err := os.ReadFile(copied)
				if err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(copied, append([]byte("  "), text...), 0o600); err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { _ = os.WriteFile(copied, text, 0o600) })
			}
			if got := said(load(t, folder)); got != want {
				t.Errorf("the figures are\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// moved returns a table of figures whose offsets a reader counts otherwise.
func moved(t *testing.T, table string, by int) string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, column := range []string{"start", "end", "name_from", "name_to"} {
		c := slices.Index(rows[0], column)
		for _, row := range rows[1:] {
			if at, err := strconv.Atoi(row[c]); err == nil && at >= 0 {
				row[c] = strconv.Itoa(at + by)
			}
		}
	}
	var b strings.Builder
	if err := csv.NewWriter(&b).WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Two windows that correct a report at once lose none of their corrections, nor does reading the report
// again between them.
func TestCorrectionsAtOnceAreAllKept(t *testing.T) {
	read, err := reports.Read(context.Background(), madeUp, nil)
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	folder, err := reports.Keep(context.Background(), home, read)
	if err != nil {
		t.Fatal(err)
	}
	r := load(t, folder)
	var windows sync.WaitGroup
	for round := range 3 {
		for _, f := range r.Figures {
			f.Name = report.NewText("名"+strconv.Itoa(round), "")
			windows.Go(func() {
				edit(t, folder, func(fixes []report.Fix) []report.Fix {
					return report.WithFix(fixes, report.Fix{Act: report.Amend, Figure: f})
				})
			})
		}
		windows.Go(func() {
			if _, err := reports.Keep(context.Background(), home, read); err != nil {
				t.Error(err)
			}
		})
		windows.Wait()
		for _, f := range load(t, folder).Figures {
			if got, want := f.Name.In(report.Chinese), "名"+strconv.Itoa(round); got != want {
				t.Errorf("round %d: %s is called %q, want %q", round, f.Printed, got, want)
			}
		}
	}
}

func TestBrokenCorrectionsAreRefused(t *testing.T) {
	folder := keptReport(t, madeUp)
	r := load(t, folder)
	fix(t, folder, r, report.Fix{Act: report.Confirm, Figure: r.Figures[0]})
	path := filepath.Join(folder, "fixes.csv")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ from, to, want string }{
		{"confirm", "perhaps", `fixes.csv line 2: act "perhaps" is not known`},
		{"growth", "shrinkage", `fixes.csv line 2: measure "shrinkage" is not known`},
		{"5.3,confirm,5.3", "5.3,confirm,53", "fixes.csv line 2: value 53 is not the printed 5.3"},
		{"words,run", "word,run", "fixes.csv line 1: the header must be"},
	} {
		broken := strings.Replace(string(data), c.from, c.to, 1)
		if err := os.WriteFile(path, []byte(broken), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := pages.Load(os.DirFS(folder)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("the error is %v, want %q", err, c.want)
		}
	}
}

// A report that is set beside others states what it states when it is opened, what the reader has
// corrected included, and once its pages are made it is the same.
func TestBesideAReportStatesTheSame(t *testing.T) {
	folder := keptReport(t, madeUp)
	before := load(t, folder)
	x := before.Figures[1]
	x.Name, x.Unit.Printed, x.Measure = report.NewText("地区生产总值", "GDP"), "亿元", report.Level
	whole := fix(t, folder, before, report.Fix{Act: report.Amend, Figure: x})
	part, complete, err := reports.LoadBeside(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := said(part), said(whole); got != want || !strings.Contains(got, "corrected gdp.level") {
		t.Errorf("beside others it states\n%s\nwant\n%s", got, want)
	}
	if len(part.Paragraphs) > 0 || part.Text != whole.Text {
		t.Errorf("it has %d paragraphs and a text of %d bytes", len(part.Paragraphs), len(part.Text))
	}
	for range 2 { // whoever asks twice gets no chart twice
		if err := complete(); err != nil {
			t.Fatal(err)
		}
	}
	if !reflect.DeepEqual(part.Chapters, whole.Chapters) || !reflect.DeepEqual(part.Paragraphs, whole.Paragraphs) || !reflect.DeepEqual(part.Figures, whole.Figures) {
		t.Error("its pages are not those of the report when it is opened")
	}
}
