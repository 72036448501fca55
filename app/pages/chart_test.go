package pages

import (
	"reflect"
	"testing"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// The figures that the cases name are those of the report; the numbers beside them are read
// off its text: GDP grew 8.3 %, 2.3 points above target; 75.1万 new jobs, 15.1万 above;
// 10568 new technology firms make 36939.
func TestChartMakesEveryKind(t *testing.T) {
	cases := []struct {
		name     string
		language report.Language
		chart    func(builder) report.Chart
		want     func(b builder, h charts.Head) (charts.Spec, error)
	}{
		{
			"bars with a reference and a bound", report.Chinese,
			made(&barOptions{
				listed: listed{[]string{"income.growth", "industrial-profit.growth"}}, Reference: "gdp.growth", AsGiven: true, StandsOut: standsOut{rule: outAbove},
			}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewBars(h, []charts.Row{
					stated(b, "income.growth", 9.7, "9.7%", charts.Exact),
					stated(b, "industrial-profit.growth", 40, "40%左右", charts.About),
				}, charts.BarOptions{
					Reference: &charts.Reference{Key: "gdp.growth", Label: short(b, "gdp.growth") + " 8.3%", Value: 8.3}, AsGiven: true,
					StandsOut: []string{"income.growth"},
				})
			},
		},
		{
			"bars of unlike prices stand apart", report.Chinese,
			made(&barOptions{listed: listed{[]string{"income.growth", "gdp.growth", "industry.growth"}}, By: byPrices}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewBars(h, []charts.Row{
					stated(b, "industry.growth", 10.7, "10.7%", charts.Exact),
					stated(b, "gdp.growth", 8.3, "8.3%", charts.Exact),
					stated(b, "income.growth", 9.7, "9.7%", charts.Exact),
				}, charts.BarOptions{AsGiven: true, Groups: []charts.BarGroup{{Heading: "可比价格", Rows: 2}, {Heading: "当年价格", Rows: 1}}})
			},
		},
		{
			"a derived bar in the group of its prices", report.Chinese,
			made(&barOptions{
				listed: listed{[]string{"income.growth", "gdp.growth"}}, By: byPrices,
				Derived: []derivedBar{{Of: "income.growth", Kind: report.DerivedPace, Prices: report.ConstantPrices, Label: report.NewText("实际收入")}},
			}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				// 1.097 / 1.003 = 1.093719
				return charts.NewBars(h, []charts.Row{
					{Key: "derived:pace:income.growth:income.growth:cpi.index", Label: "实际收入", Value: 9.4, Text: "≈ 9.4%", Derived: true},
					stated(b, "gdp.growth", 8.3, "8.3%", charts.Exact),
					stated(b, "income.growth", 9.7, "9.7%", charts.Exact),
				}, charts.BarOptions{AsGiven: true, Groups: []charts.BarGroup{{Heading: "可比价格", Rows: 2}, {Heading: "当年价格", Rows: 1}}})
			},
		},
		{
			"bars in the base unit", report.English,
			made(&barOptions{listed: listed{[]string{"urban-jobs.new"}}}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewBars(h, []charts.Row{
					stated(b, "urban-jobs.new", 751_000, "751,000", charts.Exact),
				}, charts.BarOptions{})
			},
		},
		{
			"grouped", report.Chinese,
			made(&groupOptions{
				Series: []report.Text{report.NewText("城镇"), report.NewText("农村")},
				Groups: []groupOption{{Label: report.NewText("收入"), Figures: []string{"income.urban.level", "income.rural.level"}}},
			}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewGrouped(h, []string{"城镇", "农村"}, []charts.Group{{Label: "收入", Rows: []charts.Row{
					stated(b, "income.urban.level", 43502, "43,502元", charts.Exact),
					stated(b, "income.rural.level", 18100, "18,100元", charts.Exact),
				}}})
			},
		},
		{
			"stack: before is derived and has no key", report.Chinese,
			made(&stackOptions{Pairs: []stackPair{{New: "tech-firms.new", Total: "tech-firms.total", Label: report.NewText("科技企业")}}}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewStack(h, []charts.StackRow{{
					Label:  "科技企业",
					Before: charts.Row{Label: "原有（推算）", Value: 26371, Text: "26,371家", Derived: true},
					New:    stated(b, "tech-firms.new", 10568, "10,568家", charts.Exact),
					Total:  stated(b, "tech-firms.total", 36939, "36,939家", charts.Exact),
				}}, charts.StackLegend{Before: "原有（推算）", New: "当年新增", Scale: "各行以累计为100%"})
			},
		},
		{
			"target: each result on a scale of its own", report.English,
			made(&targetOptions{Pairs: []targetPair{{Result: "gdp.growth"}, {Result: "urban-jobs.new"}}}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				gdp := charts.TargetRow{Row: stated(b, "gdp.growth", 8.3, "8.3%", charts.Exact), Over: "gdp.over-target"}
				gdp.Detail = "2.3 points above target"
				jobs := charts.TargetRow{Row: stated(b, "urban-jobs.new", 751000, "751,000", charts.Exact), Over: "urban-jobs.over-target"}
				jobs.Detail = "151,000 above target"
				return charts.NewTarget(h, []charts.TargetGroup{
					{Line: "Target 6% (derived)", At: 6, AxisUnit: "%", AxisScale: 1, Rows: []charts.TargetRow{gdp}},
					{Line: "Target 600,000 (derived)", At: 600000, AxisScale: 1, Rows: []charts.TargetRow{jobs}},
				})
			},
		},
		{
			"target: an axis in the power of ten of its unit", report.Chinese,
			made(&targetOptions{Pairs: []targetPair{{Result: "urban-jobs.new"}}}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				jobs := charts.TargetRow{Row: stated(b, "urban-jobs.new", 751000, "75.1万人", charts.Exact), Over: "urban-jobs.over-target"}
				jobs.Detail = "超目标15.1万人"
				return charts.NewTarget(h, []charts.TargetGroup{
					{Line: "目标60万人（推算）", At: 600000, AxisUnit: "万", AxisScale: 10000, Rows: []charts.TargetRow{jobs}},
				})
			},
		},
		{
			"change: the year before is derived", report.Chinese,
			made(&changeOptions{Rows: []changeRow{{Level: "income.rural.level", Change: "income.rural.growth"}}}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewChange(h, []charts.ChangeRow{{
					Label:  short(b, "income.rural.level"),
					Before: charts.Row{Value: 16370, Text: "≈ 16,370", Derived: true},
					After:  stated(b, "income.rural.level", 18100, "18,100", charts.Exact),
					Change: charts.Row{Key: "income.rural.growth", Text: "增10.6%"},
				}}, charts.ChangeLegend{Before: "2020年（推算）", After: "2021年"})
			},
		},
		{
			"change: of a base of 100 a bound is left", report.English,
			made(&changeOptions{Rows: []changeRow{{Change: "customs-clearance.reduction"}}, Before: report.NewText("2017")}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewChange(h, []charts.ChangeRow{{
					Label:  short(b, "customs-clearance.reduction"),
					Before: charts.Row{Value: 100, Text: "100%"},
					After:  charts.Row{Value: 40, Text: "at most 40%", Bound: charts.AtMost, Derived: true},
					Change: charts.Row{Key: "customs-clearance.reduction", Text: "down at least 60%"},
				}}, charts.ChangeLegend{Before: "2017 = 100%", After: "2021 (derived)"})
			},
		},
		{
			"shares of which the report states the parts", report.English,
			made(&shareOptions{Parts: []sharePart{{Part: "poverty-risk-removed.people.total", Whole: "poverty-watch.people.total"}}}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				row := charts.Row{
					Key: "poverty-risk-removed.people.total", Label: short(b, "poverty-risk-removed.people.total"),
					Value: 61, Text: "≈ 61%", Detail: "47,000 of 77,000", Derived: true,
				}
				return charts.NewShares(h, []charts.Row{row}, charts.ShareOptions{Wholes: map[string]string{row.Key: "poverty-watch.people.total"}})
			},
		},
		{
			"shares", report.Chinese,
			made(&shareOptions{listed: listed{[]string{"private-investment.share", "high-tech-investment.share"}}}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewShares(h, []charts.Row{
					stated(b, "private-investment.share", 54, "54%左右", charts.About),
					stated(b, "high-tech-investment.share", 30, "超过30%", charts.AtLeast),
				}, charts.ShareOptions{})
			},
		},
		{
			"shares of several wholes, each named", report.English,
			made(&shareOptions{
				listed: listed{[]string{"private-investment.share", "high-tech-investment.share"}},
				Wholes: []report.Text{report.NewText("占何种投资", "of what"), report.NewText("占制造业投资", "of manufacturing")},
			}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				rows := []charts.Row{
					stated(b, "private-investment.share", 54, "about 54%", charts.About),
					stated(b, "high-tech-investment.share", 30, "over 30%", charts.AtLeast),
				}
				rows[0].Detail, rows[1].Detail = "of what", "of manufacturing"
				return charts.NewShares(h, rows, charts.ShareOptions{})
			},
		},
		{
			"strip of named figures with a limit", report.English,
			made(&stripOptions{
				listed:    listed{[]string{"income.growth", "new-energy-vehicles.growth"}},
				Reference: "gdp.growth", Limit: "income.growth",
			}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewStrip(h, []charts.StripLane{{
					Rows: []charts.Row{
						stated(b, "income.growth", 9.7, "9.7%", charts.Exact),
						stated(b, "new-energy-vehicles.growth", 252.1, "252.1%", charts.Exact),
					},
					Reference: &charts.Reference{Key: "gdp.growth", Label: short(b, "gdp.growth") + " 8.3%", Value: 8.3},
				}}, charts.StripOptions{Limit: 9.7, BeyondLabel: "Above 9.7%", AxisUnit: "%"})
			},
		},
		{
			"tiles", report.Chinese,
			made(&tileOptions{listed{[]string{"computers.output", "southeast.green-power.share"}}}),
			func(b builder, h charts.Head) (charts.Spec, error) {
				return charts.NewTiles(h, []charts.Tile{
					{
						Row:    stated(b, "computers.output", 1e8, "突破1亿台", charts.AtLeast),
						Prefix: "突破", Number: "1", Suffix: "亿台",
					},
					{
						Row:    stated(b, "southeast.green-power.share", 70, "70%", charts.Exact),
						Number: "70", Suffix: "%", Note: "渝东南",
					},
				})
			},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			b := newBuilder(t, c.language)
			got, err := b.chart(c.chart(b))
			if err != nil {
				t.Fatal(err)
			}
			want, err := c.want(b, got.Head())
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got\n%+v, want\n%+v", got, want)
			}
		})
	}
}

// A strip that selects a measure shows all of it that is the city's, each once, and nothing
// else: the fourth chapter tells again how much fixed investment grew.
func TestStripSelectsByMeasure(t *testing.T) {
	b := newBuilder(t, report.Chinese)
	spec, err := b.chart(made(&stripOptions{Select: report.Growth, Reference: "gdp.growth", Limit: "income.growth"})(b))
	if err != nil {
		t.Fatal(err)
	}
	shown := map[string]bool{}
	for _, key := range spec.Keys() {
		shown[key] = true
	}
	for _, f := range b.report.Figures {
		if want := f.Measure == report.Growth && f.Scope == (report.Text{}) && f.ID != "demand.fixed-investment.growth"; shown[f.ID] != want {
			t.Errorf("%s is shown: %t, want %t", f.ID, shown[f.ID], want)
		}
	}
}

// made makes a chart of options.
func made(o options) func(builder) report.Chart {
	return func(b builder) report.Chart {
		c := report.Chart{Options: o}
		for _, k := range kinds {
			if reflect.TypeOf(k.options()) == reflect.TypeOf(o) {
				c.Kind = string(k.name)
			}
		}
		c.Figures, c.Reference = o.Shows(b.report)
		return c
	}
}

// stated is the row of a figure, its label being the figure's short name.
func stated(b builder, id string, value float64, text string, bound charts.Bound) charts.Row {
	return charts.Row{Key: id, Label: short(b, id), Value: value, Text: text, Bound: bound}
}

func short(b builder, id string) string {
	f, _ := b.report.Figure(id)
	return f.Short.In(b.language)
}

func newBuilder(t testing.TB, l report.Language) builder {
	t.Helper()
	r, err := Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	w, err := assets.LoadWords(string(l))
	if err != nil {
		t.Fatal(err)
	}
	return builder{report: r, words: w, language: l}
}

// The title that a list of charts tells is that of the chart as it is drawn.
func TestChartTitle(t *testing.T) {
	for _, l := range report.Languages {
		b := newBuilder(t, l)
		for _, c := range b.report.Chapters {
			page, err := Build(b.report, b.words, l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			for i, chart := range c.Charts {
				got, err := ChartTitle(b.report, chart, l, b.words)
				if want := page.Charts[i].Head().Title; err != nil || got != want || got == "" {
					t.Errorf("%s: got %q and error %v, want %q", chart.ID, got, err, want)
				}
			}
		}
	}
}
