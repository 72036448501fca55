package shelf

import (
	"slices"
	"strings"

	"yulan/report"
	"yulan/report/reading"
)

// contestedIn returns the figures of a report, by id, that would be values of an indicator if there were
// not others of it that contradict them: 城镇新增就业3.1万人, and in a later sentence 3.4万人. Reading
// takes none of them for the indicator's, since nothing tells which holds. Here they are candidates
// of one cell, which is open until the reader has read the sentences and chosen.
func contestedIn(r *report.Report, indicators reading.Indicators) map[string]reading.Indicator {
	type key struct {
		indicator, year string
		aim             report.Aim
	}
	taken, by := map[key]bool{}, map[key][]report.Figure{}
	found := map[string]reading.Indicator{}
	for _, f := range r.Figures {
		year := strings.TrimSuffix(f.Period, "-end")
		if f.Indicator != "" {
			taken[key{f.Indicator, year, f.Aim}] = true
			continue
		}
		if f.State != report.Read || f.Confidence != report.ByCarried {
			continue
		}
		if i, ok := indicators.Of(f); ok {
			k := key{i.ID, year, f.Aim}
			by[k], found[i.ID] = append(by[k], f), i
		}
	}
	contested := map[string]reading.Indicator{}
	for k, same := range by {
		unlike := slices.ContainsFunc(same, func(f report.Figure) bool { return !f.Base().Equal(same[0].Base()) })
		if taken[k] || !unlike {
			continue
		}
		for _, f := range same {
			contested[f.ID] = found[k.indicator]
		}
	}
	return contested
}
