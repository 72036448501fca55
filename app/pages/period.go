package pages

import (
	"slices"
	"strings"

	"yulan/assets"
	"yulan/report"
)

// yearEnd marks the period of a stock: "2021-end" is the end of 2021.
const yearEnd = "-end"

// period says a figure's period in words: 2021年, 2021年末, 2017—2021年, 2021年上半年. Of a figure that
// was read nothing may say it.
func period(printed string, w assets.Words) string {
	if printed == "" {
		return ""
	}
	if part, ok := report.YearPartOf(printed); ok {
		return partOfYear(part, w)
	}
	if year, ok := strings.CutSuffix(printed, yearEnd); ok {
		return w.T("period.end", "year", year)
	}
	if from, to, ok := strings.Cut(printed, "-"); ok {
		return w.T("period.span", "from", from, "to", to)
	}
	return w.T("period.year", "year", printed)
}

// periods says the periods of several figures, each once, the earlier first. A year and its end
// are said together: two dates beside each other would read as two periods.
func periods(figures []report.Figure, w assets.Words) string {
	var printed []string
	for _, f := range figures {
		printed = append(printed, f.Period)
	}
	slices.Sort(printed)
	var said []string
	for _, p := range slices.Compact(printed) {
		if year, ok := strings.CutSuffix(p, yearEnd); ok && len(said) > 0 && said[len(said)-1] == period(year, w) {
			said[len(said)-1] = w.T("period.year-and-end", "year", year)
			continue
		}
		said = append(said, period(p, w))
	}
	return strings.Join(said, w.T("join.list"))
}

// partOfYear says a part of a year in words: 2021年上半年, 2021年1—5月, 2021年一季度末.
func partOfYear(p report.YearPart, w assets.Words) string {
	said := ""
	switch first, last, span := strings.Cut(p.Name, "-"); {
	case !strings.HasPrefix(p.Name, "m"):
		said = w.T("period."+p.Name, "year", p.Year)
	case span:
		said = w.T("period.months", "from", w.T("month."+first[1:]), "to", w.T("month."+last[1:]), "year", p.Year)
	default:
		said = w.T("period.month", "month", w.T("month."+first[1:]), "year", p.Year)
	}
	if p.End {
		return w.T("period.part-end", "part", said)
	}
	return said
}

// isSpan reports whether a period is a span of years.
func isSpan(printed string) bool {
	_, part := report.YearPartOf(printed)
	return !part && strings.Contains(strings.TrimSuffix(printed, yearEnd), "-")
}
