package pages

import (
	"testing"

	"yulan/assets"
	"yulan/report"
)

func TestPeriodsAreSaidOnce(t *testing.T) {
	cases := []struct {
		name    string
		periods []string
		want    string
	}{
		{"one", []string{"2021", "2021"}, "2021"},
		{"a year and its end", []string{"2021-end", "2021"}, "2021 and year-end"},
		{"the end of another year", []string{"2021", "2020-end"}, "end of 2020, 2021"},
		{"a year, its end and a span", []string{"2021-end", "2017-2021", "2021"}, "2017–2021, 2021 and year-end"},
		{"parts of a year", []string{"2021", "2021-h1", "2021-q1-q3", "2021-m1-m5", "2021-m6", "2021-q1-end"}, "2021, H1 2021, January–May 2021, June 2021, end of Q1 2021, Q1–Q3 2021"},
		{"not known", []string{""}, ""},
	}
	w, err := assets.LoadWords(string(report.English))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var figures []report.Figure
			for _, p := range c.periods {
				figures = append(figures, report.Figure{Period: p})
			}
			if got := periods(figures, w); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
