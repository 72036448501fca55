// Package pages makes the pages of the window from the report: a chapter and a
// language in, text and chart specifications out. It draws nothing.
package pages

import "yulan/charts"

// Page is one chapter, ready to be shown: every word of it is in the reader's language.
type Page struct {
	Chapter  int // or ComparePage
	Tab      string
	Title    []Span
	Lead     []Span // empty where the title says all
	Balance  string // of a reader's own text: what reading it came to, for small print
	Sections []Section
	Charts   []charts.Spec // in order
	Groups   []Group       // of the charts, in order; each chart is in one, but on a page without any
	// Unchecked are the figures that rules have read, and nobody has checked.
	Unchecked map[string]bool
	Mark      string // begins the names of its pictures; empty: the chapter's number
}

// Chart returns a chart of the page by its id.
func (p Page) Chart(id string) (charts.Spec, bool) {
	for _, spec := range p.Charts {
		if spec.Head().ID == id {
			return spec, true
		}
	}
	return nil, false
}

// Group is charts of a page that stand together: the leading ones, without a heading, or
// those of a section under the heading that it has in the text.
type Group struct {
	Section  int    // its number; 0: it is of none
	Heading  string // without a number, as not every section has charts; empty for the leading charts
	From, To int    // its charts among the page's
	Hero     bool   // the first of them goes across the page
	Last     bool   // it is after all sections, of what none of them shows
	More     bool   // they are out of sight until the reader asks for them by the heading; the last group alone
}

// Section is one section's summary.
type Section struct {
	Number  int
	Heading string // "一　先进制造业"; empty: it goes on with the section before it
	Title   string // the heading without its number; empty where it has none of ours
	Body    []Span
}

// Span is a run of text. Where Figure is set, Text is that figure formatted,
// with its qualifier and unit.
type Span struct {
	Text   string
	Figure string // a figure's id, or ""
}
