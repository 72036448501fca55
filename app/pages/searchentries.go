package pages

import (
	"yulan/app/pages/search"
	"yulan/assets"
	"yulan/report"
)

// NewIndex returns the index of a report's figures and of the summaries of its chapters and
// sections, in the order of the report. They are shown in one language and found in all.
func NewIndex(r *report.Report, w assets.Words, l report.Language) *search.Index {
	return search.New(append(figureEntries(r, r.Figures, w, l), summaryEntries(r, w, l)...))
}

// mostEntries is how many figures of all reports of a shelf are made ready for the search: those of
// a thousand reports, over which it answers a keystroke at once. Beyond that of each report only the
// recognised indicators are.
const mostEntries = 400_000

// NewShelfIndex returns the index of the figures of several reports, in their order. A hit
// says which report it is of. It also returns how many figures there was no room for.
func NewShelfIndex(reports []*report.Report, w assets.Words, l report.Language) (x *search.Index, left int) {
	all := 0
	for _, r := range reports {
		all += len(r.Figures)
	}
	var entries []search.Entry
	for _, r := range reports {
		figures := r.Figures
		if all > mostEntries {
			figures = indicatorsOf(r)
		}
		for _, e := range figureEntries(r, figures, w, l) {
			e.Report = r.Source.ID
			entries = append(entries, e)
		}
	}
	return search.New(entries), all - len(entries)
}

// indicatorsOf lists the figures of a report that are recognised indicators; all of one that
// was not read.
func indicatorsOf(r *report.Report) []report.Figure {
	if !r.Source.IsRead() {
		return r.Figures
	}
	var figures []report.Figure
	for _, f := range r.Figures {
		if f.Indicator != "" {
			figures = append(figures, f)
		}
	}
	return figures
}

// figureEntries returns an entry for each of the figures of a report, in their order.
func figureEntries(r *report.Report, figures []report.Figure, w assets.Words, l report.Language) []search.Entry {
	spoken := spokenIn(w, l)
	entries := make([]search.Entry, len(figures))
	for i, f := range figures {
		e := search.Entry{
			Figure:  f.ID,
			Chapter: f.At.Chapter, Section: f.At.Section,
			Title: nameIn(r, f, l, w),
			Value: formatValue(f, l, w).String(),
			Place: Locate(r.Shape, f.At, w),
			Words: []string{f.Unit.Printed, f.Unit.Base},
		}
		for _, s := range spoken {
			v := formatValue(f, s.language, s.words)
			e.Names = append(e.Names, f.Name.In(s.language), f.Short.In(s.language))
			e.Numbers = append(e.Numbers, v.Number, v.Number+v.Suffix, v.String())
			e.Words = append(e.Words, f.Unit.In(s.language).Name, f.Scope.In(s.language), s.words.T("measure."+string(f.Measure)), period(f.Period, s.words))
			for _, q := range f.Qualifiers { // behind a number it is in no beginning of what is searched above
				e.Words = append(e.Words, q.Printed, qualifierWord(q, s.words))
			}
		}
		e.Numbers = append(e.Numbers, f.Printed+f.Unit.Printed)
		entries[i] = e
	}
	return entries
}

// spoken is a language with its words.
type spoken struct {
	language report.Language
	words    assets.Words
}

// spokenIn returns every language that entries are found in, the one that they are shown in
// first. A language without words of its own does with those.
func spokenIn(w assets.Words, l report.Language) []spoken {
	list := []spoken{{l, w}}
	for _, other := range report.Languages {
		if other == l {
			continue
		}
		words, err := assets.LoadWords(string(other))
		if err != nil {
			words = w
		}
		list = append(list, spoken{other, words})
	}
	return list
}

// summaryEntries returns an entry for every chapter's title and lead and one for every
// section.
func summaryEntries(r *report.Report, w assets.Words, l report.Language) []search.Entry {
	var entries []search.Entry
	spoken := spokenIn(w, l)
	for _, c := range r.Chapters {
		lead := report.Section{Heading: c.Title, Body: c.Lead}
		for _, section := range append([]report.Section{lead}, c.Sections...) {
			e := search.Entry{Chapter: c.Number, Section: section.Number}
			for _, s := range spoken {
				builder{report: r, words: s.words, language: s.language}.summarize(&e, c, section)
			}
			entries = append(entries, e)
		}
	}
	return entries
}

// summarize adds what a summary says in one language. The first one is shown.
func (b builder) summarize(e *search.Entry, c report.Chapter, s report.Section) {
	heading, err := b.plain(s.Heading)
	if err != nil {
		return // not a report that was loaded
	}
	if e.Title == "" {
		e.Title, e.Place = heading, b.summaryPlace(c, s)
		if s.Number > 0 {
			e.Title = b.heading(c, s)
		}
	}
	e.Names = append(e.Names, heading)
	if s.Number == 0 {
		e.Names = append(e.Names, c.Tab.In(b.language))
	}
	if text, err := b.plain(s.Body); err == nil {
		e.Texts = append(e.Texts, text)
	}
}

// summaryPlace says which part of the report a summary is of.
func (b builder) summaryPlace(c report.Chapter, s report.Section) string {
	p := places{b.report.Shape, b.words}
	place := p.chapter(c.Number)
	if s.Number > 0 {
		place = p.inChapter(c.Number, p.section(c.Number, s.Number))
	}
	return UpperFirst(place)
}
