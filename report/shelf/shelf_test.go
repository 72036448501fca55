package shelf_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/shopspring/decimal"

	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
	"yulan/report/shelf"
)

func indicators(t *testing.T) reading.Indicators {
	t.Helper()
	i, err := reading.LoadIndicators(assets.Indicators)
	if err != nil {
		t.Fatal(err)
	}
	return i
}

// read reads a text as a report.
func read(t *testing.T, text string) *report.Report {
	t.Helper()
	folder := fstest.MapFS{}
	for name, data := range reading.Read(text, indicators(t)).Folder() {
		folder[name] = &fstest.MapFile{Data: data}
	}
	r, err := report.Load(folder, func(string) report.ChartOptions { return nil })
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func readFile(t *testing.T, file string) *report.Report {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, string(data))
}

// workReport is a made-up report of a city.
func workReport(city string, year int, done, aims string) string {
	return fmt.Sprintf("%s人民政府工作报告\n——%d年1月16日在%s第六届人民代表大会第三次会议上\n各位代表：\n一、%d年工作回顾\n过去一年，%s\n二、%d年工作安排\n今年经济社会发展的主要预期目标是：%s\n",
		city, year+1, city, year, done, year+1, aims)
}

// verdicts lists what became of each promise: "gdp.growth 2024" -> "not-judged narrow".
func verdicts(all []shelf.Promises) map[string]string {
	found := map[string]string{}
	for _, p := range all {
		for _, r := range p.Rows {
			for _, c := range r.Cells {
				if c != nil {
					found[fmt.Sprintf("%s %d", r.Indicator.ID, c.Year)] = strings.TrimSpace(string(c.Verdict) + " " + string(c.Reason))
				}
			}
		}
	}
	return found
}

func checkVerdicts(t *testing.T, got, want map[string]string) {
	t.Helper()
	for key, w := range want {
		if got[key] != w {
			t.Errorf("%s: got %q, want %q", key, got[key], w)
		}
	}
}

// The verdicts on two made-up reports were found by reading them.
func TestPromisesOfTwoYears(t *testing.T) {
	s := shelf.New(indicators(t), readFile(t, "testdata/2024.txt"), readFile(t, "testdata/2023.txt"))
	checkVerdicts(t, verdicts(s.Promises()), map[string]string{
		"gdp.growth 2023":              "not-comparable missing",
		"gdp.growth 2024":              "not-judged narrow",
		"gdp.growth 2025":              "awaited",
		"fixed-investment.growth 2024": "met",
		"retail.growth 2024":           "not-met",
		"budget-revenue.growth 2024":   "met",
		"income.growth-real 2024":      "not-comparable basis",
		"cpi.growth 2024":              "met",
		"cpi.growth 2025":              "awaited",
		"urban-jobs.new 2024":          "met",
		"unemployment.surveyed 2024":   "not-comparable period",
	})
}

func TestPromisesWithoutTheReportBetween(t *testing.T) {
	const city = "云溪市"
	aims := "地区生产总值增长6%以上，城镇新增就业3万人以上。"
	s := shelf.New(indicators(t),
		read(t, workReport(city, 2021, "全市地区生产总值增长5.1%。", aims)),
		read(t, workReport(city, 2023, "全市地区生产总值增长5.9%。", aims)),
		read(t, workReport(city, 2024, "全市地区生产总值增长6.4%。", aims)),
		read(t, workReport("石门县", 2022, "全县地区生产总值增长9.9%。", "地区生产总值增长7%左右。")))
	all := s.Promises()
	if len(all) != 2 {
		t.Fatalf("got %d places", len(all))
	}
	for _, p := range all {
		if p.Place.In(report.Chinese) != city {
			checkVerdicts(t, verdicts([]shelf.Promises{p}), map[string]string{"gdp.growth 2023": "awaited"})
			continue
		}
		checkVerdicts(t, verdicts([]shelf.Promises{p}), map[string]string{
			"gdp.growth 2022":     "not-comparable missing", // no result of another place stands in
			"gdp.growth 2023":     "not-comparable missing",
			"gdp.growth 2024":     "met",
			"gdp.growth 2025":     "awaited",
			"urban-jobs.new 2024": "not-comparable no-number",
		})
		if !slices.Equal(p.Missing, []int{2022}) {
			t.Errorf("got %v missing", p.Missing)
		}
	}
}

// figure is a figure of an indicator as a report that was read has it.
func figure(indicator, value, unit, period string, aim report.Aim) report.Figure {
	return report.Figure{
		ID: "f", Printed: value, Value: decimal.RequireFromString(value), Unit: units[unit], Period: period,
		State: report.Read, Aim: aim, Indicator: indicator, Start: -1,
	}
}

// stating is a report that states some figures.
func stating(id, place, year string, figures ...report.Figure) *report.Report {
	return &report.Report{
		Source:  report.Source{ID: id, Place: report.NewText(place), Period: year, State: report.Read},
		Figures: figures,
	}
}

func TestPromisesOfUnlikeValues(t *testing.T) {
	const gdp, city = "gdp.growth", "云溪市"
	target := func(value string) report.Figure { return figure(gdp, value, "%", "2024", report.Target) }
	result := func(value string) report.Figure { return figure(gdp, value, "%", "2024", report.Result) }
	ofPart := result("7")
	ofPart.Scope = report.NewText("中心城区")
	cases := []struct {
		name    string
		reports []*report.Report
		want    string
	}{
		{"two results", []*report.Report{stating("a", city, "2023", target("5")), stating("b", city, "2024", result("5.1")), stating("c", city, "2024", result("4.9"))}, "not-judged candidates"},
		{"the same result twice", []*report.Report{stating("a", city, "2023", target("5")), stating("b", city, "2024", result("5.1")), stating("c", city, "2024", result("5.1"))}, "met"},
		{"two targets", []*report.Report{stating("a", city, "2023", target("5"), target("6")), stating("b", city, "2024", result("5.1"))}, "not-judged candidates"},
		{"a target of five years", []*report.Report{stating("a", city, "2020", target("5")), stating("b", city, "2024", result("5.1"))}, "not-comparable period"},
		{"a target of five years beside the year's", []*report.Report{stating("a", city, "2020", target("6")), stating("z", city, "2023", target("5")), stating("b", city, "2024", result("5.1"))}, "met"},
		{"a result of a part", []*report.Report{stating("a", city, "2023", target("5")), stating("b", city, "2024", ofPart)}, "not-comparable scope"},
		{"a part beside the whole", []*report.Report{stating("a", city, "2023", target("5")), stating("b", city, "2024", ofPart, result("4.9"))}, "not-met"},
		{"places that are not named", []*report.Report{stating("a", "未知", "2023", target("5")), stating("b", "未知", "2024", result("5.1"))}, "awaited"},
		{"another currency", []*report.Report{
			stating("a", city, "2023", figure("trade.level", "400", "亿元", "2024", report.Target)),
			stating("b", city, "2024", figure("trade.level-usd", "60", "亿美元", "2024", report.Result)),
		}, "not-comparable unit"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			found := verdicts(shelf.New(indicators(t), c.reports...).Promises())
			if len(found) == 0 {
				t.Error("no promise was found")
			}
			for key, got := range found {
				if got != c.want {
					t.Errorf("%s: got %q, want %q", key, got, c.want)
				}
			}
		})
	}
}

func TestMatrix(t *testing.T) {
	over := figure("gdp.level", "1200", "亿元", "2024", report.Result)
	over.Qualifiers = []report.Qualifier{words["超过"]}
	s := shelf.New(indicators(t),
		stating("a", "云溪市", "2024", over, figure("gdp.level", "1284.6", "亿元", "2024", report.Result), figure("gdp.growth", "5.8", "%", "2024", report.Result), figure("gdp.growth", "5.6", "%", "2024", report.Result)),
		stating("b", "石门县", "2024", figure("gdp.growth", "6", "%", "2025", report.Target), figure("gdp.growth", "30", "%", "2030", report.Target)),
		stating("b", "石门县", "2024"))
	m := s.Matrix()
	if len(m.Reports) != 2 {
		t.Fatalf("got %d reports, want each once", len(m.Reports))
	}
	cells := map[string]shelf.Cell{}
	for _, r := range m.Rows {
		for i, c := range r.Cells {
			cells[fmt.Sprintf("%s %s %s", r.Indicator.ID, r.Aim, m.Reports[i].Source.ID)] = c
		}
	}
	if c := cells["gdp.growth result a"]; !c.Candidates.IsOpen() || len(c.Candidates) != 2 {
		t.Errorf("unlike values are not open: %v", c)
	}
	if v, one := cells["gdp.level result a"].Candidates.One(); !one || v.Figure.Printed != "1284.6" {
		t.Errorf("the exact value does not stand for its bound: %v", v.Figure)
	}
	if c := cells["gdp.growth target b"]; len(c.Candidates) != 1 || len(c.Apart) != 1 || c.Apart[0].Reason != shelf.ReasonPeriod {
		t.Errorf("a target of another year is not apart: %v", c)
	}
	if c, ok := cells["gdp.level result b"]; !ok || len(c.Candidates) != 0 {
		t.Errorf("what was not read is there: %v", c)
	}
}

// Of two candidates the reader may pass one over, and take that back.
func TestPassedOver(t *testing.T) {
	const city = "云溪市"
	first, second := figure("gdp.growth", "5.1", "%", "2024", report.Result), figure("gdp.growth", "4.9", "%", "2024", report.Result)
	first.ID, second.ID = "first", "second"
	open := shelf.New(indicators(t), stating("a", city, "2023", figure("gdp.growth", "5", "%", "2024", report.Target)), stating("b", city, "2024", first, second))
	cell := func(s shelf.Shelf) shelf.Cell { return s.Matrix().Rows[0].Cells[1] }
	if !cell(open).Candidates.IsOpen() {
		t.Fatal("it is not open")
	}
	chosen := open.Without(map[shelf.Mark]bool{{Report: "b", Figure: "second"}: true})
	v, one := cell(chosen).Candidates.One()
	if !one || v.Figure.ID != "first" || len(cell(chosen).Apart) != 1 || cell(chosen).Apart[0].Reason != shelf.ReasonPassedOver {
		t.Errorf("got %+v", cell(chosen))
	}
	checkVerdicts(t, verdicts(chosen.Promises()), map[string]string{"gdp.growth 2024": "met"})
	if p := chosen.Promises()[0].Rows[0].Cells[0]; len(p.Passed) != 1 || p.Passed[0].Figure.ID != "second" {
		t.Errorf("the promise does not say what was passed over: %+v", p.Passed)
	}
	none := open.Without(map[shelf.Mark]bool{{Report: "b", Figure: "first"}: true, {Report: "b", Figure: "second"}: true})
	checkVerdicts(t, verdicts(none.Promises()), map[string]string{"gdp.growth 2024": "not-comparable no-number"})
	if back := chosen.Without(nil); !cell(back).Candidates.IsOpen() {
		t.Error("it cannot be taken back")
	}
}

// A year's end may be said in a clause of its own.
func TestPromiseOfTheYearsEnd(t *testing.T) {
	aims := "城镇调查失业率5.5%以内。"
	for done, want := range map[string]string{
		"城镇调查失业率5.1%。":       "met",
		"年末城镇调查失业率5.1%。":     "not-comparable period",
		"截至年底，城镇调查失业率5.1%。":  "not-comparable period",
		"12月城镇调查失业率为5.1%。":   "not-comparable period",
		"城镇调查失业率年末降到5.1%。":   "not-comparable period",
		"城镇调查失业率平均为5.1%。":    "met",
		"全年城镇调查失业率平均为5.1%。":  "met",
		"上半年城镇调查失业率平均为5.1%。": "not-comparable no-number",
	} {
		if got := verdictOn(t, "unemployment.surveyed", aims, done); got != want {
			t.Errorf("%s got %q, want %q", done, got, want)
		}
	}
}

// Of two numbers that are aimed at in one breath nothing says which is the promise.
func TestPromiseOfTwoNumbers(t *testing.T) {
	for aims, want := range map[string]string{
		"地区生产总值增长5.5%左右、力争6%。":            "not-judged candidates",
		"地区生产总值增长6%以上，确保5%。":              "not-judged candidates",
		"地区生产总值增长5.5%左右，力争达到6%。":          "not-judged candidates",
		"地区生产总值增长5.5%左右，奋力突破6%。":          "not-judged candidates",
		"地区生产总值增长5.5%，在实际工作中争取更高，力争达到6%。": "not-judged candidates",
		"地区生产总值增长5.5%左右，奋斗目标6%。":          "not-judged candidates",
		"地区生产总值增长5.5%左右，工业投资力争增长9%。":      "met",
		"地区生产总值增长5.5%左右、力争更好结果。":          "met",
		"地区生产总值增长5.5%左右，力争粮食增产2万吨。":       "met",
	} {
		s := shelf.New(indicators(t), read(t, workReport("云溪市", 2023, "全市粮食产量21万吨。", aims)), read(t, workReport("云溪市", 2024, "全市地区生产总值增长5.8%。", aims)))
		if got := verdicts(s.Promises())["gdp.growth 2024"]; got != want {
			t.Errorf("%s got %q, want %q", aims, got, want)
		}
	}
}

// Verdicts on reports of the State Council, each found by reading the sentences of both.
func TestPromisesOfTheStateCouncil(t *testing.T) {
	files, _ := filepath.Glob("../../../shared/texts/state-council/20*.txt")
	if len(files) == 0 {
		t.Skip("skipped: the texts are not here")
	}
	var reports []*report.Report
	for _, f := range files {
		reports = append(reports, readFile(t, f))
	}
	got := verdicts(shelf.New(indicators(t), reports...).Promises())
	pairs := 0
	for key, v := range got {
		if v == "met" || v == "not-met" || strings.HasPrefix(v, "not-judged") {
			pairs++
			t.Log(key, v)
		}
	}
	t.Logf("%d pairs, %d cells", pairs, len(got))
	checkVerdicts(t, got, map[string]string{
		"gdp.growth 2014": "not-judged narrow", "gdp.growth 2015": "not-judged narrow", "gdp.growth 2021": "met", "gdp.growth 2016": "not-comparable missing", "gdp.growth 2022": "awaited",
		"urban-jobs.new 2014": "met", "urban-jobs.new 2015": "met", "urban-jobs.new 2021": "met",
		"cpi.growth 2014": "met", "cpi.growth 2015": "not-comparable no-number", "cpi.growth 2021": "not-judged no-side",
		"unemployment.surveyed 2021": "met", "unemployment.registered 2014": "not-comparable no-number", "unemployment.registered 2015": "not-comparable no-number",
		"grain.output 2015": "not-comparable no-number", "grain.output 2021": "met",
		"urbanization.share 2020": "not-comparable period",
	})
	if pairs < 10 {
		t.Errorf("%d pairs were found, fewer than before", pairs)
	}
}
