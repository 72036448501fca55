package pages

import (
	"slices"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// ChartRow is a value of a chart as a line of its table.
type ChartRow struct {
	ID        string // the figure's; empty for a derived value
	Name      string
	Value     string // as it is read, with qualifiers and unit
	Measured  string // the same where no column names the unit: "751,000 people"
	Number    string // of Unit, its digits ungrouped, for a spreadsheet
	Unit      string
	Qualifier string
	Location  string // for a derived value the word for that
}

// ChartColumns returns the headings of Name, Value, Unit, Qualifier and Location.
func ChartColumns(w assets.Words) [5]string {
	return [5]string{
		w.T("table.name"), w.T("table.value"), w.T("detail.unit"), w.T("detail.qualifier"), w.T("table.location"),
	}
}

// ChartText returns rows of a chart under their headings, for a spreadsheet.
func ChartText(w assets.Words, rows []ChartRow) string {
	lines := [][5]string{ChartColumns(w)}
	for _, r := range rows {
		lines = append(lines, r.Copied())
	}
	return TabSeparated(lines...)
}

// ChartData returns what a chart shows as rows: its figures in reading order, and after
// each the value that the chart derives from it.
func ChartData(r *report.Report, spec charts.Spec, in Speech) []ChartRow {
	var rows []ChartRow
	of := chartOf(r, spec)
	for _, id := range spec.Keys() {
		if d, ok := derivedOf(r, id); ok { // a derived value that can be chosen has a row at its place
			row := derivedChartRow(d, in)
			row.ID = id
			rows = append(rows, row)
			continue
		}
		f, ok := r.Figure(id)
		if !ok {
			continue
		}
		rows = append(rows, chartRow(r, f, in))
		for _, d := range r.DerivedOf(id) {
			if draws(of, d, f) && !slices.Contains(spec.Keys(), DerivedID(d)) {
				rows = append(rows, derivedChartRow(d, in))
			}
		}
	}
	return rows
}

// chartOf returns what a chart is made of: a chart of the report, or one of its kind that has no
// options, where the reader made it.
func chartOf(r *report.Report, spec charts.Spec) report.Chart {
	for _, chapter := range r.Chapters {
		for _, c := range chapter.Charts {
			if c.ID == spec.Head().ID && c.Kind == string(spec.Kind()) {
				return c
			}
		}
	}
	return report.Chart{Kind: string(spec.Kind())}
}

// Beside returns the figures that a report states in the chapters of a chart's figures and that the
// chart does not show: those of the same sections first, else in the report's order.
func Beside(r *report.Report, spec charts.Spec, in Speech) []ChartRow {
	type section struct{ chapter, section int }
	of := func(f report.Figure) section { return section{f.At.Chapter, f.At.Section} }
	shown, chapters, sections := map[string]bool{}, map[int]bool{}, map[section]bool{}
	for _, id := range spec.Keys() {
		if f, ok := r.Figure(id); ok {
			shown[id], chapters[f.At.Chapter], sections[of(f)] = true, true, true
		}
	}
	var near, rest []ChartRow
	for _, f := range r.Figures {
		switch {
		case shown[f.ID] || !chapters[f.At.Chapter]:
		case sections[of(f)]:
			near = append(near, chartRow(r, f, in))
		default:
			rest = append(rest, chartRow(r, f, in))
		}
	}
	return append(near, rest...)
}

func chartRow(r *report.Report, f report.Figure, in Speech) ChartRow {
	return ChartRow{
		ID:        f.ID,
		Name:      fullName(f, in.Language, in.Words),
		Value:     formatValue(f, in.Language, in.Words).String(),
		Measured:  measuredValue(f, in),
		Number:    plainNumber(amountOf(f), in),
		Unit:      unitName(f, in.Language),
		Qualifier: qualifierNames(f, in),
		Location:  Locate(r.Shape, f.At, in.Words),
	}
}

func derivedChartRow(d report.Derived, in Speech) ChartRow {
	value := amountOfDerived(d)
	return ChartRow{
		Name:      d.Name.In(in.Language),
		Value:     formatDerived(d, in.Language, in.Words),
		Measured:  openSign(d) + value.named(d.Qualifiers, in).String(),
		Number:    plainNumber(value, in),
		Unit:      d.Unit.In(in.Language).Name,
		Qualifier: derivedQualifier(d, in),
		Location:  in.Words.T("chart.derived"),
	}
}

// derivedQualifier returns what a spreadsheet has beside the bare number of a derived value: the
// words that limit it, or the sign that rounding leaves it open.
func derivedQualifier(d report.Derived, in Speech) string {
	if len(d.Qualifiers) > 0 {
		return qualifierWords(d.Qualifiers, in)
	}
	return strings.TrimSpace(openSign(d))
}

// plainNumber writes an amount in the unit that UnitName names: the printed one, in
// English the base that it is converted to. A ratio stays as printed.
func plainNumber(a amount, in Speech) string {
	switch {
	case a.toOne != "":
		return a.numeral(in.Words)
	case !in.Language.IsOriginal():
		return a.value.Shift(a.unit.ToBase(in.Language)).String()
	}
	return a.value.StringFixed(a.places)
}

// Copied returns the cells of the row for a spreadsheet, in the order of ChartColumns.
func (c ChartRow) Copied() [5]string {
	return [5]string{c.Name, c.Number, c.Unit, c.Qualifier, c.Location}
}

// Cells returns the row's texts in the order of ChartColumns.
func (c ChartRow) Cells() [5]string {
	return [5]string{c.Name, c.Value, c.Unit, c.Qualifier, c.Location}
}

// TabSeparated writes lines of cells as spreadsheets paste them. No cell has a tab or a
// line break of its own.
func TabSeparated(lines ...[5]string) string {
	var b strings.Builder
	for _, cells := range lines {
		for i, cell := range cells {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(strings.NewReplacer("\t", " ", "\n", " ").Replace(cell))
		}
		b.WriteByte('\n')
	}
	return b.String()
}
