package pages

import (
	"strings"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// AboutSource says what the report is, which part of it is not in the data, how the figures
// were taken, and how places are counted.
func AboutSource(r *report.Report, in Speech) []charts.Passage {
	w := in.Words
	notes := []charts.Passage{passage(w.T("source.what-head"), whatItIs(r.Source, in))}
	if missing := missingPart(r, in); missing.Heading != "" {
		notes = append(notes, missing)
	}
	return append(notes,
		passage(w.T("source.how-head"), w.T("source.how", "figures", len(r.Figures), "others", len(r.NotFigures))),
		passage(w.T("source.place-head"), placeRules(r.Shape, w)),
		passage(w.T("source.bound-head"), w.T("source.bound")),
		passage(w.T("source.derived-head"), w.T("source.derived")))
}

// missingPart says which part of the report is not in the data; it is empty if that is all
// of it.
func missingPart(r *report.Report, in Speech) charts.Passage {
	text := r.Source.Missing.In(in.Language)
	if text == "" {
		return charts.Passage{}
	}
	return passage(in.Words.T("source.missing-head"), text)
}

// TextOf returns the paragraph of a passage in one weight.
func TextOf(p charts.Passage) string {
	var b strings.Builder
	for _, r := range p.Body {
		b.WriteString(r.Text)
	}
	return b.String()
}

// whatItIs says what the figures are taken from.
func whatItIs(s report.Source, in Speech) string {
	issuer, title := s.Issuer.In(in.Language), s.Title.In(in.Language)
	if part := s.Part.In(in.Language); part != "" {
		return in.Words.T("source.what-part", "issuer", issuer, "title", title, "part", part)
	}
	return in.Words.T("source.what", "issuer", issuer, "title", title, "period", period(s.Period, in.Words))
}

// placeRules says how sentences are counted, with a mark of the report for an example, and
// how the paragraphs of its overview are.
func placeRules(s report.Shape, w assets.Words) string {
	rules := w.T("source.place-plain")
	if mark := exampleMark(s); mark != "" {
		rules = w.T("source.place", "mark", mark)
	}
	overview, _ := s.Chapter(0)
	paragraphs := 0
	for _, section := range overview.Sections {
		if section.IsParagraph() {
			paragraphs++
		}
	}
	if paragraphs == 0 {
		return rules
	}
	more := w.T("source.place-overview", "n", w.Grammar().Count(paragraphs))
	return w.T("join.sentences", "a", rules, "b", more)
}

// exampleMark returns the first mark of a section other than a dash, or "".
func exampleMark(s report.Shape) string {
	for _, c := range s.Chapters {
		for _, section := range c.Sections {
			if !section.IsParagraph() {
				return section.Mark
			}
		}
	}
	return ""
}

// wholePlace names the report's place as a whole, which a figure without a scope is of.
func wholePlace(s report.Source, in Speech) string {
	if whole := s.Whole.In(in.Language); whole != "" {
		return whole
	}
	return in.Words.T("locate.whole-place", "place", s.Place.In(in.Language))
}

// citedPeriod is the period of the report as a reference gives it: for a single year, its
// digits alone.
func citedPeriod(s report.Source, w assets.Words) string {
	if isSpan(s.Period) {
		return period(s.Period, w)
	}
	return s.Period
}
