package pages

import (
	"fmt"
	"slices"
	"strconv"

	"yulan/charts"
	"yulan/report"
)

var lineKind = kind{name: charts.KindLine, options: func() options { return new(lineOptions) }}

// lineOptions are what a line over years is made of: figures of one quantity, each of another
// year.
type lineOptions struct{ listed }

// Check implements report.ChartOptions.
func (o *lineOptions) Check(r *report.Report, c report.Chart) error {
	figures := r.ChartFigures(c)
	if len(figures) < 2 {
		return fmt.Errorf("a line over %d years shows no way", len(figures))
	}
	seen := map[int]string{}
	for _, f := range figures {
		year, ok := yearOf(f)
		switch other, twice := seen[year]; {
		case !ok:
			return fmt.Errorf("%s is of %s, which is no one year", f.ID, f.Period)
		case twice:
			return fmt.Errorf("%s and %s are both of %d", other, f.ID, year)
		}
		seen[year] = f.ID
		if f.Measure != figures[0].Measure || f.Scope != figures[0].Scope {
			return fmt.Errorf("%s and %s differ in measure or scope", figures[0].ID, f.ID)
		}
	}
	return report.Comparable(figures)
}

// yearOf returns the one year that a figure is of, all of it or its end.
func yearOf(f report.Figure) (int, bool) {
	const digits = 4
	if len(f.Period) != digits && (len(f.Period) < digits || f.Period[digits:] != "-end") {
		return 0, false
	}
	year, err := strconv.Atoi(f.Period[:digits])
	return year, err == nil
}

func (o *lineOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	figures, err := b.figures(o.Figures)
	if err != nil {
		return nil, err
	}
	return overYears(head, []yearSeries{{rows: b.rows(figures), years: yearsOf(figures)}}, unitSign(figures))
}

func yearsOf(figures []report.Figure) []int {
	years := make([]int, len(figures))
	for i, f := range figures {
		years[i], _ = yearOf(f) // it was checked
	}
	return years
}

// yearSeries is values, each of a year.
type yearSeries struct {
	name    string
	rows    []charts.Row
	years   []int
	upto    map[int]float64 // by year, the other end of a target that is a range
	targets bool
}

// overYears makes a line: a column for each year from the first to the last, those without a
// value too.
func overYears(head charts.Head, series []yearSeries, unit string) (charts.Spec, error) {
	var all []int
	for _, s := range series {
		all = append(all, s.years...)
	}
	var columns []string
	first := 0
	if len(all) > 0 {
		first = slices.Min(all)
		for year := first; year <= slices.Max(all); year++ {
			columns = append(columns, strconv.Itoa(year))
		}
	}
	lines := make([]charts.LineSeries, len(series))
	for i, s := range series {
		lines[i].Name, lines[i].Targets = s.name, s.targets
		for k, r := range s.rows {
			p := charts.LinePoint{Row: r, At: s.years[k] - first}
			if to, ok := s.upto[s.years[k]]; ok {
				p.Range, p.To = true, to
			}
			lines[i].Points = append(lines[i].Points, p)
		}
		slices.SortStableFunc(lines[i].Points, func(a, b charts.LinePoint) int { return a.At - b.At })
	}
	return charts.NewLine(head, columns, lines, charts.LineOptions{AxisUnit: unit})
}
