package pages

import (
	"strings"

	"github.com/shopspring/decimal"

	"yulan/assets"
	"yulan/report"
)

// sheetColumn is a column of the table of figures in a workbook.
type sheetColumn struct {
	name  string  // its heading is "sheet.<name>", its meaning "sheet-is.<name>"
	width float64 // in characters
	of    func(report.Figure) cell
}

// cell is a number or a text.
type cell struct {
	text   string
	number *decimal.Decimal
	places int32 // of the number, behind the decimal sign
	plain  bool  // a year: its thousands are not set apart
}

func textCell(s string) cell { return cell{text: s} }

func numberCell(d decimal.Decimal, places int32) cell { return cell{number: &d, places: places} }

func countCell(n int) cell { return numberCell(decimal.NewFromInt(int64(n)), 0) }

// yearCell is a year.
func yearCell(year int) cell {
	c := countCell(year)
	c.plain = true
	return c
}

// sheetColumns lists the columns. The English workbook also has what the window shows, as
// the report's units are Chinese there too.
func sheetColumns(r *report.Report, l report.Language, w assets.Words) []sheetColumn {
	charted := charted(r)
	text := func(of func(report.Figure) string) func(report.Figure) cell {
		return func(f report.Figure) cell { return textCell(of(f)) }
	}
	columns := []sheetColumn{
		{"name", 44, text(func(f report.Figure) string { return f.Name.In(l) })},
		{"scope", 20, text(func(f report.Figure) string { return f.Scope.In(l) })},
		{"value", 12, func(f report.Figure) cell { return numberCell(f.Value, amountOf(f).places) }},
		{"unit", 12, text(func(f report.Figure) string { return f.Unit.Printed })},
		{"qualifier", 12, text(func(f report.Figure) string { return Qualifiers(f) })},
		{"printed", 18, text(Printed)},
		{"reads", 26, text(func(f report.Figure) string { return formatValue(f, l, w).String() })},
		{"base-value", 20, func(f report.Figure) cell { return baseCell(f, l) }},
		{"base-unit", 12, text(func(f report.Figure) string { return BaseUnit(f, l) })},
		{"measure", 16, text(func(f report.Figure) string { return w.T("measure." + string(f.Measure)) })},
		{"period", 14, text(func(f report.Figure) string { return period(f.Period, w) })},
		{"place", 26, text(func(f report.Figure) string { return Locate(r.Shape, f.At, w) })},
		{"chapter", 8, func(f report.Figure) cell { return countCell(f.At.Chapter) }},
		{"section", 8, func(f report.Figure) cell { return countCell(f.At.Section) }},
		{"sentence", 8, func(f report.Figure) cell { return countCell(f.At.Sentence) }},
		{"charted", 12, text(func(f report.Figure) string { return chartedChoice(charted[f.ID], w).Label })},
		{"id", 34, text(func(f report.Figure) string { return f.ID })},
	}
	if r.Source.IsRead() {
		columns = append(columns, sheetReadColumns(w)...)
	}
	if !l.IsOriginal() {
		return columns
	}
	return without(columns, "reads")
}

// sheetReadColumns lists the columns of a report that was read by rules: how, and how surely.
func sheetReadColumns(w assets.Words) []sheetColumn {
	text := func(of func(report.Figure) string) func(report.Figure) cell {
		return func(f report.Figure) cell { return textCell(of(f)) }
	}
	return []sheetColumn{
		{"state", 12, text(func(f report.Figure) string { return w.T("sheet-state." + string(f.State)) })},
		{"confidence", 16, text(func(f report.Figure) string { return w.T("sheet-confidence." + string(f.Confidence)) })},
		{"aim", 10, text(func(f report.Figure) string { return w.T("sheet-aim." + string(f.Aim)) })},
		{"indicator", 28, text(func(f report.Figure) string { return f.Indicator })},
		{"upto", 12, uptoCell},
		{"rule", 24, text(func(f report.Figure) string { return f.Rule })},
		{"start", 10, func(f report.Figure) cell { return countCell(f.Start) }},
	}
}

// uptoCell is the other end of a range as a number, with the places that it is printed with.
func uptoCell(f report.Figure) cell {
	d, err := decimal.NewFromString(f.Upto)
	if err != nil {
		return textCell(f.Upto)
	}
	return numberCell(d, max(-d.Exponent(), 0))
}

func without(columns []sheetColumn, name string) []sheetColumn {
	var kept []sheetColumn
	for _, c := range columns {
		if c.name != name {
			kept = append(kept, c)
		}
	}
	return kept
}

// baseCell is the base value as a cell, with no more digits than were printed.
func baseCell(f report.Figure, l report.Language) cell {
	return numberCell(BaseValue(f, l), max(amountOf(f).places-f.Unit.ToBase(l), 0))
}

// BaseValue returns the value without a power of ten in its unit, so that 亿元 and 元 can be
// calculated with: in English in the unit that its readers use.
func BaseValue(f report.Figure, l report.Language) decimal.Decimal {
	return f.Value.Shift(f.Unit.ToBase(l))
}

// BaseUnit returns the unit that BaseValue is in; empty for a bare number in Chinese.
func BaseUnit(f report.Figure, l report.Language) string {
	return f.Unit.BaseIn(l)
}

// Qualifiers returns the qualifiers of a figure as printed, joined by ";".
func Qualifiers(f report.Figure) string {
	printed := make([]string, len(f.Qualifiers))
	for i, q := range f.Qualifiers {
		printed[i] = q.Printed
	}
	return strings.Join(printed, ";")
}
