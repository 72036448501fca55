package pages

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"yulan/charts"
	"yulan/report"
)

var unitsKind = kind{name: charts.KindUnits, options: func() options { return new(unitOptions) }, measures: unlikeMeasures, derives: []report.DerivedKind{report.DerivedAmount}}

// unitOptions are what a chart of countable wholes is made of.
type unitOptions struct {
	Rows      []unitRow `toml:"row"`
	StandsOut standsOut `toml:"stands-out"`
}

// unitRow is a part of a whole, by figures. The part may be the whole's share of which the
// report derives the count. wholeYear stands for the days of the year that the part is of, wholeAll
// for the part itself.
type unitRow struct {
	Part  string      `toml:"part"`
	Whole string      `toml:"whole"`
	Label report.Text `toml:"label"` // empty: the short name of the part
}

// Wholes that no report needs to state: the days of the year, and the part itself, of which the
// report says that every one is counted.
const (
	wholeYear = "year"
	wholeAll  = "all"
)

// Shows implements report.ChartOptions.
func (o *unitOptions) Shows(*report.Report) (figures []string, line string) {
	for _, row := range o.Rows {
		figures = append(figures, row.Part)
		if row.hasWhole() {
			figures = append(figures, row.Whole)
		}
	}
	return figures, ""
}

func (u unitRow) hasWhole() bool { return u.Whole != "" && u.Whole != wholeYear && u.Whole != wholeAll }

// Check implements report.ChartOptions.
func (o *unitOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Rows) == 0 {
		return fmt.Errorf("there are no rows")
	}
	for i, row := range o.Rows {
		if err := checkLabel(i+1, row.Label); err != nil {
			return err
		}
		if _, err := row.counted(r); err != nil {
			return err
		}
	}
	return o.StandsOut.check(c.Figures, false)
}

// unitCount is a part and its whole as numbers.
type unitCount struct {
	part, whole int
	derived     bool // the part
}

// counted returns the numbers of a row. It fails if they cannot be counted, are qualified,
// or are not one of the other.
func (u unitRow) counted(r *report.Report) (unitCount, error) {
	part, _ := r.Figure(u.Part) // Load has found both
	var c unitCount
	var err error
	switch whole, _ := r.Figure(u.Whole); {
	case u.Whole == "":
		err = fmt.Errorf("%s: a count of no whole is no part of anything: it stands in a list, or in bars", u.Part)
	case u.Whole == wholeYear:
		if c.part, err = countOf(part); err == nil {
			c.whole, err = daysIn(part)
		}
	case u.Whole == wholeAll:
		c.part, err = countOf(part)
		c.whole = c.part
	case part.Measure == report.Share:
		c.derived = true
		if c.whole, err = countOf(whole); err == nil {
			c.part, err = derivedCount(r, part, whole)
		}
	case part.Unit.Base != whole.Unit.Base || part.Period != whole.Period || part.Scope != whole.Scope:
		err = fmt.Errorf("%s and %s differ in unit, period or scope", u.Part, u.Whole)
	default:
		if c.part, err = countOf(part); err == nil {
			c.whole, err = countOf(whole)
		}
	}
	if err == nil && (c.whole < 1 || c.part > c.whole || c.whole > charts.MaxUnits) {
		err = fmt.Errorf("%s: %d of %d cannot be shown as units", u.Part, c.part, c.whole)
	}
	return c, err
}

// countOf returns a figure as a number of units.
func countOf(f report.Figure) (int, error) {
	v := f.Base()
	if !v.IsInteger() || len(f.Qualifiers) > 0 || v.IsNegative() || v.GreaterThan(decimal.NewFromInt(charts.MaxUnits)) {
		return 0, fmt.Errorf("%s is no exact count of at most %d", f.ID, charts.MaxUnits)
	}
	return int(v.IntPart()), nil
}

// derivedCount returns the count that the report derives from a share of a whole.
func derivedCount(r *report.Report, share, whole report.Figure) (int, error) {
	for _, d := range r.DerivedOf(share.ID) {
		of := func(f report.Figure) bool { return f.ID == whole.ID }
		if d.Of.ID == share.ID && d.Unit.Base == whole.Unit.Base && slices.ContainsFunc(d.From, of) && d.Value.IsInteger() {
			return int(d.Value.IntPart()), nil
		}
	}
	return 0, fmt.Errorf("no count is derived of %s in %s", share.ID, whole.ID)
}

// daysIn returns how many days the year has that a count of days is of.
func daysIn(f report.Figure) (int, error) {
	year, err := strconv.Atoi(f.Period)
	if err != nil || f.Unit.Base != "天" {
		return 0, fmt.Errorf("%s is no number of days of one year", f.ID)
	}
	return time.Date(year, time.December, 31, 0, 0, 0, 0, time.UTC).YearDay(), nil
}

func (o *unitOptions) build(b builder, c report.Chart, head charts.Head) (charts.Spec, error) {
	common, _ := shared(figuresOf(b.report, c), scopeOf) // the subtitle says it once for all
	rows := make([]charts.UnitRow, len(o.Rows))
	for i, u := range o.Rows {
		part, err := b.figure(u.Part)
		if err != nil {
			return nil, err
		}
		count, err := u.counted(b.report)
		if err != nil {
			return nil, fmt.Errorf("pages: %w", err)
		}
		rows[i] = b.unitRow(u, part, count)
		if part.Scope != common && !strings.Contains(rows[i].Label, part.Scope.In(b.language)) {
			rows[i].Note = strings.TrimPrefix(rows[i].Note+b.words.T("join.subtitle")+part.Scope.In(b.language), b.words.T("join.subtitle"))
		}
	}
	return charts.NewUnits(head, rows, o.StandsOut.ids...)
}

// unitRow makes a row of a chart of units.
func (b builder) unitRow(u unitRow, part report.Figure, c unitCount) charts.UnitRow {
	row := charts.UnitRow{Row: b.row(part), Part: c.part, Whole: c.whole}
	row.Label, row.Bound, row.Derived = b.labelOf(u.Label, part), charts.Exact, c.derived
	row.Value = float64(c.part)
	row.Text = b.words.T("units.of", "part", c.part, "whole", c.whole)
	if u.hasWhole() {
		row.WholeKey = u.Whole
	}
	switch {
	case c.derived:
		row.Note = b.words.T("chart.derived")
	case u.Whole == wholeYear:
		row.Note = b.words.T("units.year", "days", c.whole)
	}
	return row
}
