package pages

import (
	"cmp"
	"fmt"
	"slices"

	"yulan/assets"
	"yulan/report"
)

// builder carries what every part of a page is made from.
type builder struct {
	report   *report.Report
	words    assets.Words
	language report.Language
}

// Build makes the page of a chapter in a language. It fails only if the report has no such
// chapter, or was not made by report.Load.
func Build(r *report.Report, w assets.Words, l report.Language, chapter int) (Page, error) {
	i := slices.IndexFunc(r.Chapters, func(c report.Chapter) bool { return c.Number == chapter })
	if i < 0 {
		return Page{}, fmt.Errorf("pages: there is no chapter %d", chapter)
	}
	b := builder{report: r, words: w, language: l}
	build := b.page
	if isOwn(r, r.Chapters[i]) {
		build = b.ownPage
	}
	page, err := build(r.Chapters[i])
	if err != nil {
		return Page{}, fmt.Errorf("pages: chapter %d: %w", chapter, err)
	}
	return page, nil
}

func (b builder) page(c report.Chapter) (Page, error) {
	p := Page{Chapter: c.Number, Tab: c.Tab.In(b.language)}
	var err error
	if p.Title, err = b.prose(c.Title); err != nil {
		return Page{}, fmt.Errorf("title: %w", err)
	}
	if p.Lead, err = b.prose(c.Lead); err != nil {
		return Page{}, fmt.Errorf("lead: %w", err)
	}
	for _, s := range c.Sections {
		body, err := b.prose(s.Body)
		if err != nil {
			return Page{}, fmt.Errorf("section %d: %w", s.Number, err)
		}
		p.Sections = append(p.Sections, Section{Number: s.Number, Heading: b.heading(c, s), Title: s.Heading.In(b.language), Body: body})
	}
	for _, chart := range c.Charts {
		spec, err := b.chart(chart)
		if err != nil {
			return Page{}, fmt.Errorf("chart %q: %w", chart.ID, err)
		}
		p.Charts = append(p.Charts, spec)
	}
	p.Groups = b.groups(c, p.Sections)
	return p, nil
}

// heading numbers a section as the report does. Paragraphs that a dash begins have no
// number there, so they get none here.
func (b builder) heading(c report.Chapter, s report.Section) string {
	heading := s.Heading.In(b.language)
	shape, ok := b.report.Shape.Section(c.Number, s.Number)
	if !ok || shape.IsParagraph() {
		return heading
	}
	return b.words.T("page.heading", "n", b.words.Grammar().Ordinal(shape.Ordinal), "heading", heading)
}

// groups puts the leading charts of a chapter together, then those of each section, and then the
// last ones under a heading of their own. The charts are in that order. Their headings have no
// numbers: a section without a chart of its own would leave a gap in them, which looks like a fault.
func (b builder) groups(c report.Chapter, sections []Section) []Group {
	var list []Group
	for i, chart := range c.Charts {
		g := Group{Section: chart.Section, From: i, To: i + 1, Hero: i == 0 && c.Hero}
		switch {
		case slices.Contains(c.Leading, chart.ID):
			g.Section = 0
		case slices.Contains(c.Last, chart.ID):
			g.Last, g.Heading = true, b.words.T("page.other")
			g.Section = sections[len(sections)-1].Number // who reads the one reads the other
		}
		if n := len(list); n > 0 && list[n-1].Section == g.Section && list[n-1].Last == g.Last {
			list[n-1].To++
			continue
		}
		if at := slices.IndexFunc(sections, func(s Section) bool { return s.Number == g.Section }); at >= 0 && !g.Last {
			g.Heading = cmp.Or(sections[at].Title, sections[at].Heading)
		}
		list = append(list, g)
	}
	return list
}

// figure returns a figure by its id.
func (b builder) figure(id string) (report.Figure, error) {
	f, ok := b.report.Figure(id)
	if !ok {
		return report.Figure{}, fmt.Errorf("pages: there is no figure %q", id)
	}
	return f, nil
}

func (b builder) figures(ids []string) ([]report.Figure, error) {
	list := make([]report.Figure, len(ids))
	for i, id := range ids {
		f, err := b.figure(id)
		if err != nil {
			return nil, err
		}
		list[i] = f
	}
	return list, nil
}

// value returns a figure as it stands in text.
func (b builder) value(f report.Figure) string { return formatValue(f, b.language, b.words).String() }

func placesOf(figures []report.Figure) []report.Location {
	places := make([]report.Location, len(figures))
	for i, f := range figures {
		places[i] = f.At
	}
	return places
}
