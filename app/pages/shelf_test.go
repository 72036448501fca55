package pages_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/xuri/excelize/v2"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
	"yulan/report/shelf"
)

// aimed is a made-up figure of the growth of GDP.
func aimed(value, upto, period string, aim report.Aim, qualifiers ...report.Qualifier) report.Figure {
	percent := report.Unit{Printed: "%", Base: "%"}.With(report.English, report.UnitForm{Reads: "{n}%", Name: "percent"})
	return report.Figure{
		ID: "f", Printed: strings.TrimPrefix(value, "-"), Value: decimal.RequireFromString(value), Upto: upto, Unit: percent,
		Measure: report.Growth, Period: period, State: report.Read, Aim: aim, Indicator: "gdp.growth", Start: -1, Qualifiers: qualifiers,
	}
}

var about = report.Qualifier{Printed: "左右", Place: report.After, Bound: report.About, Key: "zuoyou"}

func aimedShelf(t *testing.T, target, result report.Figure) shelf.Shelf {
	t.Helper()
	indicators, err := reading.LoadIndicators(assets.Indicators)
	if err != nil {
		t.Fatal(err)
	}
	of := func(id, year string, f report.Figure) *report.Report {
		name := report.NewText("云溪市"+year, "Yunxi "+year)
		return &report.Report{
			Source:  report.Source{ID: id, Name: name, Place: report.NewText("云溪市", "Yunxi"), Period: year, State: report.Read},
			Figures: []report.Figure{f},
		}
	}
	return shelf.New(indicators, of("a", "2023", target), of("b", "2024", result))
}

// A value keeps what qualifies it, both ends of a range, and which way it goes.
func TestStated(t *testing.T) {
	cases := []struct {
		f      report.Figure
		zh, en string
	}{
		{aimed("7.5", "", "2024", report.Target, about), "7.5%左右", "about 7.5%"},
		{aimed("6.5", "7", "2024", report.Target), "6.5%—7%", "6.5%–7%"},
		{aimed("4.5", "5", "2024", report.Target, about), "4.5%—5%左右", "about 4.5%–5%"},
		{aimed("12845.6", "", "2024", report.Result), "12,845.6%", "12,845.6%"},
		{aimed("-3.4", "", "2024", report.Target), "下降3.4%", "fall of 3.4%"},
		{aimed("-3", "-3.5", "2024", report.Target), "下降3%—3.5%", "fall of 3%–3.5%"},
	}
	for _, c := range cases {
		for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
			if got := pages.Stated(shelf.Value{Figure: c.f}, speech(t, l)); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		}
	}
}

// A value keeps the words for how it is aimed at, as they are printed and in the reader's language.
func TestStatedKeepsHowItIsAimedAt(t *testing.T) {
	manner := func(k shelf.MannerKind, printed string) shelf.Manner { return shelf.Manner{Kind: k, Printed: printed} }
	strive, keep := manner(shelf.Strive, "力争"), manner(shelf.KeepTo, "控制在")
	two := aimed("2", "", "2024", report.Target, about)
	for _, c := range []struct {
		manners            []shelf.Manner
		zh, en, qualifiers string
	}{
		{nil, "2%左右", "about 2%", "左右"},
		{[]shelf.Manner{keep}, "控制在2%左右", "held to about 2%", "控制在;左右"},
		{[]shelf.Manner{strive}, "力争2%左右", "strive for about 2%", "力争;左右"},
		{[]shelf.Manner{strive, keep}, "力争控制在2%左右", "strive to hold to about 2%", "力争;控制在;左右"},
		{[]shelf.Manner{manner(shelf.Ensure, "确保")}, "确保2%左右", "ensure about 2%", "确保;左右"},
	} {
		v := shelf.Value{Figure: two, Manners: c.manners}
		for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
			if got := pages.Stated(v, speech(t, l)); got != want {
				t.Errorf("got %q, want %q", got, want)
			}
		}
		if got := pages.QualifiersOf(v); got != c.qualifiers {
			t.Errorf("got %q, want %q", got, c.qualifiers)
		}
	}
	for _, k := range shelf.MannerKinds { // each has its words
		for _, both := range [][]shelf.Manner{{manner(k, "")}, {manner(k, ""), manner(k, "")}} {
			if got := pages.Stated(shelf.Value{Figure: two, Manners: both}, speech(t, report.English)); strings.Contains(got, "manner.") {
				t.Errorf("got %q", got)
			}
		}
	}
}

// What is lacking for holding reports against each other is said: a place, a year, a text, a report.
func TestPromiseNotes(t *testing.T) {
	in := speech(t, report.Chinese)
	s := aimedShelf(t, aimed("7.5", "", "2024", report.Target), aimed("6.9", "", "2024", report.Result))
	s.Reports[0].Text = "有原文"
	notes := func() string { return strings.Join(pages.PromiseNotes(s.Promises()[0], in), "|") }
	if got := notes(); !strings.Contains(got, "没有随带原文") || !strings.Contains(got, "云溪市2024") || strings.Contains(got, "云溪市2023") {
		t.Errorf("of one without a text it says %q", got)
	}
	s.Reports[1].Text = "也有"
	if got := notes(); got != "" {
		t.Errorf("of two complete ones it says %q", got)
	}
	s.Reports[1].Source.Period = ""
	if got := notes(); !strings.Contains(got, "没有写明年份") || !strings.Contains(got, "云溪市2024") {
		t.Errorf("of one without a year it says %q", got)
	}
	s.Reports[1].Source.Period = "2026"
	if got := notes(); !strings.Contains(got, "2024、2025") {
		t.Errorf("of two that do not follow each other it says %q", got)
	}
}

// A workbook of promises has the table, the list with numbers as numbers, and the rules.
func TestWritePromisesXLSX(t *testing.T) {
	s := aimedShelf(t, aimed("7.5", "", "2024", report.Target, about), aimed("6.9", "", "2024", report.Result))
	for _, l := range report.Languages {
		in := speech(t, l)
		var b bytes.Buffer
		if err := pages.WritePromisesXLSX(&b, s.Promises(), in); err != nil {
			t.Fatal(err)
		}
		book, err := excelize.OpenReader(&b)
		if err != nil {
			t.Fatal(err)
		}
		sheets := book.GetSheetList()
		if len(sheets) != 3 {
			t.Fatalf("got sheets %q", sheets)
		}
		grid, _ := book.GetRows(sheets[0])
		if len(grid) != 2 || !strings.Contains(grid[1][1], in.Words.T("promise-verdict.not-met")) {
			t.Errorf("got %q", grid)
		}
		list, _ := book.GetRows(sheets[1])
		if len(list) != 2 || list[1][4] != "not-met" || list[1][7] != "-0.6" {
			t.Errorf("got %q", list)
		}
		if kind, _ := book.GetCellType(sheets[1], "H2"); kind == excelize.CellTypeSharedString || kind == excelize.CellTypeInlineString {
			t.Errorf("the difference is text")
		}
		rules, _ := book.GetRows(sheets[2])
		if len(rules) != len(pages.PromiseRules(in))+len(pages.PromiseNotes(s.Promises()[0], in)) {
			t.Errorf("got %d rules", len(rules))
		}
	}
}

func TestWriteMatrixXLSX(t *testing.T) {
	s := aimedShelf(t, aimed("7.5", "", "2024", report.Target, about), aimed("6.9", "", "2024", report.Result))
	in := speech(t, report.Chinese)
	var b bytes.Buffer
	if err := pages.WriteMatrixXLSX(&b, s.Matrix(), pages.Numbered(s.Reports, in), in); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	grid, _ := book.GetRows(book.GetSheetList()[0])
	want := [][]string{{"指标", "目标或结果", "云溪市2023", "云溪市2024"}, {"地区生产总值增速", "结果", "·", "6.9%"}, {"地区生产总值增速", "目标", "7.5%左右", "·"}}
	for i, row := range want {
		if i >= len(grid) || strings.Join(grid[i], "|") != strings.Join(row, "|") {
			t.Errorf("row %d: got %q, want %q", i, grid[i], row)
		}
	}
}
