// Package pages makes the pages of the window from the report: a chapter and a
// language in, text, tiles and chart specifications out. It draws nothing.
package pages

import "yulan/charts"

// Page is one chapter, ready to be shown: every word of it is in the reader's language.
type Page struct {
	Chapter  int // or ComparePage
	Tab      string
	Title    []Span
	Lead     []Span
	Sections []Section
	Tiles    charts.Spec   // the page's big numbers; nil: it has none
	Charts   []charts.Spec // in order
	Mark     string        // begins the names of its pictures; empty: the chapter's number
}

// Chart returns a chart of the page, or its big numbers, by the id.
func (p Page) Chart(id string) (charts.Spec, bool) {
	for _, spec := range p.Charts {
		if spec.Head().ID == id {
			return spec, true
		}
	}
	return p.Tiles, p.Tiles != nil && p.Tiles.Head().ID == id
}

// Section is one section's summary.
type Section struct {
	Number  int
	Heading string // "一　先进制造业"; empty: it goes on with the section before it
	Body    []Span
}

// Span is a run of text. Where Figure is set, Text is that figure formatted,
// with its qualifier and unit.
type Span struct {
	Text   string
	Figure string // a figure's id, or ""
}
