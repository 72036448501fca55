package pages_test

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
	"yulan/report/reading"
	"yulan/report/shelf"
)

// signs stand behind a line for its sign.
var signs = map[charts.GridSign]string{
	charts.SignMet: "√", charts.SignNotMet: "×", charts.SignUnjudged: "≈", charts.SignUnlike: "-", charts.SignAwaited: "…",
	charts.SignSeen: "●", charts.SignRead: "○", charts.SignChanged: "△",
}

// lines writes the cells of a table's rows: lines with / between, cells with | between.
func lines(rows []charts.GridRow) []string {
	var out []string
	for _, r := range rows {
		var cells []string
		for _, c := range r.Cells {
			var texts []string
			for _, l := range c.Lines {
				texts = append(texts, l.Text+signs[l.Sign])
			}
			cells = append(cells, strings.Join(texts, " / "))
		}
		out = append(out, r.Label+": "+strings.Join(cells, " | "))
	}
	return out
}

func compareLines(t *testing.T, got, want []string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A promise's cell has result, target and verdict as the report prints them, and leads to the
// sentences of both.
func TestPromiseTable(t *testing.T) {
	s := aimedShelf(t, aimed("7.5", "", "2024", report.Target, about), aimed("6.9", "", "2024", report.Result))
	p := s.Promises()[0]
	in := speech(t, report.Chinese)
	table := pages.PromiseTable(p, in)
	compareLines(t, lines(table.Rows), []string{"地区生产总值增速: 6.9%○ / 7.5%左右○ / 未达到×"})
	if table.Source != "来源：云溪市2023、云溪市2024" {
		t.Errorf("got the source %q", table.Source)
	}
	if table.Title != "云溪市：1个目标中0个达到、1个未达到" || !strings.Contains(table.Note, "左右") {
		t.Errorf("neither counts nor rules: %q, %q", table.Title, table.Note)
	}
	for _, l := range report.Languages {
		if _, err := pages.PromiseTable(p, speech(t, l)).Spec("promise"); err != nil {
			t.Errorf("%s: %v", l, err)
		}
	}
	cell := pages.NewPromiseCell(p.Rows[0], *p.Rows[0].Cells[0], in)
	if !strings.Contains(cell.Title, "2024年") || !strings.Contains(cell.Title, "未达到") || cell.Sum != "差额 6.9 − 7.5 = −0.6（推算，个百分点）" {
		t.Errorf("got %q, %q", cell.Title, cell.Sum)
	}
	var sides []string
	for _, e := range cell.Evidences {
		sides = append(sides, e.Side+" "+e.Value+" "+e.Report.Source.ID)
	}
	compareLines(t, sides, []string{"目标 7.5%左右 a", "结果 6.9% b"})
}

// on puts reports on a shelf, each stating a growth of GDP or several.
func on(t *testing.T, stated map[string][]report.Figure, order ...string) shelf.Shelf {
	t.Helper()
	indicators, err := reading.LoadIndicators(assets.Indicators)
	if err != nil {
		t.Fatal(err)
	}
	var reports []*report.Report
	for _, name := range order {
		place, year, _ := strings.Cut(name, " ")
		year, _, _ = strings.Cut(year, " ") // what follows tells two reports of a year apart
		reports = append(reports, &report.Report{
			Source:  report.Source{ID: "r-" + name, Name: report.NewText(name, name), Place: report.NewText(place, place), Period: year, State: report.Read},
			Figures: stated[name],
		})
	}
	return shelf.New(indicators, reports...)
}

func called(r *report.Report) string { return r.Source.Name.In(report.Chinese) }

func result(value string) report.Figure { return aimed(value, "", "2024", report.Result) }

// billions is a made-up level of GDP in a unit of 亿元.
func billions(value, printed string, power int32) report.Figure {
	f := aimed(value, "", "2024", report.Result)
	f.Indicator, f.Measure = "gdp.level", report.Level
	f.Unit = report.Unit{Printed: printed, Base: "元", Power: power}.With(report.English, report.UnitForm{Reads: "CNY {n}", Name: "yuan"})
	return f
}

// One value a cell; two unlike ones stay open, and nothing read is a dot and no value.
func TestMatrixTable(t *testing.T) {
	s := on(t, map[string][]report.Figure{
		"云溪市 2024": {result("6.9")}, "石门市 2024": {result("5.1"), result("4.9")}, "白河县 2024": {result("7.2")},
	}, "云溪市 2024", "石门市 2024", "白河县 2024", "青山县 2024")
	in := speech(t, report.Chinese)
	m := s.Matrix()
	cases := []struct {
		name   string
		choice pages.MatrixChoice
		want   []string
	}{
		{"as on the shelf", pages.MatrixChoice{Aim: report.Result}, []string{"地区生产总值增速: 6.9%○ | 7.2%○ | 5.1% | 4.9%○ / 2个候选 | ·"}},
		{"by value", pages.MatrixChoice{Aim: report.Result, By: "gdp.growth"}, []string{"地区生产总值增速: 7.2%○ | 6.9%○ | 5.1% | 4.9%○ / 2个候选 | ·"}},
		{"targets", pages.MatrixChoice{Aim: report.Target}, nil},
		{"a year that none is of", pages.MatrixChoice{Aim: report.Result, Year: 1999}, nil},
		{"a name that is there", pages.MatrixChoice{Aim: report.Result, Text: "生产总值"}, []string{"地区生产总值增速: 6.9%○ | 7.2%○ | 5.1% | 4.9%○ / 2个候选 | ·"}},
		{"a name in pinyin", pages.MatrixChoice{Aim: report.Result, Text: "shengchan"}, []string{"地区生产总值增速: 6.9%○ | 7.2%○ | 5.1% | 4.9%○ / 2个候选 | ·"}},
		{"a name in the other language", pages.MatrixChoice{Aim: report.Result, Text: "growth of gdp"}, []string{"地区生产总值增速: 6.9%○ | 7.2%○ | 5.1% | 4.9%○ / 2个候选 | ·"}},
		{"a name that is not", pages.MatrixChoice{Aim: report.Result, Text: "粮食"}, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			table := pages.NewMatrixTable(m, c.choice, called, in)
			compareLines(t, lines(table.Rows), c.want)
			for i, row := range table.Rows {
				for j := range row.Cells {
					if cell := table.Cell(i, j); len(cell.Candidates) == 0 && row.Cells[j].Key != "" {
						t.Errorf("cell %d, %d has a key and no value", i, j)
					}
				}
			}
		})
	}
	cell := pages.NewMatrixCell("增速", "石门市", m.Rows[0].Cells[2], in)
	if len(cell.Evidences) != 2 || !strings.Contains(cell.Why, "2个不同的数") {
		t.Errorf("got %q with %d values", cell.Why, len(cell.Evidences))
	}
}

// A unit that all values of a row share stands beside its name and in none of its cells; where they have
// several each has its own, and so has one that is none without it.
func TestUnitsOfARow(t *testing.T) {
	jobs := func(value string, between ...report.Qualifier) report.Figure {
		f := aimed(value, "", "2024", report.Result, between...)
		f.Indicator, f.Measure, f.Unit = "urban-jobs.new", report.New, report.Unit{Printed: "万人", Base: "人", Power: 4}
		return f
	}
	upto := result("5")
	upto.Upto = "6"
	for _, c := range []struct {
		name, note string
		of         [2]report.Figure
		want       string
	}{
		{"one unit", "万人", [2]report.Figure{jobs("3.1"), jobs("4")}, "3.1○ | 4○"},
		{"percent stays with each", "", [2]report.Figure{result("6.9"), result("-3.2")}, "6.9%○ | 下降3.2%○"},
		{"a range", "", [2]report.Figure{upto, result("7")}, "5%—6%○ | 7%○"},
		{"several units", "", [2]report.Figure{billions("5", "万亿元", 12), billions("66600", "亿元", 8)}, "5万亿元○ | 66,600亿元○"},
		{"one that needs its unit", "万人", [2]report.Figure{jobs("3.1"), jobs("3", report.Qualifier{Printed: "余", Place: report.Between})}, "3.1○ | 3余万人○"},
	} {
		m := on(t, map[string][]report.Figure{"云溪市 2024": {c.of[0]}, "石门市 2024": {c.of[1]}}, "云溪市 2024", "石门市 2024").Matrix()
		rows := pages.NewMatrixTable(m, pages.MatrixChoice{Aim: report.Result}, called, speech(t, report.Chinese)).Rows
		if len(rows) != 1 || rows[0].Note != c.note || !strings.HasSuffix(lines(rows)[0], ": "+c.want) {
			t.Errorf("%s: got %q beside %q, want %q beside %q", c.name, lines(rows), rows[0].Note, c.want, c.note)
		}
	}
}

// Bars are of what can stand on one axis; what cannot is named with the reason.
func TestPlacesChart(t *testing.T) {
	scoped := result("9.9")
	scoped.Scope = report.NewText("中心城区", "the centre")
	later := aimed("8", "", "2023", report.Result)
	s := on(t, map[string][]report.Figure{
		"云溪市 2024": {result("6.9")}, "石门市 2024": {result("5.1"), result("4.9")}, "白河县 2024": {result("7.2")}, "赤水县 2024": {scoped}, "青山县 2023": {later},
	}, "云溪市 2024", "石门市 2024", "白河县 2024", "赤水县 2024", "青山县 2023")
	in := speech(t, report.Chinese)
	spec, ok := pages.PlacesChart(s.Matrix(), "gdp.growth", report.Result, called, in)
	if !ok {
		t.Fatal("there is no chart")
	}
	if keys := fmt.Sprint(spec.Keys()); keys != "[r-白河县 2024 r-云溪市 2024]" {
		t.Errorf("got bars %s", keys)
	}
	for _, want := range []string{"石门市 2024未列入：有两个不同的数，未定", "赤水县 2024未列入：范围不同", "青山县 2023未列入：期间不同"} {
		if !strings.Contains(spec.Head().Note, want) {
			t.Errorf("the note does not say %q: %q", want, spec.Head().Note)
		}
	}
	if _, ok := pages.PlacesChart(s.Matrix(), "cpi.growth", report.Result, called, in); ok {
		t.Error("there is a chart of what nobody states")
	}
}

// Of two reports of one place and year that state unlike values neither's holds: no bar and no
// point is of it, and each value is listed once.
func TestTwoReportsOfOnePlaceAndYear(t *testing.T) {
	s := on(t, map[string][]report.Figure{
		"云溪市 2024": {result("6.9")}, "石门市 2024": {result("5.1")}, "石门市 2024 修订": {result("4.9")}, "白河县 2024": {result("7.2")},
	}, "云溪市 2024", "石门市 2024", "石门市 2024 修订", "白河县 2024")
	in := speech(t, report.Chinese)
	spec, ok := pages.PlacesChart(s.Matrix(), "gdp.growth", report.Result, called, in)
	if !ok || fmt.Sprint(spec.Keys()) != "[r-白河县 2024 r-云溪市 2024]" {
		t.Fatalf("got %v, %t", spec, ok)
	}
	if want := "石门市 2024、石门市 2024 修订未列入：有两个不同的数，未定"; !strings.Contains(spec.Head().Note, want) {
		t.Errorf("got note %q, want %q", spec.Head().Note, want)
	}
	var out strings.Builder
	if err := pages.WriteMatrixCSV(&out, s.Matrix(), in); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), "\n"); n != 1+4 {
		t.Errorf("got %d lines:\n%s", n, out.String())
	}
	chosen := s.Without(map[shelf.Mark]bool{{Report: "r-石门市 2024 修订", Figure: result("4.9").ID}: true})
	spec, ok = pages.PlacesChart(chosen.Matrix(), "gdp.growth", report.Result, called, in)
	if !ok || fmt.Sprint(spec.Keys()) != "[r-白河县 2024 r-云溪市 2024 r-石门市 2024]" {
		t.Errorf("after the reader's choice: got %v, %t", spec, ok)
	}
	// What the reader has chosen says so, and what nobody has chosen among does not.
	table := pages.NewMatrixTable(chosen.Matrix(), pages.MatrixChoice{Aim: report.Result}, called, in)
	if got, want := strings.Join(lines(table.Rows), "\n"), "5.1%○ / 由您选定"; strings.Count(got, "由您选定") != 1 || !strings.Contains(got, want) {
		t.Errorf("got\n%s", got)
	}
	for i, at := range table.Reports {
		cell := pages.NewMatrixCell("增速", "", table.Cell(0, i), in)
		if name := called(chosen.Matrix().Reports[at]); name == "石门市 2024" && (len(cell.Evidences) == 0 || cell.Evidences[0].Why != "由您选定") {
			t.Errorf("%s: %+v", name, cell.Evidences)
		}
	}
}

// Reports of one place and year that agree, as two copies do or one and its revision, are one bar
// that names both: of 5.67万亿元 and 56708亿元 the one that says more.
func TestAgreeingReportsAreOneBar(t *testing.T) {
	s := on(t, map[string][]report.Figure{
		"云溪市 2024": {result("6.9")}, "石门市 2024": {result("5.1")}, "石门市 2024 修订": {result("5.1")}, "白河县 2024": {result("7.2")},
	}, "云溪市 2024", "石门市 2024", "石门市 2024 修订", "白河县 2024")
	spec, ok := pages.PlacesChart(s.Matrix(), "gdp.growth", report.Result, called, speech(t, report.Chinese))
	if !ok || fmt.Sprint(spec.Keys()) != "[r-白河县 2024 r-云溪市 2024 r-石门市 2024]" {
		t.Fatalf("got %v, %t", spec, ok)
	}
	if rows := fmt.Sprintf("%+v", spec); !strings.Contains(rows, "石门市 2024、石门市 2024 修订") {
		t.Errorf("the bar does not name both reports: %s", rows)
	}
	if _, ok := pages.PlacesChart(on(t, map[string][]report.Figure{"石门市 2024": {result("5.1")}, "石门市 2024 修订": {result("5.1")}}, "石门市 2024", "石门市 2024 修订").Matrix(),
		"gdp.growth", report.Result, called, speech(t, report.Chinese)); ok {
		t.Error("one place alone is a chart of places")
	}
}

// A list of promises leaves open what two reports state apart, and names what the reader has
// passed over.
func TestPromisesOfTwoReportsOfOneYear(t *testing.T) {
	s := on(t, map[string][]report.Figure{
		"云溪市 2023": {aimed("5", "", "2024", report.Target)}, "云溪市 2024": {result("5.1")}, "云溪市 2024 修订": {result("4.9")},
	}, "云溪市 2023", "云溪市 2024", "云溪市 2024 修订")
	chosen := s.Without(map[shelf.Mark]bool{{Report: "r-云溪市 2024 修订", Figure: result("4.9").ID}: true})
	for _, c := range []struct {
		name                   string
		shelf                  shelf.Shelf
		verdict, result, apart string
	}{
		{"open", s, "not-judged", "5.1% | 4.9%", ""},
		{"chosen", chosen, "met", "5.1%", "4.9%"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var out strings.Builder
			if err := pages.WritePromisesCSV(&out, c.shelf.Promises(), speech(t, report.Chinese)); err != nil {
				t.Fatal(err)
			}
			rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(out.String(), "\ufeff"))).ReadAll()
			if err != nil || len(rows) != 2 {
				t.Fatalf("got %q, %v", rows, err)
			}
			for column, want := range map[string]string{"verdict": c.verdict, "result_stated": c.result, "apart_stated": c.apart} {
				if got := rows[1][slices.Index(rows[0], column)]; got != want {
					t.Errorf("%s: got %q, want %q", column, got, want)
				}
			}
		})
	}
}

// Units of one kind stand on one axis whatever power of ten they are printed with.
func TestPlacesChartJoinsPowersOfTen(t *testing.T) {
	s := on(t, map[string][]report.Figure{
		"云溪市 2024": {billions("5", "万亿元", 12)}, "石门市 2024": {billions("66600", "亿元", 8)},
	}, "云溪市 2024", "石门市 2024")
	spec, ok := pages.PlacesChart(s.Matrix(), "gdp.level", report.Result, called, speech(t, report.Chinese))
	if !ok || fmt.Sprint(spec.Keys()) != "[r-石门市 2024 r-云溪市 2024]" {
		t.Fatalf("got %v, %t", spec, ok)
	}
}

// Over years a gap stays a gap, and a year with two unlike values is one that is named.
func TestYearsChart(t *testing.T) {
	of := func(value, year string, aim report.Aim) report.Figure { return aimed(value, "", year, aim) }
	s := on(t, map[string][]report.Figure{
		"云溪市 2020": {of("2.1", "2020", report.Result), of("6", "2021", report.Target)},
		"云溪市 2021": {of("7.8", "2021", report.Result)},
		"云溪市 2023": {of("5.1", "2023", report.Result), of("4.9", "2023", report.Result)},
		"云溪市 2024": {of("5.6", "2024", report.Result)},
		"石门市 2022": {of("9", "2022", report.Result)},
	}, "云溪市 2020", "云溪市 2021", "云溪市 2023", "云溪市 2024", "石门市 2022")
	in := speech(t, report.Chinese)
	spec, ok := pages.YearsChart(s.Matrix(), "gdp.growth", "云溪市", in)
	if !ok {
		t.Fatal("there is no chart")
	}
	if keys := fmt.Sprint(spec.Keys()); keys != "[result 2020 result 2021 target 2021 result 2024]" {
		t.Errorf("got points %s", keys)
	}
	if note := spec.Head().Note; !strings.Contains(note, "2023年结果不在线上：有两个不同的数，未定") {
		t.Errorf("got note %q", note)
	}
	if _, ok := pages.YearsChart(s.Matrix(), "gdp.growth", "石门市", in); ok {
		t.Error("one year is a line")
	}
}

// Where all results are open, the line of the targets says so.
func TestYearsChartWithoutResults(t *testing.T) {
	s := on(t, map[string][]report.Figure{
		"云溪市 2022": {aimed("5", "", "2023", report.Target)},
		"云溪市 2023": {aimed("5.1", "", "2023", report.Result), aimed("4.9", "", "2023", report.Result), aimed("6", "", "2024", report.Target)},
	}, "云溪市 2022", "云溪市 2023")
	spec, ok := pages.YearsChart(s.Matrix(), "gdp.growth", "云溪市", speech(t, report.Chinese))
	if !ok || fmt.Sprint(spec.Keys()) != "[target 2023 target 2024]" {
		t.Fatalf("got %v, %t", spec, ok)
	}
	if note := spec.Head().Note; !strings.Contains(note, "2023年结果不在线上：有两个不同的数，未定") {
		t.Errorf("got note %q", note)
	}
}

// What a value is taken to be is said beside it: all of a year, its end, or a part of it.
func TestTestimonyFacts(t *testing.T) {
	text := "截至年末，登记失业率4.1%。"
	f := aimed("4.1", "", "2024", report.Result)
	f.Indicator, f.Measure, f.Start = "unemployment.registered", report.Share, len([]rune(text[:strings.Index(text, "4.1")]))
	s := on(t, map[string][]report.Figure{"云溪市 2024": {f}}, "云溪市 2024")
	s.Reports[0].Text = text
	s = shelf.New(indicatorsOf(t), s.Reports...)
	m := s.Matrix()
	cell := pages.NewMatrixCell("失业率", "云溪市", m.Rows[0].Cells[0], speech(t, report.Chinese))
	e := cell.Evidences[0]
	var facts []string
	for _, f := range e.Facts {
		facts = append(facts, f.Label+" "+f.Text)
	}
	got := strings.Join(facts, ", ")
	if !strings.Contains(got, "2024年末") || !strings.Contains(got, "登记失业率") || !strings.Contains(got, "机器读取") {
		t.Errorf("got %q", got)
	}
	if e.Passage.Before != "截至年末，登记失业率" || e.Passage.Number != "4.1" {
		t.Errorf("got the passage %+v", e.Passage)
	}
	if !e.Report.Figures[0].Value.Equal(decimal.RequireFromString("4.1")) {
		t.Errorf("it leads to another report")
	}
}

func indicatorsOf(t *testing.T) reading.Indicators {
	t.Helper()
	i, err := reading.LoadIndicators(assets.Indicators)
	if err != nil {
		t.Fatal(err)
	}
	return i
}
