package pages

import (
	"slices"
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/charts/typeset"
	"yulan/report"
)

// ChartWords returns what a picture says of its own, in the reader's language. The gap
// {n} stays: the picture fills it.
func ChartWords(r *report.Report, w assets.Words) charts.Words {
	return charts.Words{
		NoData: w.T("chart.no-data"), More: w.T("chart.more", "n", "{n}"), Ring: UpperFirst(w.T("chart.derived")),
		About: w.T("chart.about"), Expected: w.T("chart.expected"), AtLeast: w.T("chart.at-least"), AtMost: w.T("chart.at-most"),
		Breaks: lineRules(r, w),
	}
}

// lineRules returns where lines break: never between a number and a unit or a qualifier of
// the report, in either language, nor a scale word of the reader's.
func lineRules(r *report.Report, w assets.Words) *typeset.Rules {
	words := r.NumberWords()
	for _, in := range spokenIn(w, report.Language(w.Tag())) {
		if in.language.IsOriginal() {
			continue // the report has them, each at its place
		}
		for _, q := range report.Qualifiers() {
			word := qualifierWord(q, in.words)
			if q.Estimate {
				words.After = append(words.After, estimate([]report.Qualifier{q}, in.words))
			} else if !slices.Contains(words.Before, word) {
				words.Before = append(words.Before, word)
			}
		}
	}
	for _, scale := range []string{w.T("scale.million"), w.T("scale.billion"), w.T("scale.trillion")} {
		words.Units = append(words.Units, strings.TrimSpace(scale))
	}
	if _, end, found := strings.Cut(w.T("period.end", "year", "{year}"), "{year}"); found {
		words.Units = append(words.Units, end) // 年末
	}
	return typeset.NewRules(typeset.Words{
		Units: words.Units, Before: words.Before, Between: words.Between, After: words.After, Whole: wholeWords(r),
	})
}
