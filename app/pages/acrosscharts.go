package pages

import (
	"maps"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
	"yulan/report/shelf"
)

// PlacesChart returns an indicator over the reports of one period as ranked bars. What cannot
// stand on one axis with the others is named in the note, with the reason.
func PlacesChart(m shelf.Matrix, indicator string, aim report.Aim, called func(*report.Report) string, in Speech) (charts.Spec, bool) {
	row, ok := findRow(m, indicator, aim)
	if !ok {
		return nil, false
	}
	joined, apart := alike(row)
	if len(joined) < 2 {
		return nil, false
	}
	bars := agreeing(m, row, joined)
	rows := make([]charts.Row, len(bars))
	for i, b := range bars {
		rows[i] = valueRow(b.value, cellKey(b.value.Report.Source.ID), b.label(called, in), in)
	}
	if len(bars) < 2 || len(bars) > charts.MaxRows {
		return nil, false
	}
	first := bars[len(bars)-1].value
	head := charts.Head{
		ID: cellKey("places ", indicator, " ", aim), Title: row.Indicator.Name.In(in.Language),
		Subtitle: UpperFirst(chartSubtitle(first, aim, in)), Note: apartNote(m, apart, called, in),
		Source: readSource(in.Words.T("across.source", "n", len(joined)), valuesOf(bars), in),
	}
	spec, err := charts.NewBars(head, rows, charts.BarOptions{})
	return spec, err == nil
}

// bar is a value, and the reports of one place and year that all state it.
type bar struct {
	value   shelf.Value
	first   int // of the reports, in the matrix
	reports []*report.Report
}

// agreeing joins the reports of one place and year, of which alike has found that they agree, to one
// bar each: of the values the one that says most.
func agreeing(m shelf.Matrix, row shelf.MatrixRow, joined []int) []bar {
	var bars []bar
	for _, at := range joined {
		v, _ := row.Cells[at].Candidates.One() // alike gives only such
		i := slices.IndexFunc(bars, func(b bar) bool { return m.SamePlaceAndYear(b.first, at) })
		if i < 0 {
			bars = append(bars, bar{value: v, first: at, reports: []*report.Report{m.Reports[at]}})
			continue
		}
		if one, ok := shelf.Join([]shelf.Value{bars[i].value, v}).One(); ok {
			bars[i].value = one
		}
		bars[i].reports = append(bars[i].reports, m.Reports[at])
	}
	return bars
}

// label names all the reports of a bar, each name once.
func (b bar) label(called func(*report.Report) string, in Speech) string {
	var names []string
	for _, r := range b.reports {
		if name := called(r); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, in.Words.T("join.list"))
}

// YearsChart returns an indicator over the reports of a place of the matrix as lines over years: what was
// achieved, and what had been aimed at. A year with two candidates, or whose value cannot be
// joined with the others', is a gap, and the note says so.
func YearsChart(m shelf.Matrix, indicator, place string, in Speech) (charts.Spec, bool) {
	var series []yearSeries
	var first shelf.Value
	var stated []shelf.Value
	var notes []string
	for _, aim := range []report.Aim{report.Result, report.Target} {
		row, ok := findRow(m, indicator, aim)
		if !ok {
			continue
		}
		values, left := overTime(m, row, place)
		for _, year := range slices.Sorted(maps.Keys(left)) {
			side := in.Words.T("shelf-side." + string(aim))
			notes = append(notes, in.Words.T("across.year-left", "year", year, "aim", side, "reason", reasonName(left[year], in)))
		}
		if len(values) == 0 {
			continue
		}
		if len(series) > 0 && shelf.Unlike(withYear(values[0], first), first) != "" {
			continue
		}
		s := seriesOf(values, aim, in)
		stated = append(stated, values...)
		if series = append(series, s); first.Report == nil {
			first = values[0]
		}
	}
	if len(series) == 0 || len(series[0].rows) < 2 {
		return nil, false
	}
	name := first.Indicator.Name.In(in.Language)
	head := charts.Head{
		ID: cellKey("years ", indicator, " ", place), Title: in.Words.T("across.years", "name", name, "place", first.Report.Source.Place.In(in.Language)),
		Subtitle: UpperFirst(unitOfRow([]shelf.Value{first}, in)), Note: strings.Join(notes, in.Words.T("join.chapters")),
		Source: readSource(in.Words.T("across.source", "n", len(series[0].rows)), stated, in),
	}
	spec, err := overYears(head, series, unitSign([]report.Figure{first.Figure}))
	return spec, err == nil
}

// valuesOf lists the values of bars.
func valuesOf(bars []bar) []shelf.Value {
	values := make([]shelf.Value, len(bars))
	for i, b := range bars {
		values[i] = b.value
	}
	return values
}

// readSource marks a source that nobody has checked some of the values in.
func readSource(source string, values []shelf.Value, in Speech) string {
	if stateSign(values...) == charts.SignRead {
		return in.Words.T("source.read", "line", source)
	}
	return source
}

// seriesOf makes a series of values over years.
func seriesOf(values []shelf.Value, aim report.Aim, in Speech) yearSeries {
	s := yearSeries{name: in.Words.T("shelf-side." + string(aim)), targets: aim == report.Target, upto: map[int]float64{}}
	for _, v := range values {
		s.rows = append(s.rows, valueRow(v, cellKey(aim, " ", v.Year()), cellKey(v.Year()), in))
		s.years = append(s.years, v.Year())
		if to, err := decimal.NewFromString(v.Figure.Upto); err == nil {
			s.upto[v.Year()] = to.Shift(v.Figure.Unit.Power).InexactFloat64()
		}
	}
	return s
}

// findRow returns the row of an indicator and an aim.
func findRow(m shelf.Matrix, indicator string, aim report.Aim) (shelf.MatrixRow, bool) {
	i := slices.IndexFunc(m.Rows, func(r shelf.MatrixRow) bool { return r.Indicator.ID == indicator && r.Aim == aim })
	if i < 0 {
		return shelf.MatrixRow{}, false
	}
	return m.Rows[i], true
}

// overTime lists the values of a row in the reports of a place that can stand in one line, the
// earliest first, and the years whose values cannot, with the reason.
func overTime(m shelf.Matrix, row shelf.MatrixRow, place string) (values []shelf.Value, left map[int]shelf.Reason) {
	left = map[int]shelf.Reason{}
	byYear := map[int]shelf.Candidates{}
	for at := range m.Reports {
		if m.Places[at] != place {
			continue
		}
		for _, v := range row.Cells[at].Candidates {
			byYear[v.Year()] = append(byYear[v.Year()], v)
		}
	}
	for _, year := range slices.Sorted(maps.Keys(byYear)) {
		one, ok := shelf.Join(byYear[year]).One()
		switch {
		case !ok:
			left[year] = shelf.ReasonCandidates
		case len(values) == 0:
			values = append(values, one)
		default:
			if why := shelf.Unlike(withYear(values[0], one), one); why != "" {
				left[year] = why
				continue
			}
			values = append(values, one)
		}
	}
	return values, left
}

// withYear returns a value with the year of another, so that everything but the year is
// compared: over the years they differ, while the end of a year still differs from the year.
func withYear(v, of shelf.Value) shelf.Value {
	const digits = 4
	if p := v.Figure.Period; len(p) >= digits && len(of.Figure.Period) >= digits {
		v.Figure.Period = of.Figure.Period[:digits] + p[digits:]
	}
	return v
}

// valueRow makes a row of a value.
func valueRow(v shelf.Value, key, label string, in Speech) charts.Row {
	return charts.Row{
		Key: key, Label: label, Value: v.Figure.Base().InexactFloat64(), Text: Stated(v, in),
		Bound: boundOf(v.Figure.Qualifiers), Expected: isExpected(v.Figure.Qualifiers),
	}
}

// chartSubtitle says what bars over places are: unit, period, result or target.
func chartSubtitle(v shelf.Value, aim report.Aim, in Speech) string {
	parts := []string{unitOfRow([]shelf.Value{v}, in), assumedPeriod(v, in), in.Words.T("aim." + string(aim))}
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	return strings.Join(parts, in.Words.T("join.subtitle"))
}

// apartNote names the reports that are not among the bars, by the reason.
func apartNote(m shelf.Matrix, apart map[int]shelf.Reason, called func(*report.Report) string, in Speech) string {
	var notes []string
	for _, why := range shelf.Reasons {
		var names []string
		for at := range m.Reports {
			if apart[at] == why {
				names = append(names, called(m.Reports[at]))
			}
		}
		if len(names) > 0 {
			notes = append(notes, in.Words.T("across.left", "reports", strings.Join(names, in.Words.T("join.list")), "reason", reasonName(why, in)))
		}
	}
	return strings.Join(notes, in.Words.T("join.chapters"))
}
