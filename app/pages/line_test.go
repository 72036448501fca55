package pages

import (
	"reflect"
	"testing"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// A year without a value is a column without a point, between the first year and the last of
// all lines.
func TestOverYearsKeepsGaps(t *testing.T) {
	row := func(key string, v float64) charts.Row { return charts.Row{Key: key, Label: key, Value: v} }
	head := charts.Head{ID: "growth"}
	got, err := overYears(head, []yearSeries{
		{name: "a", rows: []charts.Row{row("later", 6), row("earlier", 7)}, years: []int{2018, 2015}},
		{name: "b", rows: []charts.Row{row("other", 5)}, years: []int{2016}, targets: true},
	}, "%")
	if err != nil {
		t.Fatal(err)
	}
	want, err := charts.NewLine(head, []string{"2015", "2016", "2017", "2018"}, []charts.LineSeries{
		{Name: "a", Points: []charts.LinePoint{{Row: row("earlier", 7), At: 0}, {Row: row("later", 6), At: 3}}},
		{Name: "b", Points: []charts.LinePoint{{Row: row("other", 5), At: 1}}, Targets: true},
	}, charts.LineOptions{AxisUnit: "%"})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, charts.Spec(want)) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if _, err := overYears(head, nil, ""); err != nil {
		t.Errorf("without a line: %v", err)
	}
}

// A chapter's line is refused where its figures are no years of one quantity.
func TestLineOptionsCheck(t *testing.T) {
	r, err := Load(assets.Report())
	if err != nil {
		t.Fatal(err)
	}
	for name, ids := range map[string][]string{
		"one alone":        {"gdp.growth"},
		"both of one year": {"gdp.growth", "income.growth"},
		"unlike units":     {"gdp.growth", "gdp.level"},
	} {
		o := &lineOptions{listed{ids}}
		if err := o.Check(r, report.Chart{Kind: string(charts.KindLine), Figures: ids, Options: o}); err == nil {
			t.Errorf("%s: it is taken", name)
		}
	}
	for period, want := range map[string]int{"2021": 2021, "2021-end": 2021, "2016-2020": 0, "": 0, "2021-h1": 0} {
		if got, ok := yearOf(report.Figure{Period: period}); ok != (want > 0) || ok && got != want {
			t.Errorf("%q: got %d, %t", period, got, ok)
		}
	}
}
