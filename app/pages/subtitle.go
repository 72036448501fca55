package pages

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"yulan/assets"
	"yulan/report"
	"yulan/report/lazyregexp"
	"yulan/report/shelf"
)

// subtitleOf says what a chart measures: the scope where it is not the whole city, what it is
// of with the measure's word, the unit and the period; "增加值同比增速 · % · 2021年". It names
// only what all of the figures share. Tiles say measure, unit, a span of years and scopes that differ themselves.
func subtitleOf(c report.Chart, figures []report.Figure, l report.Language, w assets.Words) string {
	measures := kindOf(c.Kind).measures
	if measures == nil {
		measures = oneMeasure
	}
	return UpperFirst(builder{words: w}.saidParts(measures(subtitled{c, figures, l, w})))
}

// placedSubtitle is a subtitle for where nothing else says whose data a chart shows: with the
// place that the report is about, and the period of the report if the subtitle names no year
// itself, unless all figures are of others, as their rows say. What a report does not say is left
// out.
func placedSubtitle(r *report.Report, subtitle string, figures []report.Figure, in Speech) string {
	where := []string{placeTold(r, in.Language)}
	ofIts := func(f report.Figure) bool {
		return f.Period == "" || strings.HasPrefix(f.Period+"-", r.Source.Period+"-")
	}
	if !namesYear.MatchString(subtitle) && (len(figures) == 0 || slices.ContainsFunc(figures, ofIts)) {
		where = append(where, period(r.Source.Period, in.Words))
	}
	where = slices.DeleteFunc(where, func(s string) bool { return s == "" })
	switch {
	case len(where) == 0:
		return subtitle
	case subtitle == "":
		return strings.Join(where, in.Words.T("join.subtitle"))
	}
	return in.Words.T("chart.placed", "place", strings.Join(where, in.Words.T("join.subtitle")), "subtitle", subtitle)
}

// placeTold returns the place that a report is about; empty where its text does not tell.
func placeTold(r *report.Report, l report.Language) string {
	if shelf.IsUnplaced(r) {
		return ""
	}
	return r.Source.Place.In(l)
}

// namesYear finds a year in a subtitle.
var namesYear = lazyregexp.New(`(^|\D)(19|20)\d\d(\D|$)`)

// subtitled is a chart that is to say what it measures.
type subtitled struct {
	chart    report.Chart
	figures  []report.Figure
	language report.Language
	words    assets.Words
}

// oneMeasure names the measure that all figures share.
func oneMeasure(s subtitled) []string {
	return append(s.subject(measured(s.chart, s.figures, s.language, s.words)),
		unit(s.figures, s.language), periods(s.figures, s.words))
}

// unlikeMeasures names none: the chart sets one against another.
func unlikeMeasures(s subtitled) []string {
	return append(s.subject(s.chart.Of.In(s.language)), unit(s.figures, s.language), periods(s.figures, s.words))
}

// theirOwnMeasures leaves measures, units and spans of years to the cards.
func theirOwnMeasures(s subtitled) []string {
	of := s.chart.Of.In(s.language)
	if of == "" && !s.chart.ByRule { // a rule does not know what matters
		of = s.words.T("chart.key-figures")
	}
	return append(s.subject(of), tilePeriodsOf(s.figures).said(s.words))
}

// subject says in which scope what is measured, or, where that begins with a capital, what is
// measured and in which scope: no capital stands behind a comma.
func (s subtitled) subject(measured string) []string {
	scope := scope(s.chart, s.figures, s.language)
	if first, _ := utf8.DecodeRuneInString(measured); unicode.IsUpper(first) {
		return []string{measured, scope}
	}
	return []string{scope, measured}
}

// scope names the scope of all figures, unless what is measured says it already, be it
// in another language: the words for a scope differ more in English.
func scope(c report.Chart, figures []report.Figure, l report.Language) string {
	scope, _ := shared(figures, scopeOf)
	for _, said := range report.Languages {
		if strings.Contains(c.Of.In(said), scope.In(said)) {
			return ""
		}
	}
	return scope.In(l)
}

// measured joins what is measured with the word of the measure, where the figures have
// one, it is not said already, and the other parts leave it open: a level is plain from
// its unit, and a total from its period.
func measured(c report.Chart, figures []report.Figure, l report.Language, w assets.Words) string {
	of := c.Of.In(l)
	measure, same := shared(figures, func(f report.Figure) report.Measure { return f.Measure })
	if !same {
		return of
	}
	word := w.T("measure." + string(measure))
	switch measure {
	case report.Growth, report.AverageGrowth, report.ChainGrowth, report.OtherGrowth, report.New, report.Reduction, report.Index, report.Difference:
	case report.Level, report.Share, report.Ratio, report.Cumulative, report.Rank, report.Duration:
		if of != "" {
			return of
		}
	}
	switch {
	case of == "":
		return word
	case strings.Contains(of, word):
		return of
	case strings.Contains(of, w.T("join.clause")): // put behind a clause, the word would belong to that
		return of + w.T("join.subtitle") + word
	}
	return w.T("subtitle."+string(measure), "of", of)
}

func scopeOf(f report.Figure) report.Text { return f.Scope }

// unit names the unit of all figures: as printed if they share it, or in the form of the
// language, otherwise the base that they share; "" if they share none.
func unit(figures []report.Figure, l report.Language) string {
	if name, same := shared(figures, func(f report.Figure) string { return f.Unit.In(l).Name }); same {
		return name
	}
	base, _ := shared(figures, func(f report.Figure) string { return f.Unit.BaseIn(l) })
	return base
}

// shared returns what all figures have in common by a property, and whether they do;
// the zero value if they do not.
func shared[T comparable](figures []report.Figure, property func(report.Figure) T) (T, bool) {
	var none T
	for _, f := range figures {
		if property(f) != property(figures[0]) {
			return none, false
		}
	}
	if len(figures) == 0 {
		return none, false
	}
	return property(figures[0]), true
}
