package pages

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"yulan/charts"
	"yulan/report"
)

var changeKind = kind{
	name: charts.KindChange, options: func() options { return new(changeOptions) },
	measures: changeMeasures,
	derives:  []report.DerivedKind{report.DerivedEarlier, report.DerivedIndex}, // the legend says so
}

// changeOptions are what a chart of before and after is made of: rows that are levels with
// their growth, or rows of growth or reduction alone, whose base is 100 %.
type changeOptions struct {
	Rows []changeRow `toml:"row"`
	// Before names the base of rows that have no level; empty: the year that their period
	// begins with, or the one before it.
	Before report.Text `toml:"before"`
}

type changeRow struct {
	Level  string      `toml:"level"` // empty: the change alone is known
	Change string      `toml:"change"`
	Label  report.Text `toml:"label"` // empty: the short name of the level, or of the change
}

// Shows implements report.ChartOptions.
func (o *changeOptions) Shows(*report.Report) (figures []string, line string) {
	for _, row := range o.Rows {
		if row.Level != "" {
			figures = append(figures, row.Level)
		}
		figures = append(figures, row.Change)
	}
	return figures, ""
}

// Check implements report.ChartOptions. All rows are levels of one unit, period and scope, or
// none is.
func (o *changeOptions) Check(r *report.Report, c report.Chart) error {
	if len(o.Rows) == 0 {
		return fmt.Errorf("there are no rows")
	}
	ofLevels := o.Rows[0].Level != ""
	var axis []report.Figure
	for i, row := range o.Rows {
		if err := checkLabel(i+1, row.Label); err != nil {
			return err
		}
		if (row.Level != "") != ofLevels {
			return fmt.Errorf("row %d: some rows have levels, others only a change", i+1)
		}
		f, _, err := row.ends(r)
		if err != nil {
			return err
		}
		if f.Period != r.ChartFigures(c)[0].Period {
			return fmt.Errorf("it mixes periods: %s", f.ID)
		}
		axis = append(axis, f)
	}
	switch period := axis[0].Period; {
	case !o.Before.IsZero() && ofLevels:
		return fmt.Errorf("before is for rows that have no level")
	case !o.Before.IsZero():
		if err := report.CheckBoth("before", o.Before); err != nil {
			return err
		}
	case baseYear(period) == "":
		return fmt.Errorf("nothing says what was before %q", period)
	}
	if ofLevels {
		return report.Comparable(axis)
	}
	return o.ofOwnBases(axis)
}

// ofOwnBases refuses rows that each refer to their own base, if they are of several scopes and
// do not say which in their own words.
func (o *changeOptions) ofOwnBases(axis []report.Figure) error {
	if report.OfOneScope(axis) == nil {
		return nil
	}
	for i, row := range o.Rows {
		if row.Label.IsZero() {
			return fmt.Errorf("row %d: rows of several scopes are to have labels that name them", i+1)
		}
	}
	return nil
}

// ends returns the figure of a row that stands on the axis, and what is derived of it: of a
// level the one of the year before, of a change what it leaves or makes of 100 %.
func (c changeRow) ends(r *report.Report) (report.Figure, report.Derived, error) {
	id, kind := c.Change, report.DerivedIndex
	if c.Level != "" {
		id, kind = c.Level, report.DerivedEarlier
	}
	f, _ := r.Figure(id) // Load has found both
	change, _ := r.Figure(c.Change)
	all := r.DerivedOf(id)
	i := slices.IndexFunc(all, func(d report.Derived) bool { return d.Kind == kind && d.Of.ID == id && isFrom(d, change) })
	if i < 0 {
		return f, report.Derived{}, fmt.Errorf("the report implies no %s of %s by %s", kind, id, c.Change)
	}
	return f, all[i], nil
}

func (o *changeOptions) build(b builder, _ report.Chart, head charts.Head) (charts.Spec, error) {
	rows := make([]charts.ChangeRow, len(o.Rows))
	legend := charts.ChangeLegend{}
	for i, row := range o.Rows {
		f, derived, err := row.ends(b.report)
		if err != nil {
			return nil, fmt.Errorf("pages: %w", err)
		}
		change, err := b.figure(row.Change)
		if err != nil {
			return nil, err
		}
		drawn := b.derivedRow(derived, "")
		rows[i] = charts.ChangeRow{Label: b.labelOf(row.Label, f), Change: charts.Row{Key: change.ID, Text: b.changeText(change)}}
		if row.Level != "" {
			rows[i].Before, rows[i].After = drawn, b.row(f)
			rows[i].Before.Text, rows[i].After.Text = b.withoutUnit(drawn.Text, f), b.withoutUnit(rows[i].After.Text, f)
			legend = b.changeLegend(f)
			continue
		}
		drawn.Bound, drawn.Expected = boundOf(derived.Qualifiers), isExpected(derived.Qualifiers)
		rows[i].Before, rows[i].After = charts.Row{Value: 100, Text: b.words.T("change.base")}, drawn
		base := o.Before.In(b.language)
		if base == "" {
			base = period(baseYear(f.Period), b.words)
		}
		legend = charts.ChangeLegend{Before: b.words.T("change.base-is", "base", base), After: b.words.T("change.derived", "period", period(lastYear(f.Period), b.words))}
	}
	return charts.NewChange(head, rows, legend)
}

// withoutUnit returns a value without the unit that a chart's subtitle names, so that there is
// room for the values of both years; as it is, where the unit is more than that.
func (b builder) withoutUnit(text string, f report.Figure) string {
	name := f.Unit.In(b.language).Name
	if v := formatValue(f, b.language, b.words); strings.TrimSpace(v.Prefix+v.Suffix) != name {
		return text
	}
	number, about := strings.CutPrefix(text, aboutSign)
	number = strings.TrimSpace(strings.TrimPrefix(strings.TrimSuffix(number, name), name))
	if about {
		return aboutSign + number
	}
	return number
}

// changeText says how much it became more, or less.
func (b builder) changeText(f report.Figure) string {
	if f.Measure == report.Reduction || f.Value.IsNegative() {
		return b.words.T("change.less", "value", b.value(f))
	}
	return b.words.T("change.more", "value", b.value(f))
}

// changeLegend names the years of a level, the one before being derived.
func (b builder) changeLegend(f report.Figure) charts.ChangeLegend {
	return charts.ChangeLegend{Before: b.words.T("change.derived", "period", period(baseYear(f.Period), b.words)), After: period(f.Period, b.words)}
}

// lastYear returns the last year of a span, the year of any other period, and a part of a year as it is.
func lastYear(printed string) string {
	if _, ok := report.YearPartOf(printed); ok {
		return printed
	}
	year := strings.TrimSuffix(printed, yearEnd)
	if _, to, ok := strings.Cut(year, "-"); ok {
		return to
	}
	return year
}

// baseYear returns the year that a change is from: the first of a span, or the one before a
// year, and of a part of a year the same part of the one before; nothing where a period names none.
func baseYear(printed string) string {
	if part, ok := report.YearPartOf(printed); ok {
		return baseYear(part.Year) + strings.TrimPrefix(printed, part.Year)
	}
	year := strings.TrimSuffix(printed, yearEnd)
	if from, _, ok := strings.Cut(year, "-"); ok {
		return from
	}
	n, err := strconv.Atoi(year)
	if err != nil {
		return ""
	}
	return strconv.Itoa(n - 1)
}

// changeMeasures names what is measured, by the levels where there are some, and the two times that
// are drawn: the figures' own period is only the later one.
func changeMeasures(s subtitled) []string {
	drawn := slices.DeleteFunc(slices.Clone(s.figures), func(f report.Figure) bool {
		return f.Measure.IsGrowth() || f.Measure == report.Reduction
	})
	after := func(printed string) string { return printed }
	if len(drawn) == 0 {
		drawn, after = s.figures, lastYear
	}
	s.figures = drawn
	parts := unlikeMeasures(s)
	named, ok := s.chart.Options.(*changeOptions)
	printed, same := shared(drawn, func(f report.Figure) string { return f.Period })
	if base := baseYear(printed); same && base != "" && ok && named.Before.IsZero() {
		parts[len(parts)-1] = s.words.T("period.two", "from", period(base, s.words), "to", period(after(printed), s.words))
	}
	return parts
}
