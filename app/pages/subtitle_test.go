package pages_test

import (
	"testing"

	"yulan/app/pages"
	"yulan/charts"
	"yulan/report"
)

func TestSubtitle(t *testing.T) {
	valueAdded := report.NewText("增加值", "Value added")
	percent := report.Unit{Printed: "%", Base: "%"}.With(report.English, report.UnitForm{Name: "percent"})
	people := report.Unit{Printed: "人", Base: "人"}.With(report.English, report.UnitForm{Name: "people"})
	manyPeople := report.Unit{Printed: "万人", Base: "人", Power: 4}.With(report.English, report.UnitForm{Name: "people"})
	yuan := report.Unit{Printed: "元", Base: "元"}.With(report.English, report.UnitForm{Name: "CNY"})
	southeast := report.NewText("渝东南", "Southeast Chongqing")
	figure := func(m report.Measure, u report.Unit, period string, scope report.Text) report.Figure {
		return report.Figure{Measure: m, Unit: u, Period: period, Scope: scope}
	}
	city := report.Text{}
	cases := []struct {
		name    string
		kind    charts.Kind
		of      report.Text
		figures []report.Figure
		zh, en  string
	}{
		{
			"measure, unit and period", charts.KindBars, valueAdded,
			[]report.Figure{figure(report.Growth, percent, "2021", city)},
			"增加值同比增速 · % · 2021年", "Value added, growth year on year, percent, 2021",
		},
		{
			"the measure alone", charts.KindBars, city,
			[]report.Figure{figure(report.Growth, percent, "2021", city)},
			"同比增速 · % · 2021年", "Growth year on year, percent, 2021",
		},
		{
			"the measure is said already", charts.KindBars,
			report.NewText("各行业同比增速", "Rates of growth year on year"),
			[]report.Figure{figure(report.Growth, percent, "2021", city)},
			"各行业同比增速 · % · 2021年", "Rates of growth year on year, percent, 2021",
		},
		{
			"behind a clause the measure stands apart", charts.KindStrip,
			report.NewText("产量，每点一项", "Output, one dot each"),
			[]report.Figure{figure(report.Growth, percent, "2021", city)},
			"产量，每点一项 · 同比增速 · % · 2021年", "Output, one dot each, growth year on year, percent, 2021",
		},
		{
			"a level needs no word", charts.KindGrouped, valueAdded,
			[]report.Figure{figure(report.Level, yuan, "2021", city)},
			"增加值 · 元 · 2021年", "Value added, CNY, 2021",
		},
		{
			"unlike units share their base", charts.KindBars,
			report.NewText("就业", "Jobs"),
			[]report.Figure{figure(report.New, people, "2021", city), figure(report.New, manyPeople, "2021", city)},
			"就业 · 新增 · 人 · 2021年", "Jobs, added, people, 2021",
		},
		{
			"unlike measures are not named", charts.KindBars, valueAdded,
			[]report.Figure{figure(report.New, people, "2021", city), figure(report.Level, people, "2021", city)},
			"增加值 · 人 · 2021年", "Value added, people, 2021",
		},
		{
			"periods each once, the year before its end", charts.KindStack, valueAdded,
			[]report.Figure{
				figure(report.Cumulative, people, "2021-end", city), figure(report.New, people, "2021", city),
				figure(report.New, people, "2021", city),
			},
			"增加值 · 人 · 2021年及年末", "Value added, people, 2021 and year-end",
		},
		{
			"a span of years", charts.KindBars, valueAdded,
			[]report.Figure{figure(report.Reduction, percent, "2017-2021", city)},
			"增加值降幅 · % · 2017—2021年", "Value added, reduction, percent, 2017–2021",
		},
		{
			"a scope", charts.KindBars, valueAdded,
			[]report.Figure{figure(report.Share, percent, "2021", southeast)},
			"渝东南 · 增加值 · % · 2021年", "Value added, Southeast Chongqing, percent, 2021",
		},
		{
			"a scope that is said already", charts.KindBars,
			report.NewText("渝东南绿电", "Green power in Southeast Chongqing"),
			[]report.Figure{figure(report.Share, percent, "2021", southeast)},
			"渝东南绿电 · % · 2021年", "Green power in Southeast Chongqing, percent, 2021",
		},
		{
			"tiles say scope, unit and span themselves", charts.KindTiles, city,
			[]report.Figure{figure(report.Share, percent, "2021", southeast), figure(report.Level, yuan, "2017-2021", city)},
			"主要数据 · 2021年", "Key figures, 2021",
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			for l, want := range map[report.Language]string{report.Chinese: c.zh, report.English: c.en} {
				got := pages.Subtitle(report.Chart{Kind: string(c.kind), Of: c.of}, c.figures, l, words(t, l))
				if got != want {
					t.Errorf("%s: got %q, want %q", l, got, want)
				}
			}
		})
	}
}
